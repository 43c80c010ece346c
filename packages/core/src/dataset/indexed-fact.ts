import type {
  Claim,
  Commitment,
  Criterion,
  Dataset,
  Event,
  Fact,
  FactId,
  HistoryEntry,
  Observation,
  Rating,
  Reply,
  Term,
} from "../model/types.ts";

/** A fact and where it stands. */
export type IndexedFact =
  | { readonly kind: "claim"; readonly fact: Claim; readonly commitment: Commitment }
  | {
      readonly kind: "term";
      readonly fact: Term;
      readonly commitment: Commitment;
      readonly criterion: Criterion;
    }
  | { readonly kind: "history"; readonly fact: HistoryEntry; readonly commitment: Commitment }
  | { readonly kind: "rating"; readonly fact: Rating; readonly commitment: Commitment }
  | { readonly kind: "reply"; readonly fact: Reply; readonly commitment: Commitment }
  | { readonly kind: "observation"; readonly fact: Observation }
  | { readonly kind: "event"; readonly fact: Event };

/** Facts by their ids, and those whose id another one has, which a check refuses. */
export interface Facts {
  readonly byId: ReadonlyMap<FactId, IndexedFact>;
  readonly namesakes: ReadonlyMap<Fact, IndexedFact>;
}

export function factsById(dataset: Dataset): Facts {
  const facts = new Map<FactId, IndexedFact>();
  const namesakes = new Map<Fact, IndexedFact>();
  visitFacts(dataset, (kind, fact, within) => {
    // Each kind comes with what it stands in.
    const place = { kind, fact, ...within } as IndexedFact;
    if (facts.has(fact.id)) namesakes.set(fact, place);
    else facts.set(fact.id, place);
  });
  return { byId: facts, namesakes };
}

/** Visits all facts in the order of the dataset, with the commitment and criterion in which they stand. */
export function visitFacts(
  { commitments, events, observations }: Dataset,
  visit: (
    kind: IndexedFact["kind"],
    fact: Fact,
    within: { readonly commitment?: Commitment; readonly criterion?: Criterion },
  ) => void,
): void {
  for (const commitment of commitments) {
    const within = { commitment };
    for (const fact of commitment.claims) visit("claim", fact, within);
    for (const criterion of commitment.criteria) {
      const inCriterion = { commitment, criterion };
      for (const fact of criterion.terms) visit("term", fact, inCriterion);
    }
    for (const fact of commitment.history) visit("history", fact, within);
    for (const fact of commitment.ratings) visit("rating", fact, within);
    for (const fact of commitment.replies) visit("reply", fact, within);
  }
  for (const fact of events) visit("event", fact, {});
  for (const fact of observations) visit("observation", fact, {});
}
