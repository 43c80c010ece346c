import type { Uncertain, Verdict } from "../assess/assessment.ts";
import { wordOf } from "../assess/roll-up.ts";
import { shown, unknown, UsageError } from "../errors.ts";
import type { Ids, LanguageMap, Range } from "../model/types.ts";
import { cornersOf } from "./corners.ts";
import { type Formula, type Need, type NoFigures, type Pace, paces, type Result } from "./formula.ts";
import { type PreparedTarget, prepareTarget } from "./prepare-target.ts";

/** "none" has a reason. "figures" has ranges: equal ends where the inputs are exact, both null where a figure has no meaning. */
export type Reading<F extends string> =
  | {
      readonly kind: "figures";
      readonly method: string;
      readonly pace: Pace | Uncertain | null;
      readonly possiblePace: readonly Pace[];
      /** The word of the method's own scale. Null: it has none. */
      readonly class: string | null;
      readonly possibleClass: readonly string[];
      readonly figures: Readonly<Record<F, Range>>;
      readonly factIds: readonly string[];
      readonly latest: { readonly value: Range; readonly through: string };
    }
  | { readonly kind: "none"; readonly method: string; readonly reason: NoFigures };

/**
 * What a figure is. share: of 1. value: in the indicator's unit. value-per-year: in that unit, a year. rate-per-year: of 1, a
 * year. score: a number without a unit. year: a time in decimal years.
 */
export type FigureKind = "share" | "value" | "value-per-year" | "rate-per-year" | "score" | "year";

/** What a method is called, by language: itself, its figures, its classes (the best first) and its reasons. */
export interface MethodWords<F extends string> {
  readonly title: LanguageMap;
  /** What it reads, in a sentence. */
  readonly summary?: LanguageMap;
  readonly figures?: Readonly<Partial<Record<F, LanguageMap>>>;
  readonly classes?: Readonly<Record<string, LanguageMap>>;
  readonly reasons?: Readonly<Record<string, LanguageMap>>;
}

/**
 * How a method computes, in symbols that need no language: values y and times t (in years) of the baseline (0), the latest value (1)
 * and the target (t); d is 1 where more is wanted, -1 where less is.
 */
export interface PublishedFormula {
  readonly lines: readonly string[];
  /** What gives each class; of a method without classes, each pace. */
  readonly cutOffs: Readonly<Record<string, string>>;
  /** Who published it. */
  readonly source: { readonly title: string; readonly url: string | null };
}

/** A way of reading progress is a function of a verdict. One that is not imported is in no bundle. */
export interface Method<F extends string> {
  (verdict: Verdict<Ids>): Reading<F>;
  readonly id: string;
  readonly needs: readonly Need[];
  /** How many values the series has at least. */
  readonly points: number;
  /** What its figures are. One that is not named is a value. */
  readonly kinds: Readonly<Partial<Record<string, FigureKind>>>;
  readonly words: MethodWords<F> | null;
  /** For readers who want to compute it themselves. Null: not stated. */
  readonly formula: PublishedFormula | null;
}

export interface MethodOptions<F extends string, N extends Need> {
  /** Default: baseline, target and direction. */
  readonly needs?: readonly N[];
  /** How many values the series has at least. Default: 1. */
  readonly points?: number;
  /** How many of the latest values the formula sees. Default: all. */
  readonly window?: number;
  /** What its figures are. Default of each: a value in the indicator's unit. */
  readonly kinds?: Readonly<Partial<Record<F, FigureKind>>>;
  readonly words?: MethodWords<F>;
  readonly formula?: PublishedFormula;
}

const optionKeys: readonly string[] = [
  "needs",
  "points",
  "window",
  "kinds",
  "words",
  "formula",
] satisfies readonly (keyof MethodOptions<string, Need>)[];
const everyNeed: readonly Need[] = ["baseline", "target", "due", "direction"];

/**
 * Makes a method of a formula over plain numbers. Ranges are tried at every corner and between, so the formula never meets one. A string
 * that the formula returns is why there is no result. What it returns is checked: the same figures in every corner, no NaN.
 *
 * @throws {UsageError} for no formula, and for an option or a need that does not exist; the method, for what is no verdict and for a result of another shape.
 * @example
 * const gap = defineMethod("gap", ({ latest, target }) => ({ figures: { gap: target.value - latest.value } }));
 * gap(verdict); // { kind: "figures", method: "gap", figures: { gap: { min: 27272, max: 27272 } }, ... }
 */
export function defineMethod<
  const F extends string,
  const N extends Need = "baseline" | "target" | "direction",
