import { linearPace, type Method } from "@policytrack/core";
import { growthRatio, meanChange, projectedGrowth } from "@policytrack/methods";

/** The methods by which progress is read: those that a page can apply to other days than the one it was made for. */
export const publishedMethods: readonly Method<string>[] = [
  linearPace,
  meanChange,
  growthRatio,
  projectedGrowth,
];
