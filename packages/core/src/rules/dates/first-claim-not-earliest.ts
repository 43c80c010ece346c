import { defineRule, type RuleText } from "../rule.ts";

export const firstClaimNotEarliest = defineRule({
  id: "first-claim-not-earliest",
  level: "warning",
  fix: "Put the earliest claim first.",
  check: {
    commitment({ claims }, { index, report }) {
      const { earliest } = index.span(claims[0].date);
      const earlier = claims.findIndex(
        ({ id, date }) => index.span(date).latest < earliest && index.correctorsOf(id).length === 0,
      );
      if (earlier > 0)
        report({
          path: ["claims", earlier, "date"],
          message: `This is earlier than the first claim, ${claims[0].date}.`,
          found: claims[earlier]?.date,
        });
    },
  },
});

export const aboutFirstClaimNotEarliest = (): RuleText => ({
  asks: "The first claim of a commitment is the earliest.",
  why: "`madeOn` is its date. Deadlines, baselines and statuses are compared with it.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": { claims: [{ key: "draft", date: "2023-11", firmness: "proposed", source: "plan" }] },
      },
    },
    right: {
      commitments: {
        "ferry-line": {
          madeOn: "2023-11",
          claims: [{ key: "plan", date: "2024-03-01", firmness: "adopted", source: "plan" }],
        },
      },
    },
  },
});
