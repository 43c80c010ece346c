import { compareVerdicts } from "./group.ts";
import type { ItemRow } from "./view.ts";

/** Due items with what is past its date first; within one verdict by due day. */
export function inOrder(items: readonly ItemRow[]): readonly ItemRow[] {
  return items.toSorted(
    (a, b) =>
      compareVerdicts(placed(a), placed(b)) || compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id),
  );
}

function placed({ timeliness, tally }: ItemRow): Parameters<typeof compareVerdicts>[0] {
  return { possible: timeliness.possible, recurs: tally !== null };
}

/** The due day; of what recurs the next one. */
function dayOf({ due, nextDue }: ItemRow): string {
  return due.due ?? nextDue ?? "9999";
}

/** By code units: the order of a locale is another one on each machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
