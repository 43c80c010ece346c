import type { Entry } from "./entry.ts";

const indexes = new WeakMap<readonly Entry[], ReadonlyMap<string, readonly Entry[]>>();

/** Every sense of a word, however it is written: "On time", "on_time", "onTime" and "--on-time" are one. As it was asked comes first. */
export function findEntries(asked: string, known: readonly Entry[]): readonly Entry[] {
  const index = indexes.get(known) ?? indexOf(known);
  indexes.set(known, index);
  const found = index.get(loose(asked)) ?? [];
  const isExact = ({ term }: Entry): boolean => term === asked;
  return distinct([...found.filter(isExact), ...found.filter((entry) => !isExact(entry))]);
}

function indexOf(known: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of known) {
    const key = loose(entry.term);
    const others = index.get(key);
    if (others === undefined) index.set(key, [entry]);
    else others.push(entry);
  }
  return index;
}

function loose(text: string): string {
  return text
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}

/** A field that many concepts have, and a column that many tables have, are told once where they mean the same. */
function distinct(found: readonly Entry[]): readonly Entry[] {
  const byText = new Map<string, Entry>();
  for (const entry of found) {
    const before = byText.get(entry.text);
    byText.set(
      entry.text,
      before === undefined ? entry : { ...before, kind: joined(before.kind, entry.kind) },
    );
  }
  return [...byText.values()];
}

function joined(one: string, other: string): string {
  return one.split("; ").includes(other) ? one : `${one}; ${other}`;
}
