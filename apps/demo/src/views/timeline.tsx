import type { Day } from "@policytrack/core";
import { calendarDay } from "@policytrack/core";
import type { JSX } from "preact";
import { useContext, useMemo, useState } from "preact/hooks";
import { type AsKnown, daysInFileName, type KnownRecord } from "../record/as-known.ts";
import { rowsInWords } from "../record/rows-in-words.ts";
import {
  letterOf,
  percent,
  timeAxis,
  type TimeAxis,
  type TimelineRow,
  timelineRow,
} from "../record/timeline-rows.ts";
import { firstDueOf, sorted } from "../record/selection.ts";
import { useSay } from "../words/say.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { RecordPages } from "./record-pages.ts";
import { PartyCodes } from "./party-codes.tsx";
import { SaveDrawing } from "./save-drawing.tsx";
import { ShowMore, useLimit } from "./show-more.tsx";
import { StatusGlyph } from "./status-glyph.tsx";
import { timelineSigns } from "./timeline-signs.tsx";
import { TimelineDefinitions, TimelineHead, TimelineTrack } from "./timeline-track.tsx";

/** Rows that are drawn before somebody asks for more. */
const atFirst = 60;

interface Props {
  readonly view: AsKnown;
  readonly records: readonly KnownRecord[];
  readonly today: Day;
}

/** When each commitment was due. The words stand in the rows, and beside them a drawing across the track. */
export function Timeline({ view, records, today }: Props): JSX.Element {
  const say = useSay();
  const { page } = say;
  const [limit, showAll] = useLimit(atFirst);
  const [dated, undated] = useMemo(() => {
    const inOrder = sorted(view, records, "due");
    const from = inOrder.findIndex((record) => firstDueOf(record) === Infinity);
    return from === -1 ? [inOrder, []] : [inOrder.slice(0, from), inOrder.slice(from)];
  }, [view, records]);
  // What is out of sight costs nothing while the day moves.
  const [rows, undatedRows] = useMemo(
    () =>
      [dated, undated].map((list) => list.slice(0, limit).map((record) => timelineRow(view, record))) as [
        TimelineRow[],
        TimelineRow[],
      ],
    [view, dated, undated, limit],
  );
  const axis = useMemo(() => timeAxis(view, [...rows, ...undatedRows]), [view, rows, undatedRows]);
  const line = (row: TimelineRow): JSX.Element => (
    <Line key={row.record.commitment.id} view={view} axis={axis} today={today} row={row} />
  );
  const hidden = Math.max(0, dated.length - limit) + Math.max(0, undated.length - limit);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{page.timeline}</h2>
      <p class="sub">{page.timelineHow}</p>
      <div class="tl">
        <svg class="tl-defs" width="0" height="0" aria-hidden="true">
          <TimelineDefinitions />
        </svg>
        <div class="tl-row tl-head" aria-hidden="true">
          <span class="tl-track">
            <svg width="100%" height="54">
              <TimelineHead view={view} axis={axis} today={today} />
            </svg>
          </span>
        </div>
        {dated.length > atFirst ? <DuePerYear records={dated} axis={axis} /> : null}
        <ol>{rows.map(line)}</ol>
        {undated.length === 0 ? null : (
          <details class="tl-undated" open>
            <summary>{page.undatedRows(undated.length)}</summary>
            <ol>{undatedRows.map(line)}</ol>
          </details>
        )}
        <ShowMore hidden={hidden} onMore={showAll} />
        <Legend beyondReview={view.beyondReview} />
        {view.events.length === 0 ? null : <EventKey view={view} />}
      </div>
      <SaveDrawing
        name={`${view.dataset.id}-timeline-${daysInFileName(view)}`}
        draw={async () =>
          (await import("../take-away/timeline-file.tsx")).timelineFile(
            view,
            [...rows, ...undatedRows],
            axis,
            today,
            say,
          )
        }
      />
    </section>
  );
}

