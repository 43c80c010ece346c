/** The ids of entries by what they name, each once, in the order of the entries. */
export function idsBy<T extends { readonly id: string }>(
  entries: readonly T[],
  namesOf: (entry: T) => Iterable<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const entry of entries)
    for (const name of new Set(namesOf(entry))) {
      const ids = found.get(name);
      if (ids === undefined) found.set(name, [entry.id]);
      else ids.push(entry.id);
    }
  return found;
}
