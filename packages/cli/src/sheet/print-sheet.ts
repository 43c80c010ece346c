import { wrapAnsi } from "fast-wrap-ansi";

/** A paragraph, and what is said under it, further in. */
export interface Paragraph {
  readonly text: string;
  /** Never to be broken into lines: an address, a command. */
  readonly whole?: boolean;
  readonly under?: readonly Paragraph[];
}

/** Paragraphs under a heading. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A text that is read from the top: what it is about, and its sections. */
export interface Sheet {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Longer lines are hard to read, however wide the terminal is. */
const readable = 96;
/** However narrow the terminal is, this many columns are written to. */
const narrowest = 16;
const step = 2;

/**
 * A sheet for a terminal: headings flush left, each level further in, long lines wrapped by the columns that they take
 * (two for a letter of Chinese, Japanese or Korean). Where there is no terminal nothing is wrapped.
 *
 * @param width Columns of the terminal; Infinity where it is none.
 */
export function printSheet({ title, sections }: Sheet, width: number): string {
  const columns = Math.min(width, width === Infinity ? Infinity : readable);
  return [
    wrapped(title, 0, columns),
    ...sections.map(({ heading, paragraphs }) =>
      [wrapped(heading, 0, columns), ...printed(paragraphs, step, columns)].join("\n"),
    ),
  ].join("\n\n");
}

function printed(paragraphs: readonly Paragraph[], indent: number, columns: number): readonly string[] {
  // The further lines of one of several begin a little further in, and less far than what stands under it.
  const hang = paragraphs.length === 1 && paragraphs[0]?.under === undefined ? 0 : step;
  return paragraphs.flatMap(({ text, whole = false, under = [] }) => [
    wrapped(text, indent, whole ? Infinity : columns, hang),
    ...printed(under, indent + 2 * step, columns),
  ]);
}

function wrapped(text: string, indent: number, columns: number, hang: number = 0): string {
  const lines =
    columns === Infinity
      ? [text]
      : wrapAnsi(text, Math.max(columns - indent - hang, narrowest), { hard: true }).split("\n");
  return lines.map((line, i) => " ".repeat(indent + (i === 0 ? 0 : hang)) + line).join("\n");
}
