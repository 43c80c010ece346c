import { shown, UsageError } from "@policytrack/core/usage";
import { areFinite } from "./formula-input.ts";
import { classOfScore, type GrowthRatioClass } from "./growth-ratio.ts";

/** Scores of series, grouped as deep as need be: a group counts as one member of the group it is in. */
export type ScoreGroup = readonly (ScoredSeries | ScoreGroup)[];

export interface ScoredSeries {
  /** From -5 to 5. Null: it could not be assessed. */
  readonly score: number | null;
  readonly isAchieved: boolean;
}

export interface AggregateScore {
  readonly score: number;
  readonly class: GrowthRatioClass;
  /** How many series went in, and how many could not be assessed and were left out. */
  readonly assessed: number;
  readonly leftOut: number;
}

/**
 * The aggregate of scores of Statistics Canada: the mean, inner groups first; "target-achieved" only if all are.
 *
 * Source: Open SDG documentation, "Progress measurement", "Aggregated progress status".
 *
 * @returns Null if nothing in it could be assessed.
 * @throws {UsageError} for what is no list of series or groups, and for a score that is no number from -5 to 5.
 * @example
 * aggregateScores([{ score: 5, isAchieved: true }, { score: -1, isAchieved: false }]); // { score: 2, class: "moderate", assessed: 2, leftOut: 0 }
 */
export function aggregateScores(group: ScoreGroup): AggregateScore | null {
  checkGroup(group);
  const all = seriesIn(group);
  for (const { score } of all)
    if (score !== null && (!areFinite(score) || Math.abs(score) > 5))
      throw new UsageError(
        "wrong-argument",
        `A score is a number from -5 to 5, or null where there is none. This is ${String(score)}.`,
      );
  const score = meanOf(group);
  if (score === null) return null;
  const assessed = all.filter((series) => series.score !== null);
  return {
    score,
    class: assessed.every(({ isAchieved }) => isAchieved) ? "target-achieved" : classOfScore(score),
    assessed: assessed.length,
    leftOut: all.length - assessed.length,
  };
}

function checkGroup(group: unknown): void {
  if (!Array.isArray(group))
    throw new UsageError(
      "wrong-argument",
      `aggregateScores(): ${shown(group)} is no list of series, which are like { score: 2.5, isAchieved: false }.`,
    );
  for (const member of group as readonly unknown[])
    if (typeof member !== "object" || member === null || !("score" in member)) checkGroup(member);
}

function meanOf(group: ScoreGroup): number | null {
  const scores = group
    .map((member) => ("score" in member ? member.score : meanOf(member)))
    .filter((score) => score !== null);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function seriesIn(group: ScoreGroup): readonly ScoredSeries[] {
  return group.flatMap((member) => ("score" in member ? [member] : seriesIn(member)));
}
