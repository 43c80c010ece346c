import type { Dataset } from "../model/dataset.ts";
import type { FactId } from "../model/fact.ts";
import type { DueWindow } from "../dates/due-window.ts";
import type { IsoDay } from "../dates/day.ts";
import { type AssessOptions, assess } from "./assess.ts";
import { requireDay } from "./known.ts";
import type { Among, Schedule } from "./verdict.ts";

/** A deadline or target that falls due in a stretch of time. */
export interface Upcoming<Id extends string = string> {
  readonly commitment: Id;
  /** The criterion it is the deadline of; null for a commitment without any, or a target. */
  readonly criterion: string | null;
  readonly target: FactId | null;
  readonly window: DueWindow;
  /** How it stands on the first day. */
  readonly schedule: Among<Schedule>;
}

export interface UpcomingOptions extends Omit<AssessOptions, "on"> {
  /** The first and the last day of the stretch. What was known counts as of the first, unless `knownBy` is given. */
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/**
 * What falls due in a stretch of time, surely or possibly, in the order of its due day. What is surely over with by the first
 * day (met, missed or closed) is left out.
 *
 * @throws {RangeError} if a day is not an ISO day, or `to` lies before `from`.
 * @example
 * upcoming(dataset, { from: "2026-01-01", to: "2030-12-31" });
 */
export function upcoming<Id extends string>(
  dataset: Dataset<Id>,
  { from, to, ...options }: UpcomingOptions,
): readonly Upcoming<Id>[] {
  const [first, last] = [requireDay(from, "from"), requireDay(to, "to")];
  if (last < first) throw new RangeError(`to: ${to} lies before from: ${from}.`);
  const found = assess(dataset, { ...options, on: from }).commitments.flatMap(
    (assessed): readonly Upcoming<Id>[] => {
      if (assessed.known === "no") return [];
      const commitment = assessed.id;
      return [
        ...assessed.criteria.flatMap(({ criterion, deadline: { window, schedule } }) =>
          window === null ? [] : [{ commitment, criterion, target: null, window, schedule }],
        ),
        ...assessed.targets.flatMap(({ target, replacedBy, window, schedule }) =>
          window === null || replacedBy !== null
            ? []
            : [{ commitment, criterion: null, target, window, schedule }],
        ),
      ];
    },
  );
  return found
    .filter(
      ({ window, schedule }) => window.due <= last && window.doubtUntil >= first && !schedule.every(isOver),
    )
    .toSorted((a, b) => a.window.due - b.window.due || (a.commitment < b.commitment ? -1 : 1));
}

function isOver(schedule: Schedule): boolean {
  return ["met", "met-late", "missed", "closed"].includes(schedule);
}
