import { dot, plot, rect, ruleX, text } from "@observablehq/plot";
import { type Day, dayOf } from "@policytrack/core";
import { dayInWords } from "@policytrack/formats/words";
import type { AsKnown } from "./as-known.ts";
import { timeAxis, type TimelineRow } from "./timeline-rows.ts";

type Across = (day: Day) => number;

/**
 * Draws the timeline across the tracks of its rows, wherever the page has put them. One channel an axis: fill is status,
 * position and vermilion are schedule, a dashed outline is standing.
 */
export function drawTimeline(host: HTMLElement, view: AsKnown, all: readonly TimelineRow[]): Element {
  const around = host.getBoundingClientRect();
  // A folded row has no track to draw on.
  const [head, ...tracks] = [...(host.parentElement?.querySelectorAll(".tl-track") ?? [])].map((track) =>
    track.checkVisibility() ? track.getBoundingClientRect() : null,
  );
  const { left = 0, width = 0 } = head ?? {};
  const axis = timeAxis(view, all);
  const edge = (share: number): number => left - around.left + share * width;
  const x: Across = (day) => edge(axis.position(day));
  const shapes = all.flatMap((row, i) => {
    const track = tracks[i];
    if (!track) return [];
    return [shapesOf(row, track.top + track.height / 2 - around.top, x, view.day)];
  });
  const bottom = Math.max(36, ...shapes.map(({ y }) => y + 14));
  const middle = (year: number): number => x(dayOf(year, 7, 1));
  // The label of the day stands for that of its year where the two would meet.
  const years = axis.years.filter(
    (year) => (width > 480 || year % 2 === 0) && Math.abs(middle(year) - x(view.day)) > 17,
  );
  const labels = [
    ...[...years, ...(axis.gap?.years ?? [])].map((year) => ({ x: middle(year), label: String(year) })),
    ...(axis.gap === null || width < 300
      ? []
      : [{ x: edge((axis.gap.from + axis.gap.to) / 2), label: "//" }]),
  ];
  const unread = {
    x1: x(view.reviewedThrough),
    x2: x(view.day),
    y1: 38,
    y2: bottom,
    fill: "url(#tl-unread)",
  };
  const bar = { x1: "x1", x2: "x2", y1: "y1", y2: "y2" } as const;
  const tick = { x: "x", y1: "y1", y2: "y2" } as const;
  return plot({
    width: around.width,
    height: bottom,
    margin: 0,
    x: { type: "identity" },
    y: { type: "identity" },
    axis: null,
    marks: [
      definitions,
      rect([...(view.beyondReview ? [unread] : []), ...shapes.flatMap(({ bars }) => bars)], {
        ...bar,
        fill: "fill",
      }),
      ruleX(
        axis.years.map((year) => ({ x: x(dayOf(year, 1, 1)), y1: 26, y2: 34 })),
        { ...tick, stroke: "var(--line-strong)" },
      ),
      ruleX(
        shapes.flatMap(({ edges }) => edges),
        { ...tick, stroke: "var(--edge-strong)", strokeWidth: 1.5 },
      ),
      dot(
        shapes.flatMap(({ days }) => days),
        {
          x: "x",
          y: "y",
          symbol: "diamond",
          r: 11,
          fill: "var(--due)",
          stroke: "var(--edge-strong)",
          strokeWidth: 1.5,
        },
      ),
      ruleX([{ x: x(view.day), y1: 16, y2: bottom }], { ...tick, stroke: "var(--ink)", strokeWidth: 1.2 }),
      rect(
        shapes.flatMap(({ reported }) => reported),
        {
          ...bar,
          fill: "var(--surface)",
          stroke: "var(--ink)",
          strokeWidth: 1.5,
          strokeDasharray: "2.6 1.6",
        },
      ),
      dot(
        shapes.flatMap(({ dots }) => dots),
        { x: "x", y: "y", r: "r", fill: "fill", stroke: "stroke", strokeWidth: 1.2, sort: null },
      ),
      text(labels, { x: "x", y: 26, text: "label", fill: "var(--muted)", fontSize: 12 }),
      text([dayInWords(view.day)], {
        x: Math.min(Math.max(x(view.day), edge(0) + 40), edge(1) - 40),
        y: 8,
        text: String,
        fill: "var(--ink)",
        fontSize: 12,
        fontWeight: 600,
      }),
    ],
    // Radii are pixels.
    r: { type: "identity" },
  });
}

