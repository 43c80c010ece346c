import type { Vocabulary } from "./vocabulary.ts";

/** English, in British spelling. */
export const en: Vocabulary = {
  tag: "en-GB",

  date: {
    era: "short",
    yearAfterChrist: (year) => year,
    yearBeforeChrist: (year) => `${year} BC`,
    acrossYears: (first, last) => `${first}–${last}`,
    decade: (year) => `the ${year}s`,
    spring: (year) => `spring ${year}`,
    summer: (year) => `summer ${year}`,
    autumn: (year) => `autumn ${year}`,
    winter: (year) => `winter ${year}`,
    northern: (season) => `${season} (northern hemisphere)`,
    southern: (season) => `${season} (southern hemisphere)`,
    quarters: [
      (year) => `the first quarter of ${year}`,
      (year) => `the second quarter of ${year}`,
      (year) => `the third quarter of ${year}`,
      (year) => `the fourth quarter of ${year}`,
    ],
    quadrimesters: [
      (year) => `the first four months of ${year}`,
      (year) => `the middle four months of ${year}`,
      (year) => `the last four months of ${year}`,
    ],
    halves: [(year) => `the first half of ${year}`, (year) => `the second half of ${year}`],
    someMonth: (period) => `a month of ${period}`,
    someDay: (period) => `a day in ${period}`,
    estimate: (year, span) => `about ${year} (${span})`,
    time: (day, time, zone) => (zone === "" ? `${day}, ${time}` : `${day}, ${time} (${zone})`),
    endOf: {
      month: (name) => `the end of ${name}`,
      year: (name) => `the end of ${name}`,
      decade: (name) => `the end of ${name}`,
      season: (name) => `the end of ${name}`,
      part: (name) => `the end of ${name}`,
    },
    approximately: (name) => `approximately ${name}`,
    perhaps: (name) => `perhaps ${name}`,
  },

  span: {
    between: (first, last) => `between ${first} and ${last}`,
    fromTo: (first, last) => `from ${first} to ${last}`,
    to: (first, last) => `${first} to ${last}`,
    from: (first) => `from ${first} on`,
    fromEndUnknown: (first) => `from ${first}, end not known`,
    until: (last) => `up to ${last}`,
    untilStartUnknown: (last) => `up to ${last}, start not known`,
    open: "at any time",
    openStartUnknown: "open-ended, start not known",
    openEndUnknown: "without a start, end not known",
    unknown: "at a time that is not known",
  },

  duration: {
    years: (count, plural) => (plural === "one" ? `${count} year` : `${count} years`),
    months: (count, plural) => (plural === "one" ? `${count} month` : `${count} months`),
    weeks: (count, plural) => (plural === "one" ? `${count} week` : `${count} weeks`),
    days: (count, plural) => (plural === "one" ? `${count} day` : `${count} days`),
    list: { type: "conjunction", style: "long" },
  },

  when: {
    dated: {
      by: ({ end }) => `by ${end}`,
      in: ({ kind, name }) =>
        kind === "day" ? `on ${name}` : kind === "some" || kind === "other" ? name : `in ${name}`,
      on: ({ kind, name }) =>
        kind === "day" ? `on ${name}` : kind === "some" || kind === "other" ? name : `in ${name}`,
      early: ({ kind, name }) =>
        kind === "other" ? `early in the time ${name}` : `early ${name.replace(/^the /, "")}`,
      mid: ({ kind, name }) =>
        kind === "other"
          ? `in the middle of the time ${name}`
          : kind === "month" || kind === "year" || kind === "decade"
            ? `mid-${name.replace(/^the /, "")}`
            : `in the middle of ${name}`,
      late: ({ kind, name }) =>
        kind === "other" ? `late in the time ${name}` : `late ${name.replace(/^the /, "")}`,
      around: ({ kind, name }) => (kind === "other" ? `around the time ${name}` : `around ${name}`),
      "end-of": ({ kind, name, end }) => (kind === "day" ? `on ${name}` : `at ${end}`),
      between: ({ kind, name }) =>
        kind === "day" ? `on ${name}` : kind === "some" || kind === "other" ? name : `within ${name}`,
      within: ({ kind, name }) =>
        kind === "day" ? `on ${name}` : kind === "some" || kind === "other" ? name : `within ${name}`,
      from: ({ kind, name }) => (kind === "other" ? `from the time ${name} on` : `from ${name} on`),
    },
    fiscalYear: (year) => `fiscal ${year}`,
    within: (duration, event) => `within ${duration} after ${event}`,
    none: {
      "not-stated": "no date",
      "open-ended": "open-ended",
      "end-unknown": "date not known",
      withdrawn: "withdrawn",
    },
  },

  due: {
    approximately: (when) => `${when}, approximately`,
    perhaps: (when) => `${when}, perhaps`,
    ahead: (when, left) => `${when}, in ${left}`,
    thatDay: (when) => `${when}, due that day`,
    possiblyLate: (when) => `${when}: possibly late`,
    past: (when, since) => `was due ${when}, ${since} ago`,
    soon: "due soon",
  },

  number: {
    between: (min, max) => `${min} to ${max}`,
    atLeast: (min) => `at least ${min}`,
    atMost: (max) => `at most ${max}`,
    unbounded: "no bounds",
    percent: (value) => `${value} %`,
  },

  schedule: {
    met: "met",
    "met-late": "met late",
    open: "open",
    overdue: "overdue",
    unreported: "unreported",
    missed: "missed",
    closed: "closed",
    "no-deadline": "no date",
    "open-ended": "open-ended",
    "deadline-unknown": "date not known",
    "not-assessable": "cannot be tested",
    possiblyOverdue: "possibly overdue",
    metPossiblyLate: "met, possibly late",
  },

  status: {
    delivered: "delivered",
    "partly-delivered": "partly delivered",
    "in-progress": "in progress",
    continuing: "continuing",
    pending: "pending",
    "not-delivered": "not delivered",
    abandoned: "abandoned",
    superseded: "superseded",
    unknown: "unknown",
  },

  standing: {
    stated: "stated",
    proposed: "proposed",
    planned: "planned",
    pledged: "pledged",
    agreed: "agreed",
    adopted: "adopted",
    "in-law": "in law",
  },

  announced: {
    yes: "formally announced",
    no: "not formally announced",
    possibly: "possibly announced: sources disagree",
    "not-said": "announcement not mentioned",
  },

  heard: {
    all: "in the words of all who commit",
    some: "in the words of some who commit",
    none: "only reported",
  },

  noProgress: {
    "no-target": "no measure",
    "no-base": "no base value",
    "no-observations": "no figures found",
    "no-observation-after-base": "no figures found since the base",
    "base-equals-target": "base equals target",
    "target-against-direction": "target lies against its direction",
    "mixed-signs": "values of mixed sign",
    "too-few-points": "too few figures",
    "definition-mismatch": "definitions differ",
    "range-not-chosen": "target is a range and none of it was chosen",
    "no-due-day": "no due day",
    "growth-from-zero": "growth cannot be counted from zero",
    "not-in-force": "target not in force",
    "method-not-given": "method not given",
  },

  covered: (completion, shareOfTarget) => `${completion} of the way (${shareOfTarget} of the target)`,

  method: {
    "linear-pace": "straight line",
    "growth-ratio": "growth ratio (Statistics Canada)",
    "projected-growth": "projected growth (United Nations Statistics Division)",
    "mean-change": "mean change (Destatis)",
    "status-index": "status index (UN ESCAP)",
  },

  progressClass: {
    "target-achieved": "target achieved",
    substantial: "substantial progress",
    moderate: "moderate progress",
    limited: "limited progress",
    deterioration: "deterioration",
    "on-track": "on track",
    fair: "fair progress",
    "stagnation-or-regression": "stagnation or regression",
    sun: "sun",
    "slightly-cloudy": "slightly cloudy",
    cloud: "cloud",
    thunderstorm: "thunderstorm",
  },

  pace: { reached: "reached", "on-track": "on track", behind: "behind", worsening: "worsening" },

  figure: {
    opens: "window opens",
    due: "last day surely in time",
    doubtUntil: "last day possibly in time",
    targetYear: "target year",
    elapsed: "share of the time that had passed",
    heard: "who commit and say so",
    committing: "who commit",
    base: "base",
    latest: "latest",
    completion: "of the way from the base",
    "share of target": "of the target",
    "expected at latest": "the straight line at the latest figure",
    "expected on day": "the straight line on the day",
    "required a year": "needed a year from the latest figure on",
    projected: "in the target year, going on so",
    meanChange: "mean change a year",
    pace: "pace",
    ratio: "growth so far to growth needed",
    score: "score of the method",
    share: "of the way by the target year, going on so",
    index: "index",
  },

  group: {
    delivered: "delivered",
    "partly-delivered": "partly delivered",
    "in-progress": "in progress",
    continuing: "continuing",
    pending: "pending",
    ended: "ended",
    "criteria-differ": "criteria differ",
    unknown: "unknown",
    met: "met",
    "possibly-late": "possibly late",
    late: "late",
    overdue: "overdue",
    unreported: "unreported",
    ahead: "ahead",
    "no-date": "no date",
    firm: "firm",
    "reported-only": "reported only",
  },

  role: {
    commits: "commits",
    implements: "implements",
    finances: "finances",
    hosts: "hosts",
    benefits: "benefits",
    addressed: "is addressed",
    place: "is the place",
    involved: "is involved",
  },

  tier: {
    commitment: "commitment",
    "scheduled-event": "scheduled event",
    stance: "stance",
    background: "background",
    framing: "framing",
  },

  confidence: { low: "low confidence", medium: "medium confidence", high: "high confidence" },

  wording: {
    by: "by",
    in: "in",
    on: "on",
    early: "early",
    mid: "mid",
    late: "late",
    around: "around",
    "end-of": "at the end of",
    between: "between",
    within: "within",
    from: "from",
  },

  phase: {
    none: "no due day",
    before: "not begun yet",
    open: "in time",
    "in-doubt": "possibly past",
    past: "past",
  },

  rule: {
    "known/published": "The commitment counts as known, since a claim of it had been published by this day.",
    "known/not-published": "Nothing that states the commitment had been published by this day.",
    "known/not-made": "What had been published says that the commitment was made later than this day.",
    "standing/firmest-claim": "The firmest claim that had been made by this day gives the standing.",
    "status/nothing-on-record": "Nothing on record says what had been done, so the status is unknown.",
    "status/latest-entry": "The latest entry that had begun by this day gives the status.",
    "status/several-readings":
      "The dates do not tell which entry is the latest, so every status that one of them allows is given.",
    "deadline/no-deadline": "No date was set, so nothing can be late.",
    "deadline/open-ended": "The commitment has no end, so nothing can be late.",
    "deadline/deadline-unknown": "It is not known when it is due, so nothing can be called late.",
    "deadline/one-reading": "Every reading of the dates gives the same verdict.",
    "deadline/several-readings":
      "The dates can be read in more than one way, so every verdict that one reading allows is given.",
    "deadline/not-assessable": "Nothing says what would count as delivered, so it cannot be tested.",
    "progress/linear-pace":
      "The latest figure was compared with a straight line from the base to the target.",
    "progress/growth-ratio":
      "The observed growth a year was compared with the growth that the target requires.",
    "progress/projected-growth":
      "The latest figure was projected to the target year at its observed growth a year.",
    "progress/mean-change":
      "The latest figure was projected to the target year by the mean of its last yearly changes.",
    "progress/status-index":
      "It was computed how much of the way from the base to the target has been covered.",
    noFigure: (reason) => `No figure of progress was computed: ${reason}.`,
    otherMethod: (method) => `Progress was computed by the method "${method}".`,
  },
};
