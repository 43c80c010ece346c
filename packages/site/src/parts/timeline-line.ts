import { h, type JSX } from "preact";
import type { ItemRow } from "@policytrack/formats/view";
import { endsOf, percent } from "../record/days.ts";
import type { TimeScale } from "../record/scale.ts";
import { useUi } from "../ui.ts";
import type { SignName } from "./signs.ts";
import { signOf } from "./verdict.ts";

/** What lines of time are drawn with: the scale, the day, and the day from which nothing has been read. */
export interface Drawing {
  readonly scale: TimeScale;
  readonly on: string;
  readonly unreadFrom: string;
}

/** The years above the lines, and the day. */
export function Axis({ drawing: { scale, on } }: { readonly drawing: Drawing }): JSX.Element {
  const { text, words } = useUi();
  const now = scale.at(on);
  return h(
    "div",
    { class: "axis", "aria-hidden": "true" },
    h("span", { class: "caption" }, text.commitment),
    h(
      "svg",
      { class: "years", width: "100%", height: 44 },
      scale.years.map(({ year, at, isMinor }) =>
        h(
          "text",
          {
            key: year,
            x: percent(at),
            y: 14,
            "text-anchor": at > 0.96 ? "end" : at < 0.04 ? "start" : "middle",
            class: isMinor ? "minor" : undefined,
          },
          String(year),
        ),
      ),
      scale.fold === null
        ? null
        : h("text", { x: percent(scale.fold), y: 14, "text-anchor": "middle" }, "//"),
      h(
        "text",
        {
          class: "now",
          x: percent(now),
          y: 34,
          dx: now > 0.6 ? -6 : 6,
          "text-anchor": now > 0.6 ? "end" : "start",
        },
        words.day(on),
      ),
      h("line", { class: "now", x1: percent(now), x2: percent(now), y1: 20, y2: 44 }),
    ),
    h("span", { class: "caption" }, text.item),
  );
}

/** An item on a line of time: when it was promised, its window, and what became of it. */
export function Line({
  item,
  madeOn,
  drawing: { scale, on, unreadFrom },
}: {
  readonly item: ItemRow;
  readonly madeOn: string | null;
  readonly drawing: Drawing;
}): JSX.Element {
  const { due, achieved, tally, timeliness } = item;
  const made = endsOf(madeOn).first;
  const end =
    tally === null ? (due.latestDue ?? due.due) : (tally.last?.due ?? tally.nextDue?.latest ?? due.due);
  const place =
    achieved?.earliest !== undefined && achieved.earliest !== "open" ? achieved.earliest : (due.due ?? end);
  const now = scale.at(on);
  // A window that opened earlier begins with the promise.
  const opens =
    due.opens !== null && made !== null && end !== null && due.opens < made && made < end ? made : due.opens;
  const bar = (from: string, to: string, className: string, y: number, height: number): JSX.Element => {
    const [a, b] = [scale.at(from), scale.at(to)].toSorted((one, other) => one - other) as [number, number];
    return h("rect", { class: className, x: percent(a), width: percent(b - a), y, height });
  };
  return h(
    "svg",
    { class: "line", width: "100%", height: "100%", "aria-hidden": "true" },
    on > unreadFrom
      ? h("rect", {
          fill: "url(#hatch-unread)",
          x: percent(scale.at(unreadFrom)),
          width: percent(now - scale.at(unreadFrom)),
          y: 0,
          height: "100%",
        })
      : null,
    h("line", { class: "now", x1: percent(now), x2: percent(now), y1: 0, y2: "100%" }),
    made === null || place === null ? null : bar(made, place, "fill-window", 12, 2),
    opens === null || end === null ? null : bar(opens, end, "fill-window", 7, 12),
    due.due !== null && isOverdue(item)
      ? h("line", { class: "overdue", x1: percent(scale.at(due.due)), x2: percent(now), y1: 13, y2: 13 })
      : null,
    made === null
      ? null
      : h("rect", { class: "fill-ink", x: percent(scale.at(made)), y: 6, width: 3, height: 14 }),
    place === null ? null : h(PlacedSign, { at: scale.at(place), name: signOf(timeliness) }),
  );
}

function isOverdue({ timeliness: { possible } }: ItemRow): boolean {
  return possible.length === 1 && possible[0] === "overdue";
}

/** A sign on a day, kept within the drawing. */
function PlacedSign({ at, name }: { readonly at: number; readonly name: SignName }): JSX.Element {
  return h(
    "svg",
    { x: percent(at), y: 4, overflow: "visible" },
    h("circle", { class: "fill-surface", cx: 0, cy: 9, r: 9 }),
    h("use", { href: `#sign-${name}`, x: -9, y: 0, width: 18, height: 18 }),
  );
}
