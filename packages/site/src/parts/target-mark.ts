import { Fragment, h, type JSX } from "preact";
import type { TargetView } from "@policytrack/formats/view";
import { percent } from "../record/days.ts";
import { endsOfRange } from "../record/numbers.ts";
import { type Geometry, plotHeight } from "../record/target-plot.ts";

/**
 * A value: a point, or a bar from the lowest to the highest possible one. It can be pointed at, tapped and tabbed to, and then
 * stands in words below the axis, where nothing is drawn.
 */
export function TargetMark({
  point,
  at,
  y,
}: {
  readonly point: TargetView["series"][number];
  readonly at: number;
  readonly y: Geometry["y"];
}): JSX.Element | null {
  const ends = endsOfRange(point.value);
  if (ends === null) return null;
  const [high, low] = [y(ends.high), y(ends.low)];
  const label = `${point.period}: ${point.text}`;
  const place =
    at < 0.5 ? ({ x: 0, "text-anchor": "start" } as const) : ({ x: "100%", "text-anchor": "end" } as const);
  return h(
    Fragment,
    null,
    h(
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
    ),
    h(
      "text",
      { class: "readout", "aria-hidden": "true" },
      h("tspan", { ...place, y: plotHeight + 40 }, point.text),
      h("tspan", { ...place, y: plotHeight + 57 }, point.period),
    ),
  );
}
