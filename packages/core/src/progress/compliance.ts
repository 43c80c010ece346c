import { contextOf } from "../assess/assessed-row.ts";
import type { Verdict } from "../assess/assessment.ts";
import { UsageError } from "../errors.ts";
import type { Ids, Status } from "../model/types.ts";

/** How one member complied, over all final verdicts that are its own or of all together. */
export interface ComplianceRow {
  readonly party: string;
  /** How many verdicts. */
  readonly n: number;
  readonly full: number;
  readonly partial: number;
  readonly none: number;
  readonly unknown: number;
  /** From -1 to 1. Null: every status is unknown. */
  readonly score: number | null;
}

type Score = "full" | "partial" | "none" | "unknown";

/**
 * A row a member, after the G7 and G20 Research Groups: +1 delivered, 0 partly or in progress, -1 not; unknown is left out of
 * the score and counted. Interim verdicts and members to which a promise does not apply are left out.
 *
 * @example compliance(assess(dataset).verdicts) // [{ party: "jp", n: 12, full: 5, partial: 3, none: 1, unknown: 3, score: 0.44 }, ...]
 */
export function compliance(verdicts: readonly Verdict<Ids>[]): readonly ComplianceRow[] {
  const wrong =
    !Array.isArray(verdicts as unknown) ||
    verdicts.some((v) => contextOf(v) === undefined || v.kind !== "verdict");
  if (wrong) throw new UsageError("wrong-argument", "compliance() takes assessment.verdicts.");
  const counts = new Map<string, Record<Score, number>>();
  for (const verdict of verdicts) {
    if (verdict.stage !== "final" || verdict.status === "not-applicable") continue;
    const members =
      verdict.partyId === null ? verdict.commitment.parties.map(({ id }) => id) : [verdict.partyId];
    for (const party of members) {
      const count = counts.get(party) ?? { full: 0, partial: 0, none: 0, unknown: 0 };
      count[scoreOf(verdict.status)]++;
      counts.set(party, count);
    }
  }
  return [...counts]
    .map(([party, count]): ComplianceRow => {
      const scored = count.full + count.partial + count.none;
      return {
        party,
        n: scored + count.unknown,
        ...count,
        score: scored === 0 ? null : (count.full - count.none) / scored,
      };
    })
    .toSorted((a, b) => (a.party < b.party ? -1 : 1));
}

function scoreOf(status: Status | "uncertain"): Score {
  switch (status) {
    case "delivered":
      return "full";
    case "partly-delivered":
    case "in-progress":
    case "continuing":
      return "partial";
    case "unknown":
    case "uncertain":
    case "not-applicable":
      return "unknown";
    case "pending":
    case "stalled":
    case "not-delivered":
    case "abandoned":
    case "superseded":
      return "none";
    default:
      return status satisfies never;
  }
}
