import {
  type AssessOptions,
  assess,
  assessmentOf,
  type Citation,
  type Commitment,
  type CommitmentAssessment,
  commitmentOf,
  type Dataset,
  type DeadlineFact,
  dueWindow,
  type DueWindow,
  type Event,
  type Fact,
  type FactId,
  type Indicator,
  type Known,
  knowledgeOf,
  type NoWindow,
  type Observation,
  parseEdtf,
  type Redirect,
  type Reply,
  type Source,
  spanOfEdtf,
  type StandingClaim,
  type StatusEntry,
  type TargetFact,
} from "@policytrack/core";
import { factsOf } from "@policytrack/core/schema";

/** What cites sources, with the citations alone whose sources had been published. */
type AsCited<T> = Omit<T, "citations"> & { readonly citations: readonly Citation[] };

/** A fact as it was known on a day. */
export interface KnownFact<F extends Fact> {
  readonly fact: AsCited<F>;
  /** Whether it goes into verdicts: not if it was corrected, or rests on low confidence alone. */
  readonly inForce: boolean;
  /** The facts in force that took its place. */
  readonly correctedBy: readonly { readonly id: FactId; readonly why: string | null }[];
}

/** A deadline with its days, or why it has none. */
export interface KnownDeadline extends KnownFact<DeadlineFact> {
  readonly window: DueWindow | NoWindow;
}

/** A target with its days, or why it has none, and with what is counted. */
export interface KnownTarget extends KnownFact<TargetFact> {
  readonly window: DueWindow | NoWindow;
  readonly indicator: Indicator;
}

/** What a target counts, with every value that had been published, in the order of the periods measured. */
export interface KnownSeries {
  readonly indicator: Indicator;
  readonly values: readonly KnownFact<Observation>[];
}

/** Another record that has to do with this one. */
export interface Neighbour {
  readonly id: string;
  readonly title: string;
}

/** One commitment with all that it rests on, as it was known on a day. */
export interface CommitmentView {
  readonly dataset: Pick<Dataset, "id" | "title" | "version" | "reviewedThrough">;
  readonly on: string;
  readonly knownBy: string;
  /** Whether the day lies beyond the dataset's `reviewedThrough`. */
  readonly beyondReview: boolean;
  /** What is editorial in it, and does not depend on the day. */
  readonly commitment: Pick<
    Commitment,
    "id" | "tier" | "kind" | "title" | "summary" | "madeOn" | "criteria" | "ambiguities" | "reviewedOn"
  >;
  readonly parties: Commitment["parties"];
  /** The English names of the parties that the view speaks of, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly domains: readonly { readonly id: string; readonly name: string }[];
  readonly assessment: CommitmentAssessment;
  readonly standing: readonly KnownFact<StandingClaim>[];
  readonly deadlines: readonly KnownDeadline[];
  readonly targets: readonly KnownTarget[];
  readonly series: readonly KnownSeries[];
  readonly history: readonly KnownFact<StatusEntry>[];
  readonly replies: readonly AsCited<Reply>[];
  /** How many of its facts, values and replies had not been published by then, and are left out. */
  readonly laterFacts: number;
  readonly partOf: Neighbour | null;
  readonly parts: readonly Neighbour[];
  readonly related: readonly Neighbour[];
  /** The ids it had before, or that it is a part of what became of. */
  readonly redirects: readonly Redirect[];
  /** The events that its deadlines count from. */
  readonly events: readonly AsCited<Event>[];
  /** The sources cited, in the order in which the view comes to them. */
  readonly sources: readonly Source[];
}

/**
 * Puts together what there is to say of a commitment.
 *
 * @throws {RangeError} if the dataset has no such commitment.
 */
