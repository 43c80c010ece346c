import { Fragment, h, type JSX } from "preact";
import type { CriterionView } from "@policytrack/formats/view";
import { percent } from "../record/days.ts";
import { endsOfRange } from "../record/numbers.ts";
import {
  type Ends,
  gapOf,
  type Geometry,
  geometryOf,
  goingOf,
  lengthOfGoal,
  lineOf,
  plotHeight as height,
  type Plotted,
  plottedOf,
} from "../record/target-plot.ts";
import { widthOf } from "../record/text-width.ts";
import { type Ui, useUi } from "../ui.ts";
import { TargetLabels } from "./target-labels.ts";
import { TargetMark } from "./target-mark.ts";
import { signOf } from "./verdict.ts";

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
  const line = lineOf(plotted, ui.state.on);
  const gap = gapOf(plotted);
  const going = goingOf(plotted, ui.state.on);
  if (goal === null || latest === undefined || last === null) return null;
  const end = x(due);
  const places = target.series.map(({ through }) => x(through));
  const at = x(latest.through);
  return h(
    "div",
    { class: "panel" },
    h("h3", null, headingOf(ui, plotted)),
    h(
      "div",
      { class: "plot" },
      h(Scale, { geometry }),
      h(
        "div",
        { class: "area" },
        h(
          "svg",
          { width: "100%", height: height + 62, role: "group", "aria-label": target.indicator.text },
          geometry.grid.map((value) =>
            h("line", { key: value, class: "stroke-rule", x1: "0", x2: "100%", y1: y(value), y2: y(value) }),
          ),
          geometry.years.map(({ year, at: place }) =>
            h(
              "text",
              { key: year, class: "muted", x: percent(place), y: height + 22, "text-anchor": "middle" },
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
          ui.state.on <= geometry.lastDay ? h(Now, { at: x(ui.state.on) }) : null,
          h("line", {
            class: "stroke-ink",
            x1: percent(Math.max(0, end - lengthOfGoal)),
            x2: percent(end),
            y1: y(goal.low),
            y2: y(goal.low),
            "stroke-width": 3,
          }),
          h(
            "svg",
            { class: "goal", x: percent(end), y: y(goal.low) - 9, overflow: "visible" },
            h("circle", { class: "fill-surface", cx: 0, cy: 9, r: 9 }),
            h("use", { href: `#sign-${signOf(criterion.timeliness)}`, x: -9, width: 18, height: 18 }),
          ),
          h(TargetLabels, { plotted, geometry }),
          target.series.map((point, i) =>
            h(TargetMark, { key: point.id, point, at: places[i] ?? 0, between: nearest(places, i), y }),
          ),
        ),
      ),
    ),
  );
}

/** From halfway to the place before to halfway to the place after. */
function nearest(places: readonly number[], i: number): readonly [number, number] {
  const middle = (one: number, other: number): number => ((places[one] ?? 0) + (places[other] ?? 0)) / 2;
  return [i === 0 ? 0 : middle(i - 1, i), i === places.length - 1 ? 1 : middle(i, i + 1)];
}

/** The numbers of the lines, beside the drawing, where nothing else is drawn. */
function Scale({ geometry: { grid, y } }: { readonly geometry: Geometry }): JSX.Element {
  const { words } = useUi();
  const width = Math.max(...grid.map((value) => widthOf(words.number(value), 13))) + 8;
  return h(
    "svg",
    { class: "scale", width, height, "aria-hidden": "true" },
    grid.map((value) =>
      h(
        "text",
        { key: value, class: "muted", x: width - 8, y: y(value) + 4, "text-anchor": "end" },
        words.number(value),
      ),
    ),
  );
}

/** The chosen day below the axis. */
function Now({ at }: { readonly at: number }): JSX.Element {
  const { words, state } = useUi();
  return h(
    Fragment,
    null,
    h(
      "svg",
      { x: percent(at), y: height, overflow: "visible" },
      h("path", { class: "fill-blue", d: "M-5 8L0 1L5 8z" }),
    ),
    h(
      "text",
      {
        class: "now",
        x: percent(at),
        y: height + 40,
        "text-anchor": at > 0.67 ? "end" : at < 0.33 ? "start" : "middle",
      },
      words.day(state.on),
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
