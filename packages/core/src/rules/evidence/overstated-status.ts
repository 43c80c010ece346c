import { defineRule, type RuleText } from "../rule.ts";

export const overstatedStatus = defineRule({
  id: "overstated-status",
  level: "warning",
  fix: "Publish the dataset again. Both fields are computed and never written by hand.",
  check: {
    commitment({ id, status, targetYear }, { derived, report }) {
      const assessed = derived?.get(id);
      if (assessed === undefined) return;
      // "unknown" and null claim nothing: a file that was never published has them.
      if (status !== "unknown" && status !== assessed.status)
        report({
          path: ["status"],
          message: `The facts of the commitment say "${assessed.status}".`,
          found: status,
        });
      if (targetYear !== null && targetYear !== assessed.targetYear)
        report({
          path: ["targetYear"],
          message: `The facts of the commitment say ${assessed.targetYear ?? "no year"}.`,
          found: targetYear,
        });
    },
  },
});

export const aboutOverstatedStatus = (): RuleText => ({
  asks: "The published `status` and `targetYear` of a commitment say what its facts say.",
  why: "Readers who take these two fields alone must not read more than the evidence gives.",
  example: {
    wrong: { published: { "ferry-line": { status: "delivered" } } },
    right: { published: { "ferry-line": { status: "in-progress" } } },
  },
});
