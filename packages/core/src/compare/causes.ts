import type { AssessmentContext } from "../assess/assessment-context.ts";
import type { Commitment, Criterion, Fact, HistoryEntry, Target, Term } from "../model/types.ts";

/** Why a verdict is another one. */
export type Cause =
  /**
   * A fact that counts on one side only. in-force: it was published. no-longer-in-force: it was corrected, or is evidence of
   * a later day. begun, not-begun: the day came to its date, or went back before it.
   */
  | {
      readonly kind: "fact";
      readonly factId: string;
      readonly change: "in-force" | "no-longer-in-force" | "begun" | "not-begun";
    }
  /** A fact that differs between two versions of the dataset. */
  | { readonly kind: "version"; readonly factId: string; readonly change: "added" | "removed" | "edited" }
  /** The day alone: a due day passed, a period ended. */
  | { readonly kind: "time" }
  /** Another option: which publication date counts, how far marks of doubt widen a date. */
  | { readonly kind: "options" }
  /** The commitment itself differs between two versions of the dataset. */
  | { readonly kind: "record" };

/** The kinds of facts that a change can come of. */
export interface Scope {
  readonly commitmentId: string;
  /** Null: all criteria. */
  readonly criterionId: string | null;
  /** Null: all parties. */
  readonly partyId: string | null;
  readonly claims: boolean;
  /** Everything that decides status and timeliness. */
  readonly evidence: boolean;
}

/** What of the facts in a scope counts on one side and not, or not alike, on the other; else time, options or the record. */
export function causesOf(
  before: AssessmentContext,
  after: AssessmentContext,
  scope: Scope,
): readonly Cause[] {
  const was = factsIn(before, scope);
  const is = factsIn(after, scope);
  const causes = [...new Set([...was.keys(), ...is.keys()])].flatMap((factId): readonly Cause[] => {
    const [old, fresh] = [was.get(factId), is.get(factId)];
    if (old === undefined || fresh === undefined)
      return [{ kind: "version", factId, change: old === undefined ? "added" : "removed" }];
    return causeOfFact(before, after, old, fresh) ?? [];
  });
  if (causes.length > 0) return causes;
  if (before.dataset !== after.dataset && !sameRecord(before, after, scope.commitmentId))
    return [{ kind: "record" }];
  const sameDay = before.on === after.on && before.options.evidenceUntil === after.options.evidenceUntil;
  return [{ kind: sameDay ? "options" : "time" }];
}

function causeOfFact(
  before: AssessmentContext,
  after: AssessmentContext,
  old: Fact,
  fresh: Fact,
): readonly Cause[] | null {
  const [then, now] = [before.evidence.inForce(old), after.evidence.inForce(fresh)];
  const factId = fresh.id;
  if (then !== now) return [{ kind: "fact", factId, change: now ? "in-force" : "no-longer-in-force" }];
  if (!then) return null;
  if (old !== fresh && JSON.stringify(old) !== JSON.stringify(fresh))
    return [{ kind: "version", factId, change: "edited" }];
  const [begunThen, begunNow] = [before.hasBegun(old), after.hasBegun(fresh)];
  return begunThen === begunNow ? null : [{ kind: "fact", factId, change: begunNow ? "begun" : "not-begun" }];
}

function sameRecord(before: AssessmentContext, after: AssessmentContext, id: string): boolean {
  const [old, fresh] = [before.index.commitments.get(id), after.index.commitments.get(id)];
  return old === fresh || JSON.stringify(old) === JSON.stringify(fresh);
}

function factsIn(context: AssessmentContext, scope: Scope): ReadonlyMap<string, Fact> {
  const commitment = context.index.commitments.get(scope.commitmentId);
  if (commitment === undefined) return new Map();
  const facts: Fact[] = scope.claims ? [...commitment.claims] : [];
  if (scope.evidence)
    for (const criterion of criteriaOf(commitment, scope.criterionId))
      for (const fact of evidenceOf(context, commitment, criterion, scope.partyId)) facts.push(fact);
  return new Map(facts.map((fact) => [fact.id, fact]));
}

function criteriaOf({ criteria }: Commitment, id: string | null): readonly Criterion[] {
  return id === null ? criteria : criteria.filter((criterion) => criterion.id === id);
}

function evidenceOf(
  context: AssessmentContext,
  commitment: Commitment,
  criterion: Criterion,
  party: string | null,
): readonly Fact[] {
  const isAbout = (fact: HistoryEntry | Term): boolean =>
    party === null || fact.parties.length === 0 || context.partiesOf(commitment, fact).includes(party);
  const terms = criterion.terms.filter(isAbout);
  return [
    ...terms,
    ...context.index.historyOf(commitment, criterion).filter(isAbout),
    ...terms.flatMap((term) => [...eventOf(context, term), ...valuesOf(context, term.target, party)]),
  ];
}

function eventOf({ index }: AssessmentContext, { due }: Term): readonly Fact[] {
  const event = due?.kind === "after-event" ? index.events.get(due.event) : undefined;
  return event === undefined ? [] : [event];
}

/** The values of a target's series; those of the party, where the indicator tells parties apart. */
function valuesOf(
  { index }: AssessmentContext,
  target: Target | null,
  party: string | null,
): readonly Fact[] {
  if (target === null) return [];
  const byParty =
    party !== null && index.indicators.get(target.indicator)?.dimensions.includes("party") === true;
  return index.observationsOf(
    target.indicator,
    byParty ? { ...target.dimensions, party } : target.dimensions,
  );
}
