/** Changes of JSON data that keep its structure: what slips of the hand, other programs and attackers make of a record. */
import type { Draw } from "../generate.ts";
import { drawDate } from "./draw-date.ts";
import { drawDue } from "./draw-due.ts";

type Plain = Record<string, unknown>;
type Holder = Plain | unknown[];

/** A field, or an entry of a list, somewhere in a value. */
interface Slot {
  readonly path: readonly (string | number)[];
  /** The field that the value is of: entries of a list are of the field that holds the list. */
  readonly name: string;
}

/** A value to change, and every place in it. Looked at once, since many changed copies are made of it. */
export interface Base {
  readonly value: unknown;
  readonly slots: readonly Slot[];
}

/** Values of each field name in some datasets, to be put where another value of the same field stands. */
export type Donors = ReadonlyMap<string, readonly unknown[]>;

export function donorsOf(bases: readonly Base[]): Donors {
  const donors = new Map<string, unknown[]>();
  for (const { value, slots } of bases)
    for (const { path, name } of slots) {
      const values = donors.get(name) ?? [];
      if (values.length < 400) values.push(read(value, path));
      donors.set(name, values);
    }
  return donors;
}

export function baseOf(value: unknown): Base {
  const slots: Slot[] = [];
  const visit = (at: unknown, path: Slot["path"], around: string): void => {
    if (typeof at !== "object" || at === null) return;
    const holder = at as Holder;
    for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
      const name = typeof key === "string" ? key : `${around}[]`;
      const slot = { path: [...path, key], name };
      slots.push(slot);
      visit((holder as Plain)[key], slot.path, name);
    }
  };
  visit(value, [], "");
  return { value, slots };
}

const extremeNumbers = [
  0,
  -0,
  -1,
  1,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  1e21,
  0.1 + 0.2,
  9999,
  10_000,
  100,
] as const;
const extremeTexts = [
  "",
  " ",
  "x",
  "main",
  "__proto__",
  "constructor",
  "a/b",
  "a:b",
  "..",
  "-",
  "é",
  "e\u0301",
  "\u202Eabc",
  "\u001B[2J",
  "a\nb",
  "\uD800",
  "=1+2",
  "a;=1+2",
  "<img src=x onerror=alert(1)>",
  "](javascript:x)",
  "::error::x",
  "{count}",
  "P1Y",
  "P9999Y",
  "P0D",
  "9999-12-31",
  "0000-01-01",
  "https://example.org/a\u0007",
  "한국 🇰🇷",
] as const;
const otherKinds: readonly unknown[] = [null, true, false, 0, "", [], {}, [null], [[]]];

/** A value with one to four changes. It shares with the base what was not changed: nothing may change it in place. */
export function mutateData(draw: Draw, base: Base, donors: Donors): unknown {
  let { value } = base;
  for (let changes = draw.pick([1, 1, 1, 2, 2, 3, 4]); changes > 0 && base.slots.length > 0; changes--) {
    const slot = draw.pick(base.slots);
    const root = copyOf(value);
    const holder = copyAlong(root, slot.path);
    if (holder === null) continue;
    change(draw, holder, slot, base, donors);
    value = root;
  }
  return value;
}

function copyOf(value: unknown): Holder {
  return Array.isArray(value) ? [...(value as readonly unknown[])] : { ...(value as Plain) };
}

/** Copies what holds a place, and what holds that; null where an earlier change took the place away. */
function copyAlong(root: Holder, path: Slot["path"]): Holder | null {
  let holder = root;
  for (const step of path.slice(0, -1)) {
    const inner = (holder as Plain)[step];
    if (typeof inner !== "object" || inner === null) return null;
    const copy = copyOf(inner);
    (holder as Plain)[step] = copy;
    holder = copy;
  }
  return Object.hasOwn(holder, path.at(-1) ?? "") ? holder : null;
}

function change(draw: Draw, holder: Holder, { path, name }: Slot, base: Base, donors: Donors): void {
  const key = path.at(-1) ?? "";
  const value = (holder as Plain)[key];
  const put = (other: unknown): void => {
    (holder as Plain)[key] = other;
  };
  const kind = draw.next();
  // Most changes keep the kind of value, so that many get through the check of the form.
  if (kind < 0.55) return put(alike(draw, value, name, donors));
  if (kind < 0.7) return put(draw.pick(donors.get(name) ?? [value]));
  if (kind < 0.8) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    return;
  }
  if (kind < 0.88 && Array.isArray(value)) return put(changedList(draw, value));
  if (kind < 0.93) return put(read(base.value, draw.pick(base.slots).path));
  if (kind < 0.96) return put(draw.pick(otherKinds));
  // The name of one field with the value of another.
  if (!Array.isArray(holder)) holder[draw.pick(base.slots).name] = value;
}

/** Another value of the same kind. */
function alike(draw: Draw, value: unknown, name: string, donors: Donors): unknown {
  switch (typeof value) {
    case "number":
      return draw.chance(0.5)
        ? draw.pick(extremeNumbers)
        : Math.round(value * draw.pick([0, 0.5, 0.99, 1.01, 2, -1]) * 100) / 100;
    case "boolean":
      return !value;
    case "string":
      if (/^(?:\.\.\/|-|Y)?\d{4}/.test(value) || /date|published|until|occurrence/i.test(name))
        return drawDate(draw);
      if (name === "due") return drawDue(draw);
      if (draw.chance(0.5)) return draw.pick(donors.get(name) ?? [value]);
      return draw.pick(extremeTexts);
    default:
      return draw.pick(donors.get(name) ?? [value]);
  }
}

function changedList(draw: Draw, list: readonly unknown[]): readonly unknown[] {
  if (list.length === 0) return list;
  const at = draw.int(0, list.length - 1);
  switch (draw.int(0, 3)) {
    case 0:
      return [...list, list[at]];
    case 1:
      return list.toReversed();
    case 2:
      return list.toSpliced(at, 1);
    default:
      return [...list.slice(at), ...list.slice(0, at)];
  }
}

function read(value: unknown, path: Slot["path"]): unknown {
  return path.reduce((at, step) => (at as Plain)[step], value);
}
