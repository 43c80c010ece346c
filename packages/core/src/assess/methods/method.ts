import type { Day } from "../../dates/day.ts";
import type { Widening } from "../../dates/due-window.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import type { TargetFact } from "../../model/target.ts";
import type { Known } from "../known.ts";
import type { Progress } from "../verdict.ts";

/** How the progress of a target is read from its series. */
export type ProgressOn = (
  target: TargetFact,
  indicator: Indicator,
  observations: readonly Observation[],
  known: Known,
  on: Day,
  widening?: Widening,
) => Progress;

/** A published way of reading progress. The caller passes the ones to use, so unused ones are in nobody's bundle. */
export interface Method {
  readonly id: string;
  readonly progressOn: ProgressOn;
}
