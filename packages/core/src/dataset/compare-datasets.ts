import type { Commitment } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import type { FactId } from "../model/fact.ts";
import type { Redirect } from "../model/redirect.ts";
import { type FieldChange, fieldChanges, orderChange } from "./field-changes.ts";
import { movedIds, withIdsMoved } from "./moved-ids.ts";

const recordLists = ["parties", "domains", "sources", "indicators", "events"] as const;
const factLists = ["standing", "deadlines", "targets", "history"] as const;

/** A list of facts. */
export type FactList = (typeof factLists)[number] | "observations";

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
  /** A fact was added that takes the place of another. */
  | (Place<FactList> & { readonly kind: "corrected"; readonly corrects: FactId })
  | (Place & FieldChange & { readonly kind: "changed" });

/**
 * What was added, removed, renamed and changed from one version of a dataset to another, each thing once: the fields of the
 * dataset, commitments each with its facts, other records, observations, redirects. Records and facts are matched by their ids,
 * and by `moved` redirects where these changed; what is added or removed as a whole is not told field by field. What publishing
 * derives (`targetYear` and `status` of a commitment) follows from the rest and is left out: see `compareVerdicts`.
 *
 * @returns Changes with ids of the later version; what was removed has the id that it had, and the later one of its owner.
 * @example
 * compareDatasets(before, after);
 * // [{ kind: "changed", list: "commitments", id: "norland-ferries", owner: null, path: ["title"], before: "Ferries", after: "Ten ferries" }]
 */
export function compareDatasets(before: Dataset, after: Dataset): readonly DatasetChange[] {
  const moved = movedIds(before, after);
  const old = withIdsMoved(before, moved);
  const gone = new Set(before.commitments.map(({ id }) => id));
  for (const { id } of after.commitments) gone.delete(id);
  return [
    ...changed({ list: "dataset", id: after.id, owner: null }, fieldChanges(headOf(old), headOf(after))),
    ...commitmentChanges(old, after, new Map([...moved].map(([from, to]) => [to, from]))),
    ...recordLists.flatMap((list) => matched(old[list], after[list], (id) => ({ list, id, owner: null }))),
    ...factChanges("observations", null, old.observations, after.observations),
    ...matched(
      old.redirects.map(withId),
      // That of a commitment that went is told with it.
      after.redirects.filter(({ from }) => !gone.has(from)).map(withId),
      (id) => ({ list: "redirects", id, owner: null }),
    ),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

function headOf(dataset: Dataset): Fields {
  const { id, title, version, formatVersion, reviewedThrough } = dataset;
  return { id, title, version, formatVersion, reviewedThrough };
}

function withId(redirect: Redirect): Redirect & { readonly id: string } {
  return { ...redirect, id: redirect.from };
}

/** The fields of a commitment that are not facts, and not derived from them. */
function ownFields({
  standing: _standing,
  deadlines: _deadlines,
  targets: _targets,
  history: _history,
  targetYear: _targetYear,
  status: _status,
  ...own
}: Commitment): Fields {
  return own;
}

function commitmentChanges(
  old: Dataset,
  after: Dataset,
  cameFrom: ReadonlyMap<string, string>,
): readonly DatasetChange[] {
  return pairs(old.commitments, after.commitments).flatMap(([id, then, now]): readonly DatasetChange[] => {
    const place = { list: "commitments", id, owner: null } as const;
    if (then === undefined) return [{ kind: "added", ...place }];
    if (now === undefined) {
      const redirect = after.redirects.find(({ from }) => from === id) ?? null;
      return [{ kind: "removed", ...place, redirect }];
    }
    const from = cameFrom.get(id);
    return [
      ...(from === undefined ? [] : [{ kind: "moved" as const, ...place, from }]),
      ...changed(place, fieldChanges(ownFields(then), ownFields(now))),
      ...factLists.flatMap((list) => [
        ...factChanges(list, id, then[list], now[list]).map((change) => withOldId(change, from)),
        ...changed(place, orderChange(idsOf(then[list]), idsOf(now[list]), [list])),
      ]),
    ];
  });
}

/** A removed fact has the id that it had, though its commitment has another now. */
function withOldId(change: DatasetChange, from: string | undefined): DatasetChange {
  return change.kind === "removed" && from !== undefined
    ? { ...change, id: `${from}${change.id.slice(change.id.indexOf("/"))}` }
    : change;
}

/** A fact as far as it matters here. */
interface Told {
  readonly id: FactId;
  readonly corrects?: FactId;
  readonly indicator?: string;
}

/** @param owner Null: the indicator of each. */
function factChanges<List extends FactList>(
  list: List,
  owner: string | null,
  before: readonly Told[],
  after: readonly Told[],
): readonly DatasetChange[] {
  return pairs(before, after).flatMap(([id, then, now]): readonly DatasetChange[] => {
    const place = { list, id, owner: owner ?? (now ?? then)?.indicator ?? null };
    if (then === undefined && now?.corrects !== undefined)
      return [{ kind: "corrected", ...place, corrects: now.corrects }];
    return ofOne(place, then, now);
  });
}

function matched(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
  placeOf: (id: string) => Place,
): readonly DatasetChange[] {
  return pairs(before, after).flatMap(([id, then, now]) => ofOne(placeOf(id), then, now));
}

function ofOne(place: Place, then: unknown, now: unknown): readonly DatasetChange[] {
  if (then === undefined) return [{ kind: "added", ...place }];
  if (now === undefined) return [{ kind: "removed", ...place, redirect: null }];
  return changed(place, fieldChanges(then, now));
}

function changed(place: Place, fields: readonly FieldChange[]): readonly DatasetChange[] {
  return fields.map((field) => ({ kind: "changed", ...place, ...field }));
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
