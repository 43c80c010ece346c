import { markdownText } from "@policytrack/formats/escape";
import { markdownTable } from "@policytrack/formats/markdown";
import type { CommitmentRow, ItemRow, ReportView } from "@policytrack/formats/view";
import type { Words } from "@policytrack/formats/words";
import { countText, headingText } from "./heading-text.ts";
import { progressText } from "./print-report.ts";

/** A report as Markdown: the answer in sentences, then a table a group, then the counts. */
export function reportToMarkdown(report: ReportView, words: Words): string {
  const { dataset, notes, lede, groups, conditions, counts } = report;
  const text = words.lexicon.command;
  const version = dataset.version === null ? "" : ` ${dataset.version}`;
  const headings = [
    words.lexicon.site.commitment,
    words.lexicon.site.due,
    headingText(words.column("timeliness"), words),
    words.lexicon.site.status,
    words.lexicon.site.firmness,
    text.progress,
  ];
  const paragraph = (sentences: readonly { readonly text: string }[]): readonly string[] =>
    sentences.length === 0 ? [] : [markdownText(sentences.map((one) => one.text).join(words.lexicon.space))];
  const count = (
    heading: string,
    all: readonly { readonly text: string; readonly n: number }[],
  ): readonly string[] =>
    all.length === 0
      ? []
      : [
          `- ${markdownText(headingText(heading, words))}${words.lexicon.colon}${all.map(({ text: word, n }) => markdownText(countText(word, n, words))).join(words.lexicon.comma)}`,
        ];
  return `${[
    `# ${markdownText(dataset.title)} (${markdownText(`${dataset.id}${version}`)})`,
    ...paragraph(notes),
    ...paragraph(lede),
    ...groups
      .filter(({ rows }) => rows.length > 0)
      .flatMap(({ text: group, rows }) => [
        `## ${markdownText(group)}`,
        markdownTable(
          headings,
          rows.flatMap((row) => cellsOf(row, words)),
        ).trimEnd(),
      ]),
    ...(conditions.length === 0
      ? []
      : [
          `## ${markdownText(headingText(words.column("condition"), words))}`,
          conditions
            .map(
              ({ commitmentId, text: told }) =>
                `- ${markdownText(`${commitmentId}${words.lexicon.colon}${told}`)}`,
            )
            .join("\n"),
        ]),
    `## ${markdownText(text.commitments)} (${counts.commitments.total})`,
    [
      ...count(words.column("timeliness"), counts.commitments.timeliness),
      ...count(words.lexicon.site.status, counts.commitments.status),
      ...count(words.lexicon.site.firmness, counts.commitments.firmness),
      ...count(text.statedBy, counts.commitments.statedBy),
      ...count(text.dueItems, counts.items.timeliness),
    ].join("\n"),
  ].join("\n\n")}\n`;
}

function cellsOf(row: CommitmentRow, words: Words): readonly (readonly string[])[] {
  const only = row.items.length === 1 ? row.items[0] : undefined;
  const items: readonly ItemRow[] = row.items.length > 1 ? row.items : [];
  return [
    [
      `${row.title} (${row.id})`,
      row.due.text,
      row.timeliness.text,
      row.status.text,
      row.firmness?.text ?? "",
      only === undefined ? "" : progressText(only, words),
    ],
    ...items.map((item) => [
      `– ${item.label}`,
      item.due.text,
      item.timeliness.text,
      item.status.text,
      "",
      progressText(item, words),
    ]),
  ];
}
