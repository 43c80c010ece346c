import type { Progress, TargetAssessment } from "@policytrack/core";
import {
  methodInWords,
  noProgressInWords,
  numberRangeInWords,
  percentRangeInWords,
  progressClassInWords,
} from "@policytrack/formats/words";

/** The progress of a target, by every method that was asked for. */
export function targetProgressInWords({ progress, methodsDisagree }: TargetAssessment): string {
  if (progress.length === 1) return progressInWords(progress[0]);
  const all = progress.map((one) => `${methodInWords(one.method)}: ${progressInWords(one)}`);
  return [...all, ...(methodsDisagree ? ["methods disagree"] : [])].join("; ");
}

/** The share of the way or the class, as far as there is one. */
function progressInWords(progress: Progress): string {
  switch (progress.kind) {
    case "none":
      return noProgressInWords(progress.reason);
    case "figures": {
      const { completion, shareOfTarget } = progress.figures;
      return `${percentRangeInWords(completion)} of the way (${percentRangeInWords(shareOfTarget)} of the target)`;
    }
    case "class":
      return progress.class === null
        ? Object.entries(progress.measures)
            .map(([name, range]) => `${name} ${numberRangeInWords(range, 2)}`)
            .join(", ")
        : progressClassInWords(progress.class);
    default:
      return progress satisfies never;
  }
}
