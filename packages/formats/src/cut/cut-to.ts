import {
  factsOf,
  idsInUse,
  withDerived,
  type Citation,
  type Commitment,
  type Criterion,
  type Dataset,
  type Event,
  type Fact,
  type HistoryEntry,
  type Ids,
  type NonEmpty,
  type Term,
} from "@policytrack/core";
import { requireDataset, requireOptions, requireWord } from "../check-arguments.ts";
import { checkDay } from "../check-day.ts";
import { evidenceUntil as evidenceOf, type EvidenceUntil, factsIn } from "./evidence-until.ts";

export interface CutOptions {
  /** ISO day: nothing that was published later stays. */
  readonly evidenceUntil: string;
  /** Which day of an imprecise publication date counts. Default: "latest". */
  readonly publicationDate?: "latest" | "earliest";
}

/**
 * A dataset as it could have been written on a day: without the sources, facts and commitments published later, the
 * roles, relations and notes that speak of them, the parties that only they name, and without what is not dated and may tell of them
 * (notes without sources, days of reading and review). It is assessed on any day up to then
 * as the whole dataset is with the same `evidenceUntil`.
 *
 * Texts of criteria and titles are the editor's and stay. A dataset in which nothing is later is given back as it is.
 *
 * @throws {UsageError} for what is no dataset, what is not an ISO day, and an option that does not exist.
 * @example
 * cutTo(dataset, { evidenceUntil: "2024-03-05" }).reviewedThrough; // "2024-03-05"
 */
export function cutTo<I extends Ids>(dataset: Dataset<I>, options: CutOptions): Dataset<I> {
  requireDataset("cutTo", dataset);
  requireOptions("cutTo", options, ["evidenceUntil", "publicationDate"], '{ evidenceUntil: "2024-03-05" }');
  const { evidenceUntil, publicationDate } = options;
  checkDay("evidenceUntil", evidenceUntil);
  if (publicationDate !== undefined) requireWord("publicationDate", publicationDate, ["latest", "earliest"]);
  const evidence = evidenceOf(dataset, { evidenceUntil, publicationDate });
  if (isWhole(dataset, evidence, evidenceUntil)) return dataset;
  const editorial = evidenceUntil >= dataset.reviewedThrough;
  const cut = new Cut<I>(dataset, evidence, evidenceUntil, editorial).dataset();
  return withDerived(withoutUnnamed(cut, dataset));
}

/** Nothing in the dataset is of a later day. */
function isWhole(dataset: Dataset<Ids>, { isOut, isPublished }: EvidenceUntil, until: string): boolean {
  const isKept = (fact: Fact): boolean =>
    fact.citations.every(({ source }) => isOut(source)) && isPublished(fact);
  return (
    dataset.reviewedThrough <= until &&
    dataset.sources.every(({ id, accessed }) => isOut(id) && (accessed === null || accessed <= until)) &&
    dataset.commitments.every(({ reviewedOn }) => reviewedOn <= until) &&
    dataset.observations.every(isKept) &&
    dataset.events.every(isKept) &&
    dataset.commitments.every((commitment) => factsOf(commitment).every(isKept))
  );
}

class Cut<I extends Ids> {
  readonly #whole: Dataset<I>;
  readonly #evidence: EvidenceUntil;
  readonly #until: string;
  /** Ids of the facts that stay. */
  readonly #published: ReadonlySet<string>;
  /** Notes of the editor may stay: nothing later has been looked for. */
  readonly #editorial: boolean;

