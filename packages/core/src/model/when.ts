/** The word a source dates something with. The words themselves are pointed at, not quoted. */
export const wordings = [
  "by",
  "in",
  "on",
  "early",
  "mid",
  "late",
  "around",
  "end-of",
  "between",
  "within",
  "from",
] as const;
export type Wording = (typeof wordings)[number];

/** A fiscal year that a bare year names. Japan's fiscal 2030 runs from April 2030 to March 2031: { 4, "first" }. */
export interface FiscalYear {
  /** The month in which it begins, 1 to 12. */
  readonly firstMonth: number;
  /** Whether it is named after the calendar year in which it begins ("first") or ends ("last"). */
  readonly namedAfter: "first" | "last";
}

/** When something is due. */
export type When =
  | {
      readonly kind: "date";
      /** EDTF: "../2030" for "by 2030", "2024-33~" for "early 2024". */
      readonly edtf: string;
      readonly wording: Wording;
      readonly fiscalYear?: FiscalYear;
    }
  | {
      /** Relative to an event of the dataset; it has no date of its own until the event has one. */
      readonly kind: "after-event";
      readonly event: string;
      /** ISO 8601 duration in whole years, months, weeks and days: "P6M". */
      readonly within: string;
    }
  | {
      readonly kind: "none";
      readonly reason: "not-stated" | "open-ended" | "end-unknown" | "withdrawn";
    };
