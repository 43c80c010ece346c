import type { DatasetIndex } from "../dataset/dataset-index.ts";
import type { Commitment, Party } from "../model/types.ts";
import type { Place } from "./issue-log.ts";

/** A party that a status or a term names, and that does not commit. */
export interface StrayParty {
  readonly party: string;
  readonly path: Place;
  readonly commitment: Commitment;
  readonly committing: ReadonlySet<string>;
}

/**
 * The parties of statuses and terms of a commitment, at a position, that neither commit nor are a part or a member of one that does.
 * Each would make the promise one of every party by itself, and its own word would count for nobody.
 */
export function strayParties(commitment: Commitment, i: number, index: DatasetIndex): readonly StrayParty[] {
  const found: StrayParty[] = [];
  let committing: ReadonlySet<string> | undefined;
  const look = (named: readonly string[], place: Place): void => {
    committing ??= new Set(index.committingOf(commitment));
    for (const [k, party] of named.entries())
      if (!committing.has(party) && !isWithin(party, committing, index.parties))
        found.push({ party, path: ["commitments", i, ...place, "parties", k], commitment, committing });
  };
  const { history, criteria } = commitment;
  for (let j = 0; j < history.length; j++) {
    const { status, parties } = history[j]!;
    if (status !== null && parties.length > 0) look(parties, ["history", j]);
  }
  for (let j = 0; j < criteria.length; j++) {
    const { terms } = criteria[j]!;
    for (let k = 0; k < terms.length; k++)
      if (terms[k]!.parties.length > 0) look(terms[k]!.parties, ["criteria", j, "terms", k]);
  }
  return found;
}

/** Whether it is a part of one of these, over any number of steps, or a member. */
function isWithin(
  party: string,
  committing: ReadonlySet<string>,
  parties: ReadonlyMap<string, Party>,
): boolean {
  const seen = new Set<string>();
  let at: string | null | undefined = party;
  while (at !== null && at !== undefined && !seen.has(at)) {
    if (committing.has(at)) return true;
    seen.add(at);
    at = parties.get(at)?.partOf;
  }
  return [...committing].some((group) =>
    parties.get(group)?.members?.parties.some((member) => seen.has(member)),
  );
}
