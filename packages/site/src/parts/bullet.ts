import { h, type JSX } from "preact";
import type { TargetView } from "@policytrack/formats/view";
import { percent } from "../record/days.ts";
import { useUi } from "../ui.ts";

/** How much of a number has been reached: a bar up to the lowest possible value, hatched up to the highest. */
export function Bullet({ target }: { readonly target: TargetView }): JSX.Element | null {
  const { words } = useUi();
  const goal = target.target.value.min ?? target.target.value.max;
  const latest = target.latest;
  if (goal === null || latest === null || goal <= 0) return null;
  const { min, max } = latest.value;
  const low = min ?? max;
  const high = max ?? min;
  if (low === null || high === null || low < 0) return null;
  const end = Math.max(goal, high);
  return h(
    "div",
    { class: "bullet", role: "img", "aria-label": `${latest.text} / ${target.target.text}` },
    h(
      "svg",
      { width: "100%", height: 14, "aria-hidden": "true" },
      h("rect", { class: "fill-rail", width: "100%", height: 12 }),
      h("rect", { class: "fill-blue", width: percent(low / end), height: 12 }),
      high > low
        ? h("rect", {
            fill: "url(#hatch-blue)",
            x: percent(low / end),
            width: percent((high - low) / end),
            height: 12,
          })
        : null,
      h("line", {
        class: "stroke-ink",
        x1: percent(goal / end),
        x2: percent(goal / end),
        y1: 0,
        y2: 14,
        "stroke-width": goal === end ? 6 : 3,
      }),
    ),
    h("span", { "aria-hidden": "true" }, words.range(latest.value)),
    h("span", { "aria-hidden": "true" }, words.range(target.target.value)),
  );
}
