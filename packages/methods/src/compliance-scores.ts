import {
  complianceLevel,
  type ComplianceLevel,
  complianceOfStatus,
  type Status,
  type Verdict,
} from "@policytrack/core";
import { requireVerdicts, requireWord, shown, UsageError } from "@policytrack/core/usage";
import { areFinite } from "./formula-input.ts";

/** What a member's conduct is worth: 1 full, 0 partial or in progress, -1 none. */
export type ComplianceScore = 1 | 0 | -1;

/** A cell of a compliance table. */
export interface ComplianceCell {
  readonly commitment: string;
  readonly member: string;
  /** What is no number is left out of every mean, and counted. */
  readonly score: ComplianceScore | "unknown" | "not-due" | "not-applicable";
}

/** A mean of scores. Never a number where nothing was scored. */
export interface ComplianceMean {
  /** From -1 to 1. Null: nothing was scored. */
  readonly score: number | null;
  /** The same from 0 to 100. */
  readonly percent: number | null;
  readonly scored: number;
  readonly unknown: number;
  readonly notDue: number;
  readonly notApplicable: number;
}

export interface ComplianceSummary extends ComplianceMean {
  /** By commitment, in the order of the table: the mean over its members. */
  readonly commitments: readonly (ComplianceMean & { readonly commitment: string })[];
  /** By member, in the order of the table: the mean over its commitments. */
  readonly members: readonly (ComplianceMean & { readonly member: string })[];
}

/**
 * Compliance as the G7 and G20 Research Groups count it: scores are averaged over the members of a commitment, and then over the
 * commitments. A member to which a commitment does not apply, and one of which nothing is known, is left out and counted.
 *
 * Source: compliance reports of the G7 and G20 Research Groups, University of Toronto, "Methodology and Scoring System".
 *
 * @throws {UsageError} for what is no table, for a score that does not exist, and for two cells of one member and commitment.
 * @example
 * const cells = [{ commitment: "a", member: "x", score: 1 }, { commitment: "a", member: "y", score: 0 }];
 * complianceOf(cells).percent; // 75
 */
export function complianceOf(table: readonly ComplianceCell[]): ComplianceSummary {
  checkCells(table);
  const commitments = [...groupBy(table, "commitment")].map(([commitment, cells]) => ({
    commitment,
    ...meanOfCells(cells),
  }));
  const members = [...groupBy(table, "member")].map(([member, cells]) => ({ member, ...meanOfCells(cells) }));
  const means = commitments.flatMap(({ score }) => score ?? []);
  const score = means.length === 0 ? null : means.reduce((sum, one) => sum + one, 0) / means.length;
  return { ...countsOf(table), ...bothScales(score), commitments, members };
}

/**
 * A compliance score in per cent: (score + 1) / 2 * 100.
 *
 * @throws {UsageError} for what is no number from -1 to 1.
 * @example compliancePercent(-0.33); // 33.5
 */
export function compliancePercent(score: number): number {
  if (!areFinite(score) || Math.abs(score) > 1)
    throw new UsageError("wrong-argument", `A compliance score lies from -1 to 1. This is ${String(score)}.`);
  return ((score + 1) / 2) * 100;
}

/**
 * The score of a status alone, for codes of others that say no more, at the end of the window from one summit to the next. A verdict
 * is scored by `complianceTable`, which reads its deadline and its numbers as well.
 *
 * @throws {UsageError} for a status that does not exist.
 * @example complianceScoreOf("partly-delivered"); // 0
 */
export function complianceScoreOf(status: Status): ComplianceCell["score"] {
  requireWord("status", status, Object.keys(complianceOfStatus));
  return scoreOf(complianceOfStatus[status]);
}

/**
 * The table that `complianceOf` counts, from the verdicts of an assessment on the day after the window: a cell for each
 * commitment and each of its members. Interim verdicts are left out. A joint verdict is that of each member. `complianceLevel` of
 * core says what each is worth: deadlines, numbers and periods are read, and what is not yet due is not scored.
 *
 * A member with several verdicts on one commitment (criteria, periods) has the lowest of their scores, and "unknown" where one of
 * them is not known and none is -1: what is not known can only lower it. `compliance` of core counts each verdict by itself.
 *
 * @throws {UsageError} for what are no verdicts of an assessment.
 * @example complianceOf(complianceTable(assess(dataset, { on: "2018-10-31" }).verdicts)).percent
 */
