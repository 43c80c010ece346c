import { defineRule, type RuleText } from "../rule.ts";

/** Days between the review of a commitment and that of the dataset. */
const longest = 366;

export const outdatedReview = defineRule({
  id: "outdated-review",
  level: "warning",
  fix: "Look for news of it, and write the day in `reviewedOn` (`policytrack touch`).",
  check: {
    commitment({ reviewedOn }, { index, report }) {
      const days = index.reviewedThrough - index.span(reviewedOn).latest;
      if (days > longest)
        report({
          path: ["reviewedOn"],
          message: `The last review is ${days} days older than the dataset's.`,
          found: reviewedOn,
        });
    },
  },
});

export const aboutOutdatedReview = (): RuleText => ({
  asks: "A commitment was looked at in the year before the dataset's `reviewedThrough`.",
  why: "The dataset says that evidence was looked for until that day. For this commitment nobody did.",
  example: {
    wrong: {
      commitments: { "ten-ferries": { reviewedOn: "2024-06-30" } },
    },
    right: { commitments: { "ten-ferries": { reviewedOn: "2025-06-30" } } },
  },
});
