import type { Criterion } from "../model/types.ts";

/** Not stated otherwise, a commitment has one criterion, which its title tells. */
export const untested: Criterion = {
  id: "main",
  title: null,
  text: null,
  stage: "final",
  condition: null,
  terms: [],
};
