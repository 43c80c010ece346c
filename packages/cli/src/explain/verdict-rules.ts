import type { NoProgress } from "@policytrack/core";
import type { Rule } from "@policytrack/formats/words";

/** What else there is to know of a rule that gives a verdict, beside what it did: one that is missing does not compile. */
export const verdictRules: Readonly<Record<Rule, string>> = {
  "known/published":
    "A claim is known from the last day on which its source can have come out, and only if something better than low confidence bears it out.",
  "known/not-published": "Ask with a later --known-by to use what came out since.",
  "known/not-made":
    "Every claim that was known is dated later than the day assessed. Ask for a later day with --on.",
  "standing/firmest-claim":
    "From weakest to firmest: stated, proposed, planned, pledged, agreed, adopted, in law. Who is heard, and whether it was announced, is looked at over all claims that were known.",
  "status/nothing-on-record":
    "No entry of the history had been published, or none had begun. Unknown is not pending.",
  "status/latest-entry":
    "Entries stand in the order in which things happened; the last that had surely begun counts.",
  "status/several-readings":
    "An entry's date is vague, and the day lies within it. More than one status is possible; none is chosen.",
  "deadline/no-deadline":
    "The record has no deadline, or one that says `kind: none` because no source names a date.",
  "deadline/open-ended": "The deadline says that it is to go on without an end.",
  "deadline/deadline-unknown":
    "There is an end, and nobody says when; or it counts from an event that has no date yet.",
  "deadline/one-reading": "Dates can be vague, and the verdict does not turn on how they are read.",
  "deadline/several-readings":
    "A date is vague, or marked uncertain or approximate, so that what was done can have been in time or late. All verdicts are given; none is chosen.",
  "deadline/not-assessable":
    "The record has no criteria. Whether it was delivered nobody can say without them.",
  "progress/linear-pace":
    "Completion is (latest - base) / (target - base). It is also said what the straight line expected on the day of the latest figure.",
  "progress/growth-ratio":
    "A method of Statistics Canada: the ratio of observed to required growth a year, sorted into five classes.",
  "progress/projected-growth":
    "A method of the United Nations Statistics Division: where the observed growth a year leads by the target year.",
  "progress/mean-change":
    "A method of Destatis, with its weather symbols as classes: where the mean of the last yearly changes leads by the target year.",
  "progress/status-index":
    "A method of UN ESCAP: the share of the way from base to target, as an index without classes.",
};

/** What to do where no figure of progress was to be had. */
export const noFigureRules: Readonly<Record<NoProgress, string>> = {
  "no-target": "A promise without a number has no progress in numbers; its status says what was done.",
  "no-base":
    "Give the target a `base`, where a source says it. Without one the way that was covered has no beginning.",
  "no-observations": "Add observations of the indicator, where a source has some.",
  "no-observation-after-base":
    "Add a later observation; what was known on the day lies no later than the base.",
  "base-equals-target": "A level is to be held: there is no way to cover.",
  "target-against-direction":
    "The target lies on the other side of its base than the one that is better for its indicator.",
  "mixed-signs": "The method computes a growth, which is not defined from below zero to above it.",
  "too-few-points": "The method needs more observations than were known on the day.",
  "definition-mismatch": "The figures count different things, so that they cannot be compared.",
  "range-not-chosen":
    "The target is a range, and the caller did not say which of its values to compute with.",
  "no-due-day": "The method needs a day by which the target is due.",
  "growth-from-zero": "The method computes a growth, which is not defined from zero.",
  "not-in-force": "The target was not published yet, or was corrected.",
  "method-not-given": "The indicator names a method that was not asked for. Ask for it with --methods.",
};
