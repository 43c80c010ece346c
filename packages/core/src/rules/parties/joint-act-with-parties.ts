import { defineRule, type InCommitment, type RuleText } from "../rule.ts";

export const jointActWithParties = defineRule({
  id: "joint-act-with-parties",
  level: "error",
  fix: "Write `acts: each`, or take the parties out of the term or entry.",
  check: { history: check, term: check },
});

export const aboutJointActWithParties = (): RuleText => ({
  asks: "Where all act jointly, no term and no history entry is of some parties alone.",
  why: "`acts: jointly` is one act with one verdict. What one party did of it has no verdict of its own.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          acts: "jointly",
          history: [
            {
              key: "ordered",
              date: "2025-02",
              status: "in-progress",
              text: "Two ferries were ordered.",
              source: "report",
              party: "norland-transport",
            },
          ],
        },
      },
    },
    right: {
      commitments: {
        "ferry-line": {
          acts: "each",
          history: [
            {
              key: "ordered",
              date: "2025-02",
              status: "in-progress",
              text: "Two ferries were ordered.",
              source: "report",
              party: "norland-transport",
            },
          ],
        },
      },
    },
  },
});

function check(
  { parties }: { readonly parties: readonly string[] },
  { commitment, report }: InCommitment,
): void {
  if (commitment.acts === "jointly" && parties.length > 0)
    report({
      path: ["parties"],
      message: "All act jointly, and this is of some parties alone.",
      found: parties,
    });
}
