import type {
  Citation,
  Commitment,
  Criterion,
  Dataset,
  DeadlineFact,
  Domain,
  Event,
  FiscalYear,
  Indicator,
  Localized,
  Observation,
  Participation,
  Party,
  Passage,
  Range,
  Redirect,
  Reply,
  Source,
  StandingClaim,
  StatusEntry,
  TargetBase,
  TargetFact,
  When,
} from "@policytrack/core";

/** What a dataset is made of, by name. */
export interface Models {
  readonly Dataset: Dataset;
  readonly Commitment: Commitment;
  readonly Participation: Participation;
  readonly Criterion: Criterion;
  readonly StandingClaim: StandingClaim;
  readonly DeadlineFact: DeadlineFact;
  readonly When: When;
  readonly FiscalYear: FiscalYear;
  readonly TargetFact: TargetFact;
  readonly TargetBase: TargetBase;
  readonly StatusEntry: StatusEntry;
  readonly Reply: Reply;
  readonly Citation: Citation;
  readonly Passage: Passage;
  readonly Source: Source;
  readonly Party: Party;
  readonly Members: NonNullable<Party["members"]>;
  readonly Localized: Localized;
  readonly Domain: Domain;
  readonly Indicator: Indicator;
  readonly Observation: Observation;
  readonly Range: Range;
  readonly Event: Event;
  readonly Redirect: Redirect;
}

/** The names of the fields of a model, of any of its variants. */
export type FieldsOf<Model> = Model extends unknown ? keyof Model & string : never;

/** What a field means, with a value that is right and one that is not; neither where it holds another model. */
export interface Meaning {
  readonly says: string;
  readonly good?: unknown;
  readonly bad?: unknown;
}

/** One meaning for each field of each model: a missing one does not compile. */
export type Meanings = {
  readonly [M in keyof Models]: { readonly [F in FieldsOf<Models[M]>]: Meaning };
};

/** The fields that every fact has. */
const fact = {
  id: field(
    "Id of the fact, `<record>/<key>`; never used again for anything else.",
    "kr-startup-center-tokyo/opened",
    "opened",
  ),
  date: field(
    "When it was so in the world, EDTF; null where that is not known.",
    "2024-05-10",
    "10 May 2024",
  ),
  citations: part("The sources that bear it out, each alone; at least one."),
  corrects: field(
    "The fact that this one takes the place of, because a source corrected itself or was refuted.",
    "kr-startup-center-tokyo/planned",
    "planned",
  ),
  why: field(
    "Why it corrects another (then required); else an editor's note on the judgement made.",
    "The ministry corrected the day.",
    "",
  ),
} as const;

