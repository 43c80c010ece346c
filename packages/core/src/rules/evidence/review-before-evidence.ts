import { defineRule, type RuleText } from "../rule.ts";

export const reviewBeforeEvidence = defineRule({
  id: "review-before-evidence",
  level: "error",
  fix: "Correct `reviewedThrough`, or `published` of the sources.",
  check: {
    dataset({ sources, commitments, reviewedThrough }, { index, report }) {
      if (commitments.length === 0 || sources.length === 0) return;
      if (sources.every(({ id }) => index.publicationOf(id).latest > index.reviewedThrough))
        report({
          path: ["reviewedThrough"],
          message: "Every source came out after this day.",
          found: reviewedThrough,
        });
    },
  },
});

export const aboutReviewBeforeEvidence = (): RuleText => ({
  asks: "Something was published by the day through which the dataset was reviewed.",
  why: "That day is the default of every assessment. If all evidence is later, no commitment is on record then.",
  example: {
    wrong: { reviewedThrough: "2016-06-30", sources: { plan: { accessed: "2024-06-01" } } },
    right: { reviewedThrough: "2026-06-30" },
  },
});
