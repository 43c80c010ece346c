import type { Day } from "./day.ts";

/**
 * A stretch of days, both ends inclusive. An open end ("..") and an unknown end ("") are words and not numbers, so that
 * JSON keeps them apart.
 */
export interface DaySpan {
  readonly earliest: Day | "open" | "unknown";
  readonly latest: Day | "open" | "unknown";
}
