import { defineRule, type OfText, type TextField, type RuleText } from "../rule.ts";

/** In characters (Unicode code points). */
const longest: Readonly<Record<TextField, number>> = {
  title: 100,
  summary: 400,
  text: 400,
  condition: 400,
  paraphrase: 400,
  note: 600,
  reason: 600,
  definition: 1000,
};

export const textTooLong = defineRule({
  id: "text-too-long",
  level: "warning",
  fix: "Say it shorter, or in two places.",
  check: {
    text(text, { field, owner, report }) {
      const most = longest[field];
      // Most texts are short even in code units. The title of an instrument is its official one.
      if (text.length <= most || isOfficial(owner, field)) return;
      const { length } = Array.from(text);
      if (length > most)
        report({ message: `This text has ${length} characters, more than ${most}.`, found: text });
    },
  },
});

export const aboutTextTooLong = (): RuleText => ({
  asks: `A title has at most ${longest.title} characters, a summary, criterion or paraphrase ${longest.summary}, a note ${longest.note}.`,
  why: "Tables and cards show these texts whole.",
  example: {
    wrong: { commitments: { "ferry-line": { title: "Electric ferry line ".repeat(6).trim() } } },
    right: { commitments: { "ferry-line": { title: "Electric ferry line" } } },
  },
});

function isOfficial(owner: OfText["owner"], field: TextField): boolean {
  return owner === "instrument" && field === "title";
}
