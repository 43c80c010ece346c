import { calendarDay, type Day, dayOf, type Observation, type Range } from "@policytrack/core";
import { numberRangeInWords } from "@policytrack/formats/words";
import { nice, ticks } from "d3-array";
import type { ComponentChildren, JSX } from "preact";
import { type AsKnown, type KnownAssessment, type KnownRecord, lastDayOf } from "../record/as-known.ts";
import { anchorAt, namedYears, percent } from "../record/timeline-rows.ts";
import { useSay } from "../words/say.ts";

/** Height of the drawing, in pixels. */
export const chartHeight = 340;

/** What of it lies above and below the figures. */
const [height, above, below] = [chartHeight, 34, 26];

/** How much of the width is to scale. */
const scale = 0.93 * 0.94;

interface Props {
  readonly view: AsKnown;
  readonly record: KnownRecord;
  readonly main: KnownAssessment["targets"][number];
  /** Each definition's observations, the target's own first. */
  readonly series: readonly (readonly Observation[])[];
}

/**
 * A target, the straight line to it, the present pace, and the series that tell of it, each definition with its own mark.
 * Places are in per cent across and pixels down, so that it fits any width.
 */
export function TargetChart({ view, record, main, series }: Props): JSX.Element {
  const { page, day: dayInWords, locale } = useSay();
  const [progress] = main.progress;
  const targets = record.assessed.targets.flatMap(({ target, window, replacedBy }) => {
    const fact = view.target(record, target);
    return fact === undefined || window === null
      ? []
      : [{ id: target, day: window.due, value: fact.value, role: fact.role, revised: replacedBy !== null }];
  });
  const points = series.map((observations) =>
    observations.flatMap(({ id, date, value }) =>
      value === null ? [] : [{ id, day: lastDayOf(date), value }],
    ),
  );
  const straight = progress.kind === "figures" ? progress : null;
  const days = [...points.flat(), ...targets].map(({ day }) => day).concat(straight?.base.day ?? []);
  const [first, last] = [calendarDay(Math.min(...days)).year, calendarDay(Math.max(...days)).year + 1];
  const [from, to] = [dayOf(first, 1, 1), dayOf(last, 1, 1)];
  const values = [...targets, ...points.flat()].flatMap(({ value }) => [value.min ?? 0, value.max ?? 0]);
  const [lowest, highest] = nice(Math.min(0, ...values), Math.max(...values), 6) as [number, number];
  const x = (day: Day): string => percent((0.94 * (day - from)) / (to - from));
  const y = (value: number): number =>
    above + (height - above - below) * (1 - (value - lowest) / (highest - lowest || 1));
  // Long numbers stand in full beside the drawing.
  const short = highest < 1_000_000 ? undefined : "compact";
  const number = (value: number): string => numberRangeInWords(range(value), short ?? "rounded", locale);
  const onLine = straight === null ? null : (straight.figures.expectedAtLatest ?? null);
  const due = main.window?.due;
  const pace = straight === null || due === undefined ? null : paceAt(straight, due);
  // A drawing is 254 pixels wide at least, on a phone, and 630 in windows above 900 pixels.
  const years = namedYears(
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
    { wide: scale * 630, narrow: scale * 254 },
  );

  return (
    <svg class="chart" width="100%" height={height} aria-hidden="true">
      {ticks(lowest, highest, 6).map((value) => (
        <g key={value}>
          <line x1="7%" x2="100%" y1={y(value)} y2={y(value)} stroke="var(--line)" />
          <text class="axis end" x="6%" y={y(value) + 4}>
            {numberRangeInWords(range(value), short, locale)}
          </text>
        </g>
      ))}
      <svg x="7%" width="93%" overflow="visible">
        {years.map(({ year, windows }) => (
          <text key={year} class={`axis ${windows}`} x={x(dayOf(year, 1, 1))} y={height - 6}>
            {year}
          </text>
        ))}
        {view.day >= from && view.day <= to ? (
          <>
            <line x1={x(view.day)} x2={x(view.day)} y1={above - 8} y2={height - below} stroke="var(--ink)" />
            <text class={`say ${anchorAt((view.day - from) / (to - from))}`} x={x(view.day)} y={above - 14}>
              {dayInWords(view.day)}
            </text>
          </>
        ) : null}
        {straight === null || due === undefined ? null : (
          <line
            x1={x(straight.base.day)}
            y1={y(middle(straight.base.value))}
            x2={x(due)}
            y2={y(middle(view.target(record, main.target)?.value ?? straight.base.value))}
            stroke="var(--ink)"
            stroke-dasharray="6 4"
          />
        )}
        {straight === null || pace === null || due === undefined ? null : (
          <>
            <line
              x1={x(straight.latest.day)}
              y1={y(middle(straight.latest.value))}
              x2={x(due)}
              y2={y(pace)}
              stroke="var(--delivered)"
              stroke-dasharray="2 4"
              stroke-width="1.6"
            />
            <text class="say end" x={x(due)} y={y(pace) - 8}>
              {page.presentPace(number(pace))}
            </text>
          </>
        )}
        {straight === null || onLine === null ? null : (
          <>
            <line
              x1={x(straight.latest.day)}
              x2={x(straight.latest.day)}
              y1={y(middle(straight.latest.value))}
              y2={y(middle(onLine))}
              stroke="var(--late)"
            />
            <circle
              cx={x(straight.latest.day)}
              cy={y(middle(onLine))}
              r="4.5"
              fill="var(--surface)"
              stroke="var(--ink)"
            />
            <Beside x={x(straight.latest.day)} y={y(middle(onLine))} dx={-10} end>
              {page.straightLine(number(middle(onLine)))}
            </Beside>
          </>
        )}
        {/* The target's own series lies on top. */}
        {points
          .map((list, i) =>
            list.map((point) => (
              <g key={point.id}>
                {i > 0 ? null : (
                  <line
                    x1={x(point.day)}
                    x2={x(point.day)}
                    y1={y(point.value.min ?? lowest)}
                    y2={y(point.value.max ?? point.value.min ?? 0)}
                    stroke="var(--delivered)"
                    stroke-width="3"
                  />
                )}
                <svg x={x(point.day)} y={y(middle(point.value))} overflow="visible">
                  <SeriesMark index={i} />
                </svg>
              </g>
            )),
          )
          .toReversed()}
        {straight === null ? null : (
          <Beside x={x(straight.latest.day)} y={y(middle(straight.latest.value)) + 16} dx={8} strong>
            {numberRangeInWords(straight.latest.value, short, locale)}
          </Beside>
        )}
        {targets.map(({ id, day, value, role, revised }) => (
          <g key={id} opacity={revised ? 0.55 : 1}>
            <svg x={x(day)} y={y(middle(value))} overflow="visible">
              <path
                d="M0 -8L8 0L0 8L-8 0z"
                fill="var(--surface)"
                stroke="var(--ink)"
                stroke-width="2"
                stroke-dasharray={revised ? "3 2" : undefined}
              />
            </svg>
            <Beside x={x(day)} y={y(middle(value))} dx={-13} end>
              {`${page.target(role, numberRangeInWords(value, short, locale))}${revised ? page.revisedSince : ""}`}
            </Beside>
          </g>
        ))}
      </svg>
    </svg>
  );
}

