import type { Day } from "../../dates/day.ts";
import { defaultWidening, type Widening } from "../../dates/due-window.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import type { Range } from "../../model/range.ts";
import type { Comparator, TargetFact } from "../../model/target.ts";
import { among, between } from "../among.ts";
import type { Known } from "../known.ts";
import { cornersOf, exactly } from "../range.ts";
import { meetsTarget } from "../target-schedule-on.ts";
import { type NoProgress, type Pace, paces, type Progress } from "../verdict.ts";
import type { Method } from "./method.ts";
import { prepare, type Prepared } from "./prepare.ts";

/** What a formula gives for plain numbers. */
interface FormulaResult<Class extends string> {
  readonly measures: Readonly<Record<string, number>>;
  readonly class: Class | null;
  readonly pace: Pace | null;
}

/** What a formula can use besides base, latest value and target. */
interface FormulaContext extends Prepared {
  readonly comparator: Comparator;
}

/** An office's own words for classes. */
export type Labels<Class extends string> = Readonly<Partial<Record<Class, string>>>;

/** A formula over base, latest value and target, with what else it needs. */
export type Formula<Class extends string> = (
  base: number,
  latest: number,
  target: number,
  context: FormulaContext,
  indicator: Indicator,
) => FormulaResult<Class> | NoProgress;

/**
 * A method made of a formula over plain numbers: ranges are carried through by taking every combination of their ends, so
 * that measures are ranges and classes are all that lie between those found. Whether the target is reached is read by its own
 * comparator, and once the due day has come nothing that falls short is on track any more.
 *
 * @param classes The formula's classes, best first.
 * @param labels What an office calls them, where that differs.
 */
export function formulaMethod<Class extends string>(
  id: string,
  classes: readonly Class[],
  formula: Formula<Class>,
  labels?: Labels<Class>,
): Method {
  return { id, progressOn };

  function progressOn(
    target: TargetFact,
    indicator: Indicator,
    observations: readonly Observation[],
    known: Known,
    on: Day,
    widening: Widening = defaultWidening,
  ): Progress {
    const none = (reason: NoProgress): Progress => ({ kind: "none", target: target.id, method: id, reason });
    const prepared = prepare(target, indicator, observations, known, on, widening);
    if (typeof prepared === "string") return none(prepared);
    const { comparator } = target;
    const { base, latest, latestYear, targetYear } = prepared;
    const isOver = targetYear !== null && latestYear >= targetYear;
    const results: FormulaResult<Class>[] = [];
    for (const corner of cornersOf([base.value, latest.value, prepared.target])) {
      // An open end gives a formula nothing to compute with.
      if (!corner.every(Number.isFinite)) return none("range-not-chosen");
      const [from, now, to] = corner as readonly [number, number, number];
      const result = formula(from, now, to, { ...prepared, comparator }, indicator);
      if (typeof result === "string") return none(result);
      const reached = meetsTarget(exactly(now), comparator, exactly(to)) === "yes";
      results.push({ ...result, pace: paceAsCompared(result.pace, reached, isOver) });
    }
    const onTrackIsPossible = paces.filter((pace) => !isOver || pace !== "on-track");
    return {
      kind: "class",
      target: target.id,
      method: id,
      base,
      latest,
      measures: measuresOf(results),
      class: labelled(
        setOf(
          classes,
          results.map((result) => result.class),
        ),
        labels,
      ),
      pace: setOf(
        onTrackIsPossible,
        results.map(({ pace }) => pace),
      ),
    };
  }
}

function paceAsCompared(pace: Pace | null, reached: boolean, isOver: boolean): Pace | null {
  if (pace === null) return null;
  if (reached) return "reached";
  const short = pace === "reached" ? "on-track" : pace;
  return isOver && short === "on-track" ? "behind" : short;
}

function measuresOf(results: readonly FormulaResult<string>[]): Readonly<Record<string, Range>> {
  const names = Object.keys(results[0]?.measures ?? {}).filter((name) =>
    results.every(({ measures }) => name in measures),
  );
  return Object.fromEntries(
    names.map((name) => {
      const values = results.map(({ measures }) => measures[name] as number);
      return [name, { min: Math.min(...values), max: Math.max(...values) }];
    }),
  );
}

function setOf<T extends string>(
  vocabulary: readonly T[],
  found: readonly (T | null)[],
): readonly [T, ...T[]] | null {
  return found.includes(null) ? null : among(vocabulary, between(vocabulary, found as readonly T[]));
}

function labelled<Class extends string>(
  found: readonly [Class, ...Class[]] | null,
  labels: Labels<Class> | undefined,
): readonly [string, ...string[]] | null {
  if (found === null) return null;
  const [first, ...others] = found.map((one) => labels?.[one] ?? one);
  return [first as string, ...others];
}
