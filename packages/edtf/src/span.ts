import type { Day } from "./day.ts";

/**
 * The earliest and the latest day that an expression can mean, both inclusive. `-Infinity` and `Infinity` stand for an
 * end that is open ("..") or unknown (""); the parsed expression tells the two apart.
 */
export interface Span {
  readonly earliest: Day;
  readonly latest: Day;
}

/** One stretch of days from the first to the last, both inclusive; `-Infinity` and `Infinity` for an open end. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}
