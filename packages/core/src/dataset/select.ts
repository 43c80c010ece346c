import { assessmentOf } from "../assess/assessment-of.ts";
import type { Assessment } from "../assess/verdict.ts";
import type { Commitment, Role, Tier } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Standing } from "../model/standing.ts";
import type { Status } from "../model/status.ts";

/** What to select commitments by. Of a list, one match is enough; of several conditions, all must hold. */
export interface Selection {
  /** Ids of parties that have one of `roles` themselves. A bloc does not stand for its members, nor they for it. */
  readonly party?: string | readonly string[];
  /** The part that `party` has. Default: "commits" alone. */
  readonly roles?: readonly Role[];
  /** Ids of domains; a domain stands for its whole subtree. */
  readonly domain?: string | readonly string[];
  readonly tier?: Tier | readonly Tier[];
  /** With an assessment: possible on its day. Without: the published status. */
  readonly status?: Status | readonly Status[];
  /** The firmest standing. Needs an assessment. */
  readonly standing?: Standing | readonly Standing[];
  /** The published target year; null selects those without one. */
  readonly targetYear?: number | null | readonly (number | null)[];
}

/**
 * The commitments of a dataset that fit a selection, in the order of the dataset.
 *
 * @param assessment An assessment of the same dataset. With it, what was not known yet is left out, and status and
 *   standing are those of its day.
 * @throws {RangeError} if `standing` is asked for without an assessment, or a domain is not in the dataset.
 * @example
 * select(dataset, { party: "kr", domain: "energy", tier: "commitment" });
 */
export function select<Id extends string>(
  dataset: Dataset<Id>,
  selection: Selection,
  assessment?: Assessment<Id>,
): readonly Commitment<Id>[] {
  const { party, roles = ["commits"], tier, status, standing, targetYear } = selection;
  const domains = selection.domain === undefined ? undefined : subtreeOf(dataset, listOf(selection.domain));
  if (standing !== undefined && assessment === undefined) {
    throw new RangeError(
      "Selecting by standing needs an assessment: how firmly a thing is promised depends on the day.",
    );
  }
  return dataset.commitments.filter((commitment) => {
    const assessed = assessment === undefined ? undefined : assessmentOf(assessment, commitment.id);
    if (assessed?.known === "no") return false;
    return (
      (party === undefined ||
        commitment.parties.some((part) => roles.includes(part.role) && listOf(party).includes(part.party))) &&
      (domains === undefined || commitment.domains.some((domain) => domains.has(domain))) &&
      (tier === undefined || listOf(tier).includes(commitment.tier)) &&
      (status === undefined ||
        (assessed?.status ?? [commitment.status]).some((possible) => listOf(status).includes(possible))) &&
      (standing === undefined ||
        (assessed !== undefined && listOf(standing).includes(assessed.standing.firmest))) &&
      (targetYear === undefined || listOf(targetYear).includes(commitment.targetYear))
    );
  });
}

/** Domains and everything below them. */
function subtreeOf(dataset: Dataset, domains: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const { id: child, parent } of dataset.domains) if (parent === id) add(child);
  };
  for (const id of domains) {
    if (!dataset.domains.some((domain) => domain.id === id)) {
      throw new RangeError(`No domain ${JSON.stringify(id)} in the dataset ${JSON.stringify(dataset.id)}.`);
    }
    add(id);
  }
  return found;
}

function listOf<T extends string | number | null>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
