import { factsOf } from "../../dataset/facts-of.ts";
import type { Commitment } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";

export const reviewBeforeSource = defineRule({
  id: "review-before-source",
  level: "warning",
  fix: "Write the last day on which an editor looked for news of this commitment.",
  check: {
    commitment(commitment, { index, report }) {
      const reviewed = index.span(commitment.reviewedOn).latest;
      for (const id of sourcesOf(commitment)) {
        const source = index.sources.get(id);
        if (source === undefined || source.published === null) continue;
        const { earliest } = index.span(source.published);
        // What came out after the dataset was reviewed is an issue of its own.
        if (earliest <= reviewed || earliest > index.reviewedThrough) continue;
        report({
          path: ["reviewedOn"],
          message: `The commitment cites "${id}", which came out later: ${source.published}.`,
          found: commitment.reviewedOn,
        });
        return;
      }
    },
  },
});

export const aboutReviewBeforeSource = (): RuleText => ({
  asks: "A commitment is reviewed at least as far as the sources that it cites.",
  why: "Somebody has read a later source, and the day of the review was not moved.",
  example: {
    wrong: {
      sources: { report: { published: "2025-09-15" } },
      commitments: { "ferry-line": { reviewedOn: "2025-08-31" } },
    },
    right: {
      sources: { report: { published: "2025-09-15" } },
      commitments: { "ferry-line": { reviewedOn: "2026-06-30" } },
    },
  },
});

function* sourcesOf(commitment: Commitment): Iterable<string> {
  for (const { citations } of factsOf(commitment)) for (const { source } of citations) yield source;
}
