import { defineRule, type RuleText } from "../rule.ts";

export const notDeliveredWithoutNote = defineRule({
  id: "not-delivered-without-note",
  level: "warning",
  fix: "Say it in `note` or `text`. If it can still be delivered, the status is `pending`, `in-progress` or `stalled`.",
  check: {
    history({ status, occurrence, note, text, sourceCode, citations }, { report }) {
      // The code of somebody else is explained by that scheme.
      if (status !== "not-delivered" || occurrence !== null || sourceCode !== null) return;
      if (note !== null || text !== null) return;
      if (
        citations.every(
          ({ paraphrase, passages }) => paraphrase === null && passages.every(({ quote }) => quote === null),
        )
      )
        report({
          path: ["status"],
          message: "Nothing says why it can no longer be delivered.",
          found: status,
        });
    },
  },
});

export const aboutNotDeliveredWithoutNote = (): RuleText => ({
  asks: 'An entry "not-delivered" says why it can no longer be delivered.',
  why: "A deadline that has passed is not enough: the occasion is gone, or the object, or a court or a vote ended it. The same rule holds for every party.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          history: [{ key: "over", date: "2025-05", status: "not-delivered", source: "report" }],
        },
      },
    },
    right: {
      commitments: {
        "ferry-line": {
          history: [
            {
              key: "over",
              date: "2025-05",
              status: "not-delivered",
              source: "report",
              note: "A court annulled the permit.",
            },
          ],
        },
      },
    },
  },
});
