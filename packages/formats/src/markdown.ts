import { reportView } from "./view/report-view.ts";
import { checkList } from "./check-arguments.ts";
import { markdownText } from "./escape.ts";
import { defineFormat, type Format } from "./format.ts";
import { markdownHead } from "./format-heads.ts";

/**
 * A table of Markdown. Texts are escaped.
 *
 * @throws {UsageError} for headings and rows that are no lists.
 * @example
 * markdownTable(["a", "b"], [["1|2", "x"]]); // "| a | b |\n| --- | --- |\n| 1\\|2 | x |\n"
 */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  checkList("markdownTable", "headings", headings, '["a", "b"]');
  checkList("markdownTable", "rows", rows, '[["1", "2"]]');
  for (const row of rows) checkList("markdownTable", "one of the rows", row, '["1", "2"]');
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return [
    line(headings.map(markdownText)),
    line(headings.map(() => "---")),
    ...rows.map((row) => line(row.map(markdownText))),
  ].join("");
}

/** The report in Markdown: the answer, then a table a group. */
export const markdownFormat: Format = /* @__PURE__ */ defineFormat({
  ...markdownHead,
  write(assessment, { words, methods = [], party }) {
    const report = reportView(assessment, {
      words,
      methods,
      ...(party === undefined ? {} : { scope: { kind: "party", party } }),
    });
    const { site } = words.lexicon;
    const headings = [site.commitment, site.party, site.due, site.verdict, site.status, site.firmness];
    return [
      `# ${markdownText(report.dataset.title)}\n\n`,
      `${markdownText(words.paragraph(report.notes))}\n\n`,
      `${markdownText(words.paragraph(report.lede))}\n`,
      ...report.groups.flatMap(({ text, rows }) => [
        `\n## ${markdownText(text)}\n\n`,
        markdownTable(
          headings,
          rows.map((row) => [
            row.title,
            words.list(
              row.parties.map((one) => one.text),
              "and",
            ),
            row.due.text,
            row.timeliness.text,
            row.status.text,
            row.firmness?.text ?? "",
          ]),
        ),
      ]),
    ];
  },
});
