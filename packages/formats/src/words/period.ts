/**
 * What kind of stretch a period is. "part": a quarter, third or half of a year. "some": a month or day that is not said
 * which. "other": whatever has no name and is said by its ends.
 */
export type PeriodKind = "day" | "month" | "year" | "decade" | "season" | "part" | "some" | "other";

/** A stretch of days with what it is called. */
export interface Period {
  readonly kind: PeriodKind;
  /** "2030", "the first quarter of 2024". */
  readonly name: string;
  /** Its last moment: "the end of 2030"; of a day the day itself. */
  readonly end: string;
}
