/** The commitments of the light form, a list or a map, each with its position or key. */
export function rowsOf<T>(
  rows: readonly T[] | Readonly<Record<string, T>>,
): Iterable<readonly [key: string | number, row: T]> {
  return Array.isArray(rows) ? (rows as readonly T[]).entries() : Object.entries(rows);
}