/** The mark of a definition: the target's own, then those beside it. */
export function SeriesMark({ index }: { readonly index: number }): JSX.Element {
  switch (index) {
    case 0:
      return <path d="M0 -6L6 0L0 6L-6 0z" fill="var(--delivered)" stroke="var(--surface)" />;
    case 1:
      return <circle r="4" fill="var(--partly)" />;
    case 2:
      return (
        <rect
          x="-4"
          y="-4"
          width="8"
          height="8"
          fill="var(--surface)"
          stroke="var(--partly)"
          stroke-width="1.8"
        />
      );
    default:
      return <path d="M0 -5L5 4H-5z" fill="var(--surface)" stroke="var(--partly)" stroke-width="1.8" />;
  }
}

/** Words beside a place, in pixels from it. */
function Beside(props: {
  readonly x: string;
  readonly y: number;
  readonly dx: number;
  readonly end?: boolean;
  readonly strong?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { x, y, dx, end = false, strong = false, children } = props;
  return (
    <svg x={x} y={y} overflow="visible">
      <text class={`say${end ? " end" : " start"}${strong ? " strong" : ""}`} x={dx} y="4">
        {children}
      </text>
    </svg>
  );
}

type Straight = Extract<KnownAssessment["targets"][number]["progress"][0], { kind: "figures" }>;

/** Where the change from the base to the latest value leads by the due day, if it goes on as it did. */
function paceAt({ base, latest }: Straight, due: Day): number | null {
  const days = latest.day - base.day;
  if (days <= 0 || due <= latest.day) return null;
  const change = middle(latest.value) - middle(base.value);
  return middle(latest.value) + (change / days) * (due - latest.day);
}

/** A single height for a range, for marks that have but one; the range itself is drawn beside it. */
function middle({ min, max }: Range): number {
  return ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;
}

function range(value: number): Range {
  return { min: value, max: value };
}
