import { type UpcomingItem, upcoming as upcomingOf, type Ids } from "@policytrack/core";
import type { Words } from "@policytrack/formats/words";
import { assessOn, filtered, filterOptions, languageOption, wordsOf } from "../assessing/assess-options.ts";
import { day, duration } from "../assessing/time-options.ts";
import { choice, defineCommand } from "../command.ts";
import { loadDataset, loadOptions, recordsArgument } from "../load/load-dataset.ts";
import type { Line } from "../terminal/line.ts";
import { printTable } from "../terminal/table.ts";
import { jsonText } from "../terminal/json-text.ts";

export const upcoming = defineCommand({
  name: "upcoming",
  summary: "List what falls due: deadlines, interim targets, the next period of what recurs.",
  arguments: { records: recordsArgument },
  options: {
    within: duration("how far to look ahead, as P6M, P1Y or P90D (default: P1Y)"),
    on: day("the day to look from (default: today)"),
    ...filterOptions,
    ...languageOption,
    ...loadOptions,
    format: choice(["text", "json"], "text", "how to print it"),
  },
  examples: [
    {
      run: "policytrack upcoming harbour-towns --on 2024-01-01 --within P6M",
      does: "Lists what falls due in the first half of 2024.",
    },
    {
      run: "policytrack upcoming harbour-towns --party eastquay --within P2Y",
      does: "Lists what one party has to do in two years.",
    },
  ],
  run: async (given, context) => {
    const { stdout } = context;
    const loaded = await loadDataset(given, context);
    const assessment = assessOn(loaded, { on: given.on ?? "today", evidenceUntil: null }, context);
    const chosen = filtered(assessment, given);
    const ids = chosen === null ? null : new Set<string>(chosen.map(({ id }) => id));
    const items = upcomingOf(assessment, given.within === null ? {} : { within: given.within }).filter(
      ({ commitmentId }) => ids === null || ids.has(commitmentId),
    );
    if (given.format === "json") return await stdout.write(jsonText({ on: assessment.on, items }));
    const words = wordsOf(given);
    return stdout.printAll(linesOf(items, words, stdout.width));
  },
});

function linesOf(items: readonly UpcomingItem<Ids>[], words: Words, width: number): readonly Line[] {
  if (items.length === 0) return [words.lexicon.command.nothingDue];
  const { site } = words.lexicon;
  const headings = [site.due, site.commitment, words.column("timeliness")];
  return printTable(
    headings,
    items.flatMap((item) => [
      {
        cells: [
          { text: dueText(item, words) },
          { text: words.title(item.commitment) },
          {
            text:
              item.verdict === null ? words.word("not-due") : words.words(item.verdict.possibleTimeliness),
          },
        ],
      },
      { cells: [{ text: "" }, { text: item.id, indent: 2, style: "dim" as const }, { text: "" }] },
    ]),
    width,
  );
}

/** "30 June 2024", or the days between which it falls due. */
function dueText({ due, latestDue }: UpcomingItem<Ids>, words: Words): string {
  return due === latestDue ? words.day(due) : words.span({ earliest: due, latest: latestDue });
}
