import { countedInWords, countLines } from "./counts.ts";
import type { Report, ReportRow } from "./report.ts";

const columns = [
  ["COMMITMENT", ({ id, part }: ReportRow) => (part === null ? id : `  ${part}`)],
  ["DUE", (row: ReportRow) => row.due],
  ["STATUS", (row: ReportRow) => row.status],
  ["SCHEDULE", (row: ReportRow) => row.schedule],
  ["STANDING", (row: ReportRow) => row.standing],
  ["HEARD", (row: ReportRow) => row.heard],
  ["PROGRESS", (row: ReportRow) => row.progress],
] as const;

/**
 * A report as a table, or, where the terminal is too narrow for it, as a block for each commitment.
 *
 * @param width Columns of the terminal; Infinity where it is none.
 */
export function printTable(report: Report, width: number): string {
  const { dataset, assessment, tally, rows, notKnown, notes } = report;
  const cells = rows.map((row) => columns.map(([, cell]) => cell(row)));
  const widths = columns.map(([name], i) =>
    Math.max(name.length, ...cells.map((line) => (line[i] as string).length)),
  );
  const fits = widths.reduce((sum, column) => sum + column + 2, -2) <= width;
  const line = (values: readonly string[]): string =>
    values
      .map((value, i) => value.padEnd(widths[i] as number))
      .join("  ")
      .trimEnd();
  const body = fits ? [line(columns.map(([name]) => name)), ...cells.map(line)].join("\n") : blocks(rows);
  return [
    `${dataset.title} (${dataset.id} ${dataset.version})\nOn ${assessment.on}, as known by ${assessment.knownBy}`,
    rows.length === 0 ? "No commitment was known on this day." : body,
    rows.length === 0
      ? ""
      : "HEARD: how many of those who commit say so in their own words, or a body of theirs does.",
    tally.counted === 0
      ? ""
      : `${[countedInWords(tally), ...countLines(tally)].join("\n  ")}\n"ahead" is not due yet; "firm" is what no source says was not formally announced. policytrack explain WORD tells more.`,
    [
      ...(notKnown.length === 0
        ? []
        : [`Not known on this day: ${notKnown.map(({ id }) => id).join(", ")}.`]),
      ...notes,
    ].join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function blocks(rows: readonly ReportRow[]): string {
  return rows
    .map((row) =>
      columns
        .map(([name, cell], i) => (i === 0 ? cell(row) : `    ${name.toLowerCase().padEnd(9)} ${cell(row)}`))
        .filter((text, i) => i === 0 || text.trimEnd().length > 13)
        .join("\n"),
    )
    .join("\n");
}
