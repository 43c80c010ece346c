/**
 * The one with an id. Published lists are sorted by id, so it halves them; where that finds nothing, the list may be one that is
 * not sorted, and it looks through.
 */
export function findById<T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined {
  let [low, high] = [0, list.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = list[middle] as T;
    if (one.id === id) return one;
    if (one.id < id) low = middle + 1;
    else high = middle - 1;
  }
  return list.find((one) => one.id === id);
}