/** What stands for one row, at a height of the drawing. */
function shapesOf({ record, made, windows, entries, late }: TimelineRow, y: number, x: Across, on: Day) {
  const bar = (half: number, from: Day, to: Day, fill: string) => ({
    x1: x(from),
    x2: x(to),
    y1: y - half,
    y2: y + half,
    fill: `var(--${fill})`,
  });
  const pattern = (half: number, from: Day, to: Day, id: string) => ({
    ...bar(half, from, to, ""),
    fill: `url(#${id})`,
  });
  const spans = windows.map(({ opens, due, doubtUntil, targetYear }) => ({
    // "By" a year: a thin rail from the promise, and the year that was named.
    rail: typeof opens !== "number",
    from: typeof opens === "number" ? opens : Math.min(Math.max(dayOf(targetYear, 1, 1), made), due),
    due,
    doubtUntil,
    doubt: doubtUntil - due,
  }));
  const blocks = spans.filter(({ from, doubtUntil }) => from < doubtUntil);
  const reportedOnly = record.groups.standing === "reported-only";
  const centre = x(made);
  const promised = (half: number) => ({
    x1: centre - half,
    x2: centre + half,
    y1: y - 8,
    y2: y + 8,
    fill: "var(--ink)",
  });
  return {
    y,
    bars: [
      // No date: dots up to the day, since nothing more can be said.
      ...(windows.length === 0 ? [pattern(1, made, on, "tl-dots")] : []),
      ...spans.flatMap(({ rail, due }) => (rail ? [bar(4, made, due, "rail")] : [])),
      ...blocks.flatMap(({ from, due, doubtUntil, doubt }) => [
        bar(8, from + doubt, due, "due"),
        ...(doubt === 0
          ? []
          : [pattern(8, from, from + doubt, "tl-in"), pattern(8, due, doubtUntil, "tl-out")]),
      ]),
      ...(late === null
        ? []
        : [
            late.tone === "late"
              ? bar(3, late.from, late.to, "late")
              : pattern(3, late.from, late.to, "tl-late"),
          ]),
      ...(reportedOnly ? [] : [promised(1.5)]),
    ],
    reported: reportedOnly ? [promised(3)] : [],
    edges: blocks.flatMap(({ rail, from, due, doubt }) =>
      doubt > 0 ? [] : (rail ? [due] : [from - 1, due]).map((day) => ({ x: x(day), y1: y - 9, y2: y + 9 })),
    ),
    days: spans.flatMap(({ from, doubtUntil }) => (from < doubtUntil ? [] : [{ x: x(doubtUntil), y }])),
    dots: entries.map((day, i) => ({
      x: x(day),
      y,
      ...(i < entries.length - 1
        ? { r: 2.6, fill: "var(--partly)", stroke: "var(--surface)" }
        : { r: 5.5, fill: `var(--fill-${record.groups.status})`, stroke: "var(--edge)" }),
    })),
  };
}

/** Hatches and fades. Plot has no mark for definitions, so a function draws them. */
function definitions(): SVGElement {
  const svg = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg"><defs>
      <pattern id="tl-unread" width="7" height="7" patternUnits="userSpaceOnUse"><path stroke="var(--line-strong)" d="M0 7L7 0"/></pattern>
      <pattern id="tl-late" width="5" height="5" patternUnits="userSpaceOnUse"><path stroke="var(--late)" stroke-width="1.8" d="M0 5L5 0"/></pattern>
      <pattern id="tl-dots" width="5.5" height="2" patternUnits="userSpaceOnUse"><path stroke="var(--line-strong)" d="M0 1H1.5"/></pattern>
      <linearGradient id="tl-in"><stop stop-color="var(--due)" stop-opacity="0" offset="0"/><stop stop-color="var(--due)" offset="1"/></linearGradient>
      <linearGradient id="tl-out"><stop stop-color="var(--due)" offset="0"/><stop stop-color="var(--due)" stop-opacity="0" offset="1"/></linearGradient>
    </defs></svg>`,
    "image/svg+xml",
  );
  return svg.querySelector("defs") as unknown as SVGElement;
}
