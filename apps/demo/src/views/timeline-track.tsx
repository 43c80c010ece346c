import { type Day, dayOf } from "@policytrack/core";
import type { ComponentChildren, JSX } from "preact";
import { type AsKnown, lastDayOf } from "../record/as-known.ts";
import {
  anchorAt,
  eventMarks,
  namedYears,
  percent,
  type TimeAxis,
  type TimelineRow,
} from "../record/timeline-rows.ts";
import { useSay } from "../words/say.ts";

// One channel an axis: fill is status, position and vermilion are schedule, a dashed outline is standing. Widths are in per
// cent of the track and heights in pixels, so that a drawing fits wherever the page puts it.

interface Props {
  readonly view: AsKnown;
  readonly axis: TimeAxis;
  readonly today: Day;
}

/** What one row draws, over the whole of a track. */
export function TimelineTrack({
  view,
  axis,
  today,
  row,
}: Props & { readonly row: TimelineRow }): JSX.Element {
  const { made, windows, entries, late, record } = row;
  const bar = (half: number, from: Day, to: Day, fill: string): JSX.Element => (
    <rect
      x={axis.x(from)}
      width={percent(Math.max(0, axis.position(to) - axis.position(from)))}
      y={-half}
      height={2 * half}
      fill={fill}
    />
  );
  const reportedOnly = record.groups.standing === "reported-only";
  return (
    <>
      <Days view={view} axis={axis} today={today} />
      <svg y="50%" overflow="visible">
        {/* No date: dots up to the day, since nothing more can be said. */}
        {windows.length === 0 ? bar(1, made, view.day, "url(#tl-dots)") : null}
        {windows.map(({ opens, due, doubtUntil, targetYear }) => {
          // "By" a year: a thin rail from the promise, and the year that was named.
          const rail = typeof opens !== "number";
          const from = rail ? Math.min(Math.max(dayOf(targetYear, 1, 1), made), due) : opens;
          const doubt = doubtUntil - due;
          const edges = doubt > 0 ? [] : rail ? [due] : [from - 1, due];
          if (from >= doubtUntil)
            return (
              <At key={due} x={axis.x(doubtUntil)}>
                <path
                  d="M0 -8L8 0L0 8L-8 0z"
                  fill="var(--due)"
                  stroke="var(--edge-strong)"
                  stroke-width="1.5"
                />
              </At>
            );
          return (
            <g key={due}>
              {rail ? bar(4, made, due, "var(--rail)") : null}
              {bar(8, from + doubt, due, "var(--due)")}
              {doubt === 0 ? null : bar(8, from, from + doubt, "url(#tl-in)")}
              {doubt === 0 ? null : bar(8, due, doubtUntil, "url(#tl-out)")}
              {edges.map((day) => (
                <line
                  key={day}
                  x1={axis.x(day)}
                  x2={axis.x(day)}
                  y1="-9"
                  y2="9"
                  stroke="var(--edge-strong)"
                  stroke-width="1.5"
                />
              ))}
            </g>
          );
        })}
        {late === null
          ? null
          : bar(3, late.from, late.to, late.tone === "late" ? "var(--late)" : "url(#tl-late)")}
        <At x={axis.x(made)}>
          {reportedOnly ? (
            <rect
              x="-3"
              y="-8"
              width="6"
              height="16"
              fill="var(--surface)"
              stroke="var(--ink)"
              stroke-width="1.5"
              stroke-dasharray="2.6 1.6"
            />
          ) : (
            <rect x="-1.5" y="-8" width="3" height="16" fill="var(--ink)" />
          )}
        </At>
        {entries.map((day, i) =>
          i < entries.length - 1 ? (
            <circle key={i} cx={axis.x(day)} r="2.6" fill="var(--partly)" stroke="var(--surface)" />
          ) : (
            <circle
              key={i}
              cx={axis.x(day)}
              r="5.5"
              fill={`var(--fill-${record.groups.status})`}
              stroke="var(--edge)"
              stroke-width="1.2"
            />
          ),
        )}
      </svg>
    </>
  );
}

