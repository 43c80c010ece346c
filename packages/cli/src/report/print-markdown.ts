import {
  type Day,
  isoDay,
  missingAtLatest,
  parseIsoDay,
  type Progress,
  type ProgressFigures,
  type Range,
  type TargetAssessment,
  type TargetPoint,
} from "@policytrack/core";
import {
  methodInWords,
  noProgressInWords,
  progressClassInWords,
  numberRangeInWords,
  percentRangeInWords,
  scheduleInWords,
  paceInWords,
  ruleInWords,
} from "@policytrack/formats/words";
import { markdownTable } from "../markdown-table.ts";
import { countedInWords, countLines } from "./counts.ts";
import type { Report } from "./report.ts";

/** A report as Markdown: the table, the figures behind it with the facts they come from, and what was not known. */
export function printMarkdown({ dataset, assessment, tally, rows, notKnown, notes }: Report): string {
  const header = ["Commitment", "Due", "Status", "Schedule", "Standing", "Heard from", "Progress"];
  const figures = assessment.commitments.flatMap((assessed) =>
    assessed.known === "no" ? [] : assessed.targets,
  );
  const on = parseIsoDay(assessment.on) ?? 0;
  return [
    `# ${dataset.title}`,
    `On ${assessment.on}, as known by ${assessment.knownBy}. Version ${dataset.version}, reviewed through ${dataset.reviewedThrough}.`,
    ...notes,
    ...(rows.length === 0
      ? ["No commitment was known on this day."]
      : [
          markdownTable(
            header,
            rows.map(({ id, part, due, status, schedule, standing, heard, progress }) => [
              part === null ? `\`${id}\`` : `· ${part}`,
              due,
              status,
              schedule,
              standing,
              heard,
              progress,
            ]),
          ),
          [`${countedInWords(tally)}:`, "", ...countLines(tally).map((line) => `- ${line}`)].join("\n"),
        ]),
    ...(figures.length === 0
      ? []
      : ["## Figures", ...figures.map((target) => figuresOf(dataset, target, on))]),
    ...(notKnown.length === 0
      ? []
      : [
          "## Not known on this day",
          notKnown.map(({ id, because }) => `- \`${id}\`: ${ruleInWords(`known/${because}`)}`).join("\n"),
        ]),
  ].join("\n\n");
}

function figuresOf(
  dataset: Report["dataset"],
  { target, schedule, window, progress, methodsDisagree }: TargetAssessment,
  on: Day,
): string {
  const fact = dataset.commitments.flatMap(({ targets }) => targets).find(({ id }) => id === target);
  const missing = (latest: TargetPoint): Range | null =>
    fact === undefined ? null : missingAtLatest(fact, latest, window?.due ?? null, on);
  return [
    `### \`${target}\`: ${scheduleInWords(schedule)}`,
    ...(methodsDisagree ? ["The methods disagree; all are shown, and none is preferred."] : []),
    ...progress.map((figures) => progressLines(dataset, figures, missing)),
  ].join("\n\n");
}

function progressLines(
  dataset: Report["dataset"],
  progress: Progress,
  missing: (latest: TargetPoint) => Range | null,
): string {
  if (progress.kind === "none")
    return `- ${methodInWords(progress.method)}: ${noProgressInWords(progress.reason)}`;
  const { base, latest, method, pace } = progress;
  const unit = unitOf(dataset, progress.target);
  const value: Value = (range) =>
    range === null ? "none" : `${numberRangeInWords(range, "rounded")} ${unit}`;
  return [
    `- method: ${methodInWords(method)}${pace === null ? "" : `, ${paceInWords(pace)}`}`,
    `- base: ${numberRangeInWords(base.value)} ${unit}, at the close of ${isoDay(base.day)} (\`${base.fact}\`)`,
    `- latest: ${numberRangeInWords(latest.value)} ${unit}, at the close of ${isoDay(latest.day)} (\`${latest.fact}\`)`,
    ...(progress.kind === "figures"
      ? linearLines(progress.figures, missing(latest), value)
      : classLines(progress)),
  ].join("\n");
}

type Value = (range: Range | null) => string;

function linearLines(figures: ProgressFigures, missing: Range | null, value: Value): readonly string[] {
  const { elapsed } = figures;
  return [
    `- completion, from the base: ${percentRangeInWords(figures.completion)}`,
    `- share of the target: ${percentRangeInWords(figures.shareOfTarget)}`,
    `- time elapsed at the latest figure: ${elapsed === null ? "none" : percentRangeInWords({ min: elapsed, max: elapsed })}`,
    `- expected at the latest figure, by a straight line: ${value(figures.expectedAtLatest)}`,
    `- expected on the day: ${value(figures.expectedOnDay)}`,
    // A rate a year says nothing of a month, nor of a day that has passed.
    missing === null
      ? `- required change a year from then on: ${value(figures.requiredPerYear)}`
      : `- still missing at the latest figure: ${value(missing)}`,
  ];
}

function classLines(progress: Extract<Progress, { kind: "class" }>): readonly string[] {
  return [
    ...Object.entries(progress.measures).map(([name, range]) => `- ${name}: ${numberRangeInWords(range, 4)}`),
    ...(progress.class === null ? [] : [`- class: ${progressClassInWords(progress.class)}`]),
  ];
}

function unitOf(dataset: Report["dataset"], target: string): string {
  const facts = dataset.commitments.flatMap(({ targets }) => targets);
  const indicator = facts.find(({ id }) => id === target)?.indicator;
  return dataset.indicators.find(({ id }) => id === indicator)?.unit ?? "";
}
