/** Texts that the check lets pass, and that do harm where they are printed as they are. */
const harmful = [
  "<img src=x onerror=alert(1)>",
  "</title></script><script>alert(1)</script>",
  "[click](javascript:alert(1)) ![i](http://evil.example/i.png)",
  "::error file=README.md,line=1::injected",
  "##vso[task.complete result=Succeeded]",
  "a | b | c",
  '=HYPERLINK("http://evil.example","x")',
  "Ferry;=1+2;@SUM(A1)",
  "@SUM(A1:A9)",
  "\\n;, BEGIN:VEVENT\\r\\nEND:VCALENDAR",
  "]]> --> %} {{7*7}} ${7*7} */ //",
  "{count} {words|은/는} {url}",
  '" onmouseover="alert(1)" x="',
  "# Heading ## `code` **bold** ~~gone~~",
  "- item",
  "} } @article{evil, title={x}}",
  "%0A::warning::x %0D%0A",
  "&lt;b&gt; &#60;i&#62; &amp;",
  "javascript:alert(1)",
  "＝1+1",
  "First line.\n::error file=x::second\n## Third\n| 1 | 2 |\n=1+2\n@article{evil,",
  "www.evil.example @everyone #1 $x$",
] as const;

/** As long as a text that does harm, and without harm. */
const harmless = (text: string): string =>
  text.replaceAll(/[^\n]+/g, (line) => `${"abc ".repeat(line.length).slice(0, line.length - 1)}d`);

/** Fields of one line, by which lists are ordered: they begin the same. */
const names = new Set(["title", "names", "aliases", "publisher"]);
const texts = new Set([
  "summary",
  "text",
  "note",
  "notes",
  "reason",
  "paraphrase",
  "condition",
  "definition",
  "unit",
]);

/**
 * A record with every text replaced by one that does harm, and its twin, whose texts do none: whatever is written of the two must
 * have the same structure.
 *
 * @param dataset A record in its full form.
 */
export function hostileRecord(dataset: unknown): { readonly hostile: unknown; readonly twin: unknown } {
  return { hostile: withTexts(dataset, (text) => text), twin: withTexts(dataset, harmless) };
}

function withTexts(dataset: unknown, write: (text: string) => string): unknown {
  let count = 0;
  const put = (isName: boolean): string => {
    const text = harmful[count % harmful.length] as string;
    const mark = `T${String(count++).padStart(3, "0")}`;
    return isName ? `${mark} ${write(text.replaceAll("\n", " "))}` : `${write(text)} ${mark}`;
  };
  const replace = (value: unknown, name: string): unknown => {
    const isName = names.has(name);
    if (typeof value === "string") return isName || texts.has(name) ? put(isName) : value;
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => replace(item, name));
    // A text in languages; or fields.
    // The code of a rating is in the spelling of others.
    if (name === "ratings") {
      const { code: _, ...others } = value as { readonly code?: unknown };
      return { ...(replace(others, "") as object), code: put(false) };
    }
    const isText =
      (isName || texts.has(name)) && Object.values(value).every((one) => typeof one === "string");
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, isText ? put(isName) : replace(one, key)]),
    );
  };
  return replace(dataset, "");
}
