import type { Because } from "@policytrack/core";
import { ruleInWords } from "@policytrack/formats/words";
import type { Explanation } from "./explanation.ts";

/** An explanation for a terminal. */
export function printExplanation({ id, title, steps }: Explanation): string {
  const blocks = steps.map(({ because, facts }) =>
    [
      `${because.rule}${scopeOf(because)}`,
      `  ${ruleInWords(because.rule)}`,
      ...facts.flatMap(({ fact, sources }) => [
        `  fact ${fact.id}${fact.date === null ? "" : `, ${fact.date}`}`,
        ...sources.map((source) => `    ${source}`),
        ...(fact.why === undefined ? [] : [`    note: ${fact.why}`]),
      ]),
      ...Object.entries(because.figures ?? {}).map(
        ([name, value]) => `  ${name}: ${value === null ? "none" : String(value)}`,
      ),
    ].join("\n"),
  );
  return [`${id}\n${title}`, ...blocks].join("\n\n");
}

function scopeOf({ criterion, target }: Because): string {
  return criterion !== undefined
    ? ` (criterion ${criterion})`
    : target !== undefined
      ? ` (target ${target})`
      : "";
}
