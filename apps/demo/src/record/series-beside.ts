import type { IndicatorId } from "@policytrack/jp-kr-us";

/**
 * Series drawn beside that of a target, since they count a part of the same by another definition. Counts of all hydrogen
 * vehicles are left out: cars are not what was promised.
 */
const beside: Readonly<Partial<Record<IndicatorId, readonly IndicatorId[]>>> = {
  "kr-hydrogen-commercial-vehicles": ["kr-hydrogen-buses-registered", "kr-hydrogen-buses-supplied"],
};

/** An indicator and those that are drawn beside it. */
export function seriesBeside(indicator: string): readonly string[] {
  return [indicator, ...(beside[indicator as IndicatorId] ?? [])];
}
