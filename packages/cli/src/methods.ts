import {
  growthRatio,
  linearPace,
  meanChange,
  type Method,
  type NonEmpty,
  projectedGrowth,
  statusIndex,
} from "@policytrack/core";

/** The methods of reading progress that the command offers. */
export const methods: NonEmpty<Method> = [linearPace, growthRatio, projectedGrowth, meanChange, statusIndex];

/** The methods with these ids; an empty list asks for linear pace alone. */
export function methodsNamed(ids: readonly string[]): NonEmpty<Method> {
  const [first, ...others] = methods.filter(({ id }) => ids.includes(id));
  return first === undefined ? [linearPace] : [first, ...others];
}
