/** Changes of JSON data that keep its structure: what slips of the hand, other programs and attackers make of a record. */
import type { Draw } from "../generate.ts";
import { drawDate } from "./draw-date.ts";
import { drawDue } from "./draw-due.ts";

type Plain = Record<string, unknown>;
type Slot = readonly [holder: Plain | unknown[], key: string | number];

/** Values of each field name in some datasets, to be put where another value of the same field stands. */
export type Donors = ReadonlyMap<string, readonly unknown[]>;

export function donorsOf(datasets: readonly unknown[]): Donors {
  const donors = new Map<string, unknown[]>();
  for (const dataset of datasets)
    for (const [holder, key] of slotsIn(dataset)) {
      const name = nameOf(holder, key);
      const values = donors.get(name) ?? [];
      if (values.length < 400) values.push((holder as Plain)[key]);
      donors.set(name, values);
    }
  return donors;
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

/** A copy with one to four changes. */
export function mutateData(draw: Draw, value: unknown, donors: Donors): unknown {
  const copy = structuredClone(value);
  const changes = draw.pick([1, 1, 1, 2, 2, 3, 4]);
  let slots = slotsIn(copy);
  for (let i = 0; i < changes && slots.length > 0; i++) {
    change(draw, draw.pick(slots), slots, donors);
    if (i + 1 < changes) slots = slotsIn(copy);
  }
  return copy;
}

function change(draw: Draw, slot: Slot, slots: readonly Slot[], donors: Donors): void {
  const [holder, key] = slot;
  const value = (holder as Plain)[key];
  const put = (other: unknown): void => {
    (holder as Plain)[key] = other;
  };
  const kind = draw.next();
  // Most changes keep the kind of value, so that many get through the check of the form.
  if (kind < 0.55) return put(alike(draw, value, nameOf(holder, key), donors));
  if (kind < 0.7) return put(structuredClone(draw.pick(donors.get(nameOf(holder, key)) ?? [value])));
  if (kind < 0.8) return remove(slot);
  if (kind < 0.88 && Array.isArray(value)) return changeList(draw, value);
  if (kind < 0.93) return put(structuredClone(read(draw.pick(slots))));
  if (kind < 0.96) return put(structuredClone(draw.pick(otherKinds)));
  // The name of one field with the value of another.
  const [other, name] = draw.pick(slots);
  if (!Array.isArray(holder)) holder[nameOf(other, name)] = structuredClone(value);
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
      if (draw.chance(0.5)) return structuredClone(draw.pick(donors.get(name) ?? [value]));
      return draw.pick(extremeTexts);
    default:
      return structuredClone(draw.pick(donors.get(name) ?? [value]));
  }
}

function changeList(draw: Draw, list: unknown[]): void {
  if (list.length === 0) return;
  const at = draw.int(0, list.length - 1);
  switch (draw.int(0, 3)) {
    case 0:
      list.push(structuredClone(list[at]));
      return;
    case 1:
      list.reverse();
      return;
    case 2:
      list.splice(at, 1);
      return;
    default:
      list.splice(0, list.length, ...list.slice(at), ...list.slice(0, at));
  }
}

function remove([holder, key]: Slot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function read([holder, key]: Slot): unknown {
  return (holder as Plain)[key];
}

/** The field that a value is of: entries of a list are of the field that holds the list. */
function nameOf(holder: Plain | unknown[], key: string | number): string {
  return typeof key === "string" ? key : (listNames.get(holder) ?? "entry");
}

const listNames = new WeakMap<object, string>();

/** Every field and every entry of a list in a value. */
function slotsIn(value: unknown): readonly Slot[] {
  const slots: Slot[] = [];
  const open: unknown[] = [value];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at !== "object" || at === null) continue;
    const holder = at as Plain | unknown[];
    for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
      slots.push([holder, key]);
      const inner = (holder as Plain)[key];
      if (typeof inner !== "object" || inner === null) continue;
      if (Array.isArray(inner)) listNames.set(inner, `${nameOf(holder, key)}[]`);
      open.push(inner);
    }
  }
  return slots;
}
