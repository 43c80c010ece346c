import { h, type JSX } from "preact";
import { percent } from "../record/days.ts";
import { endsOfRange } from "../record/numbers.ts";
import { gapOf, type Geometry, goingOf, plotHeight, type Plotted, plotTop } from "../record/target-plot.ts";
import { useUi } from "../ui.ts";

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
export function TargetLabels({
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
    going === null || y(going.low) < plotTop || y(going.high) > plotHeight
      ? null
      : {
          key: "going",
          at: x(due),
          y: Math.max(y(going.high) - 8, plotTop + 4),
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
      y: side.anchor === "end" ? y(last.high) - 6 : Math.min(y(last.low) + 5, plotHeight - 6),
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
