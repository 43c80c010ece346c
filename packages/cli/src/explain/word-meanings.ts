import type { KnownFigure, ReportGroup } from "@policytrack/formats/words";
import type { StepName } from "../import/mapping.ts";

/** Words that the product gives to what it finds, and that no record has as a code: by what they are said of. */
export const verdictMeanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a verdict": {
    mixed: "The parts differ, and no rule makes one word of them. See each criterion.",
    uncertain: "The dates or sources on record allow several words. They are listed beside it.",
    "by-reading":
      "The promise can be read in several ways that give different verdicts. None is preferred, and it counts once.",
    "kept-so-far": "It recurs, and was done each time that has fallen due so far.",
    unknown:
      "Nothing on record says what has been done. A source that says so itself is a status of its own.",
    "not-assessable":
      "Nothing on record can be judged: no criterion, no comparable number, or a party to which it does not apply.",
  },
  statedBy: {
    all: "Every party that commits says it itself, in a statement of its own or a joint text.",
    some: "Some of the parties that commit say it themselves; of the others it is reported.",
    none: "No party that commits says it itself: others report it.",
  },
  formallyAnnounced: {
    yes: "A source says that it was announced formally.",
    no: "A source says that it was not announced formally.",
    disputed: "One source says that it was announced formally, and another that it was not.",
    "not-stated": "No source says whether it was announced formally.",
  },
  deliveredBy: {
    all: "Every party has delivered its part.",
    some: "Some parties have delivered their part, and some have not.",
    none: "No party has delivered its part.",
    uncertain: "The dates or sources on record allow several numbers of parties.",
  },
  dueReason: {
    recurring: "It is due again and again, so that no one day is its due day.",
    "event-not-dated": "It is due within a time after an event, and no source in force dates that event.",
    "end-not-known": "Its deadline is a period whose end is not known.",
    "parts-differ": "Its criteria, parties or periods are due on different days; each has its own.",
  },
  pace: {
    achieved: "The number promised is reached.",
    "on-track":
      "The latest value is at least where a straight line from the baseline to the target would be.",
    behind: "The latest value is short of a straight line from the baseline to the target.",
    worsening: "The latest value is further from the target than the baseline was.",
  },
  notOnRecord: {
    "not-published": "No source of it was out by the day until which evidence counts.",
    "not-made": "It was promised after the day assessed.",
  },
  "a change": {
    evidence: "A source that was published in between tells something new.",
    calendar: "No fact changed: a due day passed, or a period ended.",
    "calendar-and-evidence": "A day passed, and what was published in between decides what that means.",
    correction: "A fact was replaced by one that corrects it.",
    data: "The record itself was edited between the two versions.",
    options: "The two were assessed with different options.",
  },
  "a report": {
    progress:
      "How a number moves towards its target, as a method of progress reads it: the pace, and how much of the way is done.",
    "due-items":
      "Every criterion that has a due day, final or interim. What recurs, or several parties do, counts once.",
    "not-on-record": "Not published by the day until which evidence counts, or made after the day assessed.",
    draft: "A half-written record. It is checked with warnings alone, and left out of everything else.",
    catalogue: "Several records read as one. An id is then written with its record: jp-kr-us:jp.",
    found: "What stands at the place of an issue.",
    fix: "What to do about an issue.",
    valid: "A record without errors. It may have warnings.",
  },
};

/** Words of an agreement of coders. */
export const agreementMeanings: Readonly<Record<string, string>> = {
  alpha:
    "Krippendorff's alpha: how far coders agree beyond chance, 1 throughout, 0 as chance would give, for any number of coders and missing codes.",
  kappa:
    "Cohen's kappa: how far two coders agree beyond what their own shares of each code would give by chance.",
  agreement:
    "The share of the pairs of codes of a unit that are equal. It is not corrected for chance; see alpha.",
  observed:
    "The share of the pairs of codes of a unit that are equal. It is not corrected for chance; see alpha.",
  interval:
    "Between which bounds alpha lies in 95 of 100 samples of the same units, drawn again with replacement.",
  units: "How many units were coded by two coders or more.",
};

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

/** Figures of progress by the straight line. */
export const figureMeanings: Readonly<Record<KnownFigure, string>> = {
  completion:
    "How much of the way from the baseline to the target is done: (value - baseline) / (target - baseline).",
  shareOfTarget: "The latest value as a share of the number promised.",
  elapsed: "How much of the time from the baseline to the due day had passed on the day of the latest value.",
  expected: "Where a straight line from the baseline to the target is on the day of the latest value.",
  expectedOnDay: "Where a straight line from the baseline to the target is on the day assessed.",
  remaining: "What is still missing to the target.",
  requiredPerYear: "How much has to be added each year until the due day to reach the target.",
};

/** Repairs of cells. */
export const stepMeanings: Readonly<Record<StepName, string>> = {
  "iso-date":
    'Makes an ISO date of "2019-7-10", "18 August 2023" or a time. A date that can be read in two ways is reported.',
  "day-first": 'Reads "03/04/2024" as 3 April 2024.',
  "month-first": 'Reads "03/04/2024" as 4 March 2024.',
  "excel-day": "Reads a number as a day as spreadsheets count them: 43656 is 2019-07-10.",
  year: "Takes the one year in a text.",
  number:
    'Reads "1,234.5 t" as 1234.5. "1.234" is read where another cell of its column shows what a point parts, and else reported.',
  "decimal-point": 'Reads "1,234.5" as 1234.5, and "1.234" as 1.234.',
  "decimal-comma": 'Reads "1.234,5" as 1234.5.',
  percent: 'Reads "45 %" as 45.',
  "share-as-percent": "Reads 0.45 as 45.",
};

/** What an import tells. */
export const lossMeanings: Readonly<Record<string, string>> = {
  rows: "Rows of the sheet: how many were read, set aside by the mapping, and refused by the checks.",
  cells: "Filled cells: how many fill a field, are kept as extra, and are left out.",
  repaired: "How many cells each step of the mapping changed.",
  extra: "What has no field here and is kept as it came, under the name of its column.",
};
