import type { CriterionView, ProgressView, TargetView } from "@policytrack/formats/view";
import { dayNumber, endsOf, yearOf } from "./days.ts";
import type { Stroke } from "./label-places.ts";
import { endsOfRange, gridOf } from "./numbers.ts";

/** The height of a plot in pixels, and how much room it has above the highest line. */
export const plotHeight = 230;
const plotTop = 22;
/** How long the line is that marks a target, as a share of the width. */
export const lengthOfGoal = 0.05;

/** A target with its dates: what a chart is drawn of. */
export interface Plotted {
  readonly criterion: CriterionView;
  readonly target: TargetView;
  readonly due: string;
  readonly progress: readonly ProgressView[];
}

/** Whether there is anything to draw of a criterion. */
export function plottedOf(criterion: CriterionView): Plotted | null {
  const [verdict] = criterion.verdicts;
  if (verdict === undefined || verdict.target === null || criterion.verdicts.length > 1) return null;
  const due = verdict.due.latestDue ?? verdict.due.due;
  const goal = endsOfRange(verdict.target.target.value);
  if (due === null || goal === null || verdict.target.series.length === 0) return null;
  return { criterion, target: verdict.target, due, progress: verdict.progress };
}

/** Where days and values stand: across as a share of the width, down in pixels. */
export interface Geometry {
  readonly x: (iso: string) => number;
  readonly y: (value: number) => number;
  readonly grid: readonly number[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly lastDay: string;
}

export function geometryOf(plotted: Plotted, on: string): Geometry {
  const { target, due } = plotted;
  const baseline = endsOf(target.baseline?.date ?? null).last;
  const days = [
    ...target.series.map(({ through }) => through),
    due,
    ...(baseline === null ? [] : [baseline]),
  ];
  const first = days.reduce((a, b) => (a < b ? a : b));
  const last = days.reduce((a, b) => (a > b ? a : b));
  const begin = dayNumber(first);
  const length = Math.max(365, dayNumber(last) - begin);
  const [from, to] = [begin - length * 0.06, begin + length * 1.05];
  const x = (iso: string): number => (dayNumber(iso) - from) / (to - from);
  const values = [
    target.target.value,
    ...target.series.map(({ value }) => value),
    ...(target.baseline === null ? [] : [target.baseline.value]),
  ]
    .flatMap((value) => endsOfRange(value) ?? [])
    .flatMap(({ low, high }) => [low, high]);
  const grid = gridOf(values);
  const [bottom, ceiling] = [grid[0] ?? 0, grid.at(-1) ?? 1];
  const y = (value: number): number =>
    Math.round((plotTop + (plotHeight - plotTop) * (1 - (value - bottom) / (ceiling - bottom))) * 10) / 10;
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 2 }, (_, i) => yearOf(first) + i)
    .map((year) => ({ year, at: x(`${String(year).padStart(4, "0")}-01-01`) }))
    .filter(({ at }) => at >= 0 && at <= 1);
  const step = Math.ceil(years.length / 5);
  return {
    x,
    y,
    grid,
    years: years.filter((_, i) => i % step === 0),
    lastDay: on > last ? "" : last,
  };
}

/** The straight line from the baseline to the target, until that is due. */
export function lineOf(
  { target, due }: Plotted,
  on: string,
): {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
} | null {
  const baseline = target.baseline === null ? null : endsOfRange(target.baseline.value);
  const from = endsOf(target.baseline?.date ?? null).last;
  const goal = endsOfRange(target.target.value);
  return baseline === null || from === null || goal === null || due < on
    ? null
    : { from, to: due, start: baseline.high, end: goal.low };
}

/** What the straight line asks for at the latest value, where that lies behind it. */
export function gapOf({ progress }: Plotted): { readonly expected: number } | null {
  const reading = progress.find(
    ({ method, reading: one }) => method.id === "linear-pace" && one.kind === "figures",
  )?.reading;
  if (reading === undefined || reading.kind !== "figures" || !reading.possiblePace.includes("behind"))
    return null;
  const expected = reading.figures["expected"];
  return expected?.max == null ? null : { expected: expected.max };
}

/** The lowest and the highest number possible. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Where the number would be on the due day, if it went on as it has: by the mean of its yearly changes. Null: no such figure, or no need. */
export function goingOf({ progress, due }: Plotted, on: string): Ends | null {
  const reading = progress.find(({ method }) => method.id === "mean-change")?.reading;
  const projected = reading?.kind === "figures" ? reading.figures["projected"] : undefined;
  return due <= on || projected === undefined ? null : endsOfRange(projected);
}

/** How much room labels keep from what is drawn, in pixels. */
const room = 2;

/** Everything that is drawn of a number as strokes, upon which no label may stand. */
export function strokesOf(plotted: Plotted, { x, y, grid }: Geometry, on: string): readonly Stroke[] {
  const { target, due } = plotted;
  const goal = endsOfRange(target.target.value);
  const line = lineOf(plotted, on);
  const gap = gapOf(plotted);
  const going = goingOf(plotted, on);
  const bars = target.series.flatMap(({ value, through }) => {
    const ends = endsOfRange(value);
    return ends === null ? [] : [{ at: x(through), ...ends }];
  });
  const last = bars.at(-1);
  const stroke = (from: Stroke["from"], to: Stroke["to"], across: number, down: number): Stroke => ({
    from,
    to,
    reach: [across + room, down + room],
  });
  return [
    ...grid.map((value): Stroke => ({ from: [0, y(value)], to: [1, y(value)], reach: [0, 1] })),
    ...(goal === null
      ? []
      : [
          stroke([x(due), y(goal.low)], [x(due), y(goal.low)], 9, 9),
          stroke([x(due) - lengthOfGoal, y(goal.low)], [x(due), y(goal.low)], 2, 2),
        ]),
    ...(line === null ? [] : [stroke([x(line.from), y(line.start)], [x(line.to), y(line.end)], 1, 1)]),
    ...bars.map(({ at, low, high }) => stroke([at, y(high)], [at, y(low)], 5, low === high ? 5 : 0)),
    ...(gap === null || last === undefined
      ? []
      : [stroke([last.at, y(gap.expected)], [last.at, y(last.high)], 1, 0)]),
    // Enough lines through the surface for no label to fit between them.
    ...(going === null || last === undefined
      ? []
      : [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) =>
          stroke(
            [last.at, y(last.low + share * (last.high - last.low))],
            [x(due), y(going.low + share * (going.high - going.low))],
            1,
            1,
          ),
        )),
  ];
}
