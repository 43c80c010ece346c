import { defineMethod, type LanguageMap, type Method, type Pace } from "@policytrack/core";
import { checkFormulaInput } from "./check-input.ts";
import {
  baselineOr,
  compoundGrowth,
  type FormulaInput,
  type FormulaReason,
  isAsGood,
  isComputable,
} from "./formula-input.ts";
import { growthReasons, type PublishedWords } from "./method-variant.ts";
import { paceTowards } from "./pace-towards.ts";

/** When the target would be reached, best first. */
export const projectionClasses = ["achieved", "in-time", "too-late", "never"] as const;
export type ProjectionClass = (typeof projectionClasses)[number];

/** Where a series leads if it goes on as from its baseline to its latest value. */
export interface Projection {
  /** The value at the target's year, in the unit. Null: it has no year. */
  readonly atDue: number | null;
  /** The decimal year in which the target would be reached. Null: it would not be. */
  readonly reachedIn: number | null;
  readonly class: ProjectionClass;
}

export interface ProjectionInput extends Omit<FormulaInput, "target" | "bound"> {
  /** Without a year it has no due day. */
  readonly target: { readonly year: number | null; readonly value: number };
}

/**
 * The series run on by its mean change a year.
 *
 * @returns The projection, or why there is none: "too-few-points", "not-finite".
 * @throws {UsageError} for a direction or a field that does not exist.
 * @example
 * // From 100 at the end of 2020 to 200 at the end of 2025:
 * const input = { baseline: { year: 2021, value: 100 }, latest: { year: 2026, value: 200 }, direction: "increase" };
 * projectLinearly({ ...input, target: { year: 2041, value: 800 } }); // { atDue: 500, reachedIn: 2056, class: "too-late" }
 */
export function projectLinearly(input: ProjectionInput): Projection | FormulaReason {
  checkFormulaInput("projectLinearly", input, { needsTarget: true });
  return project(input, ({ baseline, latest, target }) => {
    const perYear = (latest.value - baseline.value) / (latest.year - baseline.year);
    return {
      at: (year) => latest.value + perYear * (year - latest.year),
      reaches: latest.year + (target.value - latest.value) / perYear,
    };
  });
}

/**
 * The series run on by its compound growth a year.
 *
 * @returns The projection, or why there is none: "too-few-points", "mixed-signs" and "growth-from-zero", "not-finite".
 * @throws {UsageError} for a direction or a field that does not exist.
 * @example
 * const input = { baseline: { year: 2021, value: 100 }, latest: { year: 2026, value: 200 }, direction: "increase" };
 * projectGrowth({ ...input, target: { year: 2041, value: 800 } }); // { atDue: 1600, reachedIn: 2036, class: "in-time" }
 */
export function projectGrowth(input: ProjectionInput): Projection | FormulaReason {
  checkFormulaInput("projectGrowth", input, { needsTarget: true });
  return project(input, ({ baseline, latest, target }) => {
    if (baseline.value === 0 || latest.value === 0) return "growth-from-zero";
    if (baseline.value * latest.value < 0) return "mixed-signs";
    const growth = compoundGrowth(baseline, latest);
    return {
      at: (year) => latest.value * (1 + growth) ** (year - latest.year),
      reaches: latest.year + Math.log(target.value / latest.value) / Math.log(1 + growth),
    };
  });
}

interface Course {
  readonly at: (year: number) => number;
  /** The decimal year in which it comes to the target. Not finite, or not after the latest value: it does not. */
  readonly reaches: number;
}

