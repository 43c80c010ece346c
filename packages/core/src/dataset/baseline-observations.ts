import type { Observation, Target } from "../model/types.ts";
import type { DatasetIndex } from "./dataset-index.ts";

/**
 * The actual values of the very period of a baseline that states none itself: "46 % below 2013" with an observation of 2013. Of one
 * series alone, or none: where the target leaves open which series is meant, nobody can tell.
 */
export function baselineObservations(index: DatasetIndex, target: Target): readonly Observation[] {
  const { baseline } = target;
  if (baseline === null || baseline.kind !== "historical" || baseline.value !== null) return [];
  if (baseline.date === null || baseline.observation !== null) return [];
  const { earliest, latest } = index.span(baseline.date);
  const found = index.observationsOf(target.indicator, target.dimensions).filter(({ kind, date, value }) => {
    if (kind !== "actual" || date === null || value === null) return false;
    const span = index.span(date);
    return span.earliest === earliest && span.latest === latest;
  });
  const [first, ...others] = found.map(({ dimensions }) =>
    JSON.stringify(Object.entries(dimensions).toSorted()),
  );
  return others.every((series) => series === first) ? found : [];
}
