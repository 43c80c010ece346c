import { placeOf } from "./group.ts";
import type { ItemRow } from "./view.ts";

/** Due items with what is past its date first; within one verdict by due day. */
export function inOrder(items: readonly ItemRow[]): readonly ItemRow[] {
  // Each is placed once, and not at every comparison.
  return items
    .map((item) => ({
      item,
      place: placeOf(item.timeliness.possible, item.tally !== null),
      day: dayOf(item),
    }))
    .toSorted((a, b) => a.place - b.place || compareText(a.day, b.day) || compareText(a.item.id, b.item.id))
    .map(({ item }) => item);
}

/** The due day; of what recurs the next one. */
function dayOf({ due, nextDue }: ItemRow): string {
  return due.due ?? nextDue ?? "9999";
}

/** By code units: the order of a locale is another one on each machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
