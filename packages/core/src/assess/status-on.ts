import type { Day } from "../dates/day.ts";
import { type Status, type StatusEntry, statuses } from "../model/status.ts";
import { among } from "./among.ts";
import type { Known } from "./known.ts";
import { type Bounds, boundsOf, daysOfFact, inOrder, type Placed, possibleOn } from "./order.ts";
import type { Because, StatusVerdict } from "./verdict.ts";

/** A status entry, the days on which it can have begun, and those on which its source can have seen it last. */
export interface PlacedStatus extends Placed<StatusEntry> {
  readonly seen: Bounds;
}

/**
 * The entries of a history that are in force under a criterion, in the order in which they happened, each with the days
 * on which it can have begun: no later than it was published, nor than the last day its source shows it.
 */
export function historyInForce(
  history: readonly StatusEntry[],
  known: Known,
  criterion?: string,
): readonly PlacedStatus[] {
  const entries = history.filter(
    (entry) => (entry.criterion === undefined || entry.criterion === criterion) && known.inForce(entry),
  );
  const placed = inOrder(entries, (entry) => {
    const days = daysOfFact(entry, known);
    return entry.seen === undefined
      ? days
      : { first: days.first, last: Math.max(days.first, Math.min(days.last, boundsOf(entry.seen).last)) };
  });
  return placed.map((entry) => ({ ...entry, seen: seenOf(entry, known) }));
}

/** Never before the entry began, nor after its source was published. */
function seenOf({ fact, first, last }: Placed<StatusEntry>, known: Known): Bounds {
  if (fact.seen === undefined) return { first, last };
  const seen = boundsOf(fact.seen);
  const end = Math.min(seen.last, known.publishedBy(fact) ?? Infinity);
  return { first: Math.max(seen.first, first), last: Math.max(end, first) };
}

/** The first entry of the unbroken run of one status that the entry at a position belongs to. */
export function startOfRun(entries: readonly PlacedStatus[], position: number): PlacedStatus {
  let start = position;
  const status = entries[position]?.fact.status;
  while (start > 0 && entries[start - 1]?.fact.status === status) start--;
  return entries[start] as PlacedStatus;
}

/**
 * Which status holds on a day (methods, section 8): every status that some reading of the dates allows. Before the first
 * entry, and without any, it is "unknown".
 *
 * @param history In the order in which things happened.
 * @param known What had been published; facts not in force are passed over.
 * @param on The day assessed.
 * @param criterion The criterion asked about; entries of other criteria are passed over.
 * @param because Collects the rule that was applied.
 */
export function statusOn(
  history: readonly StatusEntry[],
  known: Known,
  on: Day,
  criterion?: string,
  because?: Because[],
): StatusVerdict {
  const entries = historyInForce(history, known, criterion);
  const possible = possibleOn(entries, on);
  const verdict = among(statuses, possible.map(statusAt));
  because?.push({
    about: "status",
    ...(criterion === undefined ? {} : { criterion }),
    rule: possible.every((i) => i === -1)
      ? "status/nothing-on-record"
      : possible.length === 1
        ? "status/latest-entry"
        : "status/several-readings",
    facts: possible.flatMap((i) => entries[i]?.fact.id ?? []),
  });
  return { among: verdict, since: verdict.length === 1 ? since() : null };

  function statusAt(position: number): Status {
    return entries[position]?.fact.status ?? "unknown";
  }

  function since(): StatusVerdict["since"] {
    if (possible.includes(-1)) return null;
    const starts: Bounds[] = possible.map((i) => startOfRun(entries, i));
    const first = Math.min(...starts.map((start) => start.first));
    const last = Math.max(...starts.map((start) => Math.min(start.last, on)));
    return {
      earliest: first === -Infinity ? "unknown" : first,
      latest: last === Infinity ? "unknown" : last,
    };
  }
}
