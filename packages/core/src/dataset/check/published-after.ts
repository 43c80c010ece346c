import { publicationDays, requireDay } from "../../assess/known.ts";
import { boundsOf } from "../../assess/order.ts";
import { dayOf, isoDay } from "../../dates/day.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { Source } from "../../model/source.ts";
import { factsOf } from "../facts-of.ts";
import { type Problem, printFound } from "../problem.ts";

/** No source tells what had not happened yet: a fact is dated, and seen, no later than each of its sources came out. */
export function publishedAfter(dataset: DatasetDraft): readonly Problem[] {
  const reviewed = requireDay(dataset.reviewedThrough, "reviewedThrough");
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return factsOf(dataset).flatMap(({ fact, path }) => {
    const dates = { date: fact.date, seen: "seen" in fact ? (fact.seen as string) : null };
    return Object.entries(dates).flatMap(([name, date]) => {
      const { first } = boundsOf(date);
      if (date === null || first === -Infinity) return [];
      return fact.citations.flatMap((citation, i): readonly Problem[] => {
        const source = sources.get(citation.source);
        const last = source === undefined ? Infinity : publicationDays(source, reviewed).last;
        return first <= last
          ? []
          : [
              {
                rule: "published-after",
                path: [...path, "citations", i, "source"],
                message: `This source came out before the fact's \`${name}\`, ${date}: ${whenOut(source)}.`,
                found: printFound(citation.source),
                remedy: "Cite a source that can know it, or correct one of the two dates.",
              },
            ];
      });
    });
  });
}

function whenOut(source: Source | undefined): string {
  if (typeof source?.published === "string") return `it was published by ${lastDayOf(source.published)}`;
  return source?.accessed === undefined
    ? "it is undated, and was there when the dataset was reviewed"
    : `it is undated, and was read on ${source.accessed}`;
}

/** As an ISO day, or, in years that four digits cannot write, as it stands. */
function lastDayOf(published: string): string {
  const { last } = boundsOf(published);
  return last >= dayOf(0, 1, 1) && last <= dayOf(9999, 12, 31) ? isoDay(last) : published;
}
