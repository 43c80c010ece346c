import { isoDay } from "@policytrack/edtf";
import type {
  Commitment,
  Criterion,
  HistoryEntry,
  Observation,
  Range,
  Target,
  Term,
} from "../model/types.ts";
import { baselineObservations } from "../dataset/baseline-observations.ts";
import { lacksOccurrence, occurrenceOfDate, type Recurring } from "../dataset/occurrence-of-date.ts";
import type { AssessmentContext } from "./assessment-context.ts";
import { kept } from "./kept.ts";
import { isWritable } from "./read-day.ts";

/** The target of a term, in the unit of its indicator and of the series that is compared. */
export interface ResolvedTarget {
  readonly target: Target;
  /** Null: it is per cent of a baseline without a value. */
  readonly goal: Range | null;
  readonly baseline: {
    readonly date: string | null;
    readonly value: Range | null;
    /** The observation that has the value. Null: the term states it, or there is none. */
    readonly factId: string | null;
  } | null;
}

/** The facts in force that are about one criterion of a commitment. Some of them may not have begun by the day. */
export class CriterionEvidence {
  readonly context: AssessmentContext;
  readonly commitment: Commitment;
  readonly criterion: Criterion;
  readonly history: readonly HistoryEntry[];
  readonly terms: readonly Term[];

  constructor(context: AssessmentContext, commitment: Commitment, criterion: Criterion) {
    this.context = context;
    this.commitment = commitment;
    this.criterion = criterion;
    const counts = (fact: HistoryEntry | Term): boolean =>
      context.evidence.inForce(fact) && this.#isAboutCommitting(fact);
    this.terms = kept(criterion.terms, counts);
    const history = kept(context.index.historyOf(commitment, criterion), counts);
    const due = this.termInForce(this.terms)?.due;
    this.history =
      due?.kind === "recurring" ? history.map((entry) => this.#withOccurrence(entry, due)) : history;
  }

  /** What names only others, like one member of a group that commits, is about no verdict. */
  #isAboutCommitting(fact: HistoryEntry | Term): boolean {
    return fact.parties.length === 0 || this.context.partiesOf(this.commitment, fact).length > 0;
  }

  /** An entry that says what became of a period, and not of which, is about the one in which its date lies. */
  #withOccurrence(entry: HistoryEntry, due: Recurring): HistoryEntry {
    if (!lacksOccurrence(entry)) return entry;
    const occurrence = occurrenceOfDate(due, entry.date, this.context.index);
    return occurrence === null ? entry : { ...entry, occurrence };
  }

  #isAbout(fact: HistoryEntry | Term, party: string | null): boolean {
    if (fact.parties.length === 0) return true;
    return party !== null && this.context.partiesOf(this.commitment, fact).includes(party);
  }

  /** What is about a party, or about all. Null: only what is about all. */
  historyOf(party: string | null): readonly HistoryEntry[] {
    return kept(this.history, (entry) => this.#isAbout(entry, party));
  }

  termsOf(party: string | null): readonly Term[] {
    return kept(this.terms, (term) => this.#isAbout(term, party));
  }

  /** The latest term that can have been set by the day; before any was, the first. */
  termInForce(terms: readonly Term[]): Term | null {
    return terms.findLast((term) => this.context.hasBegun(term)) ?? terms[0] ?? null;
  }

  /** A party's own series, where the indicator tells parties apart. */
  targetOf(term: Term, party: string | null): ResolvedTarget | null {
    if (term.target === null) return null;
    const { index } = this.context;
    const byParty =
      party !== null && index.indicators.get(term.target.indicator)?.dimensions.includes("party") === true;
    const target = byParty
      ? { ...term.target, dimensions: { ...term.target.dimensions, party } }
      : term.target;
    const baseline = this.#baselineOf(target);
    return { target, goal: goalOf(target, baseline?.value ?? null), baseline };
  }

  /** A baseline without a value has that of the observation that it names, or of its very period in the series. */
  #baselineOf(target: Target): ResolvedTarget["baseline"] {
    const { baseline } = target;
    if (baseline === null) return null;
    const observation =
      baseline.observation === null
        ? this.#newest(baselineObservations(this.context.index, target))
        : this.#newest([this.context.index.observations.get(baseline.observation)].flatMap((o) => o ?? []));
    return {
      date: baseline.date ?? observation?.date ?? null,
      value: baseline.value ?? observation?.value ?? null,
      factId: baseline.value === null ? (observation?.id ?? null) : null,
    };
  }

  /** Of those that are in force, the one published last. */
  #newest(observations: readonly Observation[]): Observation | null {
    const { evidence } = this.context;
    let newest: Observation | null = null;
    for (const one of observations)
      if (
        evidence.inForce(one) &&
        (newest === null || evidence.publishedOn(one) >= evidence.publishedOn(newest))
      )
        newest = one;
    return newest;
  }

  /**
   * The dated actual values of a target's series. A stock or running total cannot be of a day after its publication: of a
   * year that was published before its end (a fiscal year named by a bare year, a count at midyear) it is one up to then.
   */
  valuesOf({ indicator, dimensions }: Target): readonly TargetValue[] {
    const { index, evidence } = this.context;
    const measure = index.indicators.get(indicator)?.measure;
    const values = index
      .observationsOf(indicator, dimensions)
      .flatMap((observation): readonly TargetValue[] => {
        const { date, kind } = observation;
        if (kind !== "actual" || date === null || !evidence.inForce(observation)) return [];
        return [{ observation, date, published: evidence.publishedOn(observation) }];
      });
    return measure === "stock" || measure === "cumulative" ? this.#endedByPublication(values) : values;
  }

  #endedByPublication(values: readonly TargetValue[]): readonly TargetValue[] {
    const newest = new Map<string, number>();
    for (const { date, published } of values)
      newest.set(date, Math.max(newest.get(date) ?? -Infinity, published));
    return values.flatMap((value): readonly TargetValue[] => {
      const { earliest, latest } = this.context.index.span(value.date);
      const last = newest.get(value.date)!;
      if (last >= latest || earliest > last || !isWritable(earliest) || !isWritable(last)) return [value];
      // What was published later for the same period takes the place of what was published before.
      return value.published < last ? [] : [{ ...value, date: `${isoDay(earliest)}/${isoDay(last)}` }];
    });
  }
}

/** A value as it is compared. */
export interface TargetValue {
  readonly observation: Observation;
  /** EDTF: its period. */
  readonly date: string;
  readonly published: number;
}

/** "46 % below 2013" in the unit. Not finite, which the product of huge numbers can be: not known. */
function goalOf(target: Target, baseline: Range | null): Range | null {
  if (target.valueIn === "unit") return target.value;
  if (baseline === null) return null;
  const of = (percent: number | null, value: number | null): number | null => {
    const product = percent === null || value === null ? null : (percent * value) / 100;
    return product !== null && Number.isFinite(product) ? product : null;
  };
  const ends = [of(target.value.min, baseline.min), of(target.value.max, baseline.max)] as const;
  const [min, max] = ends[0] !== null && ends[1] !== null && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
  return min === null && max === null ? null : { min, max };
}
