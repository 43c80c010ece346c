import type { Source } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";

export const sourceBeyondReview = defineRule({
  id: "source-beyond-review",
  level: "warning",
  fix: "Move `reviewedThrough` once the whole dataset was looked at again.",
  check: {
    dataset({ sources, reviewedThrough }, { index, report }) {
      const isLater = ({ published }: Source): boolean =>
        published !== null && index.span(published).earliest > index.reviewedThrough;
      // Where all are later, it is the review that is wrong.
      if (sources.every(isLater)) return;
      for (const [i, source] of sources.entries())
        if (isLater(source))
          report({
            path: ["sources", i, "published"],
            message: `This came out after the dataset was reviewed, ${reviewedThrough}.`,
            found: source.published,
            record: source.id,
          });
    },
  },
});

export const aboutSourceBeyondReview = (): RuleText => ({
  asks: "No source came out after the day through which the dataset was reviewed.",
  why: "Evidence was looked for until `reviewedThrough`. A later source is chance, and counts for no assessment of the default day.",
  example: {
    wrong: { sources: { report: { published: "2026-07-01", accessed: "2026-07-01" } } },
    right: {
      reviewedThrough: "2026-07-31",
      sources: { report: { published: "2026-07-01", accessed: "2026-07-01" } },
    },
  },
});
