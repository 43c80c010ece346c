import { requireDataset } from "../assess/assess.ts";
import { indexOf } from "../dataset/dataset-index.ts";
import { shown, UsageError } from "../errors.ts";
import type { Commitment, Dataset, FactId, Ids, Redirect } from "../model/types.ts";
import { followRedirects, movedCommitments } from "./follow-redirects.ts";
import { type FieldChange, fieldChanges, orderChange } from "./field-changes.ts";

const recordLists = ["instruments", "parties", "domains", "sources", "indicators"] as const;
const ownFacts = ["claims", "history", "ratings", "replies"] as const;

/** A list of facts. */
export type FactList = (typeof ownFacts)[number] | "terms" | "observations" | "events";
/** A list of what has an id; "dataset" for the dataset itself. */
export type ComparedList = FactList | "commitments" | (typeof recordLists)[number] | "redirects" | "dataset";

interface Place<List extends ComparedList = ComparedList> {
  readonly list: List;
  /** Its id; of a redirect, the id that it leads from. */
  readonly id: string;
  /** Of a fact: the id of the commitment or indicator that it belongs to. Else null. */
  readonly owner: string | null;
}

/** What differs from one version of a dataset to another. */
export type DatasetChange =
  | (Place & { readonly kind: "added" })
  /** `redirect`: where a commitment went; null where nothing says, and for anything else. */
  | (Place & { readonly kind: "removed"; readonly redirect: Redirect | null })
  /** A commitment got another id. Its facts go with it and are not told of. */
  | (Place<"commitments"> & { readonly kind: "moved"; readonly from: string })
  /** A fact was added that corrects another. */
  | (Place<FactList> & { readonly kind: "corrected"; readonly corrects: FactId })
  | (Place & FieldChange & { readonly kind: "changed" });

/**
 * What was added, removed, renamed and changed from one version of a dataset to another, each thing once: the fields of the
 * dataset, commitments each with its facts, other records, observations, events, redirects. Records and facts are matched by
 * their ids, and by redirects to one other id where these changed; what is added or removed as a whole is not told field by
 * field. What is derived (`status`, `targetYear`) follows from the rest and is left out: see `compare`.
 *
 * @returns Changes with ids of the later version; what was removed has the id that it had.
 * @throws {UsageError} for what is no dataset, and for two different datasets.
 * @example
 * compareDatasets(before, after);
 * // [{ kind: "changed", list: "commitments", id: "ferries", owner: null, path: ["title", "en"], before: "Ferries", after: "Ten ferries" }]
 */
export function compareDatasets(before: Dataset<Ids>, after: Dataset<Ids>): readonly DatasetChange[] {
  requireDataset(before, "compareDatasets");
  requireDataset(after, "compareDatasets");
  if (before.id !== after.id)
    throw new UsageError(
      "different-datasets",
      `compareDatasets(): ${shown(before.id)} and ${shown(after.id)} are different datasets.`,
    );
  const moved = movedCommitments(before, after);
  const old = followRedirects(before, after);
  const cameFrom = new Map([...moved].map(([from, to]) => [to, from]));
  const gone = new Set(before.commitments.map(({ id }) => id));
  for (const { id } of after.commitments) gone.delete(id);
  return [
    ...changed({ list: "dataset", id: after.id, owner: null }, headOf(old), headOf(after)),
    ...commitmentChanges(old, after, cameFrom),
    ...recordLists.flatMap((list) => matched(list, old[list], after[list])),
    ...factChanges("observations", old.observations, after.observations, ({ indicator }) => indicator),
    ...factChanges("events", old.events, after.events, () => null),
    // That of a commitment that went is told with it.
    ...matched(
      "redirects",
      old.redirects.map(withId),
      after.redirects.filter(({ from }) => !gone.has(from)).map(withId),
    ),
  ];
}

function headOf(dataset: Dataset): unknown {
  const { id, title, version, language, licence, authors, reviewedThrough, identifiers, rules, extra } =
    dataset;
  return { id, title, version, language, licence, authors, reviewedThrough, identifiers, rules, extra };
}

