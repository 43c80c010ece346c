import type { Facet, Grouping, Sorting } from "../address/address.ts";

type Axis = "status" | "schedule" | "standing";

const { format: number } = new Intl.NumberFormat("en");

function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

const facet: Readonly<Record<Facet | Exclude<Grouping, "none">, string>> = {
  party: "Who commits",
  domain: "Domain",
  status: "Status",
  schedule: "Schedule",
  standing: "Standing",
  year: "Target year",
};

/**
 * The page's own words in English. Verdicts, dates and figures are said by `@policytrack/formats/words`. The other languages
 * have the same shape, so that a word that is missing does not compile.
 */
export const en = {
  skip: "Skip to the table",
  languages: "Language",
  lede: "Who promised what, by when, how firmly, and where it stands: each answer worked out from dated public sources, for any day you choose.",
  withoutScript:
    "This is where everything stood on the last day for which sources were read. With JavaScript, the same is worked out for any day.",

  // The day
  /** What stands before and after the day. */
  asKnownOn: ["As known on ", ""] as readonly [string, string],
  /** The same where another day's knowledge is used. */
  onKnownBy: (knownBy: string): readonly [string, string] => ["On ", `, as known by ${knownBy}`],
  dayToAssess: "Day to assess",
  dayField: "Day",
  daysEarlier: "30 days earlier",
  daysLater: "30 days later",
  today: "Today",
  shownDay: "shown:",
  beyondReview: (reviewed: string, since: string): string =>
    `Nothing published after ${reviewed} is in the record: of the ${since} since then (hatched), this page knows only that time has passed.`,
  recordEnds: (reviewed: string): string => `Nothing published after ${reviewed} is in the record.`,
  onlyPublished: "Only what had been published by this day is used, on the whole page.",
  publishedBy: (day: string): string => `What had been published by ${day} is used, on the whole page.`,
  publishedBefore: (day: string, since: string): string =>
    `Only what had been published by ${day} is used, on the whole page: of the ${since} since then, it knows only that time has passed.`,
  withoutHindsight: "Editors’ summaries and notes on ambiguities, written with hindsight, are left out.",
  moreDays: "Compare with another day, or know more than was known",
  since: "What changed since",
  knownBy: "Use what had been published by",
  knownByWhy: "Empty: by the day that is shown.",
  asKnown: (on: string, knownBy: string): string =>
    knownBy === on ? `as known on ${on}` : `on ${on}, as known by ${knownBy}`,

  // What to look for
  filters: "Choose commitments",
  search: "Search",
  facet,
  groupBy: "Group by",
  ungrouped: "nothing",
  sortBy: "Sort by",
  sorting: { due: "due day", title: "title", latest: "latest news" } as Readonly<Record<Sorting, string>>,
  noYear: "none named",
  shown: (shown: number, all: number): string =>
    shown === all
      ? `All ${counted(all, "commitment", "commitments")}`
      : `${shown} of ${counted(all, "commitment", "commitments")}`,
  remove: "remove",
  showAll: "Show all",
  showMore: (count: number): string => `Show ${number(count)} more`,
  nothingFits: "No commitment fits what you chose.",
  nothingKnown: (day: string): string => `No commitment of this record was known on ${day}.`,

  // Counts
  asked: (count: number): string => `${counted(count, "commitment", "commitments")}, asked three questions`,
  question: {
    status: "What has been done",
    schedule: "Against its date",
    standing: "How firmly it was said",
  } as Readonly<Record<Axis, string>>,
  fair: (count: number, measured: number): string =>
    `Counts are not scores: whoever names a number can be measured, and whoever names none cannot. Of these ${number(count)}, ${measured === 0 ? "none has" : measured === 1 ? "one has" : `${measured} have`} a number that can be worked out.`,
  notCountedToo: (count: number): string =>
    `${counted(count, "further record is", "further records are")} stance, background or framing, and not counted.`,

  // What changed
  changesBetween: (from: string, to: string): string => `What changed from ${from} to ${to}`,
  bothKnownBy: (day: string): string => `Both days by what had been published by ${day}.`,
  nothingChanged: "Nothing that is in sight.",
  changed: (count: number): string =>
    `${counted(count, "commitment", "commitments")}, each with the facts that came into force in between. Struck out: where it stood before.`,
  aspect: {
    known: "Known",
    standing: "Standing",
    status: "Status",
    schedule: "Schedule",
    progress: "Progress",
  } as Readonly<Record<"known" | "progress" | Axis, string>>,
  byTimeAlone: "(time passed; no new fact)",

  // Timeline
  timeline: "When it was due",
  timelineHow:
    "A date is drawn as precisely as it was promised: a hard edge where the last day is certain, a fading one where it is not, nothing where none was set.",
  undatedRows: (count: number): string =>
    `${number(count)} without a date. They cannot be late; dots are days on which something is on record.`,
  promised: (status: string, day: string): string => `${status}, promised ${day},`,
  duePerYear: "How many fall due in each year",
  events: (count: number, last: string): string =>
    `What happened around them: ${counted(count, "event", "events")}, A to ${last}`,
  sign: {
    promised: "promised",
    reported: "promised, reported only",
    byYear: "“by” a year",
    approximate: "approximate",
    oneDay: "one day",
    noDate: "no date",
    late: "late",
    possiblyLate: "possibly late, or under one reading",
    unread: "no source read",
  },

  // Numbers
  numbers: "What the numbers show",
  numbersHow:
    "Each definition of a count has its own mark, and none is joined to another. Dashes: the straight way from the base to the target. Dots: the change so far, going on as it did.",
  target: (role: "final" | "interim", value: string): string =>
    `${role === "final" ? "final" : "interim"} target ${value}`,
  revisedSince: " (revised since)",
  straightLine: (value: string): string => `straight line: ${value}`,
  presentPace: (value: string): string => `at the present pace: ${value}`,
  asTable: "The same as a table, with sources",
  seriesColumns: ["Count", "At the close of", "Value", "Sources"] as readonly string[],
  byStraightLine: "By a straight line",
  byOtherMethods: "By other methods",
  methodsDisagree:
    "The methods disagree. Those that go by growth read a steep rate from a small start as if it could go on; the straight line asks for the same number each year. None is preferred here.",
  line: {
    figure: "figure",
    base: (day: string): string => `base, ${day}`,
    latest: (day: string): string => `latest, ${day}`,
    completion: "of the way from the base",
    share: "of the target",
    elapsed: "of the time, by then",
    expected: "the straight line, by then",
    needed: "needed a year from then on",
    missing: "still missing, by then",
  },
  none: "none",

  // Table
  everyCommitment: "Every commitment",
  keptApart:
    "Kept apart: what has been done, when it was due, how firmly it was said, and what the numbers show.",
  columns: [
    "Commitment",
    "Who commits",
    "Domain",
    "Due, target year",
    "Status",
    "Schedule",
    "Standing",
    "Progress",
  ] as readonly [string, string, string, string, string, string, string, string],
  noDate: "no date",
  /** By its target alone. */
  dueByTarget: (due: string): string => `no deadline; target ${due}`,
  targetYear: (year: string): string => `target year ${year}`,
  afterTime: (share: string): string => `after ${share} of the time`,
  notCounted: "On record, and not counted",
  notCountedWhy:
    "Stances, background and framing: said, but promising nothing that could be done or left undone.",

  // One commitment
  why: (sources: number): string => `Why, and ${counted(sources, "source", "sources")}`,
  criteria: "What would count as delivered",
  noCriteria: "Nothing says, so it cannot be tested.",
  whyItStands: "Why it stands where it does",
  ambiguities: "What can be read in more than one way",
  replies: "Replies and corrections by the parties",
  noReplies: "None on record.",
  inferred: "inferred",
  madeOn: "made on",
  notKnown: "not known",
  partOf: "part of",
  parts: "parts",
  related: "related",
  lastReviewed: "last reviewed",
  undated: "undated",
  onNoKnownDay: "on no known day",
  published: "published by this day",
  theRule: "the rule",
  readAs: (criterion: string): string => `Read as: ${criterion}`,
  corrects: "Corrects",
  editorsNote: "Editors’ note:",
  readInPart: "read in part",
  verdictOn: (about: "known" | "progress" | Axis, verdict: string, method?: string): string =>
    `${{ known: "Known", status: "Status", schedule: "Schedule", standing: "Standing", progress: "Progress" }[about]}${method === undefined ? "" : `, ${method}`}: ${verdict}.`,
  cite: "Cite this",
  copy: "Copy",
  copied: "Copied",
  ownPage: "Its own page, for links and without JavaScript",
  reportError: "Report an error",
  reportHow:
    "Open an issue in the repository of the record with these lines filled in. It is answered there: a slip is mended, a correction by a source becomes a fact of its own, and a party’s reply is put beside its record.",
  reportFact: "Which fact (its id is in the explanation):",
  reportWrong: "What is wrong:",
  reportSource: "A source that shows it:",

  // Taking away
  takeAway: "Take it away",
  asData: (count: number): string => `The ${counted(count, "commitment", "commitments")} in sight, as data`,
  csvWhat: "a row each, for people",
  csvDays: "CSV of verdicts",
  csvDaysWhat: "a row for each criterion on this day, for programs",
  jsonWhat: "the record of these, which this page can open again",
  calendar: "Calendar",
  calendarWhat: "their due days, once",
  print: "Print this page",
  calendars: "Calendars to subscribe to",
  calendarsWhy:
    "What is due when, as known on the last day for which sources were read. Updates take the place of what was there.",
  everything: "Everything",
  wholeRecord: "The whole record",
  saveDrawing: "Save the drawing as SVG",
  citeView: "A link to this view",
  citeViewWhy:
    "With the version of the data and the days in it, so that it can be held against what stands here later.",
  otherVersion: (linked: string, here: string): string =>
    `This link was made with version ${linked} of the data; this page has version ${here}, and may say otherwise.`,

  // Another record
  otherRecord: "Open another record",
  otherRecordHow:
    "A dataset’s JSON, as the command policytrack build writes it: choose it here, or drop it anywhere on the page. It is checked and shown in this window, and sent nowhere.",
  chooseFile: "A JSON file:",
  reading: "Reading…",
  opened: (file: string): string => `This is the record from your file ${file}.`,
  close: "Back to the record of this page",
  notJson: (file: string): string => `${file} is not JSON.`,
  refused: (file: string, count: number): string =>
    `${file} has ${counted(count, "problem", "problems")}, and is not shown:`,
  wholeFile: "the file as a whole",
  found: "Found:",
  toDo: "To do:",

  /** @param known As `asKnown` says it. */
  colophon: (title: string, version: string, known: string): string => `${title}, data ${version}, ${known}.`,
  licence: "Data: CC BY 4.0; code: MIT. An editor’s reading of public sources.",
  inTerminal: "The same in a terminal:",
};

export type PageWords = typeof en;
