import type { Mixed, Uncertain } from "@policytrack/core";
import type { ReportGroup } from "@policytrack/formats/words";

/** Words that the product prints and that are no codes of the model. */
export const wordMeanings: Readonly<Record<Mixed | Uncertain | OtherWord, string>> = {
  mixed: "The parts differ, and no rule makes one word of them. See each criterion.",
  uncertain: "The dates or sources on record allow several words. They are listed beside it.",
  progress:
    "How a number moves towards its target, as a method of progress reads it: the pace, and how much of the way is done.",
  "due-items":
    "Every criterion that has a due day, final or interim. What recurs, or several parties do, counts once.",
  "not-on-record": "Not published by the day until which evidence counts, or made after the day assessed.",
  alpha:
    "Krippendorff's alpha: how far coders agree beyond chance, 1 throughout, 0 as chance would give, for any number of coders and missing codes.",
  kappa:
    "Cohen's kappa: how far two coders agree beyond what their own shares of each code would give by chance.",
  agreement:
    "The share of the pairs of codes of a unit that are equal. It is not corrected for chance; see alpha.",
};

type OtherWord = "progress" | "due-items" | "not-on-record" | "alpha" | "kappa" | "agreement";

/** The groups of a report. */
export const groupMeanings: Readonly<Record<ReportGroup, string>> = {
  "past-date":
    "The due day has passed, and it is not delivered, or may not be: missed, overdue, or without a report since.",
  "on-time-or-late": "It is delivered, and the dates allow that it was on time and that it was late.",
  "not-due": "The due day, or that of the next period, is still to come.",
  done: "It is delivered, on time or late.",
  closed: "It has no last day, and was given up or can no longer be delivered.",
  "no-deadline": "No due day was set.",
  "not-judged": "The record has nothing that could be judged, or its parts differ.",
};
