import type { Dataset, Fact } from "../model/types.ts";

/**
 * Whether it is plain that each fact has an id of its own: it begins with the id of its owner, which no other owner has, and differs
 * from the others there. That is quicker to see than to gather all ids. False: it has to be looked up.
 */
export function areDistinctByOwner({
  dataset,
  commitments,
  events,
}: {
  readonly dataset: Dataset;
  readonly commitments: ReadonlyMap<string, unknown>;
  readonly events: ReadonlyMap<string, unknown>;
}): boolean {
  const { commitments: owners, events: eventList, observations } = dataset;
  if (commitments.size < owners.length || events.size < eventList.length) return false;
  if (eventList.some(({ id }) => id.includes("/"))) return false;
  const ids: string[] = [];
  for (let i = 0; i < owners.length; i++) {
    const { id, claims, criteria, history, ratings, replies } = owners[i]!;
    ids.length = 0;
    if (!(add(ids, claims, id) && add(ids, history, id) && add(ids, ratings, id) && add(ids, replies, id)))
      return false;
    for (let j = 0; j < criteria.length; j++) if (!add(ids, criteria[j]!.terms, id)) return false;
    if (!areDistinct(ids)) return false;
  }
  const indicators = new Set<string>();
  for (let i = 0; i < observations.length;) {
    const { indicator } = observations[i]!;
    // Those of an indicator stand together, and a commitment can have its id.
    if (indicators.has(indicator) || commitments.has(indicator)) return false;
    indicators.add(indicator);
    ids.length = 0;
    for (; i < observations.length && observations[i]!.indicator === indicator; i++) {
      const { id } = observations[i]!;
      if (!isOf(id, indicator)) return false;
      ids.push(id);
    }
    if (!areDistinct(ids)) return false;
  }
  return true;
}

/** Whether the id of a fact is one of an owner: the owner's, a slash and a key. */
export const isOf = (id: string, owner: string): boolean =>
  id.charCodeAt(owner.length) === slash && id.startsWith(owner);
const slash = 0x2f;

/** False: the id of one of the facts does not begin with that of its owner. */
function add(ids: string[], facts: readonly Fact[], owner: string): boolean {
  for (let i = 0; i < facts.length; i++) {
    const { id } = facts[i]!;
    if (!isOf(id, owner)) return false;
    ids.push(id);
  }
  return true;
}

function areDistinct(ids: readonly string[]): boolean {
  if (ids.length > 12) return new Set(ids).size === ids.length;
  for (let i = 1; i < ids.length; i++) for (let j = 0; j < i; j++) if (ids[i] === ids[j]) return false;
  return true;
}
