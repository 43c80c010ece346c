import { type Day, isoDay } from "../dates/day.ts";
import {
  defaultWidening,
  dueWindow,
  type DueWindow,
  type NoWindow,
  type Widening,
} from "../dates/due-window.ts";
import type { DeadlineFact } from "../model/deadline.ts";
import type { StatusEntry } from "../model/status.ts";
import { among } from "./among.ts";
import type { Known } from "./known.ts";
import { daysOfFact, inOrder, possibleOn } from "./order.ts";
import { historyInForce, type PlacedStatus, startOfRun } from "./status-on.ts";
import { type Because, type DeadlineVerdict, type Phase, type Schedule, schedules } from "./verdict.ts";

/**
 * How a commitment stands to its deadline on a day (methods, section 8): every verdict that some reading of the dates
 * allows. A later deadline takes the place of an earlier one once it was set.
 *
 * @param deadlines In the order in which they were set.
 * @param history In the order in which things happened.
 * @param known What had been published; facts not in force are passed over.
 * @param on The day assessed.
 * @param criterion The criterion asked about; facts of other criteria are passed over.
 * @param widening By how much a date marked "~", "?" or "%" may be off.
 * @param because Collects the rule that was applied.
 * @throws {RangeError} for a deadline that cannot be one (see `whyNotDeadline`); a dataset that was parsed has none.
 */
export function deadlineOn(
  deadlines: readonly DeadlineFact[],
  history: readonly StatusEntry[],
  known: Known,
  on: Day,
  criterion?: string,
  widening: Widening = defaultWidening,
  because?: Because[],
): DeadlineVerdict {
  const set = inOrder(
    deadlines.filter(
      (deadline) =>
        (deadline.criterion === undefined || deadline.criterion === criterion) && known.inForce(deadline),
    ),
    (deadline) => daysOfFact(deadline, known),
  );
  const entries = historyInForce(history, known, criterion);
  // The first deadline came with the commitment: there is no time before it.
  const possible = possibleOn(set, on).filter((i) => i !== -1 || set.length === 0);
  const inPlay = possible.length === 0 ? [0] : possible;
  const windows = inPlay.map((i): DueWindow | NoWindow => {
    const deadline = set[i]?.fact;
    return deadline === undefined ? "no-deadline" : dueWindow(deadline.when, known.eventDate, widening);
  });
  const schedule = among(
    schedules,
    windows.flatMap((window) => [...schedulesIn(window, entries, on)]),
  );

  const last = windows.at(-1) as DueWindow | NoWindow;
  const window = typeof last === "string" ? null : last;
  const verdict: DeadlineVerdict = {
    window,
    phase: phaseOf(window, on),
    daysToDue: window === null ? null : window.due - on,
    daysToDoubtEnd: window === null ? null : window.doubtUntil - on,
    schedule,
    original: set[0]?.fact.id ?? null,
    current: set[inPlay.at(-1) as number]?.fact.id ?? null,
  };
  because?.push({
    about: "deadline",
    ...(criterion === undefined ? {} : { criterion }),
    rule: `deadline/${typeof last === "string" ? last : schedule.length === 1 ? "one-reading" : "several-readings"}`,
    facts: [
      ...inPlay.flatMap((i) => set[i]?.fact.id ?? []),
      ...possibleOn(entries, on).flatMap((i) => (i === -1 ? [] : [startOfRun(entries, i).fact.id])),
    ],
    ...(window === null
      ? {}
      : {
          figures: {
            opens: typeof window.opens === "number" ? isoDay(window.opens) : window.opens,
            due: isoDay(window.due),
            doubtUntil: isoDay(window.doubtUntil),
            targetYear: window.targetYear,
          },
        }),
  });
  return verdict;
}

/** The table of methods, section 8, for every entry that can be the latest on the day. */
function schedulesIn(
  window: DueWindow | NoWindow,
  entries: readonly PlacedStatus[],
  on: Day,
): ReadonlySet<Schedule> {
  if (typeof window === "string") return new Set([window]);
  const { due, doubtUntil } = window;
  const found = new Set<Schedule>();
  for (const position of possibleOn(entries, on)) {
    const entry = entries[position];
    const status = entry?.fact.status ?? "unknown";
    switch (status) {
      case "delivered": {
        const delivered = startOfRun(entries, position);
        if (delivered.first <= doubtUntil) found.add("met");
        if (Math.min(delivered.last, on) > due) found.add("met-late");
        break;
      }
      case "not-delivered":
        found.add("missed");
        break;
      case "abandoned":
      case "superseded":
        found.add("closed");
        break;
      case "pending":
      case "in-progress":
      case "continuing":
      case "partly-delivered":
      case "unknown": {
        if (on <= doubtUntil) found.add("open");
        if (on <= due) break;
        if (entry === undefined || status === "unknown") {
          found.add("unreported");
          break;
        }
        if (entry.seen.last > due) found.add("overdue");
        if (entry.seen.first <= Math.min(doubtUntil, on - 1)) found.add("unreported");
        break;
      }
      default:
        status satisfies never;
    }
  }
  return found;
}

function phaseOf(window: DueWindow | null, on: Day): Phase {
  if (window === null) return "none";
  if (typeof window.opens === "number" && on < window.opens) return "before";
  if (on <= window.due) return "open";
  return on <= window.doubtUntil ? "in-doubt" : "past";
}
