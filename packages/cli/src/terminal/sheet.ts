import { markdownText, terminalText } from "@policytrack/formats/escape";
import { wrapAnsi } from "fast-wrap-ansi";
import { columnsOf } from "./columns-of.ts";
import { type Line, type Span, styled } from "./line.ts";

/** A paragraph, and what is said under it, further in. */
export interface Paragraph {
  /** A word or two in front of it; the texts of paragraphs with labels are aligned. */
  readonly label?: string;
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
export function printSheet({ title, sections }: Sheet, width: number): readonly Line[] {
  const columns = width === Infinity ? Infinity : Math.min(width, readable);
  return [
    ...wrap(title, { first: [], indent: 0, columns }, "bold"),
    ...sections.flatMap(({ heading, paragraphs }): readonly Line[] => [
      "",
      ...(heading === "" ? [] : wrap(heading, { first: [], indent: 0, columns }, "bold")),
      ...printParagraphs(paragraphs, heading === "" ? 0 : step, columns),
    ]),
  ];
}

function printParagraphs(paragraphs: readonly Paragraph[], indent: number, columns: number): readonly Line[] {
  const labelled = paragraphs.some(({ label }) => label !== undefined);
  const widest = paragraphs.reduce((most, { label = "" }) => Math.max(most, columnsOf(label)), 0);
  // A label leaves at least half of the line to its text. Further lines of a paragraph begin a little further in, and
  // less far than what is under it. A paragraph that is alone below its heading is not indented further.
  const hang = labelled
    ? Math.min(widest + step, Math.max(Math.floor((columns - indent) / 2), step))
    : indent <= step && paragraphs.length === 1
      ? 0
      : step;
  return paragraphs.flatMap(({ label = "", text, whole = false, under = [] }) => [
    ...wrap(text, {
      first: labelled
        ? [" ".repeat(indent), styled("dim", label), " ".repeat(Math.max(hang - columnsOf(label), step))]
        : [" ".repeat(indent)],
      indent: indent + hang,
      columns: whole ? Infinity : columns,
    }),
    ...printParagraphs(under, indent + 2 * step, columns),
  ]);
}

/** What comes before the lines of a paragraph, and how wide they may be with it. */
interface Margins {
  readonly first: readonly Span[];
  readonly indent: number;
  readonly columns: number;
}

function wrap(
  text: string,
  { first, indent, columns }: Margins,
  style: "plain" | "bold" = "plain",
): readonly Line[] {
  return wrapText(text, columns === Infinity ? Infinity : Math.max(columns - indent, narrowest)).map(
    (line, i) => [...(i === 0 ? first : [" ".repeat(indent)]), styled(style, line)],
  );
}

/** A text in lines of at most so many columns. */
export function wrapText(text: string, columns: number): readonly string[] {
  // Escaped before it is measured: what is shown for a control character takes columns too.
  const safe = terminalText(text);
  return columns === Infinity ? [safe] : wrapAnsi(safe, columns, { hard: true }).split("\n");
}

/** A sheet as Markdown: headings, and lists within lists. */
export function sheetToMarkdown({ title, sections }: Sheet): string {
  return [
    `# ${markdownText(title)}`,
    ...sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === "" ? [] : [`## ${markdownText(heading)}`]),
      ...(paragraphs.length === 0 ? [] : [markdownList(paragraphs, "").join("\n")]),
    ]),
    "",
  ]
    .join("\n\n")
    .trimEnd();
}

function markdownList(paragraphs: readonly Paragraph[], indent: string): readonly string[] {
  return paragraphs.flatMap(({ label, text, under = [] }) => [
    `${indent}- ${label === undefined ? "" : `${markdownText(label)}: `}${markdownText(text)}`,
    ...markdownList(under, `${indent}  `),
  ]);
}
