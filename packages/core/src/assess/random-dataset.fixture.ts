import fc from "fast-check";
import type {
  Citation,
  Commitment,
  Comparator,
  Criterion,
  Dataset,
  Due,
  Event,
  Fact,
  HistoryEntry,
  Indicator,
  Measure,
  Observation,
  Range,
  Source,
  Status,
  Target,
  Term,
  Timing,
} from "../model/types.ts";
import { statuses } from "../model/words.ts";

/** Days and vague dates close together, so that they meet, and some at the ends of what can be written. */
const days = ["2024-05-10", "2024-06-01", "2024-06-30", "2024-07-20", "2025-01-01"];
const vague = [
  "2024",
  "2024-06",
  "2024-05~",
  "2024-06-15?",
  "[2024-05,2024-07]",
  "2024-05/2024-07",
  "../2024-06",
  "2024-06/..",
  "202X",
  "2024-33",
];
const extreme = ["0000", "0000-01-01", "9999", "9999-12-31", "9999~", "-0044", "Y170000002"];

const anyDate = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...days) },
  { weight: 4, arbitrary: fc.constantFrom(...vague) },
  { weight: 1, arbitrary: fc.constantFrom(...extreme) },
);
const dateOrNull = fc.option(anyDate, { nil: null, freq: 5 });
export const anyDay: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...days, "2024-06-02", "2024-12-31", "2026-01-01", "2030-01-01") },
  { weight: 1, arbitrary: fc.constantFrom("0000-01-01", "9999-12-31", "0001-06-30") },
);
const duration = fc.constantFrom("P1Y", "P6M", "P1M", "P9999Y", "P2W");
const number = fc.constantFrom(0, 1, -1, 50, 100, 1e308, -1e308, 5e-324);
const range: fc.Arbitrary<Range> = fc.oneof(
  number.map((n) => ({ min: n, max: n })),
  fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  number.map((n) => ({ min: n, max: null })),
  number.map((n) => ({ min: null, max: n })),
);
const status = fc.constantFrom<Status>(...statuses);
const parties = fc.constantFrom<readonly string[]>([], [], ["p"], ["q"], ["p", "q"]);
const sourceIds = ["s0", "s1", "s2", "s3", "s4"] as const;

const source = (id: string): fc.Arbitrary<Source> =>
  fc
    .record({ published: dateOrNull, accessed: fc.option(fc.constantFrom(...days), { nil: null }) })
    .map((given) => ({
      id,
      kind: null,
      title: { en: id },
      publisher: null,
      publisherParty: null,
      language: null,
      url: null,
      archivedUrl: null,
      licence: null,
      extentRead: null,
      sha256: null,
      note: null,
      identifiers: [],
      extra: {},
      ...given,
    }));