>(
  id: string,
  formula: (input: Formula<N>) => Result<F> | string,
  options: MethodOptions<F, N> = {},
): Method<F> {
  if (typeof id !== "string" || id === "" || typeof formula !== "function")
    throw new UsageError(
      "wrong-argument",
      `defineMethod(): ${typeof formula === "function" ? `the id ${shown(id)} is no text` : `${shown(id)} has no formula`}. Write defineMethod("my-method", ({ latest, target }) => ...).`,
    );
  for (const key of Object.keys(options))
    if (!optionKeys.includes(key)) throw unknown("unknown-key", "option of defineMethod()", key, optionKeys);
  const needs: readonly Need[] = options.needs ?? ["baseline", "target", "direction"];
  for (const need of needs)
    if (!everyNeed.includes(need)) throw unknown("unknown-word", `need (method ${id})`, need, everyNeed);

  const method = (verdict: Verdict<Ids>): Reading<F> => {
    const none = (reason: NoFigures): Reading<F> => ({ kind: "none", method: id, reason });
    const prepared = prepareTarget(verdict);
    if (prepared === null) return none("no-target");
    const missing = whatIsMissing(prepared, needs, options.points ?? 1);
    if (missing !== null) return none(missing);
    const corners = cornersOf<N>(prepared, options.window ?? Infinity, formula);
    if (typeof corners === "string") return none(corners);

    const results = corners.map((result) => checked(id, result));
    const figures = figuresOf(id, results);
    if (figures === null) return none("not-finite");
    const possiblePace = pacesOf(verdict, results);
    const possibleClass = classesOf(results, options.words);
    const latest = prepared.latest!;
    return {
      kind: "figures",
      method: id,
      pace: possiblePace.length === 0 ? null : wordOf(possiblePace),
      possiblePace,
      class: possibleClass.length === 0 ? null : wordOf(possibleClass),
      possibleClass,
      figures: figures as Readonly<Record<F, Range>>,
      factIds: [latest.factId!, prepared.factId],
      latest: { value: latest.value, through: latest.through },
    };
  };
  const { points = 1, kinds = {}, words = null, formula: published = null } = options;
  return Object.assign(method, { id, needs, points, kinds, words, formula: published });
}

function whatIsMissing(
  { baseline, series, latest, goal, lacksBaseline, dueYear, direction }: PreparedTarget,
  needs: readonly Need[],
  points: number,
): NoFigures | null {
  if (needs.includes("target") && goal === null) return lacksBaseline ? "no-baseline" : "no-target";
  if (needs.includes("baseline") && baseline === null) return "no-baseline";
  if (needs.includes("due") && dueYear === null) return "no-due";
  if (latest === null) return "no-values";
  if (series.length < points) return "too-few-points";
  if (needs.includes("baseline") && latest.year < baseline!.year) return "no-value-after-baseline";
  if (needs.includes("direction") && direction === null && (goal === null || baseline === null))
    return "no-direction";
  return null;
}

function checked<F extends string>(id: string, result: Result<F>): Result<F> {
  const { figures, pace = null, class: scale = null } = (result as Partial<Result<F>> | undefined) ?? {};
  const wrong = (what: string): UsageError =>
    new UsageError(
      "wrong-argument",
      `${id}: its formula returned ${what}. Return { figures: { name: number } }, or a reason as a string.`,
    );
  if (typeof figures !== "object" || figures === null) throw wrong("no figures");
  for (const [name, value] of Object.entries(figures))
    if (value !== null && typeof value !== "number") throw wrong(`${typeof value} as figure "${name}"`);
  if (pace !== null && !paces.includes(pace)) throw wrong(`the pace ${JSON.stringify(pace)}`);
  if (scale !== null && typeof scale !== "string") throw wrong(`${typeof scale} as class`);
  return { figures, pace, class: scale };
}

/** From the smallest to the greatest of each figure. Null: some is not finite. */
function figuresOf<F extends string>(
  id: string,
  results: readonly Result<F>[],
): Readonly<Record<string, Range>> | null {
  const names = Object.keys(results[0]!.figures) as F[];
  const ranges: Record<string, Range> = {};
  for (const name of names) {
    let [min, max]: [number | null, number | null] = [null, null];
    for (const { figures } of results) {
      const value = figures[name];
      if (value === undefined)
        throw new UsageError(
          "wrong-argument",
          `${id}: its formula returned the figure "${name}" for some values only.`,
        );
      if (value === null) continue;
      if (!Number.isFinite(value)) return null;
      min = min === null ? value : Math.min(min, value);
      max = max === null ? value : Math.max(max, value);
    }
    // Minus zero is no number that anybody reports.
    ranges[name] = { min: min === null ? null : min + 0, max: max === null ? null : max + 0 };
  }
  return ranges;
}

/** In the order of the method's words, the best first. */
function classesOf<F extends string>(
  results: readonly Result<F>[],
  words: MethodWords<F> | undefined,
): readonly string[] {
  const order = Object.keys(words?.classes ?? {});
  return [...new Set(results.flatMap((result) => result.class ?? []))].toSorted(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
}

/** A number that has passed its target before the rule counts it is on track; what was missed or ended has no pace. */
function pacesOf<F extends string>(verdict: Verdict<Ids>, results: readonly Result<F>[]): readonly Pace[] {
  const words = verdict.possibleTimeliness;
  if (words.every((word) => word === "missed" || word === "closed")) return [];
  const isAchieved = (word: string): boolean => word === "on-time" || word === "late";
  if (words.every(isAchieved)) return ["achieved"];
  const found = new Set(results.flatMap(({ pace }) => pace ?? []));
  if (found.has("achieved") && !words.some(isAchieved)) found.add("on-track").delete("achieved");
  return paces.filter((pace) => found.has(pace));
}
