import type { Because } from "@policytrack/core";
import { figuresInWords, ruleInWords } from "@policytrack/formats/words";
import { printSheet } from "../sheet/print-sheet.ts";
import type { CommitmentView } from "../show/commitment-view.ts";
import { verdictsSaid } from "../show/verdicts-said.ts";
import type { Explanation } from "./explanation.ts";
import { targetProgressInWords } from "./target-progress-in-words.ts";

/**
 * An explanation for a terminal: how it stands, and rule by rule why.
 *
 * @param view The same commitment on the same day.
 * @param width Columns of the terminal; Infinity where it is none.
 */
export function printExplanation(
  { id, title, on, knownBy, steps }: Explanation,
  view: CommitmentView,
  width: number,
): string {
  const { assessment } = view;
  const targets = assessment.known === "no" ? [] : assessment.targets;
  const verdicts = {
    heading: `On ${on}, as known by ${knownBy}`,
    paragraphs: [
      ...verdictsSaid(view).paragraphs,
      ...targets.map((target) => ({
        text: `Progress of ${target.target}: ${targetProgressInWords(target)}`,
      })),
    ],
  };
  const blocks = steps.map(({ because, facts, events, unit }) =>
    [
      `${because.rule}${scopeOf(because)}`,
      `  ${ruleInWords(because.rule)}`,
      ...facts.flatMap(({ fact, sources }) => [
        `  fact ${fact.id}${fact.date === null ? "" : `, ${fact.date}`}`,
        ...sources.map((source) => `    ${source}`),
        ...(fact.why === undefined ? [] : [`    note: ${fact.why}`]),
      ]),
      ...events.flatMap((event) => [
        `  event ${event.id}, ${event.date ?? "no date known"}: ${event.title}`,
        ...event.sources.map((source) => `    ${source}`),
      ]),
      ...figuresInWords(because.figures ?? {}, unit).map(([name, words]) => `  ${name}: ${words}`),
    ].join("\n"),
  );
  return [printSheet({ title: `${id}\n${title}`, sections: [verdicts] }, width), ...blocks].join("\n\n");
}

function scopeOf({ criterion, target }: Because): string {
  return criterion !== undefined
    ? ` (criterion ${criterion})`
    : target !== undefined
      ? ` (target ${target})`
      : "";
}
