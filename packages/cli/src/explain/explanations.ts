import { type NoProgress, noProgressReasons, schedules } from "@policytrack/core";
import { allCodes } from "@policytrack/formats/codebook";
import { type Rule, ruleInWords, scheduleInWords } from "@policytrack/formats/words";
import { printedWords } from "./printed-words.ts";
import { problemRules, ruleGroups, type RuleExplanation } from "./problem-rules.ts";
import { scheduleCodes } from "./schedule-codes.ts";
import { noFigureRules, verdictRules } from "./verdict-rules.ts";

/** Something that the command prints the name of, and what it means. */
export type Explained =
  | ({ readonly kind: "problem"; readonly rule: string } & RuleExplanation)
  | { readonly kind: "verdict"; readonly rule: string; readonly did: string; readonly more: string }
  | { readonly kind: "code"; readonly code: string; readonly of: string; readonly means: string };

/** The rules by which problems are found, in their groups, and those by which verdicts are given. */
export function explainedRules(): readonly Exclude<Explained, { kind: "code" }>[] {
  return [
    ...Object.keys(ruleGroups).flatMap((group) =>
      Object.entries(problemRules)
        .filter(([, explanation]) => explanation.group === group)
        .map(([rule, explanation]) => ({ kind: "problem" as const, rule, ...explanation })),
    ),
    ...(Object.keys(verdictRules) as Rule[]).map((rule) => ({
      kind: "verdict" as const,
      rule,
      did: ruleInWords(rule),
      more: verdictRules[rule],
    })),
    ...noProgressReasons.map((reason: NoProgress) => ({
      kind: "verdict" as const,
      rule: `progress/${reason}`,
      did: ruleInWords(`progress/${reason}`),
      more: noFigureRules[reason],
    })),
  ];
}

/** The codes of the model, of verdicts and of what commands print, by where they stand. */
export function explainedCodes(): readonly Extract<Explained, { kind: "code" }>[] {
  return [
    ...allCodes().map(({ model, field, code, says }) => ({
      kind: "code" as const,
      code,
      of: `\`${field}\` of ${model}`,
      means: says,
    })),
    ...schedules.map((code) => ({
      kind: "code" as const,
      code,
      of: "the verdict on a deadline or target",
      means: scheduleCodes[code],
    })),
    ...Object.entries(printedWords).flatMap(([of, words]) =>
      Object.entries(words).map(([code, means]) => ({ kind: "code" as const, code, of, means })),
    ),
  ];
}

/**
 * Everything that goes by a name; a rule that gives verdicts also by what stands behind its slash, and a code also as it is
 * printed ("reported only", "cannot be tested").
 */
export function explanationsOf(name: string): readonly Explained[] {
  const hyphened = name.trim().toLowerCase().replaceAll(" ", "-");
  const verdict = schedules.find((schedule) => scheduleInWords([schedule]) === name.trim().toLowerCase());
  return [
    ...explainedRules().filter(({ rule }) => rule === hyphened || rule.endsWith(`/${hyphened}`)),
    ...explainedCodes().filter(({ code }) => code === hyphened || code === verdict),
  ];
}
