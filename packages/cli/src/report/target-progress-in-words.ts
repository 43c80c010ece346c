import type { Progress, TargetAssessment } from "@policytrack/core";
import { methodInWords, paceInWords, progressInWords } from "@policytrack/formats/words";

/** The progress of a target, by every method that was asked for. */
export function targetProgressInWords({ progress, methodsDisagree }: TargetAssessment): string {
  if (progress.length === 1) return withPace(progress[0]);
  const all = progress.map((one) => `${methodInWords(one.method)}: ${withPace(one)}`);
  return [...all, ...(methodsDisagree ? ["methods disagree"] : [])].join("; ");
}

function withPace(progress: Progress): string {
  const words = progressInWords(progress);
  return progress.kind === "none" || progress.pace === null
    ? words
    : `${words}, ${paceInWords(progress.pace)}`;
}
