import type { CommitmentDraft } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import type { FactId } from "../model/fact.ts";
import type { NonEmpty } from "../model/non-empty.ts";

/**
 * The commitments of a version that have another id in a later one, by their old ids. One whose redirect leads to a commitment
 * that was there already was joined with it, not renamed, and so is all but the first of several that lead to one.
 */
export function movedIds(before: Dataset, after: Dataset): ReadonlyMap<string, string> {
  const old = new Set(before.commitments.map(({ id }) => id));
  const fresh = new Set<string>(after.commitments.map(({ id }) => id));
  const taken = new Set(old);
  const moved = new Map<string, string>();
  for (const redirect of after.redirects) {
    if (redirect.kind !== "moved" || !old.has(redirect.from) || fresh.has(redirect.from)) continue;
    if (taken.has(redirect.to) || !fresh.has(redirect.to)) continue;
    taken.add(redirect.to);
    moved.set(redirect.from, redirect.to);
  }
  return moved;
}

/** A dataset with other ids of commitments, in all places that name them or their facts. */
export function withIdsMoved(dataset: Dataset, moved: ReadonlyMap<string, string>): Dataset {
  if (moved.size === 0) return dataset;
  const idOf = (id: string): string => moved.get(id) ?? id;
  // An indicator may have the id of a commitment, and stays where it is.
  const observed = new Set(dataset.observations.map(({ id }) => id));
  const factIdOf = (id: FactId): FactId => {
    if (observed.has(id)) return id;
    const slash = id.indexOf("/");
    return `${idOf(id.slice(0, slash))}${id.slice(slash)}`;
  };
  const each = <T extends string>(ids: NonEmpty<T>, to: (id: T) => T): NonEmpty<T> => {
    const [first, ...others] = ids;
    return [to(first), ...others.map(to)];
  };
  const fact = <T extends { readonly id: FactId; readonly corrects?: FactId }>(one: T): T => ({
    ...one,
    id: factIdOf(one.id),
    ...(one.corrects === undefined ? {} : { corrects: factIdOf(one.corrects) }),
  });
  const standingOf = ([first, ...others]: CommitmentDraft["standing"]): CommitmentDraft["standing"] => [
    fact(first),
    ...others.map(fact),
  ];
  return {
    ...dataset,
    commitments: dataset.commitments.map((commitment) => ({
      ...commitment,
      id: idOf(commitment.id),
      ...(commitment.partOf === undefined ? {} : { partOf: idOf(commitment.partOf) }),
      ...(commitment.related === undefined ? {} : { related: each(commitment.related, idOf) }),
      standing: standingOf(commitment.standing),
      deadlines: commitment.deadlines.map(fact),
      targets: commitment.targets.map((target) => ({
        ...fact(target),
        ...(target.replaces === undefined ? {} : { replaces: factIdOf(target.replaces) }),
      })),
      history: commitment.history.map((entry) => ({
        ...fact(entry),
        ...(entry.supersededBy === undefined ? {} : { supersededBy: idOf(entry.supersededBy) }),
      })),
    })),
    observations: dataset.observations.map((observation) =>
      observation.derivedFrom === undefined
        ? observation
        : { ...observation, derivedFrom: each(observation.derivedFrom, factIdOf) },
    ),
    redirects: dataset.redirects.map((redirect) => {
      switch (redirect.kind) {
        case "moved":
          return { ...redirect, to: idOf(redirect.to) };
        case "split":
          return { ...redirect, to: each(redirect.to, idOf) };
        case "withdrawn":
          return redirect;
        default:
          return redirect satisfies never;
      }
    }),
  };
}
