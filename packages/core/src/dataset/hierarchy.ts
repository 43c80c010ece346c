import { append } from "./append.ts";

/** A party or domain, as part of another one. */
interface Part {
  readonly id: string;
  readonly partOf: string | null;
}

/** The record and what it is part of, nearest first. A circle is walked once. */
export function ancestors(id: string, records: ReadonlyMap<string, Part>): readonly string[] {
  const line = new Set<string>();
  for (let at: string | null = id; at !== null && !line.has(at); at = records.get(at)?.partOf ?? null)
    line.add(at);
  return [...line];
}

/** The direct parts of each record that has any. */
export function childrenOf(records: readonly Part[]): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { id, partOf } of records) if (partOf !== null) append(children, partOf, id);
  return children;
}

/** The record and all that is part of it, at any depth. */
export function descendants(id: string, children: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set([id]);
  for (const parent of found) for (const child of children.get(parent) ?? []) found.add(child);
  return [...found];
}
