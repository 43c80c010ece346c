import type { DatasetIndex } from "../dataset/dataset-index.ts";
import { listOfKind, type RecordList, recordLists } from "../model/record-lists.ts";
import type { Target } from "../model/schema.ts";
import type { Commitment, Dataset, Fact } from "../model/types.ts";
import type { Place } from "./issue-log.ts";

/** Where each id leads. That there is one is known from the index; the places are gathered when first asked for. */
export class IdTable {
  readonly #index: DatasetIndex;
  #places: Places | undefined;

  constructor(index: DatasetIndex) {
    this.#index = index;
  }

  /** Whether each record and each fact has an id of its own. */
  get isDistinct(): boolean {
    const { dataset, hasDistinctFacts } = this.#index;
    return hasDistinctFacts && recordLists.every((list) => this.#index[list].size === dataset[list].length);
  }

  has(to: Target, id: string): boolean {
    if (to === "fact") return this.#index.facts.has(id);
    return to !== "criterion" && this.#index[listOfKind[to]].has(id);
  }

  /** The list and position of the record that has an id, or in which the fact is. Undefined: there is none. */
  find(to: Target, id: string): readonly [RecordList, number] | undefined {
    if (to === "fact") return this.places.facts.get(id);
    if (to === "criterion") return undefined;
    const position = this.places.records.get(listOfKind[to])?.get(id);
    return position === undefined ? undefined : [listOfKind[to], position];
  }

  idsOf(to: Target): readonly string[] {
    if (to === "fact") return [...this.places.facts.keys()];
    return to === "criterion" ? [] : [...this.#index[listOfKind[to]].keys()];
  }

  get places(): Places {
    return (this.#places ??= placesIn(this.#index.dataset, () => {}));
  }
}

interface Places {
  readonly records: ReadonlyMap<RecordList, ReadonlyMap<string, number>>;
  readonly facts: ReadonlyMap<string, readonly [list: RecordList, position: number]>;
}

/** The place of each id. `taken` is told of one that another has. */
export function placesIn(dataset: Dataset, taken: (id: string, path: Place) => void): Places {
  const records = new Map<RecordList, ReadonlyMap<string, number>>();
  const facts = new Map<string, readonly [list: RecordList, position: number]>();
  for (const list of recordLists) {
    const ids = new Map<string, number>();
    for (const [position, { id }] of dataset[list].entries()) {
      if (ids.has(id)) taken(id, [list, position, "id"]);
      else ids.set(id, position);
    }
    records.set(list, ids);
  }
  for (const [i, { id }] of dataset.events.entries()) facts.set(id, ["events", i]);
  for (const [i, { id }] of dataset.observations.entries()) {
    if (facts.get(id)?.[0] === "events") taken(id, ["observations", i, "id"]);
    else facts.set(id, ["observations", i]);
  }
  for (const [i, commitment] of dataset.commitments.entries()) {
    const place = ["commitments", i] as const;
    forEachFact(commitment, ({ id }, list, position, term) => {
      if (facts.has(id)) taken(id, [...pathOfFact(i, list, position, term), "id"]);
      else facts.set(id, place);
    });
  }
  return { records, facts };
}

/** Visits the facts of a commitment. The place is where it stands in it: list and position, of a term those of its criterion as well. */
export function forEachFact(
  { claims, criteria, history, ratings, replies }: Commitment,
  visit: (
    fact: Fact,
    list: "claims" | "criteria" | "history" | "ratings" | "replies",
    position: number,
    term: number,
  ) => void,
): void {
  for (let i = 0; i < claims.length; i++) visit(claims[i] as Fact, "claims", i, -1);
  for (let i = 0; i < criteria.length; i++) {
    const terms = (criteria[i] as Commitment["criteria"][number]).terms;
    for (let j = 0; j < terms.length; j++) visit(terms[j] as Fact, "criteria", i, j);
  }
  for (let i = 0; i < history.length; i++) visit(history[i] as Fact, "history", i, -1);
  for (let i = 0; i < ratings.length; i++) visit(ratings[i] as Fact, "ratings", i, -1);
  for (let i = 0; i < replies.length; i++) visit(replies[i] as Fact, "replies", i, -1);
}
/** The path of a fact that `forEachFact` visits in a commitment. */
export const pathOfFact = (commitment: number, list: string, position: number, term: number): Place =>
  term < 0
    ? ["commitments", commitment, list, position]
    : ["commitments", commitment, list, position, "terms", term];
