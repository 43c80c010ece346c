import type { TargetAssessment } from "@policytrack/core";
import { methodInWords, progressInWords } from "@policytrack/formats/words";

/** The progress of a target, by every method that was asked for. */
export function targetProgressInWords({ progress, methodsDisagree }: TargetAssessment): string {
  if (progress.length === 1) return progressInWords(progress[0]);
  const all = progress.map((one) => `${methodInWords(one.method)}: ${progressInWords(one)}`);
  return [...all, ...(methodsDisagree ? ["methods disagree"] : [])].join("; ");
}
