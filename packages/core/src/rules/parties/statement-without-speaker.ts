import { defineRule, type RuleText } from "../rule.ts";

export const statementWithoutSpeaker = defineRule({
  id: "statement-without-speaker",
  level: "warning",
  fix: "Name the parties in `statedBy`. Where a source only tells of it, write `attribution: reported`.",
  check: {
    fact({ statedBy, attribution }, { report }) {
      if (statedBy.length === 0 && (attribution === "own-statement" || attribution === "joint-text"))
        report({
          path: ["statedBy"],
          message: `Nobody is named, though this is ${attribution === "joint-text" ? "a joint text" : "an own statement"}.`,
          found: statedBy,
        });
    },
    reply({ statedBy, attribution }, { report }) {
      if (statedBy.length === 0 && attribution !== "own-statement" && attribution !== "joint-text")
        report({
          path: ["statedBy"],
          message: "Nobody is named whose reply this is.",
          found: statedBy,
          fix: "Name in `statedBy` who replied.",
        });
    },
    history({ statedBy, attribution, statedTimeliness }, { report }) {
      if (
        statedBy.length === 0 &&
        statedTimeliness !== null &&
        attribution !== "own-statement" &&
        attribution !== "joint-text"
      )
        report({
          path: ["statedBy"],
          message: `Nobody is named who says that the deadline was kept or missed: "${statedTimeliness}" would count for nothing.`,
          found: statedBy,
          fix: "Name in `statedBy` who says it.",
        });
    },
  },
});

export const aboutStatementWithoutSpeaker = (): RuleText => ({
  asks: "An own statement, a joint text, a reply and a word on a deadline name whose they are.",
  why: "Whether a committing party said it itself, and whether a missed deadline is admitted or only criticised, is read from `statedBy`.",
  example: {
    wrong: { commitments: { "ferry-line": { statedBy: [] } } },
    right: { commitments: { "ferry-line": { statedBy: "norland-transport" } } },
  },
});
