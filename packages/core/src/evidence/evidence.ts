import type { DatasetIndex, PublicationDate } from "../dataset/dataset-index.ts";
import type { Event, Fact, FactId } from "../model/types.ts";

/**
 * What was published by a day, and was not corrected by anything published by then. All that an assessment says of the
 * world comes through here, so that nothing published later is told of an earlier day.
 *
 * 1. A fact is published with the first of its citations that no editor doubts.
 * 2. It is in force if it is published and no fact in force corrects it: a correction that is itself corrected restores
 *    what it had corrected.
 * 3. Facts that correct one another in a circle withdraw nothing.
 */
export class Evidence {
  readonly index: DatasetIndex;
  /** The last day whose publications count. */
  readonly until: number;
  readonly publicationDate: PublicationDate;
  readonly #withdrawn = new Set<FactId>();
  readonly #settled = new Set<readonly Fact[]>();

  constructor(index: DatasetIndex, until: number, publicationDate: PublicationDate) {
    this.index = index;
    this.until = until;
    this.publicationDate = publicationDate;
  }

  /** The day from which the fact is public. Infinity: never. */
  publishedOn(fact: Fact): number {
    return this.index.publishedOn(fact, this.publicationDate);
  }

  isPublished(fact: Fact): boolean {
    return this.publishedOn(fact) <= this.until;
  }

  inForce(fact: Fact): boolean {
    return this.isPublished(fact) && !this.#isWithdrawn(fact);
  }

  #isWithdrawn({ id }: Fact): boolean {
    const corrections = this.index.correctionsAround(id);
    if (corrections === undefined) return false;
    if (!this.#settled.has(corrections)) {
      this.#settled.add(corrections);
      withdraw(this.#withdrawn, this.index, corrections, (fact) => this.isPublished(fact));
    }
    return this.#withdrawn.has(id);
  }

  isSourcePublished(sourceId: string): boolean {
    return this.index.publicationOf(sourceId)[this.publicationDate] <= this.until;
  }

  /** All of these sources were published: what speaks of them could be said. */
  areOut(sources: readonly string[]): boolean {
    return sources.every((source) => this.isSourcePublished(source));
  }

  /** The event with this id. Null: the dataset has none, or it is not in force. */
  event(id: string): Event | null {
    const event = this.index.events.get(id);
    return event !== undefined && this.inForce(event) ? event : null;
  }
}

/**
 * Adds the facts that a fact in force corrects, of corrections that hang together. Each is settled once, when all that
 * corrects it is: the work grows with their number, however long their chains are.
 */
function withdraw(
  withdrawn: Set<FactId>,
  index: DatasetIndex,
  corrections: readonly Fact[],
  isPublished: (fact: Fact) => boolean,
): void {
  const settled = new Set<FactId>();
  /** How many corrections of a fact are not settled yet. */
  const open = new Map<FactId, number>();
  for (const { id } of corrections) open.set(id, index.correctorsOf(id).length);

  const ready = corrections.filter((fact) => open.get(fact.id) === 0 || !isPublished(fact));
  for (let correction = ready.pop(); correction !== undefined; correction = ready.pop()) {
    if (settled.has(correction.id)) continue;
    settled.add(correction.id);
    const target = correction.corrects!;
    const rest = (open.get(target) ?? 0) - 1;
    open.set(target, rest);
    const holds = isPublished(correction) && !withdrawn.has(correction.id);
    if (holds) withdrawn.add(target);
    const next = index.facts.get(target)?.fact;
    if (next !== undefined && next.corrects !== null && (holds || rest === 0)) ready.push(next);
  }
}
