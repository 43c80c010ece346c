import { assessOn } from "../assessing/assess-options.ts";
import { day, duration } from "../assessing/time-options.ts";
import { choice, defineCommand, list } from "../command.ts";
import { loadDataset, loadOptions, recordsArgument } from "../load/load-dataset.ts";
import { type ReviewItem, reviewItems, type ReviewKind, reviewKinds } from "../report/review-items.ts";
import { printSheet, type Sheet, sheetToMarkdown } from "../terminal/sheet.ts";
import { jsonText } from "../terminal/json-text.ts";

const kinds = Object.keys(reviewKinds) as readonly ReviewKind[];

export const review = defineCommand({
  name: "review",
  summary: "List what an editor should look at again, the most pressing first.",
  arguments: { records: recordsArgument },
  options: {
    ...loadOptions,
    on: day("the day to look from (default: today)"),
    within: duration("how soon counts as due soon (default: P3M)"),
    every: duration("after how long a commitment should be looked at again (default: P6M)"),
    kind: list("kind", "only these kinds", kinds),
    format: choice(["text", "markdown", "json"], "text", "how to print it"),
  },
  details: ["The exit code is 0, whatever there is to review."],
  examples: [
    { run: "policytrack review harbour-towns", does: "Lists everything." },
    {
      run: "policytrack review harbour-towns --kind past-date,due-soon --format markdown",
      does: "Makes a list for an issue.",
    },
  ],
  run: async ({ on, within, every, kind, format, ...given }, context) => {
    const { stdout } = context;
    const assessment = assessOn(
      await loadDataset(given, context),
      { on: on ?? "today", evidenceUntil: null },
      context,
    );
    const titles = new Map<string, string>();
    const { commitments, sources, indicators, language } = assessment.dataset;
    for (const { id, title } of [...commitments, ...sources, ...indicators])
      titles.set(id, title?.[language] ?? Object.values(title ?? {})[0] ?? id);
    const items = reviewItems(assessment, (id) => titles.get(id) ?? id, {
      within: within ?? "P3M",
      every: every ?? "P6M",
    }).filter((item) => kind.length === 0 || kind.includes(item.kind));
    const sheet = sheetOf(items, assessment.on);
    switch (format) {
      case "text":
        return stdout.printAll(printSheet(sheet, stdout.width));
      case "markdown":
        return await stdout.write(`${sheetToMarkdown(sheet)}\n`);
      case "json":
        return await stdout.write(jsonText({ on: assessment.on, items }));
      default:
        return format satisfies never;
    }
  },
});

function sheetOf(items: readonly ReviewItem[], on: string): Sheet {
  return {
    title: `To review on ${on}`,
    sections:
      items.length === 0
        ? [{ heading: "", paragraphs: [{ text: "Nothing." }] }]
        : kinds
            .map((kind) => ({ kind, found: items.filter((item) => item.kind === kind) }))
            .filter(({ found }) => found.length > 0)
            .map(({ kind, found }) => ({
              heading: `${kind} (${found.length}): ${reviewKinds[kind]}`,
              paragraphs: found.map(({ id, title, since }) => ({
                label: since ?? "",
                text: `${title} (${id})`,
              })),
            })),
  };
}
