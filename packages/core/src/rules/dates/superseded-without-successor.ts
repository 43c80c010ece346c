import { defineRule, type RuleText } from "../rule.ts";

export const supersededWithoutSuccessor = defineRule({
  id: "superseded-without-successor",
  level: "warning",
  fix: "Name it in `replacedBy`, or in `replaces` of the later one. What was given up is `abandoned`.",
  check: {
    dataset({ commitments }, { report }) {
      const replaced = new Set(
        commitments.flatMap(({ relations }) =>
          relations.flatMap(({ type, to }) => (type === "replaces" ? [to] : [])),
        ),
      );
      for (const [i, { id, history, relations }] of commitments.entries()) {
        // One criterion can take the place of another within the same commitment.
        const entry = history.findIndex(
          ({ status, criterion }) => status === "superseded" && criterion === null,
        );
        if (entry === -1 || replaced.has(id) || relations.some(({ type }) => type === "replaced-by"))
          continue;
        report({
          path: ["commitments", i, "history", entry, "status"],
          message: "Nothing says what took its place.",
          found: "superseded",
          record: id,
        });
      }
    },
  },
});

export const aboutSupersededWithoutSuccessor = (): RuleText => ({
  asks: "A commitment that was superseded names the one that took its place.",
  why: "Otherwise readers cannot tell whether it was replaced or given up.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          history: [
            { key: "replaced", date: "2025-05", status: "superseded", text: "A new plan.", source: "report" },
          ],
        },
      },
    },
    right: {
      commitments: {
        "ferry-line": {
          history: [
            { key: "replaced", date: "2025-05", status: "superseded", text: "A new plan.", source: "report" },
          ],
          replacedBy: "ten-ferries",
        },
      },
    },
  },
});
