import type { Dataset } from "../model/dataset.ts";
import { type Status, statuses } from "../model/status.ts";
import { assessmentOf } from "./assessment-of.ts";
import { isCounted } from "./tally.ts";
import type { Assessment } from "./verdict.ts";

/** A member's score for a commitment: 1 full, 0 partial or in progress, -1 none. */
export interface ComplianceScore {
  readonly commitment: string;
  readonly member: string;
  /** null: unknown, left out and counted. */
  readonly score: 1 | 0 | -1 | null;
}

export interface Compliance {
  /** Mean over members and then over commitments, -1 to 1; null where nothing was scored. */
  readonly score: number | null;
  /** The same in per cent, 0 to 100. */
  readonly percent: number | null;
  /** How many scores went in, and how many were unknown. */
  readonly scored: number;
  readonly unknown: number;
}

/**
 * Compliance as the G7 and G20 Research Groups count it (methods, section 6): scores are averaged over the members of a
 * commitment and then over the commitments. It is a roll-up of a table and not a reading of a series.
 *
 * @example
 * complianceOf([
 *   { commitment: "a", member: "x", score: 1 },
 *   { commitment: "a", member: "y", score: 0 },
 * ]); // { score: 0.5, percent: 75, scored: 2, unknown: 0 }
 */
export function complianceOf(table: readonly ComplianceScore[]): Compliance {
  const commitments = [...new Set(table.map(({ commitment }) => commitment))];
  const means = commitments.flatMap(
    (id) => mean(table.flatMap(({ commitment, score }) => (commitment === id ? (score ?? []) : []))) ?? [],
  );
  const score = mean(means);
  const unknown = table.filter((row) => row.score === null).length;
  return {
    score,
    percent: score === null ? null : compliancePercent(score),
    scored: table.length - unknown,
    unknown,
  };
}

/**
 * A compliance score in per cent: (score + 1) / 2 * 100.
 *
 * @example
 * compliancePercent(-0.33); // 33.5
 */
export function compliancePercent(score: number): number {
  return ((score + 1) / 2) * 100;
}

/** The score of a status at the end of the window, from one summit to the next; null where it is unknown. */
export function complianceScoreOf(status: Status): ComplianceScore["score"] {
  switch (status) {
    case "delivered":
      return 1;
    case "partly-delivered":
    case "in-progress":
    case "continuing":
      return 0;
    case "pending":
    case "not-delivered":
    case "abandoned":
    case "superseded":
      return -1;
    case "unknown":
      return null;
    default:
      return status satisfies never;
  }
}

/**
 * The table that `complianceOf` counts, from an assessment of the last day of the window: a row for each counted commitment
 * that was known and each party that commits to it. Of several possible statuses, and of several criteria, the one that claims
 * least counts.
 *
 * @param assessment An assessment of the same dataset.
 */
export function complianceTable<Id extends string>(
  dataset: Dataset<Id>,
  assessment: Assessment<Id>,
): readonly ComplianceScore[] {
  return dataset.commitments.filter(isCounted).flatMap(({ id, parties }) => {
    const assessed = assessmentOf(assessment, id as NoInfer<Id>);
    if (assessed.known === "no") return [];
    const least = statuses.findLast((status) => assessed.status.includes(status)) ?? "unknown";
    const members = parties.flatMap(({ party, role }) => (role === "commits" ? [party] : []));
    return members.map((member) => ({ commitment: id, member, score: complianceScoreOf(least) }));
  });
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
