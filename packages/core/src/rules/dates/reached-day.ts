import type { DatasetIndex } from "../../dataset/dataset-index.ts";

/** How far facts have come: the latest of the days on which they can have begun at the earliest. */
export interface Reached {
  readonly day: number;
  readonly date: string | null;
}

/** Of what a fact is. Null, and no party: of every one. */
export interface About {
  readonly criterion: string | null;
  readonly parties: readonly string[];
}

const nothing: Reached = { day: -Infinity, date: null };
const every = "\n";
const any = "\n\n";

/**
 * The days that facts have reached, fact after fact, by criterion and party: facts of different criteria or parties have
 * orders of their own, and one of all of them comes after each.
 */
export class ReachedDays {
  readonly #reached = new Map<string, Reached>();

  /** How far the facts in front have come that are about some of the same. */
  before({ criterion, parties }: About): Reached {
    let latest = nothing;
    for (const ofCriterion of criterion === null ? [any] : [criterion, every])
      for (const ofParty of parties.length === 0 ? [any] : [...parties, every]) {
        const reached = this.#reached.get(`${ofCriterion} ${ofParty}`);
        if (reached !== undefined && reached.day > latest.day) latest = reached;
      }
    return latest;
  }

  add({ criterion, parties }: About, reached: Reached): void {
    for (const ofCriterion of [criterion ?? every, any])
      for (const ofParty of parties.length === 0 ? [every, any] : [...parties, any]) {
        const key = `${ofCriterion} ${ofParty}`;
        if (reached.day > (this.#reached.get(key)?.day ?? -Infinity)) this.#reached.set(key, reached);
      }
  }
}

/** Whether no fact is earlier than one in front of it, whatever each is about. Nearly always that is all there is to see. */
export function areInOrder(facts: readonly { readonly date: string | null }[], index: DatasetIndex): boolean {
  let reached = -Infinity;
  for (let i = 0; i < facts.length; i++) {
    const { date } = facts[i]!;
    if (date === null) continue;
    const { earliest, latest } = index.span(date);
    if (latest < reached) return false;
    if (earliest > reached) reached = earliest;
  }
  return true;
}
