import { boundsOf } from "../../assess/order.ts";
import { isoDay } from "../../dates/day.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import { factsOf } from "../facts-of.ts";
import { type Problem, printFound } from "../problem.ts";

/** No source tells what had not happened yet: a fact is dated, and seen, no later than each of its sources came out. */
export function publishedAfter(dataset: DatasetDraft): readonly Problem[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return factsOf(dataset).flatMap(({ fact, path }) => {
    const dates = { date: fact.date, seen: "seen" in fact ? (fact.seen as string) : null };
    return Object.entries(dates).flatMap(([name, date]) => {
      const { first } = boundsOf(date);
      if (date === null || first === -Infinity) return [];
      return fact.citations.flatMap((citation, i): readonly Problem[] => {
        const { published } = sources.get(citation.source) ?? { published: null };
        const { last } = boundsOf(published);
        return first <= last
          ? []
          : [
              {
                rule: "published-after",
                path: [...path, "citations", i, "source"],
                message: `This source came out before the fact's \`${name}\`, ${date}: it was published by ${isoDay(last)}.`,
                found: printFound(citation.source),
                remedy: "Cite a source that can know it, or correct one of the two dates.",
              },
            ];
      });
    });
  });
}