/** What each field of a dataset means. */
export const meanings: Meanings = {
  Dataset: {
    id: field("Id of the dataset.", "jp-kr-us", "JP/KR/US"),
    title: field("What the record is of.", "Commitments of Japan and South Korea", ""),
    version: field("Version of the data (semantic versioning), apart from that of any code.", "1.4.0", "v1"),
    formatVersion: field("Version of the model that the dataset is written in.", 1, 2),
    reviewedThrough: field(
      "How far in time the evidence was looked for; of later days nothing is known.",
      "2026-04-30",
      "2026-04",
    ),
    commitments: part("The commitments, sorted by id."),
    parties: part("Whoever commits, acts, speaks or is spoken of, sorted by id."),
    domains: part("The fields of policy, sorted by id."),
    sources: part("The texts and datasets that facts rest on, sorted by id."),
    indicators: part("What is counted, and how, sorted by id."),
    observations: part("The values of the indicators, sorted by id."),
    events: part("What happened around the commitments, sorted by id."),
    redirects: part("Where records went that had an id of their own, sorted by `from`."),
  },
  Commitment: {
    id: field("Id of the commitment, the name of its file.", "kr-startup-center-tokyo", "KR startup center"),
    tier: field(
      "What the record is; only commitments and scheduled events are counted.",
      "commitment",
      "promise",
    ),
    kind: field("What kind of thing is undertaken.", "deliverable", "number"),
    title: field("A title in our own words.", "A South Korean start-up centre in Tokyo", " A centre"),
    summary: field(
      "What is undertaken, in our own words.",
      "South Korea is to open a centre for its start-ups in Tokyo.",
      "",
    ),
    parties: part("Who has which part in it; at least one."),
    domains: field("Ids of the fields of policy it belongs to.", ["startups"], []),
    madeOn: field("When it was made, EDTF; null where that is not known.", "2023-11-17", "November 2023"),
    criteria: part(
      "What would count as delivered. None: it cannot be tested. Several readings are several criteria.",
    ),
    standing: part("The claims of how firmly it was promised; at least one."),
    deadlines: part(
      "When it is due, in the order in which the deadlines were set; a moved one is a second one.",
    ),
    targets: part("The numbers to be reached."),
    history: part("What has been done, in the order in which things happened."),
    partOf: field(
      "Id of the larger commitment it is a part of; totals can leave parts out.",
      "kr-jp-startups",
      "KR",
    ),
    related: field("Ids of commitments that have to do with it.", ["kr-jp-startups"], []),
    ambiguities: field(
      "What can be read in more than one way, in our own words.",
      ["Whether a soft opening counts."],
      [""],
    ),
    replies: part("What parties answer to how it is described here."),
    reviewedOn: field("The last day on which an editor looked for news.", "2026-04-30", "last week"),
    targetYear: field(
      "Derived: the year of the deadline in force when the dataset was published, else of the final target; null without either.",
      2030,
      "2030",
    ),
    status: field(
      'Derived: the status of the latest entry of the history when the dataset was published, else "unknown".',
      "delivered",
      "done",
    ),
  },
  Participation: {
    party: field("Id of the party.", "kr", "South Korea"),
    role: field("The part that it has.", "commits", "promises"),
    basis: field("Whether the source says so or an editor concluded it.", "explicit", "guess"),
  },
  Criterion: {
    id: field("Id of the criterion within its commitment.", "opened", "is open"),
    text: field(
      "What would count as delivered, in our own words.",
      "The centre is open to those it is for.",
      "",
    ),
  },
  StandingClaim: {
    ...fact,
    standing: field("How firmly it was promised, weakest first in the list.", "pledged", "promised"),
    by: field(
      "Ids of the parties in whose own words it is said; none when it is only reported.",
      ["kr"],
      ["South Korea"],
    ),
    via: field(
      "In a party's own words, in a joint text, in somebody's report, or in an author's voice.",
      "joint-text",
      "press",
    ),
    announced: field("Whether it was formally announced, according to this source.", "not-said", "maybe"),
  },
  DeadlineFact: {
    ...fact,
    when: part("When it is due."),
    criterion: field(
      "Id of the criterion it is the deadline of; absent: of every criterion.",
      "opened",
      "is open",
    ),
  },
  When: {
    kind: field("A date, a time after an event of the dataset, or none.", "date", "soon"),
    edtf: field("The date, EDTF.", "../2030", "by 2030"),
    wording: field(
      "The word the source dates it with; the words themselves are pointed at, not quoted.",
      "by",
      "until",
    ),
    fiscalYear: part("The fiscal year that a bare year names."),
    event: field("Id of the event that it counts from.", "summit-2023", "the summit"),
    within: field("How long after the event, ISO 8601.", "P6M", "6 months"),
    reason: field("Why there is no date.", "not-stated", "unknown"),
  },
  FiscalYear: {
    firstMonth: field("The month in which it begins.", 4, 0),
    namedAfter: field(
      "Whether it is named after the calendar year in which it begins or ends.",
      "first",
      "april",
    ),
  },
  TargetFact: {
    ...fact,
    indicator: field("Id of what is counted.", "jp-hydrogen-stations", "Stations"),
    role: field("Whether it is the end or a step on the way.", "final", "last"),
    comparator: field("How the value is to be compared with the target.", "at-least", ">="),
    value: part("The number to be reached, in the indicator's unit; a range is kept as one."),
    due: part("When it is due."),
    base: part("Where the series started; null where no source says."),
    condition: field("What it depends on, in our own words; null: on nothing.", "With help from abroad.", ""),
    replaces: field(
      "Id of the target that this one revises; the old one stays.",
      "jp-cars/by-2030",
      "by-2030",
    ),
  },
  TargetBase: {
    value: part("The value, in the indicator's unit."),
    date: field("The period of the value, EDTF.", "2015", "in 2015"),
    fact: field(
      "Id of the observation it is, where it is one of the dataset.",
      "jp-hydrogen-stations/2015",
      "2015",
    ),
  },
  StatusEntry: {
    ...fact,
    status: field("What has been done.", "in-progress", "ongoing"),
    seen: field(
      "How long this same source shows it still so, EDTF; absent: on `date`.",
      "2024-06-15",
      "June",
    ),
    criterion: field(
      "Id of the criterion it is the status of; absent: of every criterion.",
      "opened",
      "is open",
    ),
    bearing: field(
      '"names" (if absent): the source speaks of the promise. "fits": it does not, and what it tells is in line with it.',
      "fits",
      "implies",
    ),
    supersededBy: field(
      'Id of the commitment that took its place, with "superseded".',
      "kr-startup-hub",
      "the hub",
    ),
  },
  Reply: {
    party: field("Id of the party that answers.", "kr", "South Korea"),
    date: field("When, EDTF.", "2024-07", "July"),
    text: field("The answer, in our own words.", "It says that signing is enough.", ""),
    citations: part("The sources it stands in; at least one."),
  },
  Citation: {
    source: field("Id of the source.", "etnews-2024-03-04", "ETNews"),
    confidence: field(
      "How well the source bears the fact out; what rests on low alone turns no verdict.",
      "high",
      "sure",
    ),
    read: field("How much of the source was read.", "whole", "none"),
    passages: part("Where in the source it is said."),
    says: field("What the source says, in our own words.", "The institutes signed in January 2024.", ""),
  },
  Passage: {
    paragraph: field(
      "The paragraph the passage begins in, counted from 1: a help for people, the offsets decide.",
      9,
      0,
    ),
    start: field("Offset of the first character in the whole text, in Unicode code points from 0.", 3515, -1),
    end: field("Offset behind the last character.", 3719, 0),
    sha256: field(
      "SHA-256 of the words in UTF-8.",
      "69f344af4af29ac70ff63f4caa9d603c54b4ecc955b3fa11b75e3916115db10a",
      "69F344AF",
    ),
  },
  Source: {
    id: field("Id of the source.", "etnews-2024-03-04", "ETNews 2024"),
    kind: field(
      "What kind of text it is: a publisher's kind, not a measure of how far to trust it.",
      "news",
      "trusted",
    ),
    publisher: field("Who published it.", "The Electronic Times", ""),
    publisherParty: field(
      "Id of the publisher, where it is itself a party of the dataset.",
      "kr-msit",
      "MSIT",
    ),
    title: field("The title in the source's own language; null where it is not known.", "共同声明", ""),
    language: field("BCP 47 tag of the language it is written in.", "ko", "Korean"),
    url: field("Its address; null where it has none.", "https://example.org/2024/03/04", "example.org"),
    archived: field(
      "Address of an archived copy.",
      "https://web.archive.org/web/2024/https://example.org",
      "archive",
    ),
    licence: field(
      "SPDX id or name of the licence it is published under; null where it is not known.",
      "CC-BY-4.0",
      "",
    ),
    published: field("Day of publication, EDTF; null where nothing is known of it.", "2023-11", "Nov 2023"),
    accessed: field("The day on which it was read.", "2026-04-30", "2026-04"),
    sha256: field(
      "SHA-256 of the whole text in UTF-8, where whoever keeps the record holds it.",
      "69f344af4af29ac70ff63f4caa9d603c54b4ecc955b3fa11b75e3916115db10a",
      "69F344AF",
    ),
    note: field(
      "What a reader of the source should know, in our own words.",
      "A translation by machine was read.",
      "",
    ),
  },
  Party: {
    id: field("Id of the party; the ISO 3166-1 code in lower case, of a state that has one.", "kr", "KR"),
    kind: field("What kind of body or person it is.", "ministry", "country"),
    names: part("Its names."),
    aliases: field(
      "Other names it goes by in sources, mistaken ones included, so that a search finds it.",
      ["MSIT"],
      [],
    ),
    iso3166: field("ISO 3166-1 alpha-2 code, of a state that has one.", "KR", "kor"),
    parent: field("Id of the party whose body it is.", "kr-government", "Government"),
    members: part("Of a bloc: who belongs to it."),
  },
  Members: {
    parties: field("Ids of the members that the dataset has.", ["jp", "kr"], ["Japan"]),
    complete: field("Whether these are all.", false, "no"),
  },
  Localized: {
    en: field("In English.", "Japan", ""),
    ja: field("In Japanese, where known.", "日本", ""),
    ko: field("In Korean, where known.", "일본", ""),
  },
  Domain: {
    id: field("Id of the field of policy.", "startups", "Start-ups"),
    names: part("Its names."),
    parent: field("Id of the wider field it belongs to.", "economy", "Economy"),
  },
  Indicator: {
    id: field("Id of the indicator: one definition, one indicator.", "jp-hydrogen-stations", "Stations"),
    title: field("What is counted, in a few words.", "Hydrogen stations in Japan", ""),
    unit: field("The unit of its values.", "stations", ""),
    definition: field(
      "What is counted, and how.",
      "Stations open to the public on the last day of the period.",
      "",
    ),
    measure: field(
      "There on a day, in a period, since a start, part of a whole, or planned.",
      "stock",
      "total",
    ),
    better: field("Which way is better.", "more", "up"),
    limit: field("A natural bound on the side that is better, in the unit.", 100, "100 %"),
    method: field(
      "Id of the method by which progress is read; the caller passes the function.",
      "growth-ratio",
      "Growth ratio",
    ),
  },
  Observation: {
    ...fact,
    date: field("The period measured, EDTF; the value holds at its close.", "2023", "in 2023"),
    indicator: field("Id of what is counted.", "jp-hydrogen-stations", "Stations"),
    value: part("The value, in the indicator's unit; null: withdrawn."),
    derivedFrom: field(
      "Ids of the facts it was computed from, if nobody published it.",
      ["jp-cars/2022", "jp-cars/2023"],
      [],
    ),
    formula: field(
      "How it was computed from them; required with `derivedFrom`.",
      "jp-cars/2023 - jp-cars/2022",
      "",
    ),
  },
  Range: {
    min: field("The smallest it can be, inclusive; null: nothing is known of that end.", 2728, "2,728"),
    max: field(
      "The greatest it can be, inclusive; the same as `min` for an exact figure.",
      2728,
      "at most 2,728",
    ),
  },
  Event: {
    id: field("Id of the event.", "summit-2023", "Summit 2023"),
    title: field("What happened, in our own words.", "The leaders met in San Francisco", ""),
    date: field(
      "When it happened, or is to happen as its sources say, EDTF; null where that is not known.",
      "2023-11-17",
      "mid November",
    ),
    citations: part("The sources that tell of it; at least one."),
  },
  Redirect: {
    kind: field("Whether the record has another id, became several, or was taken back.", "moved", "renamed"),
    from: field("The id that it had.", "kr-startup-centre", "KR centre"),
    to: field("The id that it has, or the ids of what it became.", "kr-startup-center-tokyo", "the centre"),
    why: field("Why it was withdrawn.", "No source bears it out.", ""),
    since: field("The version of the data from which on this is so.", "0.2.0", "2"),
  },
};

function field(says: string, good: unknown, bad: unknown): Meaning {
  return { says, good, bad };
}

function part(says: string): Meaning {
  return { says };
}