  constructor(whole: Dataset<I>, evidence: EvidenceUntil, until: string, editorial: boolean) {
    this.#whole = whole;
    this.#evidence = evidence;
    this.#until = until;
    this.#published = new Set(
      factsIn(whole).flatMap((fact) => (evidence.isPublished(fact) ? [fact.id] : [])),
    );
    this.#editorial = editorial;
  }

  dataset(): Dataset<I> {
    const whole = this.#whole;
    const observations = this.#facts(whole.observations);
    const observed = new Set(observations.map(({ id }) => id));
    const kept = whole.commitments.filter(({ claims }) =>
      claims.some((claim) => this.#evidence.isPublished(claim)),
    );
    const commitments = kept.map((commitment) => this.#commitment(commitment, observed));
    const ids = new Set<string>(commitments.map(({ id }) => id));
    const instruments = new Set(commitments.map(({ instrument }) => instrument));
    const events = this.#events(commitments);
    const eventIds = new Set<string>(events.map(({ id }) => id));
    return {
      ...whole,
      reviewedThrough: earlier(whole.reviewedThrough, this.#until),
      commitments: commitments.map((commitment) => ({
        ...commitment,
        relations: commitment.relations.filter(
          ({ to, sources }) =>
            this.#areOut(sources) &&
            (ids.has(to) || (to.includes(":") && (this.#editorial || sources.length > 0))),
        ),
        history: commitment.history.map((entry) =>
          entry.event === null || eventIds.has(entry.event) ? entry : { ...entry, event: null },
        ),
      })),
      instruments: whole.instruments
        .filter(({ id }) => instruments.has(id))
        .map((instrument) => ({
          ...instrument,
          sources: instrument.sources.filter((source) => this.#evidence.isOut(source)),
        })),
      sources: whole.sources
        .filter(({ id }) => this.#evidence.isOut(id))
        .map((source) => ({
          ...source,
          accessed: source.accessed !== null && source.accessed > this.#until ? null : source.accessed,
          archivedUrl: this.#editorial ? source.archivedUrl : null,
          note: this.#editorial ? source.note : null,
        })),
      observations: observations.map((observation) => ({
        ...observation,
        derivedFrom: observation.derivedFrom.filter((id) => observed.has(id)),
      })),
      events,
      redirects: whole.redirects.flatMap((redirect) => {
        const to = redirect.to.filter((id) => ids.has(id));
        return redirect.to.length > 0 && to.length === 0 ? [] : [{ ...redirect, to }];
      }),
    };
  }

  #areOut(sources: readonly string[]): boolean {
    return sources.every((source) => this.#evidence.isOut(source));
  }

  #commitment(commitment: Commitment<I>, observed: ReadonlySet<string>): Commitment<I> {
    const criteria = commitment.criteria.flatMap((criterion) => this.#criterion(criterion, observed));
    const claims = this.#facts(commitment.claims) as unknown as Commitment<I>["claims"];
    return {
      ...commitment,
      claims,
      madeOn: claims[0].date,
      criteria,
      history: this.#facts(commitment.history).flatMap((entry) => withoutPeriod(entry, criteria)),
      ratings: this.#facts(commitment.ratings),
      replies: this.#facts(commitment.replies).map((reply) => ({
        ...reply,
        about: reply.about.filter((id) => this.#published.has(id)),
      })),
      parties: commitment.parties.filter(({ role, sources }) => role === "commits" || this.#areOut(sources)),
      notes: commitment.notes.filter(({ sources }) =>
        sources.length === 0 ? this.#editorial : this.#areOut(sources),
      ),
      reviewedOn: earlier(commitment.reviewedOn, this.#until),
    };
  }

  /** An interim criterion is on record once one of its terms has been published. */
  #criterion(criterion: Criterion<I>, observed: ReadonlySet<string>): readonly Criterion<I>[] {
    const terms = this.#facts(criterion.terms).map((term) => withoutObservation(term, observed));
    return criterion.stage === "interim" && criterion.terms.length > 0 && terms.length === 0
      ? []
      : [{ ...criterion, terms }];
  }

  /**
   * What had been published of events. An event of which nothing had been, and from which a deadline counts, stays without its
   * date, by the citations of the deadline that names it.
   */
  #events(commitments: readonly Commitment<I>[]): readonly Event<I>[] {
    const naming = new Map<string, NonEmpty<Citation<I>>>();
    for (const { criteria } of commitments) {
      for (const { due, citations } of criteria.flatMap(({ terms }) => terms)) {
        if (due?.kind === "after-event") naming.set(due.event, citations);
      }
    }
    return this.#whole.events.flatMap((event): readonly Event<I>[] => {
      const [known] = this.#facts([event]);
      const citations = naming.get(event.id);
      if (known !== undefined) return [known];
      return citations === undefined ? [] : [{ ...event, date: null, citations, note: null, corrects: null }];
    });
  }

  /** What had been published, by the citations whose sources were out. A fact that was corrected stays beside its correction. */
  #facts<F extends Fact<I>>(facts: readonly F[]): readonly F[] {
    return facts
      .filter((fact) => this.#evidence.isPublished(fact))
      .map((fact) => ({
        ...fact,
        citations: this.#evidence.citationsOf(fact) as unknown as NonEmpty<Citation<I>>,
        note: this.#editorial ? fact.note : null,
      }));
  }
}

/** Without the parties, domains and indicators that only what went had named. */
function withoutUnnamed<I extends Ids>(cut: Dataset<I>, whole: Dataset<I>): Dataset<I> {
  const before = idsInUse(whole as Dataset<Ids>);
  const after = idsInUse(cut as Dataset<Ids>);
  const stays =
    (list: "parties" | "domains" | "indicators") =>
    ({ id }: { readonly id: string }): boolean =>
      after[list].has(id) || !before[list].has(id);
  const parties = cut.parties.filter(stays("parties"));
  const domains = cut.domains.filter(stays("domains"));
  const indicators = cut.indicators.filter(stays("indicators"));
  const less = { ...cut, parties, domains, indicators };
  // What only the whole of a dropped part was goes next.
  return parties.length < cut.parties.length || domains.length < cut.domains.length
    ? withoutUnnamed(less, whole)
    : less;
}

/** The number of a baseline stays; the observation that it names may have been published later. */
function withoutObservation<I extends Ids>(term: Term<I>, observed: ReadonlySet<string>): Term<I> {
  const { target } = term;
  if (target === null || target.baseline === null) return term;
  const { observation } = target.baseline;
  if (observation === null || observed.has(observation)) return term;
  return { ...term, target: { ...target, baseline: { ...target.baseline, observation: null } } };
}

/**
 * What was reported of a period before it had been told that the promise recurs counts for no verdict, and stays as a text alone.
 */
function withoutPeriod<I extends Ids>(
  entry: HistoryEntry<I>,
  criteria: readonly Criterion<I>[],
): readonly HistoryEntry<I>[] {
  const recurs = ({ due }: Term<I>): boolean =>
    due?.kind === "recurring" || (due?.kind === "date" && due.timing === "throughout");
  const isItsOwn = ({ id, stage }: Criterion<I>): boolean =>
    entry.criterion === null ? stage === "final" : id === entry.criterion;
  if (entry.occurrence === null || criteria.some((one) => isItsOwn(one) && one.terms.some(recurs)))
    return [entry];
  return entry.text === null
    ? []
    : [{ ...entry, occurrence: null, status: null, statedTimeliness: null, observedUntil: null }];
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
