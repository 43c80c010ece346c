import type { NonEmpty, Range, Status } from "../model/types.ts";
import { statuses, type Timeliness, timelinesses } from "../model/words.ts";
import { type Tally, tallyWith } from "../timeliness/findings.ts";
import { worst } from "../timeliness/whole.ts";
import type { Assessed, AssessedCriterion, Mixed, Uncertain } from "./assessment.ts";

/** The one word of a list, or that it is not certain. */
export function wordOf<T extends string>(possible: readonly T[]): T | Uncertain {
  return possible.length === 1 ? possible[0]! : "uncertain";
}

/** Words in the order of the vocabulary, each once. None: what is said then. */
export function possible<T extends string>(
  vocabulary: readonly NoInfer<T>[],
  found: readonly T[],
  otherwise: NoInfer<T>,
): NonEmpty<T> {
  // Most dates are exact and allow one word.
  if (found.length === 1) return [found[0]!];
  const [first, ...rest] = vocabulary.filter((word) => found.includes(word));
  return first === undefined ? [otherwise] : [first, ...rest];
}

/** The words of a vocabulary, and that parts differ. */
function withMixed<T extends string>(words: readonly T[]): readonly (T | Mixed)[] {
  return [...words, "mixed"];
}
export const statusesAndMixed: readonly (Status | Mixed)[] = /* @__PURE__ */ withMixed(statuses);
export const timelinessesAndMixed: readonly (Timeliness | Mixed)[] = /* @__PURE__ */ withMixed(timelinesses);

/** Every result of combining one word of each set. The sets are small, so that this stays so for any number of them. */
function combine<T>(sets: readonly (readonly T[])[], both: (a: T, b: T) => T): readonly T[] {
  const [first = [], ...others] = sets;
  return others.reduce<readonly T[]>((all, set) => {
    const next = new Set<T>();
    for (const a of all) for (const b of set) next.add(both(a, b));
    return [...next];
  }, first);
}

/** The worst word, in each combination. */
export function worstOfEach(sets: readonly (readonly Timeliness[])[]): readonly Timeliness[] {
  return combine(sets, (a, b) => worst([a, b]));
}

/** The word that all have, or mixed, in each combination. */
export function sameOfEach<T extends string>(
  sets: readonly (readonly (T | Mixed)[])[],
): readonly (T | Mixed)[] {
  return combine<T | Mixed>(sets, (a, b) => (a === b ? a : "mixed"));
}

/** By how many parties it can have been delivered. */
export function deliveredByOf(
  parties: readonly { readonly possiblyDelivered: boolean; readonly possiblyUndelivered: boolean }[],
): NonNullable<AssessedCriterion["deliveredBy"]> {
  const words: ("all" | "some" | "none")[] = [];
  if (parties.every((p) => p.possiblyDelivered)) words.push("all");
  if (parties.every((p) => p.possiblyUndelivered)) words.push("none");
  if (differ(parties)) words.push("some");
  return words.length === 0 ? "none" : wordOf(words);
}

/** What parts say alike of their due day. */
export function dueOf(
  parts: readonly Pick<Assessed, "due" | "dueReason" | "daysToDue">[],
  recurs: boolean,
): Pick<Assessed, "due" | "dueReason" | "daysToDue"> {
  const [first, ...others] = parts;
  if (recurs) return { due: null, dueReason: "recurring", daysToDue: null };
  if (first === undefined) return { due: null, dueReason: "not-stated", daysToDue: null };
  if (others.some(({ due }) => due !== first.due))
    return { due: null, dueReason: "parts-differ", daysToDue: null };
  const { due, dueReason, daysToDue } = first;
  return { due, dueReason, daysToDue };
}

/** Whether some reading has one party that delivered and another that did not. */
function differ(
  parties: readonly { readonly possiblyDelivered: boolean; readonly possiblyUndelivered: boolean }[],
): boolean {
  const delivered = parties.filter((p) => p.possiblyDelivered);
  const undelivered = parties.filter((p) => p.possiblyUndelivered);
  return (
    delivered.length > 0 &&
    undelivered.length > 0 &&
    !(delivered.length === 1 && undelivered.length === 1 && delivered[0] === undelivered[0])
  );
}

/** The tally of several parties together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (field: keyof Tally, end: keyof Range): number =>
    tallies.reduce((total, tally) => total + (tally[field][end] ?? 0), 0);
  return tallyWith((field) => ({ min: sum(field, "min"), max: sum(field, "max") }));
}
