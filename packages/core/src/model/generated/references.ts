// Made by `pnpm generate` from the concepts. Do not edit.
import type { Target as Kind } from "../schema.ts";
import type {
  PartyRole,
  Citation,
  Due,
  Baseline,
  Target,
  Term,
  Criterion,
  Claim,
  HistoryEntry,
  Rating,
  Reply,
  Relation,
  Note,
  Commitment,
  Instrument,
  Members,
  Party,
  Domain,
  Source,
  Observation,
  Event,
  Dataset,
} from "../types.ts";

/**
 * Is told of each reference: to what, by which id, and its path from the dataset. The path is used again for the next reference;
 * copy it to keep it.
 */
export type ReferenceVisitor = (to: Kind, id: string, path: readonly (string | number)[]) => void;

/** Visits every reference of a full dataset once, list by list. It is the one list of what refers to what. */
export function visitReferences(dataset: Dataset, visit: ReferenceVisitor): void {
  inDataset(dataset, { visit, path: [] });
}

interface Visit {
  readonly visit: ReferenceVisitor;
  readonly path: (string | number)[];
}
function toOne({ visit, path }: Visit, name: string, to: Kind, id: string | null | undefined): void {
  if (id === null || id === undefined) return;
  path.push(name);
  visit(to, id, path);
  path.pop();
}
function toEach({ visit, path }: Visit, name: string, to: Kind, ids: readonly string[]): void {
  if (ids.length === 0) return;
  path.push(name);
  for (let i = 0; i < ids.length; i++) {
    path.push(i);
    visit(to, ids[i] as string, path);
    path.pop();
  }
  path.pop();
}
function inside<T>(at: Visit, name: string, value: T | null, into: (value: T, at: Visit) => void): void {
  if (value === null) return;
  at.path.push(name);
  into(value, at);
  at.path.pop();
}
function insideEach<T>(
  at: Visit,
  name: string,
  list: readonly T[],
  into: (value: T, at: Visit) => void,
): void {
  if (list.length === 0) return;
  at.path.push(name);
  for (let i = 0; i < list.length; i++) {
    at.path.push(i);
    into(list[i] as T, at);
    at.path.pop();
  }
  at.path.pop();
}
function inPartyRole(value: PartyRole, at: Visit): void {
  toOne(at, "party", "party", value.party);
  toEach(at, "sources", "source", value.sources);
}
function inCitation(value: Citation, at: Visit): void {
  toOne(at, "source", "source", value.source);
}
function inDueAfterEvent(value: Extract<Due, { readonly kind: "after-event" }>, at: Visit): void {
  toOne(at, "event", "event", value.event);
}
function inDue(value: Due, at: Visit): void {
  if (value.kind === "after-event") inDueAfterEvent(value, at);
}
function inBaseline(value: Baseline, at: Visit): void {
  toOne(at, "observation", "fact", value.observation);
}
function inTarget(value: Target, at: Visit): void {
  toOne(at, "indicator", "indicator", value.indicator);
  inside(at, "dimensions", value.dimensions, (dimensions) =>
    toOne(at, "party", "party", dimensions["party"]),
  );
  inside(at, "baseline", value.baseline, inBaseline);
}
function inTerm(value: Term, at: Visit): void {
  insideEach(at, "citations", value.citations, inCitation);
  toEach(at, "statedBy", "party", value.statedBy);
  toOne(at, "corrects", "fact", value.corrects);
  inside(at, "due", value.due, inDue);
  inside(at, "target", value.target, inTarget);
  toEach(at, "parties", "party", value.parties);
}
function inCriterion(value: Criterion, at: Visit): void {
  insideEach(at, "terms", value.terms, inTerm);
}
function inClaim(value: Claim, at: Visit): void {
  insideEach(at, "citations", value.citations, inCitation);
  toEach(at, "statedBy", "party", value.statedBy);
  toOne(at, "corrects", "fact", value.corrects);
  toOne(at, "criterion", "criterion", value.criterion);
}
function inHistoryEntry(value: HistoryEntry, at: Visit): void {
  insideEach(at, "citations", value.citations, inCitation);
  toEach(at, "statedBy", "party", value.statedBy);
  toOne(at, "corrects", "fact", value.corrects);
  toOne(at, "criterion", "criterion", value.criterion);
  toEach(at, "parties", "party", value.parties);
  toOne(at, "event", "event", value.event);
}
function inRating(value: Rating, at: Visit): void {
  insideEach(at, "citations", value.citations, inCitation);
  toEach(at, "statedBy", "party", value.statedBy);
  toOne(at, "corrects", "fact", value.corrects);
  toOne(at, "criterion", "criterion", value.criterion);
  toEach(at, "parties", "party", value.parties);
}
function inReply(value: Reply, at: Visit): void {
  insideEach(at, "citations", value.citations, inCitation);
  toEach(at, "statedBy", "party", value.statedBy);
  toOne(at, "corrects", "fact", value.corrects);
  toEach(at, "about", "fact", value.about);
  toOne(at, "criterion", "criterion", value.criterion);
}
function inRelation(value: Relation, at: Visit): void {
  toOne(at, "to", "commitment", value.to);
  toEach(at, "sources", "source", value.sources);
}
function inNote(value: Note, at: Visit): void {
  toEach(at, "sources", "source", value.sources);
}
function inCommitment(value: Commitment, at: Visit): void {
  toOne(at, "instrument", "instrument", value.instrument);
  insideEach(at, "parties", value.parties, inPartyRole);
  toEach(at, "domains", "domain", value.domains);
  insideEach(at, "criteria", value.criteria, inCriterion);
  insideEach(at, "claims", value.claims, inClaim);
  insideEach(at, "history", value.history, inHistoryEntry);
  insideEach(at, "ratings", value.ratings, inRating);
  insideEach(at, "replies", value.replies, inReply);
  insideEach(at, "relations", value.relations, inRelation);
  insideEach(at, "notes", value.notes, inNote);
}
function inInstrument(value: Instrument, at: Visit): void {
  toEach(at, "sources", "source", value.sources);
}
function inMembers(value: Members, at: Visit): void {
  toEach(at, "parties", "party", value.parties);
}
function inParty(value: Party, at: Visit): void {
  toOne(at, "partOf", "party", value.partOf);
  inside(at, "members", value.members, inMembers);
}
function inDomain(value: Domain, at: Visit): void {
  toOne(at, "partOf", "domain", value.partOf);
}
function inSource(value: Source, at: Visit): void {
  toOne(at, "publisherParty", "party", value.publisherParty);
}
function inObservation(value: Observation, at: Visit): void {
  insideEach(at, "citations", value.citations, inCitation);
  toEach(at, "statedBy", "party", value.statedBy);
  toOne(at, "corrects", "fact", value.corrects);
  toOne(at, "indicator", "indicator", value.indicator);
  inside(at, "dimensions", value.dimensions, (dimensions) =>
    toOne(at, "party", "party", dimensions["party"]),
  );
  toEach(at, "derivedFrom", "fact", value.derivedFrom);
}
function inEvent(value: Event, at: Visit): void {
  insideEach(at, "citations", value.citations, inCitation);
  toEach(at, "statedBy", "party", value.statedBy);
  toOne(at, "corrects", "fact", value.corrects);
}
function inDataset(value: Dataset, at: Visit): void {
  insideEach(at, "commitments", value.commitments, inCommitment);
  insideEach(at, "instruments", value.instruments, inInstrument);
  insideEach(at, "parties", value.parties, inParty);
  insideEach(at, "domains", value.domains, inDomain);
  insideEach(at, "sources", value.sources, inSource);
  insideEach(at, "observations", value.observations, inObservation);
  insideEach(at, "events", value.events, inEvent);
}
