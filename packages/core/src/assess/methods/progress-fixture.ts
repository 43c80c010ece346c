import { indicator, observation, soundDraft, target } from "../../dataset/dataset-fixture.ts";
import { type Day, dayOf } from "../../dates/day.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Range } from "../../model/range.ts";
import type { TargetFact } from "../../model/target.ts";
import type { When } from "../../model/when.ts";
import { knowledgeOf } from "../known.ts";
import { exactly } from "../range.ts";
import type { NoProgress, Pace, Progress } from "../verdict.ts";
import type { Method } from "./method.ts";

/** A target and its series: what is not said is 10 in 2015, 20 in 2023, and 40 by 2030. */
export interface SeriesCase {
  readonly base?: number | Range | TargetFact["base"];
  readonly to?: number | Range;
  readonly due?: string | When;
  /** Values by their period. */
  readonly values?: Readonly<Record<string, number | Range | null>>;
  readonly indicator?: Partial<Indicator>;
  readonly target?: Partial<TargetFact>;
  readonly on?: Day;
}

/** The progress of a target by a method, where everything has been published. */
export function progressBy(method: Method, given: SeriesCase = {}): Progress {
  const { base = 10, to = 40, due = "../2030", values = { "2023": 20 }, on = dayOf(2026, 6, 30) } = given;
  const observations = Object.entries(values).map(([date, value], i) =>
    observation(`stations/v${i}`, date, value),
  );
  const fact = target("c/target", "stations", to, "2030", {
    base: baseOf(base),
    due: typeof due === "string" ? { kind: "date", edtf: due, wording: "by" } : due,
    ...given.target,
  });
  const known = knowledgeOf(soundDraft({ observations }), "2026-06-30");
  return method.progressOn(fact, indicator("stations", given.indicator), observations, known, on);
}

function baseOf(base: number | Range | TargetFact["base"]): TargetFact["base"] {
  if (typeof base === "number") return { value: exactly(base), date: "2015" };
  return base === null || "date" in base ? base : { value: base, date: "2015" };
}

export type ClassProgress = Extract<Progress, { kind: "class" }>;

/** The same where there must be a class. */
export function classBy(method: Method, given?: SeriesCase): ClassProgress {
  const found = progressBy(method, given);
  if (found.kind !== "class") throw new Error(found.kind === "none" ? found.reason : found.kind);
  return found;
}

/** Why there is no progress; null if there is. */
export function reasonBy(method: Method, given?: SeriesCase): NoProgress | null {
  const found = progressBy(method, given);
  return found.kind === "none" ? found.reason : null;
}

/** The pace; null where it is not told. */
export function paceBy(method: Method, given?: SeriesCase): readonly Pace[] | null {
  const found = progressBy(method, given);
  if (found.kind === "none") throw new Error(found.reason);
  return found.pace;
}
