import { defineRule, type RuleText } from "../rule.ts";

export const dueWithoutPassage = defineRule({
  id: "due-without-passage",
  level: "warning",
  fix: "Add the passage: `policytrack cite` finds it.",
  check: {
    term({ id, citations, due, target }, { index, report }) {
      if (target === null && (due === null || due.kind === "none")) return;
      const held = citations.filter(({ source }) => (index.sources.get(source)?.sha256 ?? null) !== null);
      if (held.length > 0 && citations.every(({ passages }) => passages.length === 0))
        report({
          path: ["citations"],
          message: "No citation points at the words, though the text of a source is held.",
          found: held.map(({ source }) => source),
          fix: `Add the passage: \`policytrack cite ${held[0]?.source ?? "SOURCE"} "words" --to ${id}\``,
        });
    },
  },
});

export const aboutDueWithoutPassage = (): RuleText => ({
  asks: "A deadline or number points at its words, where the text of the source is held.",
  why: "Verdicts rest on these words first of all, and a source with a digest can be checked by a program.",
  example: {
    wrong: {
      sources: { plan: { sha256: "0000000000000000000000000000000000000000000000000000000000000000" } },
      commitments: { "ferry-line": { source: { source: "plan", passage: [] } } },
    },
    right: {
      sources: { plan: { sha256: "0000000000000000000000000000000000000000000000000000000000000000" } },
    },
  },
});
