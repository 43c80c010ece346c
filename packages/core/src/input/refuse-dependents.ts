import type { Dataset } from "../model/types.ts";
import { type RecordList, recordLists } from "../model/record-lists.ts";
import type { IdTable } from "./id-table.ts";
import { visitReferences } from "../model/generated/references.ts";

/** A record that cannot stay, and the reference for the sake of which it goes. */
export interface Dependent {
  readonly list: RecordList | "redirects";
  readonly position: number;
  readonly path: readonly (string | number)[];
  /** The id that leads to a record that is refused. */
  readonly id: string;
}
const keyOf = (list: Dependent["list"], position: number): string => `${list} ${position}`;

/**
 * The part of a dataset in which no reference leads to a refused record. What refers to one is refused as well, over any number of
 * steps, and told to `refuse`. Each reference is followed once.
 */
export function withoutRefused(
  dataset: Dataset,
  table: IdTable,
  isRefused: (list: RecordList | "redirects", position: number) => boolean,
  refuse: (dependent: Dependent) => void,
): Dataset {
  const gone = new Set<string>();
  const queue: string[] = [];
  for (const list of recordLists)
    for (let position = 0; position < dataset[list].length; position++)
      if (isRefused(list, position)) {
        gone.add(keyOf(list, position));
        queue.push(keyOf(list, position));
      }
  if (queue.length === 0 && !dataset.redirects.some((_, position) => isRefused("redirects", position)))
    return dataset;
  const dependents = new Map<string, Dependent[]>();
  visitReferences(dataset, (to, id, path) => {
    const [list, position] = path as unknown as readonly [RecordList, number];
    if (to === "criterion" || !recordLists.includes(list)) return;
    const found = table.find(to, id);
    if (found === undefined) return;
    const key = keyOf(...found);
    const others = dependents.get(key);
    const dependent: Dependent = { list, position, path: [...path], id };
    if (others === undefined) dependents.set(key, [dependent]);
    else others.push(dependent);
  });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const dependent of dependents.get(next) ?? []) {
      const key = keyOf(dependent.list, dependent.position);
      if (gone.has(key)) continue;
      gone.add(key);
      queue.push(key);
      refuse(dependent);
    }
  }
  const kept = Object.fromEntries(
    recordLists.map((list) => [
      list,
      (dataset[list] as readonly unknown[]).filter((_, position) => !gone.has(keyOf(list, position))),
    ]),
  );
  return {
    ...dataset,
    ...kept,
    redirects: redirectsLeft({ ...dataset, ...kept }, goneIds(dataset, gone), isRefused, refuse),
  };
}

/** Without the entries that are listed nowhere, now that nothing names them. */
export function withoutUnnamed(dataset: Dataset, implied: ReadonlySet<object>): Dataset {
  if (implied.size === 0) return dataset;
  const named = new Map<string, Set<string>>([
    ["party", new Set()],
    ["domain", new Set()],
    ["source", new Set()],
  ]);
  visitReferences(dataset, (to, id) => named.get(to)?.add(id));
  const stays = (to: string) => (record: { readonly id: string }) =>
    !implied.has(record) || named.get(to)?.has(record.id) === true;
  return {
    ...dataset,
    parties: dataset.parties.filter(stays("party")),
    domains: dataset.domains.filter(stays("domain")),
    sources: dataset.sources.filter(stays("source")),
  };
}

function goneIds(dataset: Dataset, gone: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    recordLists.flatMap((list) =>
      dataset[list].flatMap(({ id }, position) => (gone.has(keyOf(list, position)) ? [id] : [])),
    ),
  );
}
/** Redirects that are not refused themselves, and lead to nothing that is gone. */
function redirectsLeft(
  left: Dataset,
  gone: ReadonlySet<string>,
  isRefused: (list: "redirects", position: number) => boolean,
  refuse: (dependent: Dependent) => void,
): Dataset["redirects"] {
  const ids = new Set(recordLists.flatMap((list) => left[list].map(({ id }) => id)));
  return left.redirects.filter(({ to }, position) => {
    if (isRefused("redirects", position)) return false;
    const nth = to.findIndex((id) => gone.has(id) && !ids.has(id));
    if (nth < 0) return true;
    refuse({ list: "redirects", position, path: ["redirects", position, "to", nth], id: to[nth] as string });
    return false;
  });
}
