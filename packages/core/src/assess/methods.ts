import { decimalYear, readIso, spanOf, toIso } from "../timeliness/dates.ts";
import type { Verdict } from "./assessment.ts";
import { contextOf } from "./assessed-row.ts";
import type { Ids, Range } from "../model/types.ts";
import { UsageError } from "../errors.ts";
export type Pace = "achieved" | "on-track" | "behind" | "worsening";
export type NoFigures =
  | "no-target"
  | "no-baseline"
  | "no-values"
  | "no-value-after-baseline"
  | "open-range"
  | "baseline-equals-target"
  | (string & Record<never, never>);
/** Plain numbers; times in decimal years at the end of their periods. */
export interface Point {
  readonly value: number;
  readonly year: number;
}
export interface Formula {
  readonly baseline: Point;
  readonly latest: Point;
  readonly target: Point;
  readonly direction: "increase" | "decrease";
  readonly series: readonly Point[];
}
/** Read as one: "none" has a reason, "figures" has ranges: equal ends where the inputs are exact. */
export type Reading<F extends string> =
  | {
      readonly kind: "figures";
      readonly method: string;
      readonly pace: Pace | "uncertain" | null;
      readonly possiblePace: readonly Pace[];
      readonly figures: Readonly<Record<F, Range>>;
      readonly factIds: readonly string[];
      readonly latest: { readonly value: Range; readonly through: string };
    }
  | { readonly kind: "none"; readonly method: string; readonly reason: NoFigures };
/** A way of reading progress is a function of a verdict. */
export interface Method<F extends string> {
  (verdict: Verdict<Ids>): Reading<F>;
  readonly id: string;
}
/**
 * Makes a method of a formula over plain numbers. Ranges are tried at every corner, so the formula never meets one. A string that the
 * formula returns is the reason why it has no result.
 * @example defineMethod("gap", ({ latest, target }) => ({ figures: { gap: target.value - latest.value } }))
 */
export function defineMethod<const F extends string>(
  id: string,
  formula: (f: Formula) => { readonly figures: Readonly<Record<F, number>>; readonly pace?: Pace } | string,
): Method<F> {
  const method = (verdict: Verdict<Ids>): Reading<F> => {
    if (!contextOf(verdict) || (verdict as { kind: string }).kind !== "verdict")
      throw new UsageError("wrong-argument", `${id}() takes one verdict of an assessment.`);
    const none = (reason: NoFigures): Reading<F> => ({ kind: "none", method: id, reason });
    const t = verdict.target,
      series = verdict.series,
      last = series.at(-1);
    if (!t) return none("no-target");
    if (!t.baseline?.value || t.baseline.date === null) return none("no-baseline");
    if (!last) return none("no-values");
    const year = (iso: string): number => decimalYear(readIso(iso)!),
      t0 = year(endOf(t.baseline.date));
    if (year(last.through) <= t0) return none("no-value-after-baseline");
    const ends = (r: Range): readonly number[] => [...new Set([r.min, r.max])].filter((x) => x !== null);
    const goal: Range =
      t.comparator === "at-least" || t.comparator === "more-than"
        ? { min: t.value.min, max: t.value.min }
        : { min: t.value.max, max: t.value.max };
    if ([t.baseline.value, last.value].some((r) => r.min === null || r.max === null))
      return none("open-range");
    const results = ends(t.baseline.value).flatMap((b) =>
      ends(last.value).flatMap((l) =>
        ends(goal).map((g) =>
          formula({
            baseline: { value: b, year: t0 },
            latest: { value: l, year: year(last.through) },
            target: { value: g, year: verdict.due === null ? Infinity : year(verdict.due) },
            direction: t.indicator.direction ?? (g >= b ? "increase" : "decrease"),
            series: series.map((p) => ({ value: p.value.max!, year: year(p.through) })),
          }),
        ),
      ),
    );
    const refused = results.find((r) => typeof r === "string");
    if (refused !== undefined) return none(refused);
    const flat = results as readonly {
      readonly figures: Readonly<Record<F, number>>;
      readonly pace?: Pace;
    }[];
    const paces = [...new Set(flat.flatMap((r) => r.pace ?? []))];
    const figures = Object.fromEntries(
      Object.keys(flat[0]!.figures).map((k) => {
        const xs = flat.map((r) => r.figures[k as F]);
        return [k, { min: Math.min(...xs), max: Math.max(...xs) }];
      }),
    ) as Readonly<Record<F, Range>>;
    return {
      kind: "figures",
      method: id,
      pace: paces.length > 1 ? "uncertain" : (paces[0] ?? null),
      possiblePace: paces,
      figures,
      factIds: [last.id, t.id],
      latest: last,
    };
  };
  return Object.assign(method, { id });
}
const endOf = (edtf: string): string => toIso(spanOf(edtf).to);
/** Against a straight line from baseline to target (methods, section 1). */
export const linearPace = /* @__PURE__ */ defineMethod(
  "linear-pace",
  ({ baseline: b, latest: l, target: t, direction }) => {
    if (b.value === t.value) return "baseline-equals-target";
    const completion = (l.value - b.value) / (t.value - b.value),
      elapsed = (l.year - b.year) / (t.year - b.year),
      expected = b.value + Math.min(1, elapsed) * (t.value - b.value),
      sign = direction === "increase" ? 1 : -1;
    return {
      figures: {
        completion,
        shareOfTarget: l.value / t.value,
        elapsed,
        expected,
        requiredPerYear: (t.value - l.value) / (t.year - l.year),
      },
      pace:
        completion >= 1
          ? "achieved"
          : sign * (l.value - expected) >= 0
            ? "on-track"
            : sign * (l.value - b.value) >= 0
              ? "behind"
              : "worsening",
    };
  },
);
/** A member's compliance (methods, section 6): +1 delivered, 0 partly or in progress, -1 not; unknown is left out and counted. */
export function compliance(
  verdicts: readonly Verdict<Ids>[],
): readonly {
  readonly party: string;
  readonly n: number;
  readonly full: number;
  readonly partial: number;
  readonly none: number;
  readonly unknown: number;
  readonly score: number | null;
}[] {
  if (!Array.isArray(verdicts as unknown))
    throw new UsageError("wrong-argument", "compliance() takes assessment.verdicts.");
  const of = new Map<
    string,
    {
      party: string;
      n: number;
      full: number;
      partial: number;
      none: number;
      unknown: number;
      score: number | null;
    }
  >();
  for (const v of verdicts) {
    if (!contextOf(v)) throw new UsageError("wrong-argument", "compliance() takes assessment.verdicts.");
    if (v.stage === "final" && v.status !== "not-applicable")
      for (const party of v.partyId !== null ? [v.partyId] : v.commitment.parties.map((p) => p.id)) {
        const row = of.get(party) ?? { party, n: 0, full: 0, partial: 0, none: 0, unknown: 0, score: null };
        of.set(party, row);
        row.n++;
        row[
          v.status === "unknown" || v.status === "uncertain"
            ? "unknown"
            : v.status === "delivered"
              ? "full"
              : ["partly-delivered", "in-progress", "continuing"].includes(v.status)
                ? "partial"
                : "none"
        ]++;
        const scored = row.full + row.partial + row.none;
        row.score = scored ? (row.full - row.none) / scored : null;
      }
  }
  return [...of.values()].sort((a, b) => (a.party < b.party ? -1 : 1));
}
