import type { Commitment, Role } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import { standings } from "../model/standing.ts";
import { assessmentOf } from "./assessment-of.ts";
import { groupsOf, isCounted, type ScheduleGroup, type StatusGroup } from "./tally.ts";
import type { Assessment } from "./verdict.ts";

export interface RollUpOptions {
  /** What to group by. A party: roles held directly; a bloc does not stand for its members. A domain: with all below it. */
  readonly by: "party" | "domain" | "standing";
  /**
   * Which commitments to count, so that a part and the whole it is a part of need not count twice: all, those that are part
   * of no other, or those that have no part.
   */
  readonly count?: "all" | "roots" | "leaves";
  /** The roles that count, by party. Default: "commits" alone. */
  readonly roles?: readonly Role[];
}

/** A group of commitments in a roll-up. They are counts, not scores. */
export interface RollUpRow {
  /** Id of the party or domain, or the standing. */
  readonly key: string;
  /** How many commitments are in it. */
  readonly n: number;
  /** How many of them have at least one figure of progress, and their share. */
  readonly measured: number;
  readonly shareMeasured: number;
  readonly status: Readonly<Partial<Record<StatusGroup, number>>>;
  readonly schedule: Readonly<Partial<Record<ScheduleGroup, number>>>;
}

export interface RollUp {
  /** In the order of the dataset (parties, domains) or of the scale (standings); groups without a commitment are left out. */
  readonly rows: readonly RollUpRow[];
  /** Ids of commitments left out as parts or as wholes. */
  readonly leftOut: readonly string[];
}

/**
 * Counts the commitments known on the day of an assessment by party, domain or standing. Each row carries its n and the share
 * that could be measured: whoever names a number can be measured, and whoever names none cannot.
 *
 * @param assessment An assessment of the same dataset.
 */
export function rollUp<Id extends string>(
  dataset: Dataset<Id>,
  assessment: Assessment<Id>,
  { by, count = "all", roles = ["commits"] }: RollUpOptions,
): RollUp {
  const counted = dataset.commitments.filter(isCounted);
  const wholesOf = new Map(counted.map(({ id }) => [id as string, countedWholes(dataset, id)]));
  const wholes = new Set([...wholesOf.values()].flat());
  const kept = counted.filter(({ id }) => {
    if (count === "all") return true;
    return count === "roots" ? wholesOf.get(id)?.length === 0 : !wholes.has(id);
  });
  const groups = new Map<string, Known[]>();
  for (const commitment of kept) {
    const assessed = assessmentOf(assessment, commitment.id as NoInfer<Id>);
    if (assessed.known === "no") continue;
    for (const key of keysOf(dataset, commitment, by, roles, assessed.standing.firmest)) {
      groups.set(key, [...(groups.get(key) ?? []), assessed]);
    }
  }
  const order: readonly string[] =
    by === "standing" ? standings : dataset[by === "party" ? "parties" : "domains"].map(({ id }) => id);
  return {
    rows: order.flatMap((key) => {
      const members = groups.get(key);
      return members === undefined ? [] : [rowOf(key, members)];
    }),
    leftOut: counted.filter((commitment) => !kept.includes(commitment)).map(({ id }) => id),
  };
}

/** What a commitment is a part of, at however many steps, as far as it is counted. */
function countedWholes(dataset: Dataset, id: string): readonly string[] {
  const whole = dataset.commitments.find((commitment) => commitment.id === id)?.partOf;
  const found = dataset.commitments.find((commitment) => commitment.id === whole);
  if (found === undefined) return [];
  return [...(isCounted(found) ? [found.id] : []), ...countedWholes(dataset, found.id)];
}

type Known = Extract<Assessment["commitments"][number], { known: "yes" }>;

function rowOf(key: string, members: readonly Known[]): RollUpRow {
  const measured = members.filter(({ targets }) =>
    targets.some(({ progress }) => progress.some(({ kind }) => kind !== "none")),
  ).length;
  const groups = members.map(groupsOf);
  return {
    key,
    n: members.length,
    measured,
    shareMeasured: measured / members.length,
    status: countsOf(groups.map(({ status }) => status)),
    schedule: countsOf(groups.map(({ schedule }) => schedule)),
  };
}

function countsOf<T extends string>(values: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function keysOf(
  dataset: Dataset,
  commitment: Commitment,
  by: RollUpOptions["by"],
  roles: readonly Role[],
  standing: string,
): ReadonlySet<string> {
  switch (by) {
    case "party":
      return new Set(commitment.parties.flatMap(({ party, role }) => (roles.includes(role) ? [party] : [])));
    case "domain":
      return new Set(commitment.domains.flatMap((domain) => lineOf(dataset, domain)));
    case "standing":
      return new Set([standing]);
    default:
      return by satisfies never;
  }
}

/** A domain and everything above it. */
function lineOf(dataset: Dataset, domain: string): readonly string[] {
  const parent = dataset.domains.find(({ id }) => id === domain)?.parent;
  return parent === undefined ? [domain] : [domain, ...lineOf(dataset, parent)];
}
