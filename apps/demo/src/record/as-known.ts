import {
  assess,
  type Because,
  type Citation,
  type Commitment,
  commitmentOf,
  type CommitmentAssessment,
  type Dataset,
  type Day,
  type DeadlineFact,
  explain,
  type Fact,
  type FactId,
  type Groups,
  groupsOf,
  growthRatio,
  isCounted,
  type IsoDay,
  knowledgeOf,
  linearPace,
  meanChange,
  type Observation,
  parseIsoDay,
  projectedGrowth,
  type Source,
  spanOfEdtf,
  parseEdtf,
  type StatusEntry,
  type Tally,
  tally,
  type TargetFact,
} from "@policytrack/core";

/** How progress is read: the straight line first, and beside it three published methods that put it in classes. */
const methods = [linearPace, growthRatio, projectedGrowth, meanChange] as const;

export type KnownAssessment = Extract<CommitmentAssessment, { known: "yes" }>;

/** A record that was known on the day, and where it stood. */
export interface KnownRecord {
  readonly commitment: Commitment;
  readonly assessed: KnownAssessment;
  readonly groups: Groups;
}

/** A source that was out on the day, and how one fact uses it. */
interface Evidence {
  readonly citation: Citation;
  readonly source: Source;
}

/**
 * Everything that may be shown on a day. The page takes records, facts and sources from here alone, so that
 * nothing published later can reach it.
 */
export interface AsKnown {
  readonly dataset: Dataset;
  readonly on: IsoDay;
  readonly day: Day;
  readonly reviewedThrough: Day;
  /** Whether the day lies beyond the review, so that of the time since only its passing is known. */
  readonly beyondReview: boolean;
  /**
   * Whether editors' summaries, notes and ambiguities may be shown. They carry no date of their own and were written
   * with everything in view that the record has.
   */
  readonly withHindsight: boolean;
  readonly tally: Tally;
  readonly counted: readonly KnownRecord[];
  readonly notCounted: readonly KnownRecord[];
  readonly deadlines: (record: KnownRecord) => readonly DeadlineFact[];
  readonly history: (record: KnownRecord) => readonly StatusEntry[];
  readonly observations: (indicator: string) => readonly Observation[];
  readonly target: (record: KnownRecord, id: FactId) => TargetFact | undefined;
  readonly fact: (id: FactId) => Fact | undefined;
  readonly evidence: (citations: readonly Citation[]) => readonly Evidence[];
  readonly because: (record: KnownRecord) => readonly Because[];
}

/** What was known of a dataset on a day. */
export function asKnownOn(dataset: Dataset, on: IsoDay): AsKnown {
  const assessment = assess(dataset, { on, methods });
  const known = knowledgeOf(dataset, on);
  const [day, reviewedThrough] = [dayOfIso(on), dayOfIso(dataset.reviewedThrough)];
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  // A source is out once a fact that rests on it alone would be known.
  const isOut = (citation: Citation): boolean =>
    known.inForce({ id: "", date: null, citations: [{ ...citation, confidence: "high" }] });

  const records = assessment.commitments.flatMap((assessed): KnownRecord[] =>
    assessed.known === "no"
      ? []
      : [{ commitment: commitmentOf(dataset, assessed.id), assessed, groups: groupsOf(assessed) }],
  );
  const facts = new Map<FactId, Fact>();
  for (const { commitment } of records) {
    const { standing, deadlines, targets, history } = commitment;
    for (const fact of [...standing, ...deadlines, ...targets, ...history]) facts.set(fact.id, fact);
  }
  for (const fact of dataset.observations) facts.set(fact.id, fact);
  for (const [id, fact] of facts) if (!known.inForce(fact)) facts.delete(id);
  const inForce = <T extends Fact>(list: readonly T[]): readonly T[] =>
    list.filter(({ id }) => facts.has(id));

  return {
    dataset,
    on,
    day,
    reviewedThrough,
    beyondReview: assessment.beyondReview,
    withHindsight: day >= reviewedThrough,
    tally: tally(dataset, assessment),
    counted: records.filter(({ commitment }) => isCounted(commitment)),
    notCounted: records.filter(({ commitment }) => !isCounted(commitment)),
    deadlines: ({ commitment }) => inForce(commitment.deadlines),
    history: ({ commitment }) => inForce(commitment.history),
    observations: (indicator) =>
      inForce(dataset.observations)
        .filter((fact) => fact.indicator === indicator && fact.value !== null && lastDayOf(fact.date) <= day)
        .toSorted((a, b) => lastDayOf(a.date) - lastDayOf(b.date)),
    target: ({ commitment }, id) => inForce(commitment.targets).find((target) => target.id === id),
    fact: (id) => facts.get(id),
    evidence: (citations) =>
      citations.flatMap((citation) => {
        const source = sources.get(citation.source);
        return source !== undefined && isOut(citation) ? [{ citation, source }] : [];
      }),
    because: ({ commitment }) => explain(dataset, commitment.id, { on, methods }),
  };
}

/** The first day on which any commitment of a dataset was known. */
export function firstKnownDay(dataset: Dataset): Day {
  const { knownFrom } = knowledgeOf(dataset, dataset.reviewedThrough);
  const days = dataset.commitments
    .filter(isCounted)
    .flatMap(({ standing }) => standing.flatMap((claim) => knownFrom(claim) ?? []));
  return Math.min(dayOfIso(dataset.reviewedThrough), ...days);
}

/** The first day of an EDTF date; -Infinity where it has none. */
export function firstDayOf(date: string | null): Day {
  const { earliest } = spanOf(date);
  return typeof earliest === "number" ? earliest : -Infinity;
}

/** The last day of an EDTF date; Infinity where it has none. */
export function lastDayOf(date: string | null): Day {
  const { latest } = spanOf(date);
  return typeof latest === "number" ? latest : Infinity;
}

function spanOf(date: string | null): ReturnType<typeof spanOfEdtf> {
  const parsed = date === null ? null : parseEdtf(date);
  return parsed?.ok === true ? spanOfEdtf(parsed.edtf) : { earliest: "unknown", latest: "unknown" };
}

function dayOfIso(text: IsoDay): Day {
  const day = parseIsoDay(text);
  if (day === null) throw new RangeError(`${JSON.stringify(text)} is not a day.`);
  return day;
}
