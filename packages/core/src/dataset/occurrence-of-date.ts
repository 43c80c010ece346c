import { addDuration, type Day, nameOfPeriod, parseDuration, tryPeriodsOf } from "@policytrack/edtf";
import type { Due, HistoryEntry, Status } from "../model/types.ts";
import type { DatasetIndex } from "./dataset-index.ts";

/** What is said of one period of what recurs. Other statuses are of the promise as a whole. */
const statusesOfOnePeriod: ReadonlySet<Status | null> = /* @__PURE__ */ new Set([
  "delivered",
  "partly-delivered",
  "not-delivered",
] as const);

export type Recurring = Extract<Due, { readonly kind: "recurring" }>;

/** Whether an entry says what became of a period, and does not say of which. */
export function lacksOccurrence({ status, occurrence }: HistoryEntry): boolean {
  return occurrence === null && statusesOfOnePeriod.has(status);
}

/**
 * The one period of what recurs in which a date lies, by its name; null where it lies in none or several, or can be of the period
 * before: within the time of grace a report can be a late one.
 *
 * @example
 * occurrenceOfDate({ kind: "recurring", every: "P1Y", from: "2024", until: null, grace: null }, "2024-05", index); // "2024"
 */
export function occurrenceOfDate(
  { every, from, until, grace }: Recurring,
  date: string | null,
  index: DatasetIndex,
): string | null {
  if (every === null || from === null || date === null || parseDuration(every) === null) return null;
  const { earliest, latest } = index.span(date);
  const [first, ...others] = tryPeriodsOf(from) ?? [];
  if (first === undefined || others.length > 0 || !Number.isFinite(first.from)) return null;
  if (!Number.isFinite(latest) || earliest < first.from || latest > index.span(until).latest) return null;
  const start = (times: number): Day => addDuration(first.from, every, { times });
  const length = start(1) - first.from;
  if (length <= 0) return null;
  let times = Math.max(0, Math.floor((earliest - first.from) / (length + 1)) - 1);
  while (start(times + 1) <= earliest) times++;
  const period = { from: start(times), to: start(times + 1) - 1 };
  if (latest > period.to) return null;
  const mayBeLate = grace !== null && times > 0 && earliest < addDuration(period.from, grace);
  return mayBeLate ? null : nameOfPeriod(period);
}
