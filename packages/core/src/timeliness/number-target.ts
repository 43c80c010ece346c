import { type Day, parseDuration } from "@policytrack/edtf";
import type { Comparator, Measure, Range, Timing } from "../model/types.ts";
import type { Value } from "./series.ts";

/** A number to reach or to keep, in the unit of the values. */
export interface NumberTarget {
  readonly timing: Timing;
  /** The length of the periods judged (throughout), or of the flows compared (by): an ISO 8601 duration. */
  readonly every: string;
  readonly measure: Measure;
  /** A flow or running total that cannot fall below 0. */
  readonly neverNegative: boolean;
  readonly comparator: Comparator;
  /** Null: it cannot be told, so that nothing is compared. */
  readonly goal: Range | null;
  /** by: values of periods that end by this day are history: the baseline's, else the day on which it was set. */
  readonly countsAfter: Day;
  readonly values: readonly Value[];
}

/** Whether periods of a length can be counted. */
export function isLength(every: string): boolean {
  const length = parseDuration(every);
  return length !== null && length.years + length.months + length.weeks + length.days > 0;
}

/** How many periods are judged at most: more than fifty years of days. */
export const periodLimit = 20_000;
