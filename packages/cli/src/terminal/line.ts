/** How a part of a line looks where colours are allowed. */
export type Style = "plain" | "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

/** A part of a line: text, with a style where it is not plain. */
export type Span = string | { readonly text: string; readonly style: Style };

/** One line for people. Data stands in it as it is: it is escaped where it is printed. */
export type Line = Span | readonly Span[];

/** SGR codes: on, and off again. */
const codes: Readonly<Record<Exclude<Style, "plain">, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
};

/** A styled part of a line. */
export function styled(style: Style, text: string): Span {
  return { text, style };
}

/**
 * A line as text that a terminal or a log can be given: control characters and direction marks are shown as
 * `\u{1b}`, and a line that a CI service would take for a command of its own is broken up.
 *
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function renderLine(line: Line, colours: boolean): string {
  const spans: readonly Span[] = Array.isArray(line) ? (line as readonly Span[]) : [line as Span];
  const rendered = spans
    .map((span) => {
      const { text, style } = typeof span === "string" ? { text: span, style: "plain" as const } : span;
      const safe = escapeControls(text);
      if (!colours || style === "plain" || safe === "") return safe;
      const [on, off] = codes[style];
      return `\u001B[${on}m${safe}\u001B[${off}m`;
    })
    .join("");
  return rendered.replace(/^(\s*):(?=:)/, "$1\\:").replaceAll("##[", "#\\#[");
}

/** The text of a line without styles, not escaped. */
export function plainText(line: Line): string {
  const spans: readonly Span[] = Array.isArray(line) ? (line as readonly Span[]) : [line as Span];
  return spans.map((span) => (typeof span === "string" ? span : span.text)).join("");
}

/**
 * Shows what a terminal would obey or hide: control characters, line ends, unpaired surrogates, marks that turn the
 * direction of text, and the invisible characters that let two names look the same.
 *
 * @example escapeControls("a\u001b[2Jb") // "a\\u{1b}[2Jb"
 */
export function escapeControls(text: string): string {
  return text.replace(unsafe, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

const unsafe =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
