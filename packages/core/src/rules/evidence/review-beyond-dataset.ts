import { defineRule, type RuleText } from "../rule.ts";

export const reviewBeyondDataset = defineRule({
  id: "review-beyond-dataset",
  level: "warning",
  fix: "Write an earlier day, or move `reviewedThrough` once the whole dataset was looked at again.",
  check: {
    commitment({ reviewedOn }, { index, report }) {
      if (index.span(reviewedOn).latest > index.reviewedThrough)
        report({
          path: ["reviewedOn"],
          message: `The dataset was reviewed through ${index.dataset.reviewedThrough}, which is earlier.`,
          found: reviewedOn,
        });
    },
  },
});

export const aboutReviewBeyondDataset = (): RuleText => ({
  asks: "A commitment is reviewed no further than the dataset is.",
  why: "Of days after `reviewedThrough` the dataset claims to know nothing.",
  example: {
    wrong: { commitments: { "ferry-line": { reviewedOn: "2026-07-01" } } },
    right: { commitments: { "ferry-line": { reviewedOn: "2026-06-30" } } },
  },
});
