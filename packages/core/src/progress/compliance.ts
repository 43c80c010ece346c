import { contextOf } from "../assess/assessed-row.ts";
import type { Verdict } from "../assess/assessment.ts";
import { UsageError } from "../errors.ts";
import { complianceOfStatus } from "../model/generated/vocabularies.ts";
import type { Ids, Status } from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";

/** How one member complied, over all final verdicts that are its own or of all together. */
export interface ComplianceRow {
  readonly party: string;
  /** How many verdicts: the sum of the next five. */
  readonly n: number;
  readonly full: number;
  readonly partial: number;
  readonly none: number;
  readonly unknown: number;
  readonly notDue: number;
  /** From -1 to 1, over full, partial and none. Null: there are none of these. */
  readonly score: number | null;
}

/** What a verdict is worth. Only full (1), partial (0) and none (-1) are scored. */
export type ComplianceLevel = "full" | "partial" | "none" | "unknown" | "not-due" | "not-applicable";

/**
 * What a verdict is worth, after the G7 and G20 Research Groups, on the day that was assessed:
 *
 * - full: delivered or achieved, late or in time;
 * - partial: overdue or missed, and under way or done in part;
 * - none: else overdue or missed; given up or replaced;
 * - not-due: the deadline is still to come, and nothing decides earlier;
 * - unknown: nothing was reported since the deadline, or the dates allow several of these;
 * - not-applicable: to this party.
 *
 * What has no deadline is worth what its status is: the day assessed is then the end of the window.
 *
 * @throws {UsageError} for what is no verdict of an assessment.
 * @example complianceLevel(verdict) // "not-due"
 */
export function complianceLevel(verdict: Verdict<Ids>): ComplianceLevel {
  if (contextOf(verdict) === undefined || verdict.kind !== "verdict")
    throw new UsageError("wrong-argument", "complianceLevel() takes one verdict: assessment.verdicts[0].");
  const levels = new Set(
    verdict.possibleTimeliness.flatMap((timeliness) =>
      verdict.possibleStatus.map((status) => levelOf(timeliness, status)),
    ),
  );
  const [only = "unknown", ...others] = levels;
  return others.length > 0 ? "unknown" : only;
}

function levelOf(timeliness: Timeliness, status: Status): ComplianceLevel {
  const byStatus = complianceOfStatus[status];
  if (byStatus === "not-applicable") return byStatus;
  switch (timeliness) {
    case "on-time":
    case "late":
      return "full";
    // A number has no status: what is not partly done was not done.
    case "missed":
    case "overdue":
      return byStatus === "partial" ? "partial" : "none";
    case "not-due":
      return "not-due";
    case "unreported":
      return "unknown";
    case "closed":
    case "ongoing":
    case "no-deadline":
    case "deadline-unknown":
    case "not-assessable":
      return byStatus;
    default:
      return timeliness satisfies never;
  }
}

/**
 * A row a member, after the G7 and G20 Research Groups: the mean of 1 for each verdict that is full, 0 for partial, -1 for none
 * (`complianceLevel`). What is unknown or not yet due is counted and not scored. Interim verdicts, and members to which a promise
 * does not apply, are left out. Each verdict counts alike: a yearly promise as often as it was due. `complianceTable` of
 * `@policytrack/methods` has one score for each commitment and member instead, as those groups publish it.
 *
 * @throws {UsageError} for what are no verdicts of an assessment.
 * @example compliance(assess(dataset).verdicts) // [{ party: "jp", n: 12, full: 5, partial: 3, none: 1, unknown: 2, notDue: 1, score: 0.44 }, ...]
 */
export function compliance(verdicts: readonly Verdict<Ids>[]): readonly ComplianceRow[] {
  const wrong =
    !Array.isArray(verdicts as unknown) ||
    verdicts.some((v) => contextOf(v) === undefined || v.kind !== "verdict");
  if (wrong) throw new UsageError("wrong-argument", "compliance() takes assessment.verdicts.");
  const counts = new Map<string, Record<Exclude<ComplianceLevel, "not-applicable">, number>>();
  for (const verdict of verdicts) {
    if (verdict.stage !== "final") continue;
    const level = complianceLevel(verdict);
    if (level === "not-applicable") continue;
    const members =
      verdict.partyId === null ? verdict.commitment.parties.map(({ id }) => id) : [verdict.partyId];
    for (const party of members) {
      const count = counts.get(party) ?? { full: 0, partial: 0, none: 0, unknown: 0, "not-due": 0 };
      count[level]++;
      counts.set(party, count);
    }
  }
  return [...counts]
    .map(([party, { full, partial, none, unknown, "not-due": notDue }]): ComplianceRow => {
      const scored = full + partial + none;
      return {
        party,
        n: scored + unknown + notDue,
        full,
        partial,
        none,
        unknown,
        notDue,
        score: scored === 0 ? null : (full - none) / scored,
      };
    })
    .toSorted((a, b) => (a.party < b.party ? -1 : 1));
}
