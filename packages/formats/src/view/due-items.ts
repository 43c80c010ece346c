import type { DueItem, Ids } from "@policytrack/core";
import { rankOf } from "./group.ts";

/** Due items with what is past its date first; within that by due day, which is the order that core gives them in. */
export function inOrder(items: readonly DueItem<Ids>[]): readonly DueItem<Ids>[] {
  const rank = (item: DueItem<Ids>): number => rankOf(item.possibleTimeliness, item.criterion.tally !== null);
  return items.toSorted((a, b) => rank(a) - rank(b));
}