function withId(redirect: Redirect): Redirect & { readonly id: string } {
  return { ...redirect, id: redirect.from };
}

/** The fields of a commitment that are not facts, and not derived from them. */
function ownFields({ status: _status, targetYear: _targetYear, ...commitment }: Commitment): unknown {
  const criteria = commitment.criteria.map(({ terms: _terms, ...criterion }) => criterion);
  return { ...commitment, criteria, claims: null, history: null, ratings: null, replies: null };
}

function commitmentChanges(
  old: Dataset,
  after: Dataset,
  cameFrom: ReadonlyMap<string, string>,
): readonly DatasetChange[] {
  const { redirects } = indexOf(after);
  return pairs(old.commitments, after.commitments).flatMap(([id, then, now]): readonly DatasetChange[] => {
    const place = { list: "commitments", id, owner: null } as const;
    if (then === undefined) return [{ kind: "added", ...place }];
    if (now === undefined) return [{ kind: "removed", ...place, redirect: redirects.get(id) ?? null }];
    const from = cameFrom.get(id);
    const lists = [
      ...ownFacts.map((list) => [list, then[list], now[list]] as const),
      ["terms", termsOf(then), termsOf(now)] as const,
    ];
    return [
      ...(from === undefined ? [] : [{ kind: "moved" as const, ...place, from }]),
      ...changed(place, ownFields(then), ownFields(now)),
      ...lists.flatMap(([list, was, is]) => [
        ...factChanges<Told>(list, was, is, () => id).map((change) => withOldId(change, from)),
        ...orderChange(idsOf(was), idsOf(is), [list]).map((field) => ({
          kind: "changed" as const,
          ...place,
          ...field,
        })),
      ]),
    ];
  });
}

function termsOf({ criteria }: Commitment): readonly Told[] {
  return criteria.flatMap(({ terms }) => terms);
}

/** A removed fact has the id that it had, though its commitment has another now. */
function withOldId(change: DatasetChange, from: string | undefined): DatasetChange {
  if (change.kind !== "removed" || from === undefined) return change;
  return { ...change, id: `${from}${change.id.slice(change.id.indexOf("/"))}` };
}

/** A fact as far as it matters here. */
interface Told {
  readonly id: FactId;
  readonly corrects: FactId | null;
}

function factChanges<F extends Told>(
  list: FactList,
  before: readonly F[],
  after: readonly F[],
  ownerOf: (fact: F) => string | null,
): readonly DatasetChange[] {
  return pairs(before, after).flatMap(([id, then, now]): readonly DatasetChange[] => {
    const place = { list, id, owner: ownerOf((now ?? then)!) };
    if (then === undefined && now !== undefined && now.corrects !== null)
      return [{ kind: "corrected", ...place, corrects: now.corrects }];
    return changesOfOne(place, then, now);
  });
}

function matched(
  list: ComparedList,
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): readonly DatasetChange[] {
  return pairs(before, after).flatMap(([id, then, now]) =>
    changesOfOne({ list, id, owner: null }, then, now),
  );
}

function changesOfOne(place: Place, then: unknown, now: unknown): readonly DatasetChange[] {
  if (then === undefined) return [{ kind: "added", ...place }];
  if (now === undefined) return [{ kind: "removed", ...place, redirect: null }];
  return changed(place, then, now);
}

function changed(place: Place, before: unknown, after: unknown): readonly DatasetChange[] {
  return fieldChanges(before, after).map((field) => ({ kind: "changed", ...place, ...field }));
}

/** Two lists side by side, by id: those of the later one in its order, then what it does not have. */
function pairs<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly (readonly [id: string, then: T | undefined, now: T | undefined])[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const fresh = new Set(idsOf(after));
  return [
    ...after.map((now) => [now.id, old.get(now.id), now] as const),
    ...before.filter(({ id }) => !fresh.has(id)).map((then) => [then.id, then, undefined] as const),
  ];
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}
