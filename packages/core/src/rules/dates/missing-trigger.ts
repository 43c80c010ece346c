import { defineRule, type RuleText } from "../rule.ts";

export const missingTrigger = defineRule({
  id: "missing-trigger",
  level: "warning",
  fix: "Write it in `condition` of the criterion or the commitment.",
  check: {
    term({ due }, { commitment, criterion, report }) {
      if (
        due?.kind === "recurring" &&
        due.every === null &&
        criterion.condition === null &&
        commitment.condition === null
      )
        report({ path: ["due"], message: "Nothing says what has to occur.", found: "when it occurs" });
    },
  },
});

export const aboutMissingTrigger = (): RuleText => ({
  asks: "What is due when something occurs says what that is.",
  why: "Nobody can tell otherwise when it was to be done.",
  example: {
    wrong: { commitments: { "ferry-line": { due: "when it occurs" } } },
    right: {
      commitments: { "ferry-line": { due: "when it occurs", condition: "When the bridge is closed." } },
    },
  },
});
