import {
  type Assessment,
  compareDatasets,
  type Dataset,
  followRedirects,
  get,
  type Ids,
} from "@policytrack/core";
import { changesView } from "@policytrack/formats/view";
import type { Words } from "@policytrack/formats/words";
import { assessOn, languageOption, wordsOf } from "../assessing/assess-options.ts";
import { day } from "../assessing/time-options.ts";
import { choice, CommandError, defineCommand } from "../command.ts";
import { changesSheet, type Renamed } from "../report/changes-sheet.ts";
import { loadDataset, loadOptions, recordsArgument } from "../load/load-dataset.ts";
import { printSheet, sheetToMarkdown } from "../terminal/sheet.ts";
import { jsonText } from "../terminal/json-text.ts";

export const compare = defineCommand({
  name: "compare",
  summary: "Tell what changed between two days or two versions, and which facts changed it.",
  arguments: { records: recordsArgument },
  options: {
    ...loadOptions,
    ...languageOption,
    from: day("the earlier day; the record is compared with itself"),
    to: day("the later day (default: the day through which evidence was reviewed)"),
    on: day("the day for which two versions are compared (default: the earlier of their own days)"),
    format: choice(["text", "markdown", "json"], "text", "how to print what changed"),
  },
  details: [
    "With --from, the records are compared with themselves on two days. Without it, two records are given: the earlier version and the later one.",
    "Each change has its cause: evidence that was published, the calendar alone, a correction, or data that was edited.",
  ],
  examples: [
    {
      run: "policytrack compare harbour-towns --from 2024-06-30 --to 2024-09-30",
      does: "Compares two days.",
    },
    {
      run: "policytrack compare published.json harbour-towns",
      does: "Compares a published version with this one.",
    },
  ],
  run: async ({ records, lang, from, to, on, format, ...given }, context) => {
    const words = wordsOf({ lang });
    let before: Assessment<Ids>;
    let after: Assessment<Ids>;
    let renamed: readonly Renamed[] = [];
    if (from !== null) {
      if (on !== null)
        throw new CommandError("--on is for two versions. Two days are given with --from and --to.");
      const loaded = await loadDataset({ records, ...given }, context);
      before = assessOn(loaded, { on: from, evidenceUntil: null }, context);
      after = assessOn(loaded, { on: to, evidenceUntil: null }, context);
    } else {
      const [one, other, ...more] = records;
      if (one === undefined || other === undefined || more.length > 0)
        throw new CommandError(
          "Give two days with --from and --to, or two versions: policytrack compare published.json my-record",
        );
      if (to !== null) throw new CommandError("--to goes with --from.");
      const [earlier, later] = [
        await loadDataset({ records: [one], ...given }, context),
        await loadDataset({ records: [other], ...given }, context),
      ];
      if (earlier.dataset.id !== later.dataset.id)
        throw new CommandError(
          `These are two records, "${earlier.dataset.id}" and "${later.dataset.id}", not two versions of one.`,
        );
      const both =
        on ?? [earlier.dataset.reviewedThrough, later.dataset.reviewedThrough].toSorted()[0] ?? null;
      const dataset = followRedirects(earlier.dataset, later.dataset);
      renamed = renamedIn(earlier.dataset, later.dataset, words);
      before = assessOn({ ...earlier, dataset }, { on: both, evidenceUntil: null }, context);
      after = assessOn(later, { on: both, evidenceUntil: null }, context);
      const own = later.dataset.reviewedThrough;
      if (on === null && both !== null && own > both)
        context.stderr.print(
          `Both are taken as of ${both}, the earlier of their own days. Of the day of the later one: --on ${own}`,
        );
    }
    const changes = changesView(before, after, { words });
    const { stdout } = context;
    const title = `${words.text(after.dataset.title)}${words.lexicon.colon}${describe(before)} → ${describe(after)}`;
    const sheet = changesSheet(changes, renamed, title, words);
    switch (format) {
      case "text":
        return stdout.printAll(printSheet(sheet, stdout.width));
      case "markdown":
        return await stdout.write(`${sheetToMarkdown(sheet)}\n`);
      case "json":
        return await stdout.write(jsonText({ ...changes, renamed }));
      default:
        return format satisfies never;
    }
  },
});

/** "0.1.0, 2024-06-30" */
function describe({ dataset, on }: Assessment<Ids>): string {
  return [...(dataset.version === null ? [] : [dataset.version]), on].join(", ");
}

/** Commitments whose id a redirect of the later version follows. */
function renamedIn(before: Dataset, after: Dataset, words: Words): readonly Renamed[] {
  return compareDatasets(before, after).flatMap((change) =>
    change.kind === "moved"
      ? [{ title: words.text(get(after, "commitment", change.id).title), from: change.from, to: change.id }]
      : [],
  );
}
