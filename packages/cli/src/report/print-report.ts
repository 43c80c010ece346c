import type { CommitmentRow, Counts, CountView, ItemRow, ReportView } from "@policytrack/formats/view";
import type { Words } from "@policytrack/formats/words";
import { countText, headingText } from "./heading-text.ts";
import { type Line, styled, type Style } from "../terminal/line.ts";
import { wrapText } from "../terminal/sheet.ts";
import { printTable, type TableRow } from "../terminal/table.ts";

/** The columns of a report. */
const columns = ["commitment", "due", "timeliness", "status", "firmness", "progress"] as const;

/**
 * A report for a terminal: the answer in sentences, then the commitments in groups, the most pressing first, then the counts.
 *
 * @param width Columns of the terminal; Infinity where it is none.
 */
export function printReport(report: ReportView, words: Words, width: number): readonly Line[] {
  const { dataset, notes, lede, groups, conditions, counts, context, notOnRecord } = report;
  const text = words.lexicon.command;
  const version = dataset.version === null ? "" : ` ${dataset.version}`;
  const paragraph = (sentences: readonly { readonly text: string }[]): readonly Line[] =>
    sentences.length === 0
      ? []
      : ["", ...wrapText(sentences.map((one) => one.text).join(words.lexicon.space), proseWidth(width))];
  const headings = columns.map((name) => headingOf(name, words));
  return [
    ...wrapText(`${dataset.title} (${dataset.id}${version})`, proseWidth(width)).map((line) =>
      styled("bold", line),
    ),
    ...paragraph(notes),
    ...paragraph(lede),
    ...groups
      .filter(({ rows }) => rows.length > 0)
      .flatMap((group): readonly Line[] => [
        "",
        [styled("bold", group.text), styled("dim", ` (${group.rows.length})`)],
        ...printTable(
          headings,
          group.rows.flatMap((row) => rowsOf(row, words)),
          width,
        ),
      ]),
    ...(conditions.length === 0
      ? []
      : [
          "",
          styled("bold", headingText(words.column("condition"), words)),
          ...conditions.flatMap(({ commitmentId, text: told }) =>
            wrapText(`${commitmentId}${words.lexicon.colon}${told}`, proseWidth(width) - 2).map(
              (line): Line => ["  ", line],
            ),
          ),
        ]),
    ...(counts.commitments.total === 0 ? [] : ["", ...printCounts(counts, words, width)]),
    ...listOf(
      text.context,
      context.map(({ id }) => id),
      width,
    ),
    ...listOf(
      text.notOnRecord,
      notOnRecord.map(({ id }) => id),
      width,
    ),
  ];
}

/** Longer lines are hard to read; where there is no terminal nothing is wrapped. */
function proseWidth(width: number): number {
  return width === Infinity ? Infinity : Math.min(width, 96);
}

/** A commitment, and below it each of its due items where there are several. */
function rowsOf(row: CommitmentRow, words: Words): readonly TableRow[] {
  const items =
    row.items.length > 1 || row.items.some((item) => item.progress.length > 0 && row.items.length > 1)
      ? row.items
      : [];
  const only = row.items.length === 1 ? row.items[0] : undefined;
  return [
    {
      cells: [
        { text: row.title },
        { text: row.due.text },
        { text: row.timeliness.text, style: styleOf(row.group) },
        { text: row.status.text },
        { text: row.firmness?.text ?? "" },
        { text: only === undefined ? "" : progressText(only, words) },
      ],
    },
    { cells: [{ text: row.id, indent: 2, style: "dim" }, ...blank] },
    ...items.map((item): TableRow => ({
      cells: [
        {
          text: `${item.label}${item.stage === "interim" ? words.lexicon.inBrackets(words.code("stage", "interim")) : ""}`,
          indent: 2,
        },
        { text: item.due.text },
        { text: item.timeliness.text, style: styleOf(item.group) },
        { text: item.status.text },
        { text: "" },
        { text: progressText(item, words) },
      ],
    })),
  ];
}

const blank = columns.slice(1).map(() => ({ text: "" }));

function styleOf(group: CommitmentRow["group"]): Style {
  switch (group) {
    case "past-date":
      return "red";
    case "on-time-or-late":
      return "yellow";
    case "done":
      return "green";
    case "not-due":
    case "closed":
    case "no-deadline":
    case "not-judged":
      return "plain";
    default:
      return group satisfies never;
  }
}

/** "on track (65%)": the pace by the first method that has one, with its first figure. */
export function progressText(item: ItemRow, { lexicon }: Words): string {
  const read = item.progress.find(({ figures, pace }) => figures.length > 0 || pace !== null);
  if (read === undefined) return "";
  const figure = read.figures[0]?.text ?? "";
  const pace = read.pace?.text ?? read.class?.text ?? "";
  return pace === "" ? figure : figure === "" ? pace : `${pace}${lexicon.inBrackets(figure)}`;
}

function printCounts({ commitments, items }: Counts, words: Words, width: number): readonly Line[] {
  const text = words.lexicon.command;
  const line = (heading: string, counts: readonly CountView[]): readonly Line[] =>
    counts.length === 0
      ? []
      : wrapText(
          `${headingText(heading, words)}${words.lexicon.colon}${counts.map(({ text: word, n }) => countText(word, n, words)).join(words.lexicon.comma)}`,
          Math.max(proseWidth(width) - 4, 16),
        ).map((part, i): Line => [i === 0 ? "  " : "    ", part]);
  return [
    [styled("bold", text.commitments), styled("dim", ` (${commitments.total})`)],
    ...line(headingOf("timeliness", words), commitments.timeliness),
    ...line(headingOf("status", words), commitments.status),
    ...line(headingOf("firmness", words), commitments.firmness),
    ...line(text.statedBy, commitments.statedBy),
    [styled("bold", text.dueItems), styled("dim", ` (${items.total})`)],
    ...line(headingOf("timeliness", words), items.timeliness),
  ];
}

function listOf(heading: string, ids: readonly string[], width: number): readonly Line[] {
  return ids.length === 0 ? [] : ["", ...wrapText(`${heading}: ${ids.join(", ")}`, proseWidth(width))];
}

function headingOf(name: (typeof columns)[number], words: Words): string {
  const { command, site } = words.lexicon;
  switch (name) {
    case "commitment":
      return site.commitment;
    case "due":
      return site.due;
    case "timeliness":
      return words.column("timeliness");
    case "status":
      return site.status;
    case "firmness":
      return site.firmness;
    case "progress":
      return command.progress;
    default:
      return name satisfies never;
  }
}
