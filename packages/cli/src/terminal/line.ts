import { logLine, terminalText } from "@policytrack/formats/escape";

/** How a part of a line looks where colours are allowed. */
export type Style = "plain" | "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

/** A part of a line: text, with a style where it is not plain. */
export type Span = string | { readonly text: string; readonly style: Style };

/** One line for people. Data is put into it as it is; it is escaped when it is printed. */
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
 * `\u{001b}`, and a line that a CI service would take for a command of its own is broken up.
 */
export function renderLine(line: Line, colours: boolean): string {
  const spans: readonly Span[] = Array.isArray(line) ? (line as readonly Span[]) : [line as Span];
  const rendered = spans
    .map((span) => {
      const { text, style } = typeof span === "string" ? { text: span, style: "plain" as const } : span;
      const safe = terminalText(text);
      if (!colours || style === "plain" || safe === "") return safe;
      const [on, off] = codes[style];
      return `\u001B[${on}m${safe}\u001B[${off}m`;
    })
    .join("");
  return logLine(rendered);
}
