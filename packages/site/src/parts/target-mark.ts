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
  between,
  y,
}: {
  readonly point: TargetView["series"][number];
  readonly at: number;
  /** The part of the drawing to which it is the nearest. */
  readonly between: readonly [from: number, to: number];
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
      "g",
      { class: "mark", tabIndex: 0, role: "img", "aria-label": label },
      h("rect", {
        class: "reach",
        x: percent(between[0]),
        width: percent(between[1] - between[0]),
        height: plotHeight,
      }),
      h(
        "svg",
        { x: percent(at), overflow: "visible" },
        h("rect", { class: "ring", x: -10, y: high - 10, width: 20, height: low - high + 20, rx: 4 }),
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
    ),
    h(
      "text",
      { class: "readout", "aria-hidden": "true" },
      h("tspan", { ...place, y: plotHeight + 40 }, point.text),
      h("tspan", { ...place, y: plotHeight + 57 }, point.period),
    ),
  );
}