interface LineProps {
  readonly view: AsKnown;
  readonly axis: TimeAxis;
  readonly today: Day;
  readonly row: TimelineRow;
}

function Line({ view, axis, today, row }: LineProps): JSX.Element {
  const say = useSay();
  const { commitment, groups } = row.record;
  const [words] = rowsInWords(view, row.record, say);
  const dated = row.windows.length > 0;
  return (
    <li class="tl-row">
      <span class="tl-label">
        <StatusGlyph group={groups.status} />
        <a href={`#${commitment.id}`} lang={say.written}>
          {commitment.title}
        </a>{" "}
        <PartyCodes view={view} record={row.record} />
      </span>
      <span class="tl-track" aria-hidden="true">
        <svg width="100%" height="100%">
          <TimelineTrack view={view} axis={axis} today={today} row={row} />
        </svg>
      </span>
      <span class="tl-when">
        <span class="vh">{say.page.promised(words.status, say.day(row.made))} </span>
        {!dated && words.due === say.page.noDate ? null : <span>{words.due}</span>}{" "}
        {dated ? <span class={`sch ${words.tone}`}>{words.schedule}</span> : null}
      </span>
    </li>
  );
}

/** How many fall due in each year, where there are too many rows to see it from them. */
function DuePerYear(props: {
  readonly records: readonly KnownRecord[];
  readonly axis: TimeAxis;
}): JSX.Element {
  const { records, axis } = props;
  const { page } = useSay();
  const counts = new Map<number, { x: number; count: number }>();
  for (const due of records.map(firstDueOf)) {
    const { year } = calendarDay(due);
    const bar = counts.get(year) ?? { x: axis.position(due), count: 0 };
    counts.set(year, { x: Math.max(bar.x, axis.position(due)), count: bar.count + 1 });
  }
  const most = Math.max(...[...counts.values()].map(({ count }) => count));
  return (
    <div class="tl-row tl-density">
      <span class="tl-label muted">{page.duePerYear}</span>
      <span class="tl-track">
        <svg width="100%" height="54" role="img" aria-label={page.duePerYear}>
          {[...counts].map(([year, { x, count }]) => (
            <g key={year}>
              <title>{`${year}: ${count}`}</title>
              <rect
                x={percent(Math.max(0, x - 0.012))}
                width="1.2%"
                y={50 - (36 * count) / most}
                height={(36 * count) / most}
                fill="var(--due)"
                stroke="var(--edge-strong)"
              />
              <text class="tl-year" x={percent(Math.max(0, x - 0.006))} y={46 - (36 * count) / most}>
                {count}
              </text>
            </g>
          ))}
        </svg>
      </span>
    </div>
  );
}

/** The letters of the drawing, each with its event and what shows it. */
function EventKey({ view }: { readonly view: AsKnown }): JSX.Element {
  const { page, date, written } = useSay();
  const { alive } = useContext(RecordPages);
  // Without JavaScript nothing could fill it later.
  const [open, setOpen] = useState(!alive);
  return (
    <details class="events" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{page.events(view.events.length, letterOf(view.events.length - 1))}</summary>
      {open ? (
        <ol>
          {view.events.map((event, i) => (
            <li key={event.id} data-event={event.id}>
              <b>{letterOf(i)}</b>
              <span class="date">{date(event.date)}</span>
              <div>
                <span lang={written}>{event.title}</span>
                <EvidenceList view={view} citations={event.citations} />
              </div>
            </li>
          ))}
        </ol>
      ) : null}
    </details>
  );
}

/** The signs of the drawing, each on a small piece of track. */
function Legend({ beyondReview }: { readonly beyondReview: boolean }): JSX.Element {
  return (
    <ul class="legend">
      {timelineSigns(useSay().page, beyondReview).map(([name, shape]) => (
        <li key={name}>
          <svg viewBox="0 0 36 16" aria-hidden="true">
            {shape}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
