import type { Dataset } from "../model/types.ts";
import type { IdTable, RecordList } from "./check-records.ts";
import { recordLists } from "./check-records.ts";
import { visitReferences } from "./visit-references.ts";

/** A record that cannot stay, and the reference for the sake of which it goes. */
export interface Dependent {
  readonly list: RecordList;
  readonly position: number;
  readonly path: readonly (string | number)[];
  /** The id that leads to a record that is refused. */
  readonly id: string;
}
const keyOf = (list: RecordList, position: number): string => `${list} ${position}`;

/**
 * The part of a dataset in which no reference leads to a refused record. What refers to one is refused as well, over any number of
 * steps, and told to `refuse`. Each reference is followed once.
 */
export function withoutRefused(
  dataset: Dataset,
  table: IdTable,
  isRefused: (list: RecordList, position: number) => boolean,
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
  if (queue.length === 0) return dataset;
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
  return { ...dataset, ...kept };
}
