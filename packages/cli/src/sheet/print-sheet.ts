import { wrapAnsi } from "fast-wrap-ansi";

/** A paragraph, and what is said under it, further in. */
export interface Paragraph {
  /** A word or two in front of it; the texts of paragraphs with labels stand below one another. */
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
export function printSheet({ title, sections }: Sheet, width: number): string {
  const columns = Math.min(width, width === Infinity ? Infinity : readable);
  return [
    wrapped(title, { first: "", others: "", columns }),
    ...sections.map(({ heading, paragraphs }) =>
      [wrapped(heading, { first: "", others: "", columns }), ...printed(paragraphs, step, columns)].join(
        "\n",
      ),
    ),
  ].join("\n\n");
}

function printed(paragraphs: readonly Paragraph[], indent: number, columns: number): readonly string[] {
  const labelled = paragraphs.some(({ label }) => label !== undefined);
  const widest = Math.max(...paragraphs.map(({ label = "" }) => label.length));
  // A label leaves at least half of the line to its text. The further lines of a paragraph begin a little further in,
  // and less far than what stands under it, but for one that is all that a heading has.
  const hang = labelled
    ? Math.min(widest + step, Math.max((columns - indent) / 2, step))
    : indent === step && paragraphs.length === 1
      ? 0
      : step;
  return paragraphs.flatMap(({ label = "", text, whole = false, under = [] }) => [
    wrapped(text, {
      first: " ".repeat(indent) + (labelled ? label.padEnd(hang - step) + " ".repeat(step) : ""),
      others: " ".repeat(indent + hang),
      columns: whole ? Infinity : columns,
    }),
    ...printed(under, indent + 2 * step, columns),
  ]);
}

/** What stands before the lines of a paragraph, and how wide they may be with it. */
interface Margins {
  readonly first: string;
  readonly others: string;
  readonly columns: number;
}

function wrapped(text: string, { first, others, columns }: Margins): string {
  const room = Math.max(columns - others.length, narrowest);
  const lines = columns === Infinity ? [text] : wrapAnsi(text, room, { hard: true }).split("\n");
  return lines.map((line, i) => (i === 0 ? first : others) + line).join("\n");
}
