import type { Fact } from "../../model/types.ts";
import { defineRule, type RuleContext, type RuleText } from "../rule.ts";

export const excerptOnly = defineRule({
  id: "excerpt-only",
  level: "warning",
  fix: "Read the source and write `extentRead`, or cite another one beside it.",
  check: {
    history(entry, context) {
      if (entry.status !== null) check(entry, context);
    },
    term(term, context) {
      if (term.target !== null || (term.due !== null && term.due.kind !== "none")) check(term, context);
    },
  },
});

export const aboutExcerptOnly = (): RuleText => ({
  asks: "A status or deadline rests on a source of which more than an excerpt was read.",
  why: "An excerpt can leave out the condition, the correction or the next sentence.",
  example: {
    wrong: { sources: { report: { extentRead: "excerpt" } } },
    right: { sources: { report: { extentRead: "part" } } },
  },
});

function check({ citations }: Fact, { index, report }: RuleContext): void {
  if (citations.every(({ source }) => index.sources.get(source)?.extentRead === "excerpt"))
    report({
      path: ["citations"],
      message: "Only excerpts were read of what this rests on.",
      found: citations.map(({ source }) => source),
    });
}
