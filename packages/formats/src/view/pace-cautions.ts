import type { Ids, TargetView, Verdict } from "@policytrack/core";
import type { Sentence, Words } from "../words.ts";
import type { ViewContext } from "./context.ts";
import type { ProgressView } from "./view.ts";

/** With fewer values than these, the baseline among them, a pace is a rough reading. */
const fewestValues = 3;
/** From a first value below this share of the target, growth in per cent runs high. */
const leastShareOfTarget = 0.1;

/** What makes the pace of a number a rough reading: few values, or a first value far below the target. */
export function paceCautions(
  { words }: ViewContext,
  { target, series }: Verdict<Ids>,
  progress: readonly ProgressView[],
): readonly Sentence[] {
  if (target === null || progress.every(({ pace }) => pace === null)) return [];
  const baseline = target.baseline?.value ?? null;
  const low = lowBaseline(words, target);
  const isInSeries = series.some(({ value }) => value.min === baseline?.min && value.max === baseline?.max);
  const count =
    new Set(series.map(({ through }) => through)).size + (baseline === null || isInSeries ? 0 : 1);
  return [
    ...(count < fewestValues ? [words.say("methods/few-values", { count: words.count(count) }, count)] : []),
    ...(low === null ? [] : [low]),
  ];
}

/** That a number began far below its target, from where growth in per cent runs high. Null: it did not. */
export function lowBaseline(words: Words, target: TargetView<Ids> | null): Sentence | null {
  const baseline = target?.baseline?.value;
  const isMore = target?.comparator === "at-least" || target?.comparator === "more-than";
  if (target == null || baseline?.max == null || target.value.min === null || !isMore) return null;
  return target.value.min > 0 && baseline.max < leastShareOfTarget * target.value.min
    ? words.say("methods/low-baseline", {
        baseline: words.range(baseline, target),
        share: shareText(words),
      })
    : null;
}

/** The same as a rule, for a page that explains the methods. */
export function cautionRule(words: Words): Sentence {
  return words.say("methods/cautions", { points: words.count(fewestValues), share: shareText(words) });
}

function shareText(words: Words): string {
  return words.percent({ min: leastShareOfTarget, max: leastShareOfTarget });
}
