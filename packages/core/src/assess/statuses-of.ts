import type { Status } from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";
import type { Mixed } from "./assessment.ts";
import type { Part } from "./judge-criterion.ts";

/** What is said of a part as a whole, or of one of its periods or occurrences. */
export interface Said {
  /** Null: of the part as a whole. */
  readonly occurrence: string | null;
  readonly possibleStatus: readonly Status[];
  readonly possibleTimeliness: readonly Timeliness[];
}

/**
 * What recurs goes on while the latest occurrence on record was delivered. Where a later one fell due without a report, nobody knows
 * whether it still does.
 */
export function statusesOf({ findings, history }: Part, each: readonly Said[]): readonly (Status | Mixed)[] {
  const [first] = each;
  if (first !== undefined && each.length === 1 && first.occurrence === null) return first.possibleStatus;
  if (findings.timelinesses.every((word) => word === "closed")) {
    const last = history.findLast(({ occurrence, status }) => occurrence === null && status !== null);
    return [last?.status ?? "unknown"];
  }
  const at = each.findLastIndex(({ possibleStatus: [one, ...more] }) => one !== "unknown" || more.length > 0);
  const later = each.slice(at + 1).map(({ possibleTimeliness }) => possibleTimeliness);
  const isSilent = later.some((words) => words.every((word) => word === "unreported"));
  if (at < 0 || isSilent) return ["unknown"];
  const words = each[at]!.possibleStatus.map((word) => (word === "delivered" ? "continuing" : word));
  return later.some((possibly) => possibly.includes("unreported")) ? [...words, "unknown"] : words;
}
