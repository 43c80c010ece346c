import type { Ids, TargetView, Verdict } from "@policytrack/core";
import type { Piece, Sentence, Words } from "../words.ts";
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
  const unusable = progress.filter(({ reading, reason }) => reading.kind === "figures" && reason !== null);
  const names = unusable.map(({ method }) => words.quote(method.text));
  const overshoot = unusable.length === 0 ? null : overshootClause(words, target);
  const low =
    overshoot === null
      ? lowBaseline(words, target)
      : words.say("record/part", { part: words.list(names, "and"), sentence: overshoot });
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
  const baseline = lowBaselineText(words, target);
  return baseline === null ? null : words.say("methods/low-baseline", { baseline, share: shareText(words) });
}

/** Why what goes by growth from there cannot be used, where it is projected far beyond the target. Null: it began near enough. */
export function overshootClause(words: Words, target: TargetView<Ids> | null): readonly Piece[] | null {
  const baseline = lowBaselineText(words, target);
  return baseline === null ? null : words.clause("methods/overshoot", { baseline, share: shareText(words) });
}

function lowBaselineText(words: Words, target: TargetView<Ids> | null): string | null {
  const baseline = target?.baseline?.value;
  const isMore = target?.comparator === "at-least" || target?.comparator === "more-than";
  if (target == null || baseline?.max == null || target.value.min === null || !isMore) return null;
  return target.value.min > 0 && baseline.max < leastShareOfTarget * target.value.min
    ? words.range(baseline, target)
    : null;
}

/** The same as a rule, for a page that explains the methods. */
export function cautionRule(words: Words): Sentence {
  return words.say("methods/cautions", { points: words.count(fewestValues), share: shareText(words) });
}

function shareText(words: Words): string {
  return words.percent({ min: leastShareOfTarget, max: leastShareOfTarget });
}
