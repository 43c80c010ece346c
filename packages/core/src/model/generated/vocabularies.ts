// Made by `pnpm generate` from the concepts. Do not edit.

/** Who speaks in a source. In the order in which they are listed everywhere. */
export const sourceKinds = ["official", "organisation", "news", "research", "dataset", "other"] as const;

/** How much of a source an editor read. In the order in which they are listed everywhere. */
export const extentsRead = ["whole", "part", "excerpt"] as const;

/** In whose words a source states a fact. In the order in which they are listed everywhere. */
export const attributions = ["own-statement", "joint-text", "reported", "author"] as const;

/** "none": the source says, or a search showed, that there is no such commitment. Then weakest first. In the order in which they are listed everywhere. */
export const firmnesses = [
  "none",
  "stated",
  "proposed",
  "planned",
  "pledged",
  "agreed",
  "adopted",
  "in-law",
] as const;

/** "stalled": work stopped, not given up. "continuing": acted on, no end to reach. "not-delivered": can no longer happen as promised. "not-applicable": of a party to which a joint promise does not apply; never counted or scored. In the order in which they are listed everywhere. */
export const statuses = [
  "pending",
  "in-progress",
  "stalled",
  "continuing",
  "partly-delivered",
  "delivered",
  "not-delivered",
  "abandoned",
  "superseded",
  "not-applicable",
  "unknown",
] as const;

/** Delivery against the deadline. In the order in which they are listed everywhere. */
export const timelinesses = [
  "on-time",
  "late",
  "not-due",
  "overdue",
  "unreported",
  "missed",
  "closed",
  "no-deadline",
  "ongoing",
  "deadline-unknown",
  "not-assessable",
] as const;

/** Whether a source speaks of the promise, or only of something that fits it. In the order in which they are listed everywhere. */
export const directnesses = ["direct", "indirect"] as const;

/** What a source itself says of the deadline then in force. In the order in which they are listed everywhere. */
export const statedTimelinesses = ["on-time", "late", "missed"] as const;

/** How a date, or a number with a date, is to be met. In the order in which they are listed everywhere. */
export const timings = ["by", "in", "throughout", "total"] as const;

/** Why there is no due date. In the order in which they are listed everywhere. */
export const noDueReasons = ["not-stated", "indefinite", "open-ended", "withdrawn"] as const;

/** Which calendar year names a fiscal year. In the order in which they are listed everywhere. */
export const fiscalYearNames = ["first", "last"] as const;

/** How a value is compared with the number to reach. In the order in which they are listed everywhere. */
export const comparators = ["at-least", "at-most", "more-than", "less-than", "equal", "between"] as const;

/** In what the number of a target is told. In the order in which they are listed everywhere. */
export const valueUnits = ["unit", "percent-of-baseline"] as const;

/** What a number is measured from. In the order in which they are listed everywhere. */
export const baselineKinds = ["historical", "business-as-usual"] as const;

/** Whether a criterion is the end or a step on the way. In the order in which they are listed everywhere. */
export const stages = ["final", "interim"] as const;

/** oversees: the body that decides on it or measures it; its word on a missed deadline counts. In the order in which they are listed everywhere. */
export const roles = [
  "commits",
  "implements",
  "oversees",
  "finances",
  "hosts",
  "benefits",
  "addressed",
  "involved",
] as const;

/** How one commitment relates to another. In the order in which they are listed everywhere. */
export const relationTypes = [
  "part-of",
  "related",
  "restates",
  "renews",
  "replaces",
  "replaced-by",
  "implements",
] as const;

/** Only "commitment" is counted: an event that somebody undertakes to hold is one, an event that nobody undertakes is an `Event`. In the order in which they are listed everywhere. */
export const classifications = ["commitment", "position", "background", "author-summary"] as const;

/** How the final criteria of a commitment belong together. In the order in which they are listed everywhere. */
export const criteriaRelations = ["parts", "readings"] as const;

/** How several parties keep a joint promise. In the order in which they are listed everywhere. */
export const waysToAct = ["jointly", "each"] as const;

/** What a party is. Suggested: any other text is kept. In the order in which they are listed everywhere. */
export const partyKinds = [
  "state",
  "government",
  "ministry",
  "agency",
  "public-bank",
  "region",
  "city",
  "bloc",
  "alliance",
  "international-organisation",
  "political-party",
  "company",
  "sector",
  "institute",
  "university",
  "civil-society",
  "unnamed-group",
  "person",
] as const;

/** stock: on a day. flow: in a period. cumulative: since a start. ratio: share, rate, intensity. In the order in which they are listed everywhere. */
export const measures = ["stock", "flow", "cumulative", "ratio"] as const;

/** Which way is wanted. In the order in which they are listed everywhere. */
export const directions = ["increase", "decrease"] as const;

/** Whether a value was measured. In the order in which they are listed everywhere. */
export const observationKinds = ["actual", "projected"] as const;

/** How much an issue weighs. In the order in which they are listed everywhere. */
export const levels = ["error", "warning", "off"] as const;

/** What a status alone is worth, at the end of the window in which a promise was to be kept. */
export const complianceOfStatus = {
  pending: "none",
  "in-progress": "partial",
  stalled: "none",
  continuing: "partial",
  "partly-delivered": "partial",
  delivered: "full",
  "not-delivered": "none",
  abandoned: "none",
  superseded: "none",
  "not-applicable": "not-applicable",
  unknown: "unknown",
} as const satisfies Readonly<Record<(typeof statuses)[number], string>>;

/** Every vocabulary by the name of its type. */
export const codesOf: Readonly<Record<string, readonly string[]>> = {
  SourceKind: sourceKinds,
  ExtentRead: extentsRead,
  Attribution: attributions,
  Firmness: firmnesses,
  Status: statuses,
  Timeliness: timelinesses,
  Directness: directnesses,
  StatedTimeliness: statedTimelinesses,
  Timing: timings,
  NoDueReason: noDueReasons,
  FiscalYearName: fiscalYearNames,
  Comparator: comparators,
  ValueIn: valueUnits,
  BaselineKind: baselineKinds,
  Stage: stages,
  Role: roles,
  RelationType: relationTypes,
  Classification: classifications,
  CriteriaAre: criteriaRelations,
  Acts: waysToAct,
  PartyKind: partyKinds,
  Measure: measures,
  Direction: directions,
  ObservationKind: observationKinds,
  Level: levels,
};

export type Timeliness = (typeof timelinesses)[number];
