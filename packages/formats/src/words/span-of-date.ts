import { type Day, type EdtfDate, spanOfEdtf } from "@policytrack/core";

/** A stretch of days with both ends known. */
export interface BoundedSpan {
  readonly earliest: Day;
  readonly latest: Day;
}

/** The days of a single date. It always has both ends; only intervals and sets can be open. */
export function spanOfDate(date: EdtfDate): BoundedSpan {
  return spanOfEdtf(date) as BoundedSpan;
}
