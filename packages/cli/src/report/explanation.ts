import {
  type AssessOptions,
  type Because,
  commitmentOf,
  type Dataset,
  explain,
  type Fact,
  knowledgeOf,
  type NonEmpty,
  type When,
} from "@policytrack/core";
import { factsOf } from "@policytrack/core/schema";
import { sourcesInWords } from "./sources-in-words.ts";

/** A rule applied to a commitment, and the facts that went in. */
interface ExplainedStep {
  readonly because: Because;
  readonly facts: readonly { readonly fact: Fact; readonly sources: readonly string[] }[];
  /** The events that a due day counts from, with their dates as far as those were known. */
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: string | null;
    readonly sources: readonly string[];
  }[];
  /** Of the indicator that a target is about; "" of anything else. */
  readonly unit: string;
}

/** Why a commitment is assessed as it is. */
export interface Explanation {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly knownBy: string;
  readonly steps: NonEmpty<ExplainedStep>;
}

/**
 * Explains one commitment.
 *
 * @throws {RangeError} if the dataset has no such commitment.
 */
export function explanationOf(dataset: Dataset, id: string, options: AssessOptions): Explanation {
  const { title, deadlines, targets } = commitmentOf(dataset, id);
  const whens = new Map([
    ...deadlines.map(({ id: fact, when }) => [fact, when] as const),
    ...targets.map(({ id: fact, due }) => [fact, due] as const),
  ]);
  const { on, knownBy = on } = options;
  const facts = new Map(factsOf(dataset).map(({ fact }) => [fact.id, fact]));
  const known = knowledgeOf(dataset, knownBy, options.publication);
  const step = (because: Because): ExplainedStep => ({
    because,
    facts: because.facts.flatMap((factId) => {
      const fact = facts.get(factId);
      if (fact === undefined) return [];
      return [
        {
          fact,
          sources: sourcesInWords(dataset, known.citationsOf(fact)),
        },
      ];
    }),
    events: dataset.events
      .filter((event) => because.facts.some((factId) => countsFrom(whens.get(factId), event.id)))
      .map((event) => ({
        id: event.id,
        title: event.title,
        date: known.eventDate(event.id),
        sources: sourcesInWords(dataset, known.citationsOf(event)),
      })),
    unit: unitOf(targets.find(({ id: target }) => target === because.target)?.indicator),
  });
  const [first, ...others] = explain(dataset, id, options);
  return { id, title, on, knownBy, steps: [step(first), ...others.map(step)] };

  function unitOf(indicator: string | undefined): string {
    return dataset.indicators.find((one) => one.id === indicator)?.unit ?? "";
  }
}

function countsFrom(when: When | undefined, event: string): boolean {
  return when?.kind === "after-event" && when.event === event;
}
