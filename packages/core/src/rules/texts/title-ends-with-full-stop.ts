import { defineRule, type RuleText } from "../rule.ts";

export const titleEndsWithFullStop = defineRule({
  id: "title-ends-with-full-stop",
  level: "warning",
  fix: "Take the full stop out. Where the title is a sentence, make it a name of the thing.",
  check: {
    text(text, { field, owner, report }) {
      if (field === "title" && owner !== "instrument" && /[^.][.。]$/u.test(text))
        report({ message: "A title does not end with a full stop.", found: text });
    },
  },
});

export const aboutTitleEndsWithFullStop = (): RuleText => ({
  asks: "A title is a name and not a sentence.",
  why: "Titles stand in tables and within sentences.",
  example: {
    wrong: { commitments: { "ferry-line": { title: "Norland will open a ferry line." } } },
    right: { commitments: { "ferry-line": { title: "Ferry line in Norland" } } },
  },
});
