import {
  assess,
  type Assessment,
  type AssessmentChange,
  compareAssessments,
  type Because,
  type Citation,
  type Commitment,
  commitmentOf,
  type CommitmentAssessment,
  type Dataset,
  type Day,
  type DeadlineFact,
  type Event,
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
  type StandingClaim,
  type StatusEntry,
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
  readonly assessment: Assessment;
  readonly on: IsoDay;
  readonly day: Day;
  /** The last day whose publications count; the day itself unless another is asked for. */
  readonly knownBy: IsoDay;
  readonly reviewedThrough: Day;
  /** Whether the day lies beyond the review, so that of the time since only its passing is known. */
  readonly beyondReview: boolean;
  /**
   * Whether editors' summaries, notes and ambiguities may be shown. They carry no date of their own and were written
   * with everything in view that the record has.
   */
  readonly withHindsight: boolean;
  readonly counted: readonly KnownRecord[];
  readonly notCounted: readonly KnownRecord[];
  readonly standing: (record: KnownRecord) => readonly StandingClaim[];
  readonly deadlines: (record: KnownRecord) => readonly DeadlineFact[];
  readonly history: (record: KnownRecord) => readonly StatusEntry[];
  readonly observations: (indicator: string) => readonly Observation[];
  readonly target: (record: KnownRecord, id: FactId) => TargetFact | undefined;
  /** A fact, or an event that a deadline counts from. */
  readonly fact: (id: FactId) => Fact | Event | undefined;
  /** What happened around the commitments, in order, as far as it was known and had happened. */
  readonly events: readonly Event[];
  readonly evidence: (citations: readonly Citation[]) => readonly Evidence[];
  readonly because: (record: KnownRecord) => readonly Because[];
}

/**
 * Where a dataset stood on a day.
 *
 * @param knownBy Uses what had been published by this day.
 */
export function asKnownOn(dataset: Dataset, on: IsoDay, knownBy: IsoDay = on): AsKnown {
  const assessment = assess(dataset, { on, knownBy, methods });
  const known = knowledgeOf(dataset, knownBy);
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
  const inForce = <T extends Fact>(list: readonly T[]): readonly T[] => list.filter(known.inForce);
  // Made once somebody looks inside a record: while the day moves, nobody does.
  let facts: ReadonlyMap<FactId, Fact | Event> | undefined;
  const factsById = (): ReadonlyMap<FactId, Fact | Event> => {
    const all: readonly (Fact | Event)[] = [
      ...records.flatMap(({ commitment: { standing, deadlines, targets, history } }): readonly Fact[] => [
        ...standing,
        ...deadlines,
        ...targets,
        ...history,
      ]),
      ...dataset.observations,
      ...dataset.events,
    ];
    return new Map(inForce(all).map((fact) => [fact.id, fact]));
  };

  return {
    dataset,
    assessment,
    on,
    day,
    knownBy,
    reviewedThrough,
    beyondReview: assessment.beyondReview,
    withHindsight: dayOfIso(knownBy) >= reviewedThrough,
    counted: records.filter(({ commitment }) => isCounted(commitment)),
    notCounted: records.filter(({ commitment }) => !isCounted(commitment)),
    standing: ({ commitment }) => inForce(commitment.standing),
    deadlines: ({ commitment }) => inForce(commitment.deadlines),
    history: ({ commitment }) => inForce(commitment.history),
    observations: (indicator) =>
      inForce(dataset.observations)
        .filter((fact) => fact.indicator === indicator && fact.value !== null && lastDayOf(fact.date) <= day)
        .toSorted((a, b) => lastDayOf(a.date) - lastDayOf(b.date)),
    target: ({ commitment }, id) => inForce(commitment.targets).find((target) => target.id === id),
    fact: (id) => (facts ??= factsById()).get(id),
    events: dataset.events
      .filter(({ date, citations }) => lastDayOf(date) <= day && citations.some(isOut))
      .toSorted((a, b) => lastDayOf(a.date) - lastDayOf(b.date)),
    evidence: (citations) =>
      citations.flatMap((citation) => {
        const source = sources.get(citation.source);
        return source !== undefined && isOut(citation) ? [{ citation, source }] : [];
      }),
    because: ({ commitment }) => explain(dataset, commitment.id, { on, knownBy, methods }),
  };
}

/** The day that is shown as the name of a file tells it: with the day of what is known, where that is another. */
export function daysInFileName({ on, knownBy }: AsKnown): string {
  return knownBy === on ? on : `${on}-known-by-${knownBy}`;
}

/** What changed of one record between two days. */
export interface RecordChanges {
  readonly record: KnownRecord;
  readonly changes: readonly AssessmentChange[];
}

/** What changed from one view of a dataset to a later one, record by record. */
export function changesBetween(before: AsKnown, after: AsKnown): readonly RecordChanges[] {
  const changes = compareAssessments(after.dataset, before.assessment, after.assessment);
  return [...after.counted, ...after.notCounted].flatMap((record) => {
    const own = changes.filter(({ id }) => id === record.commitment.id);
    return own.length === 0 ? [] : [{ record, changes: own }];
  });
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
