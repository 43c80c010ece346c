import type { Dataset, Ids } from "@policytrack/core";
import { nordia } from "./record-fixture.ts";

/** Texts that do harm where they are printed as they are. */
export const hostileTexts: readonly string[] = [
  "\u001b]0;owned\u0007\u001b[2J",
  "x\n::error file=README.md,line=1::injected",
  "##vso[task.complete result=Succeeded]",
  "<img src=x onerror=alert(1)>",
  "</title><script>alert(1)</script>",
  "[click](javascript:alert(1))",
  "\n## Injected heading\n",
  "a | b | c",
  '=HYPERLINK("http://evil.example","x")',
  "Ferry;=1+2;@SUM(A1)",
  "+1;-1\t=2",
  "'=1",
  "\uFF1D1+1",
  "\\n;, BEGIN:VEVENT\r\nEND:VCALENDAR",
  "\u202Eevil\u202C",
  "\ud800 half",
  "]]> --> %} {{7*7}}",
  'https://x/\u001b[31m"><script>',
  "{url} {count} {words|은/는}",
];

/**
 * A record of such texts. Its full form is made by replacing the texts of a good one: what reads data refuses most of them, and
 * what prints it must not rely on that.
 */
export const hostile: Dataset<Ids> = /* @__PURE__ */ withTexts(nordia);

function withTexts(dataset: Dataset<Ids>): Dataset<Ids> {
  let next = 0;
  const text = (): string => hostileTexts[next++ % hostileTexts.length] as string;
  const replace = (value: unknown, key: string): unknown => {
    if (Array.isArray(value))
      return key === "authors" ? value.map(() => text()) : value.map((item) => replace(item, ""));
    if (typeof value !== "object" || value === null) {
      if (typeof value !== "string") return value;
      if (key === "url") return `https://example.org/${text()}`;
      return key === "publisher" || key === "unit" || key === "licence" || key === "version" ? text() : value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, of]) => {
        const isText = [
          "title",
          "names",
          "summary",
          "text",
          "note",
          "reason",
          "paraphrase",
          "condition",
          "definition",
        ].includes(name);
        return [
          name,
          isText && typeof of === "object" && of !== null
            ? { en: text(), ja: text(), ko: text() }
            : replace(of, name),
        ];
      }),
    );
  };
  return replace(dataset, "") as Dataset<Ids>;
}
