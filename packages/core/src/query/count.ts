import { unknown, UsageError } from "../errors.ts";
import type { Ids, Typed } from "../model/types.ts";
import { alsoCalled } from "../model/words.ts";
import { commitmentOf, requireRows, type Row, rowField } from "./row-fields.ts";

export type CountKey =
  | "party"
  | "domain"
  | "instrument"
  | "status"
  | "timeliness"
  | "firmness"
  | "statedBy"
  | "formallyAnnounced"
  | "stage"
  | "targetYear";

const countKeys = [
  "party",
  "domain",
  "instrument",
  "status",
  "timeliness",
  "firmness",
  "statedBy",
  "formallyAnnounced",
  "stage",
  "targetYear",
] as const satisfies readonly CountKey[];

/**
 * How many there are of each combination, as rows, in the order of the vocabularies; null last. What has several parties or
 * domains counts once under each of them.
 *
 * @throws {UsageError} for a key that does not exist, and rows of no assessment.
 * @example count(assess(dataset).commitments, "domain", "timeliness") // [{ domain: "ammonia", timeliness: "no-deadline", n: 4 }, ...]
 */
export function count<K extends CountKey>(
  rows: readonly Typed<Ids>[],
  ...keys: readonly [K, ...K[]]
): readonly (Readonly<Record<K, string | null>> & { readonly n: number })[] {
  requireRows("count", rows);
  if (keys.length === 0)
    throw new UsageError("wrong-argument", `count() takes a key to count by: ${countKeys.join(", ")}.`);
  for (const key of keys)
    if (!countKeys.includes(key)) throw unknown("unknown-key", "key to count by", key, countKeys, alsoCalled);

  const groups = new Map<string, { readonly values: readonly (string | null)[]; n: number }>();
  for (const row of rows as readonly Row[])
    for (const values of combinationsOf(row, keys)) {
      const id = JSON.stringify(values);
      const group = groups.get(id);
      if (group === undefined) groups.set(id, { values, n: 1 });
      else group.n++;
    }
  return [...groups.values()]
    .toSorted((a, b) => inOrder(keys, a.values, b.values))
    .map(({ values, n }) => ({
      ...Object.fromEntries(keys.map((key, i) => [key, values[i] ?? null])),
      n,
    })) as never;
}

function combinationsOf(row: Row, keys: readonly CountKey[]): readonly (readonly (string | null)[])[] {
  return keys.reduce<readonly (readonly (string | null)[])[]>(
    (all, key) => {
      const values = valuesOf(row, key);
      return all.flatMap((some) => (values.length > 0 ? values : [null]).map((value) => [...some, value]));
    },
    [[]],
  );
}

function valuesOf(row: Row, key: CountKey): readonly (string | null)[] {
  return key === "targetYear"
    ? [commitmentOf(row).targetYear?.toString() ?? null]
    : rowField(key).valuesOf(row);
}

function inOrder(
  keys: readonly CountKey[],
  a: readonly (string | null)[],
  b: readonly (string | null)[],
): number {
  for (const [i, key] of keys.entries()) {
    const [x, y] = [a[i] ?? null, b[i] ?? null];
    if (x === y) continue;
    if (x === null || y === null) return x === null ? 1 : -1;
    const words: readonly string[] | null = key === "targetYear" ? null : rowField(key).words;
    return words === null ? (x < y ? -1 : 1) : words.indexOf(x) - words.indexOf(y);
  }
  return 0;
}
