import { nearest } from "@policytrack/core/usage";
import type { Sheet } from "../terminal/sheet.ts";

/** Something of a row that did not become what its column is for. */
export interface RowLoss {
  /** "row 12", "line 3", "item 7" */
  readonly place: string;
  /** The id of the commitment that the row became, where it became one. */
  readonly commitment: string | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
}

/** What an import did with every row and column: nothing is lost without being told. */
export interface LossReport {
  readonly rows: number;
  readonly commitments: number;
  readonly observations: number;
  /** Filled cells: taken into fields, kept as extra, and left out. */
  readonly cells: { readonly taken: number; readonly kept: number; readonly lost: number };
  /** Fields that were filled, and the columns that they were read from. */
  readonly fields: readonly { readonly field: string; readonly columns: readonly string[] }[];
  /** Columns that fill a field. */
  readonly taken: readonly string[];
  /** Columns kept as extra alone. */
  readonly kept: readonly string[];
  /** Columns left out since the mapping says so. */
  readonly ignored: readonly string[];
  /** Columns that the mapping names and the file does not have. */
  readonly missing: readonly string[];
  /** Cells whose value has no code, or could not be read as what the field takes. They are kept as extra, and a deadline where it stands. */
  readonly unread: readonly RowLoss[];
  /** Rows that became no commitment: set aside by the mapping, without a title, or with an id that is taken. */
  readonly aside: readonly RowLoss[];
  /** Commitments that the checks refused. */
  readonly refused: readonly RowLoss[];
  /** What a row says that cannot all be right; it is kept as it is. */
  readonly contradictions: readonly RowLoss[];
  /** How many cells each step repaired. */
  readonly repaired: Readonly<Record<string, number>>;
  /** What the mapping could say of columns that are kept as extra alone. */
  readonly hints: readonly string[];
}

/** Rows of one kind that are printed; the file has all. */
const most = 12;

/** The report for people. */
export function lossSheet(report: LossReport, title: string): Sheet {
  const { cells } = report;
  const toldAbove = report.refused.filter((loss) => isToldAbove(loss, report.unread));
  const all = cells.taken + cells.kept + cells.lost;
  const list = (heading: string, columns: readonly string[]) =>
    columns.length === 0 ? [] : [{ heading, paragraphs: [{ text: columns.join(", ") }] }];
  const repaired = Object.entries(report.repaired).map(([step, n]) => `${step}: ${n}`);
  return {
    title,
    sections: [
      {
        heading: "",
        paragraphs: [
          {
            label: "rows",
            text: `${report.rows} read, ${report.aside.length} set aside, ${new Set(report.refused.map(({ place }) => place)).size} refused`,
          },
          {
            label: "cells",
            text: `${all} filled: ${cells.taken} in fields, ${cells.kept} kept as extra, ${cells.lost} left out`,
          },
          ...(repaired.length === 0 ? [] : [{ label: "repaired", text: repaired.join(", ") }]),
        ],
      },
      ...(report.fields.length === 0
        ? []
        : [
            {
              heading: "Fields, and the columns that they were read from",
              paragraphs: report.fields.map(({ field, columns }) => ({
                label: field,
                text: columns.join(", "),
              })),
            },
          ]),
      ...list("Columns kept as extra alone", report.kept),
      ...list("Columns left out, as the mapping says", report.ignored),
      ...list(
        "Columns of the mapping that the file does not have",
        report.missing.map((column) => `${column}${meantBy(column, report.kept)}`),
      ),
      ...rowSection("Values without a code, or not readable, kept as they are", report.unread),
      ...rowSection("Rows set aside", report.aside),
      ...rowSection(
        `${toldAbove.length === 0 ? "Refused" : "Further refused"} by the checks, and written as drafts`,
        report.refused.filter((loss) => !toldAbove.includes(loss)),
      ),
      ...rowSection("Contradictions, kept as they are", report.contradictions),
      ...(report.hints.length === 0
        ? []
        : [
            {
              heading: "What the mapping could say of them",
              paragraphs: report.hints.map((text) => ({ text })),
            },
          ]),
    ],
  };
}

/** " (Who is meant?)": the column that a name may be a slip for; empty where there is none. */
export function meantBy(column: string, columns: readonly string[]): string {
  const near = nearest(column, columns);
  return near === null || near.length > 2 * column.length ? "" : ` (${near} is meant?)`;
}

/** Whether a cell that could not be read is what the checks refuse. */
function isToldAbove({ commitment, value }: RowLoss, unread: readonly RowLoss[]): boolean {
  return unread.some((one) => one.commitment === commitment && JSON.stringify(one.value) === value);
}

/** Rows of one kind, those with the same reason together. */
function rowSection(heading: string, losses: readonly RowLoss[]): Sheet["sections"] {
  const groups = new Map<string, RowLoss[]>();
  for (const loss of losses) {
    const key = `${loss.column === null ? "" : `${loss.column}: `}${loss.reason}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [loss]);
    else group.push(loss);
  }
  if (groups.size === 0) return [];
  const shown = [...groups].toSorted(([, a], [, b]) => b.length - a.length).slice(0, most);
  return [
    {
      heading: `${heading} (${losses.length})`,
      paragraphs: [
        ...shown.map(([reason, group]) => ({
          text: reason,
          under: [
            {
              text: `${group
                .slice(0, most)
                .map(({ place, commitment }) => (commitment === null ? place : `${place} (${commitment})`))
                .join(", ")}${group.length > most ? `, and ${group.length - most} more` : ""}`,
            },
          ],
        })),
        ...(groups.size > shown.length
          ? [{ text: `... and ${groups.size - shown.length} more reasons.` }]
          : []),
      ],
    },
  ];
}
