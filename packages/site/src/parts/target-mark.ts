import { h, type JSX } from "preact";
import type { TargetView } from "@policytrack/formats/view";
import { percent } from "../record/days.ts";
import { endsOfRange } from "../record/numbers.ts";
import type { Geometry } from "../record/target-plot.ts";

/** A value: a point, or a bar from the lowest to the highest possible one. It can be pointed at, tapped and tabbed to. */
export function TargetMark({
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
