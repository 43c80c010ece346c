import type { DatasetDraft } from "../../model/dataset.ts";
import { type Problem, printFound } from "../problem.ts";

const titleAtMost = 100;
const summaryAtLeast = 20;
const textAtMost = 400;

/**
 * Texts of ours are as long as a reader of a table or a card has patience for, in characters (Unicode code points); a title
 * is no sentence.
 */
export function textLength(dataset: DatasetDraft): readonly Problem[] {
  return dataset.commitments.flatMap(({ title, summary, criteria, ambiguities }, i) => {
    const path = ["commitments", i];
    return [
      ...between(title, 1, titleAtMost, [...path, "title"]),
      ...(/[.。]$/u.test(title)
        ? [
            {
              rule: "title-full-stop" as const,
              path: [...path, "title"],
              message: "A title does not end with a full stop.",
              found: printFound(title),
              remedy: "Take the full stop out; where the title is a sentence, make it a name of the thing.",
            },
          ]
        : []),
      ...between(summary, summaryAtLeast, textAtMost, [...path, "summary"]),
      ...criteria.flatMap(({ text }, j) => between(text, 1, textAtMost, [...path, "criteria", j, "text"])),
      ...ambiguities.flatMap((text, j) => between(text, 1, textAtMost, [...path, "ambiguities", j])),
    ];
  });
}

function between(text: string, atLeast: number, atMost: number, path: Problem["path"]): readonly Problem[] {
  const { length } = [...text];
  if (atLeast <= length && length <= atMost) return [];
  const short = length < atLeast;
  return [
    {
      rule: "text-length",
      path,
      message: short
        ? `This text has ${length} characters, fewer than ${atLeast}.`
        : `This text has ${length} characters, more than ${atMost}.`,
      found: printFound(text),
      remedy: short ? "Say what is promised, and by whom." : "Say it shorter, or in two places.",
    },
  ];
}
