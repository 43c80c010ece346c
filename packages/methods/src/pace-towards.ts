import type { Pace } from "@policytrack/core";
import type { AnyFormula } from "./formula-input.ts";

/**
 * The pace of a class, as the target itself compares: achieved is what meets it, and once the due day has come nothing that
 * falls short is on track.
 */
export function paceTowards({ latest, target, meets }: AnyFormula, pace: Pace): Pace {
  if (meets(latest.value)) return "achieved";
  const short = pace === "achieved" ? "on-track" : pace;
  const isOver = target !== null && latest.year >= target.year;
  return isOver && short === "on-track" ? "behind" : short;
}
