import { columnsOf } from "./columns-of.ts";
import { type Line, type Span, styled, type Style } from "./line.ts";
import { wrapText } from "./sheet.ts";

/** A cell: its text, how far it is indented, and how it looks. */
export interface Cell {
  readonly text: string;
  readonly indent?: number;
  readonly style?: Style;
}

export interface TableRow {
  /** Of the columns, in their order. */
  readonly cells: readonly Cell[];
}

/** No column is made narrower than this. */
const narrowest = 12;
const gap = 2;

/**
 * A table for a terminal: columns as wide as their texts, and, where that is too wide for it, the widest ones wrapped. In a
 * terminal that is too narrow even for that, a block for each row.
 *
 * @param width Columns of the terminal; Infinity where it is none.
 */
export function printTable(
  headings: readonly string[],
  rows: readonly TableRow[],
  width: number,
): readonly Line[] {
  const widths = headings.map((heading, i) =>
    rows.reduce(
      (widest, { cells }) => Math.max(widest, columnsOf(cells[i]?.text ?? "") + (cells[i]?.indent ?? 0)),
      columnsOf(heading),
    ),
  );
  const fitted = fit(widths, width - gap * (headings.length - 1));
  if (fitted === null) return printBlocks(headings, rows, width);
  return [
    lineOf(
      headings.map((text) => ({ text: text.toUpperCase(), style: "dim" as const })),
      fitted,
    ),
    ...rows.flatMap(({ cells }) => {
      const wrapped = cells.map(({ text, indent = 0, style = "plain" }, i) =>
        wrapText(text, fitted[i] === Infinity ? Infinity : Math.max((fitted[i] ?? 0) - indent, 4)).map(
          (line) => ({ text: line, indent, style }),
        ),
      );
      const height = Math.max(1, ...wrapped.map((lines) => lines.length));
      return Array.from({ length: height }, (_, at) =>
        lineOf(
          wrapped.map((lines) => lines[at] ?? { text: "" }),
          fitted,
        ),
      );
    }),
  ];
}

/** Widths that fit into the terminal: the widest columns give way first. Null: there is no room for them all. */
function fit(widths: readonly number[], room: number): readonly number[] | null {
  const sum = widths.reduce((total, one) => total + one, 0);
  if (sum <= room) return widths;
  // The level to which the widest columns are cut down.
  let level = Math.max(...widths);
  while (level >= narrowest) {
    const cut = widths.map((one) => Math.min(one, level));
    if (cut.reduce((total, one) => total + one, 0) <= room) return cut;
    level--;
  }
  return null;
}

function lineOf(cells: readonly Cell[], widths: readonly number[]): Line {
  const spans: Span[] = [];
  for (const [i, { text, indent = 0, style = "plain" }] of cells.entries()) {
    const isLast = cells.slice(i + 1).every((cell) => cell.text === "");
    const padding = (widths[i] ?? 0) - indent - columnsOf(text) + gap;
    spans.push(" ".repeat(indent), styled(style, text), isLast ? "" : " ".repeat(Math.max(0, padding)));
    if (isLast) break;
  }
  return spans;
}

function printBlocks(headings: readonly string[], rows: readonly TableRow[], width: number): readonly Line[] {
  const label = Math.max(...headings.slice(1).map(columnsOf)) + gap;
  return rows.flatMap(({ cells: [first, ...others] }) => [
    ...wrapText(first?.text ?? "", Math.max(width - (first?.indent ?? 0), narrowest)).map((line): Line => [
      " ".repeat(first?.indent ?? 0),
      styled("bold", line),
    ]),
    ...others.flatMap(({ text, style = "plain" }, i): readonly Line[] =>
      text === ""
        ? []
        : wrapText(text, Math.max(width - label - 4, narrowest)).map((line, at): Line => [
            "    ",
            styled("dim", at === 0 ? pad(headings[i + 1] ?? "", label) : " ".repeat(label)),
            styled(style, line),
          ]),
    ),
  ]);
}

function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
