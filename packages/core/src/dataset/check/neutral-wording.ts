import type { DatasetDraft } from "../../model/dataset.ts";
import { factsOf } from "../facts-of.ts";
import { citationsOf } from "./citations-of.ts";
import { type Problem, printFound } from "../problem.ts";

/**
 * Words that judge, and what to do instead. A list of what has no place in a record whoever it is about, not of all that
 * could be said unfairly: words that are also plain ones ("weak", "only", "significant") are left to the editor.
 */
const judging: readonly { readonly words: readonly string[]; readonly remedy: string }[] = [
  {
    words: ["sadly", "unfortunately", "regrettably", "fortunately", "thankfully"],
    remedy: "Leave it out: the record has no feelings.",
  },
  {
    words: [
      "historic",
      "landmark",
      "groundbreaking",
      "ground-breaking",
      "unprecedented",
      "bold",
      "visionary",
    ],
    remedy: "Leave it out, or say by what measure.",
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
    remedy: "Say what was done and what was not; the status says what that comes to.",
  },
  {
    words: ["shameful", "shamefully", "shameless", "disgraceful", "betrayal"],
    remedy: "Say what happened.",
  },
  { words: ["regime", "regimes", "puppet"], remedy: "Name the government, or the rules, that are meant." },
  { words: ["so-called"], remedy: "Use the name, or name who disputes it." },
];

const rules = judging.flatMap(({ words, remedy }) =>
  words.map((word) => ({ pattern: patternOf(word), remedy })),
);

/** Texts of ours say what is so and leave the judgement to the reader. */
export function neutralWording(dataset: DatasetDraft): readonly Problem[] {
  return textsOf(dataset).flatMap(({ text, path }) =>
    rules.flatMap(({ pattern, remedy }) => {
      const word = pattern.exec(text)?.[0];
      return word === undefined
        ? []
        : [
            {
              rule: "neutral-wording",
              path,
              message: `${JSON.stringify(word)} judges.`,
              found: printFound(text),
              remedy,
            },
          ];
    }),
  );
}

/** A whole word of any case; what a hyphen joins is one word. */
function patternOf(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${word.replaceAll(" ", String.raw`\s+`)}(?![\\p{L}\\p{N}-])`, "iu");
}

function textsOf(
  dataset: DatasetDraft,
): readonly { readonly text: string; readonly path: Problem["path"] }[] {
  return [
    ...dataset.commitments.flatMap(({ title, summary, criteria, ambiguities }, i) => [
      { text: title, path: ["commitments", i, "title"] },
      { text: summary, path: ["commitments", i, "summary"] },
      ...criteria.map(({ text }, j) => ({ text, path: ["commitments", i, "criteria", j, "text"] })),
      ...ambiguities.map((text, j) => ({ text, path: ["commitments", i, "ambiguities", j] })),
    ]),
    ...dataset.events.map(({ title }, i) => ({ text: title, path: ["events", i, "title"] })),
    ...factsOf(dataset).flatMap(({ fact, path }) =>
      fact.why === undefined ? [] : [{ text: fact.why, path: [...path, "why"] }],
    ),
    ...citationsOf(dataset).flatMap(({ citation, path }) =>
      citation.says === undefined ? [] : [{ text: citation.says, path: [...path, "says"] }],
    ),
  ];
}