export function commitmentView(dataset: Dataset, id: string, options: AssessOptions): CommitmentView {
  const commitment = commitmentOf(dataset, id);
  const knownBy = options.knownBy ?? options.on;
  const known = knowledgeOf(dataset, knownBy, options.publication);
  const see = knownFacts(dataset, known);
  const assessment = assess({ ...dataset, commitments: [commitment] }, options);

  const standing = see(commitment.standing);
  const deadlines = see(commitment.deadlines).map((deadline) => ({
    ...deadline,
    window: dueWindow(deadline.fact.when, known.eventDate, options.widening),
  }));
  const targets = see(commitment.targets).map((target) => ({
    ...target,
    window: dueWindow(target.fact.due, known.eventDate, options.widening),
    indicator: indicatorOf(dataset, target.fact.indicator),
  }));
  const series = [...new Set(targets.map(({ indicator }) => indicator))].map((indicator) => ({
    indicator,
    values: see(inTime(observationsOf(dataset, indicator.id))),
  }));
  const history = see(commitment.history);
  const replies = (commitment.replies ?? [])
    .map((reply) => ({ ...reply, citations: known.citationsOf(reply) }))
    .filter(({ citations }) => citations.length > 0);
  const events = eventsOf(dataset, commitment)
    .map((event) => ({ ...event, citations: known.citationsOf(event) }))
    .filter(({ citations }) => citations.length > 0);

  const { tier, kind, title, summary, madeOn, criteria, ambiguities, reviewedOn } = commitment;
  return {
    dataset: {
      id: dataset.id,
      title: dataset.title,
      version: dataset.version,
      reviewedThrough: dataset.reviewedThrough,
    },
    on: options.on,
    knownBy,
    beyondReview: assessment.beyondReview,
    commitment: { id, tier, kind, title, summary, madeOn, criteria, ambiguities, reviewedOn },
    parties: commitment.parties,
    names: Object.fromEntries(
      [
        ...commitment.parties.map(({ party }) => party),
        ...standing.flatMap(({ fact }) => fact.by),
        ...replies.map(({ party }) => party),
      ].map((party) => [party, nameOf(dataset.parties, party)]),
    ),
    domains: commitment.domains.map((domain) => ({ id: domain, name: nameOf(dataset.domains, domain) })),
    assessment: assessmentOf(assessment, id),
    standing,
    deadlines,
    targets,
    series,
    history,
    replies,
    laterFacts: [
      [commitment.standing, standing],
      [commitment.deadlines, deadlines],
      [commitment.targets, targets],
      [commitment.history, history],
      [commitment.replies ?? [], replies],
      ...series.map(({ indicator, values }) => [observationsOf(dataset, indicator.id), values] as const),
    ].reduce((sum, [all, seen]) => sum + all.length - seen.length, 0),
    partOf: commitment.partOf === undefined ? null : neighbour(dataset, commitment.partOf),
    parts: dataset.commitments
      .filter(({ partOf }) => partOf === id)
      .map((part) => neighbour(dataset, part.id)),
    related: (commitment.related ?? []).map((other) => neighbour(dataset, other)),
    redirects: dataset.redirects.filter((one) => one.kind !== "withdrawn" && [one.to].flat().includes(id)),
    events,
    sources: sourcesOf(dataset, [
      ...standing.map(({ fact }) => fact),
      ...deadlines.map(({ fact }) => fact),
      ...events,
      ...history.map(({ fact }) => fact),
      ...targets.map(({ fact }) => fact),
      ...series.flatMap(({ values }) => values.map(({ fact }) => fact)),
      ...replies,
    ]),
  };
}

/** Makes a function that shows facts as they were known, and leaves out those of which nothing had been published. */
function knownFacts(
  dataset: Dataset,
  known: Known,
): <F extends Fact>(facts: readonly F[]) => readonly KnownFact<F>[] {
  const correctors = factsOf(dataset)
    .map(({ fact }) => fact)
    .filter((fact) => fact.corrects !== undefined && known.inForce(fact));
  return (facts) =>
    facts.flatMap((fact) => {
      const citations = known.citationsOf(fact);
      if (citations.length === 0) return [];
      return [
        {
          fact: { ...fact, citations },
          inForce: known.inForce(fact),
          correctedBy: correctors
            .filter(({ corrects }) => corrects === fact.id)
            .map(({ id, why = null }) => ({ id, why })),
        },
      ];
    });
}

/** In the order of the periods measured; those of one period stay in the order of the dataset. */
function inTime(observations: readonly Observation[]): readonly Observation[] {
  return observations.toSorted((a, b) => lastDayOf(a) - lastDayOf(b));
}

function lastDayOf({ date }: Observation): number {
  const parsed = date === null ? null : parseEdtf(date);
  if (parsed === null || !parsed.ok) return Infinity;
  const { latest } = spanOfEdtf(parsed.edtf);
  return typeof latest === "number" ? latest : Number.MAX_SAFE_INTEGER;
}

function observationsOf(dataset: Dataset, indicator: string): readonly Observation[] {
  return dataset.observations.filter((value) => value.indicator === indicator);
}

function indicatorOf(dataset: Dataset, id: string): Indicator {
  return dataset.indicators.find((indicator) => indicator.id === id) as Indicator;
}

function eventsOf(dataset: Dataset, { deadlines, targets }: Commitment): readonly Event[] {
  const whens = [...deadlines.map(({ when }) => when), ...targets.map(({ due }) => due)];
  const ids = new Set(whens.flatMap((when) => (when.kind === "after-event" ? [when.event] : [])));
  return dataset.events.filter(({ id }) => ids.has(id));
}

function sourcesOf(
  dataset: Dataset,
  cited: readonly { readonly citations: readonly Citation[] }[],
): readonly Source[] {
  const ids = new Set(cited.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return [...ids].flatMap((id) => dataset.sources.find((source) => source.id === id) ?? []);
}

function nameOf(
  named: readonly { readonly id: string; readonly names: { readonly en: string } }[],
  id: string,
): string {
  return named.find((one) => one.id === id)?.names.en ?? id;
}

function neighbour(dataset: Dataset, id: string): Neighbour {
  return { id, title: dataset.commitments.find((one) => one.id === id)?.title ?? id };
}
