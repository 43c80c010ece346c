import { h, type JSX } from "preact";
import type { PlacedText, Spot } from "../record/label-places.ts";
import { endsOfRange } from "../record/numbers.ts";
import { gapOf, type Geometry, goingOf, plotHeight, type Plotted, strokesOf } from "../record/target-plot.ts";
import { useUi } from "../ui.ts";
import { PlacedLabels } from "./placed-labels.ts";

/** Labels of the target, the latest value, the gap, the line, and where the number is going. */
export function TargetLabels({
  plotted,
  geometry,
}: {
  readonly plotted: Plotted;
  readonly geometry: Geometry;
}): JSX.Element | null {
  const { words, text, state } = useUi();
  const { target, due } = plotted;
  const { x, y } = geometry;
  const goal = endsOfRange(target.target.value);
  const latest = target.series.at(-1);
  const last = latest === undefined ? null : endsOfRange(latest.value);
  if (goal === null || latest === undefined || last === null) return null;
  const at = x(latest.through);
  const gap = gapOf(plotted);
  const going = goingOf(plotted, state.on);
  const between = (low: number, high: number): string =>
    words.range({ min: low, max: high }, null, "rounded");
  const labels: readonly (PlacedText | null)[] = [
    {
      key: "target",
      at: x(due),
      tone: "strong",
      texts: [words.range(target.target.value)],
      spots: aboveAndBelow(y(goal.low) - 5, y(goal.low) + 7, 10),
    },
    {
      key: "latest",
      at,
      tone: "strong",
      texts: [words.range(latest.value)],
      spots: aroundBar(y(last.high), y(last.low)),
    },
    gap === null
      ? null
      : {
          key: "gap",
          at,
          tone: "bad",
          // Alone, nothing would say what is missing; the heading tells it too.
          texts: [`${text.shortBy} ${between(gap.expected - last.high, gap.expected - last.low)}`],
          spots: alongLine(y(gap.expected), y(last.high)),
        },
    // At the due day itself the line asks for the target, which has its label.
    gap === null || due <= latest.through
      ? null
      : {
          key: "line",
          at,
          tone: "muted",
          texts: withName(`${text.straightLine} `, words.number(gap.expected, "rounded")),
          spots: aroundPoint(y(gap.expected)),
        },
    going === null
      ? null
      : {
          key: "going",
          at: x(due),
          tone: "muted",
          texts: withName(`${text.paceSoFar}${words.lexicon.colon}`, between(going.low, going.high)),
          spots: aboveAndBelow(y(going.high), y(going.low)),
        },
  ];
  return h(PlacedLabels, {
    labels: labels.filter((label) => label !== null),
    strokes: strokesOf(plotted, geometry, state.on),
    between: [-4, plotHeight],
  });
}

/** A number with its name, and alone. */
function withName(name: string, number: string): readonly string[] {
  return [`${name}${number}`, number];
}

function spot(anchor: Spot["anchor"], dx: number, y: number): Spot {
  return { anchor, dx, y };
}

/** 0, 1, 2 … pixels. */
function upTo(most: number): readonly number[] {
  return Array.from({ length: Math.floor(most) + 1 }, (_, i) => i);
}

/** On the right of a stroke and on its left, at heights. */
function sides(dx: number, ...heights: readonly number[]): readonly Spot[] {
  return heights.flatMap((y) => [spot("start", dx, y), spot("end", -dx, y)]);
}

/** Beside a bar, above it, and below it. */
function aroundBar(high: number, low: number): readonly Spot[] {
  const middle = (high + low) / 2 + 4;
  return [
    ...sides(10, middle),
    ...[high - 9, low + 16].flatMap((y) => [spot("middle", 0, y), ...sides(-6, y), ...sides(4, y)]),
    ...[10, 18, 26].flatMap((dx) =>
      upTo((low - high) / 2 + 14).flatMap((far) => sides(dx, middle + far, middle - far)),
    ),
  ];
}

/** Beside a line from top to bottom: at its middle, then further towards its ends. */
function alongLine(top: number, bottom: number): readonly Spot[] {
  const middle = (top + bottom) / 2 + 4;
  return upTo(Math.max(12, Math.abs(bottom - top) / 2)).flatMap((far) =>
    sides(9, middle + far, middle - far),
  );
}

/** Around the end of a line that comes from the left or goes to the right. */
function aroundPoint(y: number): readonly Spot[] {
  return upTo(14).flatMap((far) => [...sides(-8, y - 8 - far), ...sides(8, y - 8 - far, y + 16 + far)]);
}

/** Above and below where something ends, near first. */
function aboveAndBelow(high: number, low: number, dx = 0): readonly Spot[] {
  return upTo(30).flatMap((far) => [spot("end", dx, high - 8 - far), spot("end", dx, low + 17 + far)]);
}
