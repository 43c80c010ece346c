import type { TimelinessLine, Timing } from "@policytrack/core";

/** The ways in which a last day can be set. */
export type DueForm = "exact" | "approximate" | "alternatives" | "after-event" | "recurring" | "replaced";

/** The rules in words, for the page that explains them. */
export interface RuleTexts {
  /** Heading of the table of which the first line that applies gives the verdict. */
  readonly table: string;
  readonly tableNote: string;
  /** What the letters in formulas stand for. */
  readonly letters: string;
  readonly line: Readonly<Record<TimelinessLine, string>>;
  readonly lastDay: string;
  readonly due: Readonly<Record<DueForm, string>>;
  readonly number: string;
  readonly timing: Readonly<Record<Timing, string>>;
  readonly several: string;
  readonly severalNote: string;
  readonly causes: string;
}