const citation: fc.Arbitrary<Citation> = fc
  .record({
    source: fc.constantFrom(...sourceIds),
    doubtful: fc.oneof(
      { weight: 5, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  })
  .map((given) => ({ ...given, passages: [], paraphrase: null }));

/** A fact before it has an id; which earlier or later fact of its list it corrects is a position. */
const head = fc.record({
  date: dateOrNull,
  citations: fc.tuple(citation).map((citations) => citations),
  statedBy: parties,
  corrects: fc.option(fc.nat(3), { nil: null, freq: 4 }),
});
type Head = typeof head extends fc.Arbitrary<infer T> ? T : never;
function factOf({ corrects, ...given }: Head, prefix: string, at: number): Fact {
  return {
    id: `${prefix}${at}`,
    attribution: null,
    sourceCode: null,
    reason: null,
    note: null,
    extra: {},
    ...given,
    corrects: corrects === null ? null : `${prefix}${corrects}`,
  };
}
function facts<T>(
  prefix: string,
  own: fc.Arbitrary<T>,
  maxLength: number,
): fc.Arbitrary<readonly (Fact & T)[]> {
  return fc
    .array(fc.tuple(head, own), { maxLength })
    .map((list) => list.map(([given, rest], at) => ({ ...factOf(given, prefix, at), ...rest })));
}

const due: fc.Arbitrary<Due | null> = fc.oneof(
  fc.record({
    kind: fc.constant("date" as const),
    timing: fc.constantFrom<Timing>("by", "in", "throughout", "total"),
    date: anyDate,
    every: fc.option(duration, { nil: null }),
    fiscalYear: fc.option(
      fc.record({
        firstMonth: fc.constantFrom(1, 4, 10),
        namedAfter: fc.constantFrom("first" as const, "last" as const),
      }),
      { nil: null },
    ),
  }),
  fc.record({
    kind: fc.constant("recurring" as const),
    every: fc.constantFrom("P1Y", "P6M", null),
    from: fc.constantFrom("2023", "2024-01", "2024-05~", null),
    until: fc.constantFrom("2025", "2024-06~", null),
    grace: fc.constantFrom("P2M", null),
  }),
  fc.record({ kind: fc.constant("after-event" as const), event: fc.constant("e0"), within: duration }),
  fc.record({
    kind: fc.constant("none" as const),
    reason: fc.constantFrom(
      "not-stated" as const,
      "indefinite" as const,
      "open-ended" as const,
      "withdrawn" as const,
    ),
  }),
  fc.constant(null),
);
const target: fc.Arbitrary<Target | null> = fc.option(
  fc.record({
    indicator: fc.constant("i"),
    dimensions: fc.constantFrom<Readonly<Record<string, string>>>({}, { party: "p" }),
    comparator: fc.constantFrom<Comparator>(
      "at-least",
      "at-most",
      "more-than",
      "less-than",
      "equal",
      "between",
    ),
    value: range,
    valueIn: fc.constantFrom("unit" as const, "percent-of-baseline" as const),
    baseline: fc.option(
      fc.record({
        kind: fc.constant("historical" as const),
        date: dateOrNull,
        value: fc.option(range, { nil: null }),
        observation: fc.constantFrom(null, "o0"),
      }),
      { nil: null },
    ),
  }),
  { nil: null },
);
const terms = (prefix: string): fc.Arbitrary<readonly Term[]> =>
  facts(prefix, fc.record({ due, target, expires: fc.boolean(), parties }), 2);
const history: fc.Arbitrary<readonly HistoryEntry[]> = facts(
  "c/h",
  fc.record({
    text: fc.constant(null),
    status: fc.option(status, { nil: null, freq: 5 }),
    observedUntil: fc.option(anyDate, { nil: null, freq: 1 }),
    criterion: fc.constantFrom(null, "a", "b"),
    parties,
    occurrence: fc.constantFrom(null, null, "2024", "2024-05", "e0"),
    directness: fc.constant(null),
    statedTimeliness: fc.constantFrom(null, null, "missed" as const),
    event: fc.constant(null),
  }),
  4,
);
const commitment: fc.Arbitrary<Commitment> = fc
  .record({
    claims: facts(
      "c/k",
      fc.record({
        firmness: fc.constantFrom(null, "none" as const, "pledged" as const),
        formallyAnnounced: fc.constantFrom(true, false, null),
        criterion: fc.constant(null),
      }),
      2,
    ),
    history,
    first: terms("c/a"),
    second: fc.option(fc.tuple(terms("c/b"), fc.constantFrom("final" as const, "interim" as const)), {
      nil: null,
    }),
    criteriaAre: fc.constantFrom("parts" as const, "readings" as const, null),
    acts: fc.constantFrom("jointly" as const, "each" as const, null),
    committing: fc.constantFrom<readonly string[]>([], ["p"], ["p", "q"]),
    classification: fc.constantFrom("commitment" as const, "commitment" as const, "position" as const),
    untested: fc.oneof(
      { weight: 9, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  })
  .map(({ claims, first, second, committing, untested, ...given }): Commitment => {
    const criterion = { title: null, text: null, condition: null };
    const criteria: readonly Criterion[] = [
      { ...criterion, id: "a", stage: "final", terms: first },
      ...(second === null ? [] : [{ ...criterion, id: "b", stage: second[1], terms: second[0] }]),
    ];
    const made = {
      ...factOf(
        {
          date: null,
          citations: [{ source: "s0", doubtful: false, passages: [], paraphrase: null }],
          statedBy: [],
          corrects: null,
        },
        "c/made",
        0,
      ),
      firmness: null,
      formallyAnnounced: null,
      criterion: null,
    };
    return {
      id: "c",
      identifiers: [],
      title: { en: "C" },
      summary: null,
      instrument: null,
      parties: committing.map((party) => ({ party, role: "commits", sources: [] })),
      domains: ["d"],
      condition: null,
      criteria: untested ? [] : criteria,
      claims: [made, ...claims],
      ratings: [],
      replies: [],
      relations: [],
      notes: [],
      reviewedOn: "2025-01-01",
      extra: {},
      madeOn: null,
      status: "unknown",
      targetYear: null,
      ...given,
    };
  });
const indicator: fc.Arbitrary<Indicator> = fc
  .record({
    measure: fc.constantFrom<Measure | null>("stock", "flow", "cumulative", "ratio", null),
    neverNegative: fc.boolean(),
    direction: fc.constantFrom("increase" as const, "decrease" as const, null),
    dimensions: fc.constantFrom<readonly string[]>([], ["party"]),
  })
  .map((given) => ({
    id: "i",
    title: { en: "I" },
    unit: null,
    unitNames: null,
    subject: null,
    definition: null,
    bound: null,
    method: null,
    identifiers: [],
    extra: {},
    ...given,
  }));
const observations: fc.Arbitrary<readonly Observation[]> = facts(
  "o",
  fc.record({
    indicator: fc.constant("i"),
    dimensions: fc.constantFrom<Readonly<Record<string, string>>>({}, { party: "p" }, { party: "q" }),
    value: fc.option(range, { nil: null, freq: 5 }),
    kind: fc.constantFrom("actual" as const, "actual" as const, "projected" as const),
    derivedFrom: fc.constant([]),
    formula: fc.constant(null),
  }),
  4,
);
const events: fc.Arbitrary<readonly Event[]> = facts(
  "e",
  fc.record({ title: fc.constant({ en: "E" }), identifiers: fc.constant([]) }),
  1,
);

/** Datasets of one commitment in which everything that can be vague, missing, extreme, corrected or contradictory is. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({
    commitment,
    indicator,
    observations,
    events,
    sources: fc.tuple(...sourceIds.map(source)),
  })
  .map(({ commitment: c, indicator: i, ...given }) => ({
    formatVersion: 2,
    id: "random",
    title: { en: "Random" },
    version: null,
    language: "en",
    licence: null,
    authors: [],
    reviewedThrough: "2025-01-01",
    identifiers: [],
    commitments: [c],
    instruments: [],
    parties: ["p", "q"].map((id) => ({
      id,
      kind: null,
      names: { en: id },
      aliases: [],
      identifiers: [],
      sameAs: [],
      place: null,
      partOf: null,
      members: null,
      extra: {},
    })),
    domains: [{ id: "d", names: { en: "D" }, partOf: null, identifiers: [], extra: {} }],
    indicators: [i],
    redirects: [],
    rules: {},
    extra: {},
    ...given,
  }));