function project(
  input: ProjectionInput,
  courseOf: (input: ProjectionInput) => Course | FormulaReason,
): Projection | FormulaReason {
  const { baseline, latest, target, direction, meets } = input;
  const { year, value } = target;
  if (!isComputable({ baseline, latest, target: { year: year ?? 0, value }, direction })) return "not-finite";
  if (!(latest.year > baseline.year)) return "too-few-points";
  const isReached = meets?.(latest.value) ?? isAsGood(latest.value, value, direction);
  const course = courseOf(input);
  if (typeof course === "string")
    return isReached ? { atDue: null, reachedIn: latest.year, class: "achieved" } : course;
  const atDue = year === null ? null : course.at(year);
  if (atDue !== null && !Number.isFinite(atDue)) return "not-finite";
  if (isReached) return { atDue, reachedIn: latest.year, class: "achieved" };
  const { reaches } = course;
  if (!Number.isFinite(reaches) || reaches <= latest.year) return { atDue, reachedIn: null, class: "never" };
  return { atDue, reachedIn: reaches, class: year === null || reaches <= year ? "in-time" : "too-late" };
}

const paces: Readonly<Record<ProjectionClass, Pace>> = {
  achieved: "achieved",
  "in-time": "on-track",
  "too-late": "behind",
  never: "behind",
};

/** Figures: `atDue` in the unit; `reachedIn`, a decimal year. */
export type ProjectionFigure = "atDue" | "reachedIn";

function projectionMethod(
  id: string,
  title: LanguageMap,
  formula: (input: ProjectionInput) => Projection | FormulaReason,
): Method<ProjectionFigure> {
  return defineMethod(
    id,
    (input) => {
      if (input.timing === "throughout") return "kept-throughout";
      if (input.timing === "total") return "added-up";
      const baseline = baselineOr(input, -Infinity);
      if (typeof baseline === "string") return baseline;
      const { latest, direction, meets } = input;
      const year = Number.isFinite(input.target.year) ? input.target.year : null;
      const target = { year, value: input.target.value };
      const result = formula({ baseline, latest, target, direction, meets });
      if (typeof result === "string") return result;
      const { atDue, reachedIn } = result;
      const pace = isAsGood(latest.value, baseline.value, direction) ? paces[result.class] : "worsening";
      return { figures: { atDue, reachedIn }, class: result.class, pace: paceTowards(input, pace) };
    },
    {
      needs: ["target", "direction"],
      kinds: { reachedIn: "year" },
      words: { ...words, title, reasons: growthReasons },
    },
  );
}

const words: Omit<PublishedWords<ProjectionFigure, ProjectionClass>, "title"> = {
  summary: {
    en: "Where the series leads if it goes on as from its baseline to its latest value.",
    ja: "基準値から最新値までの動きが続いた場合の行き先。",
    ko: "기준값에서 최신값까지의 흐름이 이어질 때 이르는 곳.",
  },
  figures: {
    atDue: { en: "projected value on the due day", ja: "期限時点の見込み値", ko: "기한 시점의 전망값" },
    reachedIn: { en: "would be reached in", ja: "達成見込みの年", ko: "도달 예상 연도" },
  },
  classes: {
    achieved: { en: "achieved already", ja: "すでに達成", ko: "이미 달성" },
    "in-time": { en: "would be reached in time", ja: "期限までに到達の見込み", ko: "기한 안에 도달 전망" },
    "too-late": { en: "would be reached too late", ja: "到達は期限後の見込み", ko: "기한 뒤에 도달 전망" },
    never: { en: "would not be reached", ja: "到達しない見込み", ko: "도달하지 못할 전망" },
  },
};

/**
 * A projection by the mean change a year (see `projectLinearly`), of a verdict. It needs a target; without a baseline it starts
 * from the first value.
 *
 * @example linearProjection(verdict) // { kind: "figures", class: "too-late", pace: "behind", figures: { atDue: ..., reachedIn: ... }, ... }
 */
export const linearProjection: Method<ProjectionFigure> = /* @__PURE__ */ projectionMethod(
  "linear-projection",
  { en: "Projection by mean change", ja: "平均変化による見通し", ko: "평균 변화에 따른 전망" },
  projectLinearly,
);

/** A projection by compound growth (see `projectGrowth`), of a verdict. It needs and gives what `linearProjection` does. */
export const growthProjection: Method<ProjectionFigure> = /* @__PURE__ */ projectionMethod(
  "growth-projection",
  { en: "Projection by growth", ja: "成長率による見通し", ko: "증가율에 따른 전망" },
  projectGrowth,
);
