import {
  assess,
  type AssessmentChange,
  type AssessOptions,
  type Citation,
  compareAssessments,
  type Dataset,
  type Event,
  type Fact,
  type FactId,
  type IsoDay,
  knowledgeOf,
} from "@policytrack/core";
import { factsOf } from "@policytrack/core/schema";

/** A day, and what had been published by when. */
export interface View {
  readonly on: IsoDay;
  readonly knownBy: IsoDay;
}

/** A fact of the record, or an event that a deadline counts from. */
export interface ToldFact {
  readonly kind: "fact" | "event";
  readonly id: FactId;
  readonly date: string | null;
  /** Those of its citations that were out by the later of the days by which things were known. */
  readonly citations: readonly Citation[];
}

/** What changed of a dataset from one day to another. */
export interface DayComparison {
  readonly dataset: string;
  readonly version: string;
  readonly from: View;
  readonly to: View;
  readonly changes: readonly AssessmentChange[];
  /** What the changes name, each once. */
  readonly facts: readonly ToldFact[];
}

/** Assesses a dataset on two days and compares. */
export function compareDays(
  dataset: Dataset,
  from: View,
  to: View,
  options: Pick<AssessOptions, "methods">,
): DayComparison {
  const changes = compareAssessments(
    dataset,
    assess(dataset, { ...options, ...from }),
    assess(dataset, { ...options, ...to }),
  );
  const named = new Set(changes.flatMap(({ facts }) => facts));
  const { citationsOf } = knowledgeOf(dataset, from.knownBy > to.knownBy ? from.knownBy : to.knownBy);
  const tell = (kind: ToldFact["kind"], fact: Fact | Event): readonly ToldFact[] =>
    named.has(fact.id) ? [{ kind, id: fact.id, date: fact.date, citations: citationsOf(fact) }] : [];
  return {
    dataset: dataset.id,
    version: dataset.version,
    from,
    to,
    changes,
    facts: [
      ...factsOf(dataset).flatMap(({ fact }) => tell("fact", fact)),
      ...dataset.events.flatMap((event) => tell("event", event)),
    ],
  };
}
