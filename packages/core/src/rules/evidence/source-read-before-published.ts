import { defineRule, type RuleText } from "../rule.ts";

export const sourceReadBeforePublished = defineRule({
  id: "source-read-before-published",
  level: "error",
  fix: "Correct one of the two dates. Where the day is not known, `published` can be a month or a year.",
  check: {
    source({ published, accessed }, { index, report }) {
      if (accessed !== null && index.span(accessed).latest < index.span(published).earliest)
        report({
          path: ["accessed"],
          message: `The source was published later: ${published}.`,
          found: accessed,
        });
    },
  },
});

export const aboutSourceReadBeforePublished = (): RuleText => ({
  asks: "A source was read no earlier than it was published.",
  why: "One of the two dates is wrong, and from `published` on its facts count.",
  example: {
    wrong: { sources: { plan: { published: "2024-06-03", accessed: "2024-06-01" } } },
    right: { sources: { plan: { published: "2024-06-03", accessed: "2024-06-05" } } },
  },
});
