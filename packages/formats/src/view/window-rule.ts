import { isoDay, parseIsoDay } from "@policytrack/edtf";
import type { Ids, Verdict } from "@policytrack/core";
import type { Sentence } from "../words.ts";
import type { ViewContext } from "./context.ts";

/** How an approximate due date is read, and by how much later a day may still be on time. Null: it is not approximate. */
export function windowRule({ words, dueOptions }: ViewContext, verdict: Verdict<Ids>): Sentence | null {
  const { due, latestDue, term } = verdict;
  if (due === null || latestDue === null || due === latestDue || term?.due?.kind !== "date") return null;
  const period = words.read(term.due.date);
  if (period === null) return null;
  const length = words.between(dayAfter(due), dayAfter(latestDue));
  return words.say("window/rule", {
    words: words.quote(words.due(verdict, { ...dueOptions, form: "name" })),
    period,
    length,
  });
}

function dayAfter(iso: string): string {
  const day = parseIsoDay(iso);
  return day === null ? iso : isoDay(day + 1);
}
