import { h, type JSX } from "preact";
import type { CriterionView, ProgressView, TargetView } from "@policytrack/formats/view";
import { dayNumber, endsOf, percent, yearOf } from "../record/days.ts";
import { endsOfRange, gridOf } from "../record/numbers.ts";
import { type Ui, useUi } from "../ui.ts";
import { signOf } from "./verdict.ts";

/** The height of a plot in pixels, and how much room it has above the highest line. */
const height = 230;
const top = 22;

/** A target with its dates: what a chart is drawn of. */
interface Plotted {
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

/** A number that was promised: the values on the way to it, the straight line, and the gap between them. */
export function TargetChart({ criterion }: { readonly criterion: CriterionView }): JSX.Element | null {
  const ui = useUi();
  const plotted = plottedOf(criterion);
  if (plotted === null) return null;
  const { target, due } = plotted;
  const geometry = geometryOf(plotted, ui.state.on);
  const { x, y } = geometry;
  const goal = endsOfRange(target.target.value);
  const latest = target.series.at(-1);
  const last = latest === undefined ? null : endsOfRange(latest.value);
  const line = lineOf(plotted);
  const gap = gapOf(plotted);
  const going = goingOf(plotted, ui.state.on);
  if (goal === null || latest === undefined || last === null) return null;
  const end = x(due);
  const at = x(latest.through);
  const now = ui.state.on <= geometry.lastDay ? x(ui.state.on) : null;
  return h(
    "div",
    { class: "panel" },
    h("h3", null, headingOf(ui, plotted)),
    h(
      "svg",
      {
        class: "plot",
        width: "100%",
        height: height + 48,
        role: "group",
        "aria-label": target.indicator.text,
      },
      geometry.grid.map((value) => [
        h("line", { key: value, class: "stroke-rule", x1: "0", x2: "100%", y1: y(value), y2: y(value) }),
        h("text", { key: `${value} text`, class: "muted", x: 0, y: y(value) - 4 }, ui.words.number(value)),
      ]),
      geometry.years.map(({ year, at: place }) =>
        h(
          "text",
          {
            key: year,
            class: "muted",
            x: percent(place),
            y: height + 20,
            "text-anchor": place > 0.95 ? "end" : place < 0.05 ? "start" : "middle",
          },
          String(year),
        ),
      ),
      line === null
        ? null
        : h("line", {
            class: "straight",
            x1: percent(x(line.from)),
            y1: y(line.start),
            x2: percent(x(line.to)),
            y2: y(line.end),
          }),
      going === null ? null : h(Fan, { going, from: at, to: end, last, y }),
      gap === null
        ? null
        : h("line", {
            class: "gap",
            x1: percent(at),
            x2: percent(at),
            y1: y(gap.expected),
            y2: y(last.high),
          }),
      now === null
        ? null
        : [
            h("line", {
              key: "now",
              class: "now",
              x1: percent(now),
              x2: percent(now),
              y1: height,
              y2: height + 26,
            }),
            h(
              "text",
              {
                key: "now text",
                class: "now",
                x: percent(now),
                y: height + 42,
                "text-anchor": now > 0.85 ? "end" : now < 0.15 ? "start" : "middle",
              },
              ui.words.day(ui.state.on),
            ),
          ],
      h("line", {
        class: "stroke-ink",
        x1: percent(Math.max(0, end - 0.05)),
        x2: percent(end),
        y1: y(goal.low),
        y2: y(goal.low),
        "stroke-width": 3,
      }),
      h(
        "svg",
        { x: percent(end), y: y(goal.low) - 9, overflow: "visible" },
        h("circle", { class: "fill-surface", cx: 0, cy: 9, r: 9 }),
        h("use", { href: `#sign-${signOf(criterion.timeliness)}`, x: -9, width: 18, height: 18 }),
      ),
      target.series.map((point) =>
        h(Mark, {
          key: point.id,
          label: `${point.period}: ${point.text}`,
          value: point.value,
          at: x(point.through),
          y,
        }),
      ),
      h(Labels, { plotted, geometry }),
    ),
  );
}

/** What was promised, and how much is missing: of what is due later against the straight line, else of the number itself. */
function headingOf({ words, text, state }: Ui, plotted: Plotted): string {
  const { target, due, criterion } = plotted;
  const promised = [target.target.text, criterion.due.text].join(
    words.lexicon.capitalises ? words.lexicon.space : words.lexicon.comma,
  );
  const last = target.series.at(-1);
  const [goal, latest] = [
    endsOfRange(target.target.value),
    last === undefined ? null : endsOfRange(last.value),
  ];
  const gap = gapOf(plotted);
  const asked = due < state.on ? goal?.low : gap?.expected;
  if (latest === null || asked === undefined || gap === null || latest.high >= asked) return promised;
  const missing = words.range({ min: asked - latest.high, max: asked - latest.low }, null, "rounded");
  return `${promised}${words.lexicon.semicolon}${due < state.on ? text.toTarget : text.behindLine}${words.lexicon.colon}${missing}`;
}

interface Geometry {
  readonly x: (iso: string) => number;
  readonly y: (value: number) => number;
  readonly grid: readonly number[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly lastDay: string;
}

function geometryOf(plotted: Plotted, on: string): Geometry {
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
    Math.round((top + (height - top) * (1 - (value - bottom) / (ceiling - bottom))) * 10) / 10;
  const span = yearOf(last) - yearOf(first) + 1;
  const step = Math.max(1, Math.ceil(span / 5));
  const years = Array.from({ length: span + 1 }, (_, i) => yearOf(first) + i)
    .filter((_, i) => i % step === 0)
    .map((year) => ({ year, at: x(`${String(year).padStart(4, "0")}-01-01`) }))
    .filter(({ at }) => at >= 0 && at <= 1);
  return { x, y, grid, years, lastDay: on > last ? "" : last };
}

/** The straight line from the baseline to the target. */
function lineOf({ target, due }: Plotted): {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
} | null {
  const baseline = target.baseline === null ? null : endsOfRange(target.baseline.value);
  const from = endsOf(target.baseline?.date ?? null).last;
  const goal = endsOfRange(target.target.value);
  return baseline === null || from === null || goal === null
    ? null
    : { from, to: due, start: baseline.high, end: goal.low };
}

/** What the straight line asks for at the latest value, where that lies behind it. */
function gapOf({ progress }: Plotted): { readonly expected: number } | null {
  const reading = progress.find(
    ({ method, reading: one }) => method.id === "linear-pace" && one.kind === "figures",
  )?.reading;
  if (reading === undefined || reading.kind !== "figures" || !reading.possiblePace.includes("behind"))
    return null;
  const expected = reading.figures["expected"];
  return expected?.max == null ? null : { expected: expected.max };
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Where the number would be on the due day, if it went on as it has since the baseline. Null: there is no way to tell, or no need. */
function goingOf({ target, due }: Plotted, on: string): Ends | null {
  const latest = target.series.at(-1);
  const last = latest === undefined ? null : endsOfRange(latest.value);
  const first = target.baseline === null ? null : endsOfRange(target.baseline.value);
  const from = endsOf(target.baseline?.date ?? null).last;
  if (latest === undefined || last === null || first === null || from === null || due <= on) return null;
  const gone = dayNumber(latest.through) - dayNumber(from);
  const left = dayNumber(due) - dayNumber(latest.through);
  if (gone < leastDays || left <= 0) return null;
  return {
    low: last.low + ((last.low - first.high) / gone) * left,
    high: last.high + ((last.high - first.low) / gone) * left,
  };
}

/** From a shorter time a line is not run on. */
const leastDays = 365;

/** The range into which the number is going, as a surface that widens. What leaves the plot is cut off. */
function Fan({
  going,
  from,
  to,
  last,
  y,
}: {
  readonly going: Ends;
  readonly from: number;
  readonly to: number;
  readonly last: Ends;
  readonly y: Geometry["y"];
}): JSX.Element {
  const points = [
    [0, y(last.low) + 1],
    [0, y(last.high) - 1],
    [100, y(going.high) - 1],
    [100, y(going.low) + 1],
  ];
  return h(
    "svg",
    {
      x: percent(from),
      y: 0,
      width: percent(to - from),
      height,
      viewBox: `0 0 100 ${height}`,
      preserveAspectRatio: "none",
    },
    h("polygon", { class: "fan", points: points.map((point) => point.join(",")).join(" ") }),
  );
}

/** A value: a point, or a bar from the lowest to the highest possible one. It can be pointed at, tapped and tabbed to. */
function Mark({
  label,
  value,
  at,
  y,
}: {
  readonly label: string;
  readonly value: TargetView["target"]["value"];
  readonly at: number;
  readonly y: Geometry["y"];
}): JSX.Element | null {
  const ends = endsOfRange(value);
  if (ends === null) return null;
  const [high, low] = [y(ends.high), y(ends.low)];
  return h(
    "svg",
    {
      class: "mark",
      x: percent(at),
      y: 0,
      overflow: "visible",
      tabIndex: 0,
      role: "img",
      "aria-label": label,
    },
    h("title", null, label),
    h("rect", { class: "reach", x: -12, y: high - 12, width: 24, height: low - high + 24 }),
    ends.low === ends.high
      ? h("circle", { class: "fill-blue", cx: 0, cy: low, r: 4.5 })
      : h("rect", {
          class: "fill-blue",
          x: -4.5,
          y: Math.min(high, low - 4),
          width: 9,
          height: Math.max(4, low - high),
        }),
    h(
      "text",
      {
        class: "readout",
        x: 0,
        y: high - 16,
        "text-anchor": at > 0.7 ? "end" : at < 0.3 ? "start" : "middle",
      },
      label,
    ),
  );
}

interface ChartLabel {
  readonly key: string;
  readonly at: number;
  readonly y: number;
  readonly dx: number;
  readonly anchor: "start" | "end";
  readonly tone: "strong" | "muted" | "bad";
  readonly text: string;
}

/** Labels of the target, the latest value, the line and the gap between them, none upon another. */
function Labels({
  plotted,
  geometry: { x, y },
}: {
  readonly plotted: Plotted;
  readonly geometry: Geometry;
}): JSX.Element | null {
  const { words, text, state } = useUi();
  const { target, due } = plotted;
  const goal = endsOfRange(target.target.value);
  const latest = target.series.at(-1);
  const last = latest === undefined ? null : endsOfRange(latest.value);
  if (goal === null || latest === undefined || last === null) return null;
  const at = x(latest.through);
  const gap = gapOf(plotted);
  const going = goingOf(plotted, state.on);
  const side = at > 0.55 ? ({ dx: -12, anchor: "end" } as const) : ({ dx: 12, anchor: "start" } as const);
  const labels: readonly (ChartLabel | null)[] = [
    {
      key: "target",
      at: x(due),
      y: y(goal.low) - 12,
      dx: 8,
      anchor: "end",
      tone: "strong",
      text: words.range(target.target.value),
    },
    // At the due day itself the line asks for the target, which has its label.
    gap === null || due <= latest.through
      ? null
      : {
          key: "line",
          at,
          // Above the line on its left, else below it on its right.
          ...(at > 0.28
            ? ({ y: y(gap.expected) - 8, dx: -8, anchor: "end" } as const)
            : ({ y: y(gap.expected) + 14, dx: 10, anchor: "start" } as const)),
          tone: "muted",
          text: `${text.straightLine} ${words.number(gap.expected, "rounded")}`,
        },
    gap === null
      ? null
      : {
          key: "gap",
          at,
          ...side,
          y: (y(gap.expected) + y(last.high)) / 2 + 5,
          tone: "bad",
          text: `${text.shortBy} ${words.range({ min: gap.expected - last.high, max: gap.expected - last.low }, null, "rounded")}`,
        },
    going === null || y(going.low) < top || y(going.high) > height
      ? null
      : {
          key: "going",
          at: x(due),
          y: Math.max(y(going.high) - 8, top + 4),
          dx: 0,
          anchor: "end",
          tone: "muted",
          text: `${text.paceSoFar}${words.lexicon.colon}${words.range({ min: going.low, max: going.high }, null, "rounded")}`,
        },
    {
      key: "latest",
      at,
      ...side,
      // On the left of its bar it stands above the values before.
      y: side.anchor === "end" ? y(last.high) - 6 : Math.min(y(last.low) + 5, height - 6),
      tone: "strong",
      text: words.range(latest.value),
    },
  ];
  return h(
    "g",
    null,
    apart(labels.filter((label) => label !== null)).map(
      ({ key, at: place, y: down, dx, anchor, tone, text: said }) =>
        h(
          "text",
          { key, class: `label ${tone}`, x: percent(place), dx, y: down, "text-anchor": anchor },
          said,
        ),
    ),
  );
}

/** The same labels, from the top down, each at least a line below the one before. */
function apart(labels: readonly ChartLabel[]): readonly ChartLabel[] {
  let lowest = Number.NEGATIVE_INFINITY;
  return labels
    .toSorted((a, b) => a.y - b.y)
    .map((label) => {
      lowest = Math.max(label.y, lowest + 17);
      return { ...label, y: lowest };
    });
}
