import type { Dataset, Fact, FactId } from "../model/types.ts";
import { append } from "./append.ts";

/** The facts that correct another, in the order of the dataset. */
export function correctionsIn({ commitments, events, observations }: Dataset): readonly Fact[] {
  const corrections: Fact[] = [];
  for (const { claims, criteria, history, ratings, replies } of commitments) {
    addCorrections(corrections, claims);
    for (let i = 0; i < criteria.length; i++) addCorrections(corrections, criteria[i]!.terms);
    addCorrections(corrections, history);
    addCorrections(corrections, ratings);
    addCorrections(corrections, replies);
  }
  addCorrections(corrections, events);
  addCorrections(corrections, observations);
  return corrections;
}

function addCorrections(corrections: Fact[], facts: readonly Fact[]): void {
  for (let i = 0; i < facts.length; i++) if (facts[i]!.corrects !== null) corrections.push(facts[i]!);
}

/** What corrects a fact, by the id of that fact. */
export function correctorsAmong(corrections: readonly Fact[]): ReadonlyMap<FactId, readonly Fact[]> {
  const correctors = new Map<FactId, Fact[]>();
  for (const fact of corrections) append(correctors, fact.corrects!, fact);
  return correctors;
}

/** Facts that are linked by corrections, under the id of each. */
export function groupsOf(corrections: readonly Fact[]): ReadonlyMap<FactId, readonly Fact[]> {
  const linked = new Map<FactId, Fact[]>();
  for (const fact of corrections)
    for (const id of new Set([fact.id, fact.corrects!])) append(linked, id, fact);
  const groups = new Map<FactId, Fact[]>();
  for (const start of linked.keys()) {
    if (groups.has(start)) continue;
    const group = new Set<Fact>();
    const list: Fact[] = [];
    const reached = new Set([start]);
    for (const id of reached) {
      groups.set(id, list);
      for (const fact of linked.get(id) ?? []) {
        group.add(fact);
        reached.add(fact.id).add(fact.corrects!);
      }
    }
    for (const fact of group) list.push(fact);
  }
  return groups;
}
