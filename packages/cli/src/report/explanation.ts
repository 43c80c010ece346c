import {
  type AssessOptions,
  type Because,
  commitmentOf,
  type Dataset,
  explain,
  type Fact,
  knowledgeOf,
  type NonEmpty,
} from "@policytrack/core";
import { factsOf } from "@policytrack/core/schema";
import { sourcesInWords } from "./sources-in-words.ts";

/** A rule applied to a commitment, and the facts that went in. */
interface ExplainedStep {
  readonly because: Because;
  readonly facts: readonly { readonly fact: Fact; readonly sources: readonly string[] }[];
}

/** Why a commitment is assessed as it is. */
export interface Explanation {
  readonly id: string;
  readonly title: string;
  readonly steps: NonEmpty<ExplainedStep>;
}

/**
 * Explains one commitment.
 *
 * @throws {RangeError} if the dataset has no such commitment.
 */
export function explanationOf(dataset: Dataset, id: string, options: AssessOptions): Explanation {
  const { title } = commitmentOf(dataset, id);
  const facts = new Map(factsOf(dataset).map(({ fact }) => [fact.id, fact]));
  const known = knowledgeOf(dataset, options.knownBy ?? options.on, options.publication);
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
  });
  const [first, ...others] = explain(dataset, id, options);
  return { id, title, steps: [step(first), ...others.map(step)] };
}