/** The day that is shown, today where that is another, and the stretch of which no source was read. */
function Days({ view, axis, today }: Props): JSX.Element {
  return (
    <>
      {view.beyondReview ? (
        <rect
          x={axis.x(view.reviewedThrough)}
          width={percent(axis.position(view.day) - axis.position(view.reviewedThrough))}
          height="100%"
          fill="url(#tl-unread)"
        />
      ) : null}
      {today === view.day ? null : (
        <line
          x1={axis.x(today)}
          x2={axis.x(today)}
          y2="100%"
          stroke="var(--line-strong)"
          stroke-dasharray="3 3"
        />
      )}
      <line x1={axis.x(view.day)} x2={axis.x(view.day)} y2="100%" stroke="var(--ink)" stroke-width="1.2" />
    </>
  );
}

/** How wide a track is at least, in windows above 900 pixels and in others. */
const widths = { wide: 365, narrow: 187 };

/** Years, the day that is shown, and letters for what happened around the commitments. 54 pixels high. */
export function TimelineHead({ view, axis, today }: Props): JSX.Element {
  const { day: dayInWords, page } = useSay();
  const on = axis.position(view.day);
  const toScale = axis.gap?.from ?? 1;
  const years = namedYears(axis.years, { wide: toScale * widths.wide, narrow: toScale * widths.narrow });
  // Behind the break there is room for one.
  const farthest = axis.gap?.years.at(-1);
  const line = today === view.day ? dayInWords(view.day) : `${page.shownDay} ${dayInWords(view.day)}`;
  return (
    <>
      <text class={`tl-day ${anchorAt(on)}`} x={percent(on)} y="12">
        {line}
      </text>
      {years.map(({ year, windows }) => {
        const at = axis.position(dayOf(year, 7, 1));
        // In a narrow track the name behind the break reaches in front of it.
        const crowded = farthest !== undefined && at > 0.81 ? "wide" : "";
        return (
          <text key={year} class={`tl-year ${windows} ${crowded}`} x={percent(at)} y="30">
            {year}
          </text>
        );
      })}
      {farthest === undefined ? null : (
        <text class="tl-year" x={axis.x(dayOf(farthest, 7, 1))} y="30">
          {farthest}
        </text>
      )}
      {axis.gap === null ? null : (
        <text class="tl-year wide" x={percent((axis.gap.from + axis.gap.to) / 2)} y="30">
          //
        </text>
      )}
      {axis.years.map((year) => (
        <line
          key={year}
          x1={axis.x(dayOf(year, 1, 1))}
          x2={axis.x(dayOf(year, 1, 1))}
          y1="35"
          y2="40"
          stroke="var(--line-strong)"
        />
      ))}
      {view.events.map(({ id, date }) => {
        const x = axis.x(lastDayOf(date));
        return <line key={id} x1={x} x2={x} y1="36" y2="41" stroke="var(--ink)" />;
      })}
      {(["wide", "narrow"] as const).map((windows) => (
        <g key={windows} class={windows}>
          {eventMarks(view, axis, widths[windows]).map(({ position, letters }) => (
            <text key={letters} class="tl-event" x={percent(position)} y="51">
              {letters}
            </text>
          ))}
        </g>
      ))}
      <line
        x1={axis.x(view.day)}
        x2={axis.x(view.day)}
        y1="16"
        y2="54"
        stroke="var(--ink)"
        stroke-width="1.2"
      />
    </>
  );
}

/** Draws at a place of the track, in pixels around it. */
function At({ x, children }: { readonly x: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <svg x={x} overflow="visible">
      {children}
    </svg>
  );
}

/** Hatches and fades, once for all tracks of a document. */
export function TimelineDefinitions(): JSX.Element {
  return (
    <defs>
      <pattern id="tl-unread" width="7" height="7" patternUnits="userSpaceOnUse">
        <path stroke="var(--line-strong)" d="M0 7L7 0" />
      </pattern>
      <pattern id="tl-late" width="5" height="5" patternUnits="userSpaceOnUse">
        <path stroke="var(--late)" stroke-width="1.8" d="M0 5L5 0" />
      </pattern>
      <pattern id="tl-dots" width="5.5" height="2" patternUnits="userSpaceOnUse">
        <path stroke="var(--line-strong)" d="M0 1H1.5" />
      </pattern>
      <linearGradient id="tl-in">
        <stop stop-color="var(--due)" stop-opacity="0" offset="0" />
        <stop stop-color="var(--due)" offset="1" />
      </linearGradient>
      <linearGradient id="tl-out">
        <stop stop-color="var(--due)" offset="0" />
        <stop stop-color="var(--due)" stop-opacity="0" offset="1" />
      </linearGradient>
    </defs>
  );
}
