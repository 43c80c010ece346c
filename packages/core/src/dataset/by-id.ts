const maps = new WeakMap<readonly unknown[], ReadonlyMap<string, unknown>>();

/** The records of a list by their ids, made once for each list. Where two have one id the first counts. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  let map = maps.get(list) as Map<string, T> | undefined;
  if (map === undefined) {
    map = new Map();
    for (const item of list) map.set(item.id, item);
    if (map.size < list.length) for (const item of list.toReversed()) map.set(item.id, item);
    maps.set(list, map);
  }
  return map;
}