export function complianceTable(verdicts: readonly Verdict[]): readonly ComplianceCell[] {
  requireVerdicts("complianceTable", verdicts);
  const cells = new Map<string, ComplianceCell>();
  for (const verdict of verdicts) {
    if (verdict.stage !== "final") continue;
    const score = scoreOf(complianceLevel(verdict));
    const members =
      verdict.partyId === null ? verdict.commitment.parties.map(({ id }) => id) : [verdict.partyId];
    for (const member of members) {
      const key = JSON.stringify([verdict.commitmentId, member]);
      const before = cells.get(key);
      const worst = before === undefined ? score : lower(before.score, score);
      cells.set(key, { commitment: verdict.commitmentId, member, score: worst });
    }
  }
  return [...cells.values()];
}

function scoreOf(level: ComplianceLevel): ComplianceCell["score"] {
  switch (level) {
    case "full":
      return 1;
    case "partial":
      return 0;
    case "none":
      return -1;
    case "unknown":
    case "not-due":
    case "not-applicable":
      return level;
    default:
      return level satisfies never;
  }
}

const lowestFirst: readonly ComplianceCell["score"][] = [-1, "unknown", 0, 1, "not-due", "not-applicable"];

function lower(a: ComplianceCell["score"], b: ComplianceCell["score"]): ComplianceCell["score"] {
  return lowestFirst.indexOf(a) <= lowestFirst.indexOf(b) ? a : b;
}

function checkCells(table: readonly ComplianceCell[]): void {
  const isTable = Array.isArray(table) && table.every((cell: unknown) => isCell(cell));
  if (!isTable)
    throw new UsageError(
      "wrong-argument",
      `complianceOf(): ${shown(table)} is no table. That of an assessment is complianceTable(assess(dataset).verdicts).`,
    );
  const seen = new Set<string>();
  for (const { commitment, member, score } of table) {
    const where = `${JSON.stringify(commitment)}, member ${JSON.stringify(member)}`;
    if (!lowestFirst.includes(score))
      throw new UsageError(
        "wrong-argument",
        `Commitment ${where}: no score ${JSON.stringify(score)}. There are 1, 0, -1, "unknown", "not-due" and "not-applicable".`,
      );
    if (seen.has(where))
      throw new UsageError(
        "wrong-argument",
        `Commitment ${where}: two scores. A member has one a commitment.`,
      );
    seen.add(where);
  }
}

function isCell(cell: unknown): boolean {
  const { commitment, member } = (cell as Partial<ComplianceCell> | null | undefined) ?? {};
  return typeof commitment === "string" && typeof member === "string";
}

function groupBy(
  table: readonly ComplianceCell[],
  key: "commitment" | "member",
): ReadonlyMap<string, readonly ComplianceCell[]> {
  const groups = new Map<string, ComplianceCell[]>();
  for (const cell of table) {
    const group = groups.get(cell[key]);
    if (group === undefined) groups.set(cell[key], [cell]);
    else group.push(cell);
  }
  return groups;
}

function meanOfCells(cells: readonly ComplianceCell[]): ComplianceMean {
  const scores = cells.flatMap(({ score }) => (typeof score === "number" ? score : []));
  const sum = scores.reduce((total: number, score) => total + score, 0);
  return { ...countsOf(cells), ...bothScales(scores.length === 0 ? null : sum / scores.length) };
}

function bothScales(score: number | null): Pick<ComplianceMean, "score" | "percent"> {
  return { score, percent: score === null ? null : compliancePercent(score) };
}

function countsOf(
  cells: readonly ComplianceCell[],
): Pick<ComplianceMean, "scored" | "unknown" | "notDue" | "notApplicable"> {
  const count = (wanted: ComplianceCell["score"]): number =>
    cells.filter(({ score }) => score === wanted).length;
  const [unknown, notDue, notApplicable] = [count("unknown"), count("not-due"), count("not-applicable")];
  return { scored: cells.length - unknown - notDue - notApplicable, unknown, notDue, notApplicable };
}
