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
import { confidenceInWords } from "@policytrack/formats/words";
import { factsOf } from "@policytrack/core/schema";

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
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const known = knowledgeOf(dataset, options.knownBy ?? options.on, options.publication);
  const step = (because: Because): ExplainedStep => ({
    because,
    facts: because.facts.flatMap((factId) => {
      const fact = facts.get(factId);
      if (fact === undefined) return [];
      return [
        {
          fact,
          sources: known.citationsOf(fact).map(({ source, confidence }) => {
            const { publisher, published, url } = sources.get(source) ?? {
              publisher: source,
              published: null,
              url: null,
            };
            return [
              publisher,
              published ?? "undated",
              confidenceInWords(confidence),
              ...(url === null ? [] : [url]),
            ].join(", ");
          }),
        },
      ];
    }),
  });
  const [first, ...others] = explain(dataset, id, options);
  return { id, title, steps: [step(first), ...others.map(step)] };
}
