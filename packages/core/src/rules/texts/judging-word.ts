import { defineRule, type RuleText } from "../rule.ts";

/**
 * Words that judge whoever a text is about, and what to write. Words that are also plain ones ("weak", "only", "regime")
 * are left to the editor.
 */
const judging: readonly { readonly words: readonly string[]; readonly fix: string }[] = [
  {
    words: ["sadly", "unfortunately", "regrettably", "fortunately", "thankfully"],
    fix: "Leave it out. It says how somebody feels about it.",
  },
  {
    words: ["historic", "landmark", "groundbreaking", "ground-breaking", "unprecedented", "visionary"],
    fix: "Leave it out, or say by what measure.",
  },
  {
    words: [
      "failed",
      "botched",
      "broken promise",
      "broken promises",
      "empty promise",
      "empty promises",
      "lip service",
    ],
    fix: "Say what was done and what was not. The status says what that comes to.",
  },
  { words: ["shameful", "shamefully", "shameless", "disgraceful", "betrayal"], fix: "Say what happened." },
  { words: ["puppet", "so-called"], fix: "Use the name that is meant, or name who disputes it." },
];

const fixes: ReadonlyMap<string, string> = /* @__PURE__ */ fixesOf(judging);
const pattern = /* @__PURE__ */ anyOf(judging);

function fixesOf(groups: typeof judging): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ words, fix }) => words.map((word) => [word, fix] as const)));
}
/** Whole words of any case. What a hyphen joins is one word. */
function anyOf(groups: typeof judging): RegExp {
  const words = groups.flatMap((group) => group.words.map((word) => word.replaceAll(" ", String.raw`\s+`)));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join("|")})(?![\\p{L}\\p{N}-])`, "iu");
}
/** The words of others. */
const quotations = /"[^"]*"|“[^”]*”|‘[^’]*’|«[^»]*»|„[^“”]*[“”]/gu;

export const judgingWord = defineRule({
  id: "judging-word",
  level: "warning",
  fix: "Say what happened, and by what measure.",
  check: {
    text(text, { field, owner, language, report }) {
      // The words are English, and an instrument bears its official title.
      if (!isEnglish(language) || (owner === "instrument" && field === "title")) return;
      if (!pattern.test(text)) return;
      const word = pattern.exec(text.replaceAll(quotations, " "))?.[0];
      if (word === undefined) return;
      const fix = fixes.get(word.toLowerCase().replaceAll(/\s+/g, " "));
      report({ message: `"${word}" judges.`, found: text, ...(fix === undefined ? {} : { fix }) });
    },
  },
});

export const aboutJudgingWord = (): RuleText => ({
  asks: "Our own texts say what is so and leave the judgement to the reader.",
  why: "A record that several governments are to accept uses one language for all of them. Words in quotation marks are their speakers'.",
  example: {
    wrong: { commitments: { "ferry-line": { summary: "The government failed to open the ferry line." } } },
    right: { commitments: { "ferry-line": { summary: "The ferry line had not opened by June 2024." } } },
  },
});

function isEnglish(language: string): boolean {
  return language === "en" || language === "und" || language.startsWith("en-");
}
