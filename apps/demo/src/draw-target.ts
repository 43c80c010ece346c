import { axisY, dot, gridY, line, plot, ruleX, text } from "@observablehq/plot";
import { calendarDay, type Day, dayOf, type Observation, type Range } from "@policytrack/core";
import { dayInWords, numberRangeInWords } from "@policytrack/formats/words";
import { type AsKnown, type KnownAssessment, type KnownRecord, lastDayOf } from "./as-known.ts";

/** How each definition is marked: the target's own first, then those beside it. */
const marks = [
  { symbol: "diamond", r: 5, fill: "var(--delivered)", stroke: "var(--surface)" },
  { symbol: "circle", r: 3.6, fill: "var(--partly)", stroke: "var(--partly)" },
  { symbol: "square", r: 3.6, fill: "var(--surface)", stroke: "var(--partly)" },
] as const;

/** Draws a target, the straight line to it, and the series that tell of it, each definition with its own mark. */
export function drawTarget(
  host: HTMLElement,
  view: AsKnown,
  record: KnownRecord,
  main: KnownAssessment["targets"][number],
  series: readonly (readonly Observation[])[],
): Element {
  const { width } = host.getBoundingClientRect();
  const narrow = width < 480;
  const [progress] = main.progress;
  const targets = record.assessed.targets.flatMap(({ target, window, replacedBy }) => {
    const fact = view.target(record, target);
    if (fact === undefined || window === null || replacedBy !== null) return [];
    const words = `${fact.role === "final" ? "target" : "step"} ${numberRangeInWords(fact.value)}`;
    return [{ day: window.due, value: middle(fact.value), words, isMain: target === main.target }];
  });
  const points = series.map((observations) =>
    observations.flatMap(({ date, value }) => (value === null ? [] : [{ day: lastDayOf(date), value }])),
  );
  const days = [...points.flat(), ...targets].map(({ day }) => day);
  const [first, last] = [calendarDay(Math.min(...days)).year, calendarDay(Math.max(...days)).year + 1];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const highest = Math.max(
    ...targets.map(({ value }) => value),
    ...points.flat().map(({ value }) => value.max ?? value.min ?? 0),
  );
  const say = (day: Day, value: number, words: string, dx: number, dy: number, fontWeight: number) =>
    text([words], {
      x: day,
      y: value,
      text: String,
      dx,
      dy,
      textAnchor: dx < 0 ? "end" : dx > 0 ? "start" : "middle",
      fontSize: 12,
      fontWeight,
      fill: "var(--ink)",
      stroke: "var(--surface)",
      strokeWidth: 3,
    });
  const straight = progress.kind === "figures" ? progress : null;
  const onLine = straight === null ? 0 : middle(straight.figures.expectedAtLatest ?? straight.latest.value);

  return plot({
    width,
    height: narrow ? 280 : 360,
    marginLeft: 52,
    marginRight: narrow ? 16 : 110,
    marginTop: 28,
    x: { domain: [dayOf(first, 1, 1), dayOf(last, 1, 1)], axis: null },
    y: { domain: [0, highest], axis: null },
    marks: [
      gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks: 6 }),
      axisY({ ticks: 6, tickSize: 0, label: null, fontSize: 12, color: "var(--muted)" }),
      text(
        years.filter((year) => !narrow || year % 2 === 0),
        { x: (year) => dayOf(year, 1, 1), y: 0, dy: 16, text: String, fontSize: 12, fill: "var(--muted)" },
      ),
      ...(calendarDay(view.day).year < last && calendarDay(view.day).year >= first
        ? [
            ruleX([view.day], { stroke: "var(--ink)" }),
            say(view.day, highest, dayInWords(view.day), narrow ? -6 : 0, narrow ? 14 : -16, 600),
          ]
        : []),
      ...(straight === null
        ? []
        : [
            line(
              [
                { day: straight.base.day, value: middle(straight.base.value) },
                ...targets.filter(({ isMain }) => isMain),
              ],
              {
                x: "day",
                y: "value",
                stroke: "var(--ink)",
                strokeDasharray: "6 4",
              },
            ),
            ruleX([straight.latest], {
              x: "day",
              y1: middle(straight.latest.value),
              y2: onLine,
              stroke: "var(--late)",
            }),
            dot([straight.latest], {
              x: "day",
              y: onLine,
              r: 4.5,
              fill: "var(--surface)",
              stroke: "var(--ink)",
            }),
            say(
              straight.latest.day,
              onLine,
              `straight line: ${numberRangeInWords(range(onLine), 0)}`,
              -10,
              0,
              400,
            ),
          ]),
      // The target's own series lies on top.
      ...points
        .map((list, i) =>
          dot(list, { x: "day", y: (p: { value: Range }) => middle(p.value), strokeWidth: 1.6, ...marks[i] }),
        )
        .toReversed(),
      ruleX(points[0] ?? [], {
        x: "day",
        y1: ({ value }) => value.min ?? 0,
        y2: ({ value }) => value.max ?? value.min ?? 0,
        stroke: "var(--delivered)",
        strokeWidth: 3,
      }),
      ...(straight === null
        ? []
        : [
            say(
              straight.latest.day,
              middle(straight.latest.value),
              `${numberRangeInWords(straight.latest.value)}${narrow ? "" : ` (${dayInWords(straight.latest.day, "month")})`}`,
              10,
              10,
              600,
            ),
          ]),
      dot(targets, {
        x: "day",
        y: "value",
        symbol: "diamond",
        r: 6,
        fill: "var(--surface)",
        stroke: "var(--ink)",
        strokeWidth: 2,
      }),
      ...targets.map(({ day, value, words }) =>
        say(day, value, words, narrow ? -12 : 12, narrow ? -10 : 0, 400),
      ),
    ],
  });
}

/** A single height for a range, for marks that have but one; the range itself is drawn beside it. */
function middle({ min, max }: Range): number {
  return ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;
}

function range(value: number): Range {
  return { min: value, max: value };
}
