import type { Day } from "../dates/day.ts";
import type { Commitment } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Fact, FactId } from "../model/fact.ts";
import type { TargetFact } from "../model/target.ts";
import type { When } from "../model/when.ts";
import { assessmentOf } from "./assessment-of.ts";
import { type Known, knowledgeOf, requireDay } from "./known.ts";
import { daysOfFact } from "./order.ts";
import type { Assessment } from "./verdict.ts";
import { type ChangedAspect, type VerdictChange, verdictChanges } from "./verdict-changes.ts";

/** A change, and why. */
export type AssessmentChange<Id extends string = string> = VerdictChange & {
  readonly id: Id;
  /** News of its aspect, which need not be the cause: the facts of the record, and the events its deadlines count from, that came into force, went out of force, or came about between the two. */
  readonly facts: readonly FactId[];
  /** Whether none did, so that it is time alone that passed (a due day, say). */
  readonly byTimeAlone: boolean;
};

/**
 * What changed from one assessment to another of the same dataset, and because of which facts.
 *
 * @param before The assessment to compare with; of any day, earlier or later.
 * @throws {RangeError} if the assessments are not of this dataset and version.
 */
export function compareAssessments<Id extends string>(
  dataset: Dataset<Id>,
  before: Assessment<Id>,
  after: Assessment<Id>,
): readonly AssessmentChange<Id>[] {
  for (const assessment of [before, after]) {
    if (assessment.dataset !== dataset.id || assessment.version !== dataset.version) {
      throw new RangeError(
        `An assessment of ${assessment.dataset} ${assessment.version} is no assessment of ${dataset.id} ${dataset.version}.`,
      );
    }
  }
  const moments = [momentOf(dataset, before), momentOf(dataset, after)] as const;
  return dataset.commitments.flatMap((commitment) => {
    const then = assessmentOf(before, commitment.id as NoInfer<Id>);
    const now = assessmentOf(after, commitment.id as NoInfer<Id>);
    return verdictChanges(then, now).map((change) => {
      const facts = factsBehind(dataset, commitment, change.aspect, change.part, moments);
      return { id: commitment.id, ...change, facts, byTimeAlone: facts.length === 0 };
    });
  });
}

interface Moment {
  readonly known: Known;
  readonly on: Day;
}

function momentOf(dataset: Dataset, { on, knownBy, publication }: Assessment): Moment {
  return { known: knowledgeOf(dataset, knownBy, publication), on: requireDay(on, "on") };
}

/** The facts of an aspect that counted at one moment and not at the other. */
function factsBehind(
  dataset: Dataset,
  commitment: Commitment,
  aspect: ChangedAspect,
  part: string | null,
  [then, now]: readonly [Moment, Moment],
): readonly FactId[] {
  const counts = (fact: Fact, { known, on }: Moment): boolean =>
    known.inForce(fact) && daysOfFact(fact, known).first <= on;
  return candidates(dataset, commitment, aspect, part)
    .filter((fact) => counts(fact, then) !== counts(fact, now))
    .map(({ id }) => id);
}

function candidates(
  dataset: Dataset,
  commitment: Commitment,
  aspect: ChangedAspect,
  part: string | null,
): readonly Fact[] {
  const ofPart = <T extends Fact & { readonly criterion?: string }>(facts: readonly T[]): readonly T[] =>
    facts.filter(({ criterion }) => criterion === undefined || criterion === part);
  const target = commitment.targets.find(({ id }) => id === part);
  /** What a deadline counts from, which is told of like a fact. */
  const eventsOf = (deadlines: readonly { readonly when: When }[]): readonly Fact[] =>
    dataset.events.filter(({ id }) =>
      deadlines.some(({ when }) => when.kind === "after-event" && when.event === id),
    );
  const ofTarget = ({ id, indicator, due }: TargetFact): readonly Fact[] => [
    ...commitment.targets.filter((version) => version.id === id || version.replaces === id),
    ...dataset.observations.filter((observation) => observation.indicator === indicator),
    ...eventsOf([{ when: due }]),
  ];
  switch (aspect) {
    case "known":
    case "standing":
      return commitment.standing;
    case "status":
      return ofPart(commitment.history);
    case "schedule":
      return target === undefined
        ? [...ofPart(commitment.deadlines), ...ofPart(commitment.history), ...eventsOf(commitment.deadlines)]
        : ofTarget(target);
    case "progress":
      return target === undefined ? [] : ofTarget(target);
    default:
      return aspect satisfies never;
  }
}
