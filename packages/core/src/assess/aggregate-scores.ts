import { classOfScore, type GrowthRatioClass } from "./methods/growth-ratio.ts";

/** Scores of series, grouped as deep as need be: a group counts as one member of the group it is in. */
export type ScoreGroup = readonly (ScoredSeries | ScoreGroup)[];

export interface ScoredSeries {
  /** From -5 to 5; null: could not be assessed. */
  readonly score: number | null;
  readonly achieved: boolean;
}

export interface AggregateScore {
  readonly score: number;
  readonly class: GrowthRatioClass;
  /** How many series went in, and how many could not be assessed and were left out. */
  readonly assessed: number;
  readonly leftOut: number;
}

/**
 * Statistics Canada's aggregate of scores (methods, section 2): the mean, inner groups first; "target-achieved" only if all
 * are.
 *
 * @returns null if nothing in it could be assessed.
 * @example
 * aggregateScores([{ score: 5, achieved: true }, { score: -1, achieved: false }]); // { score: 2, class: "moderate", ... }
 */
export function aggregateScores(group: ScoreGroup): AggregateScore | null {
  const all = seriesIn(group);
  const score = meanOf(group);
  if (score === null) return null;
  const assessed = all.filter((series) => series.score !== null);
  return {
    score,
    class: assessed.every(({ achieved }) => achieved) ? "target-achieved" : classOfScore(score),
    assessed: assessed.length,
    leftOut: all.length - assessed.length,
  };
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
