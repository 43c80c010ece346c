import { type Day, statusGroups } from "@policytrack/core";
import { groupInWords } from "@policytrack/formats/words";
import type { JSX } from "preact";
import type { AsKnown } from "../record/as-known.ts";
import { letterOf, type TimeAxis, type TimelineRow } from "../record/timeline-rows.ts";
import { StatusGlyph } from "../views/status-glyph.tsx";
import { timelineSigns } from "../views/timeline-signs.tsx";
import { TimelineDefinitions, TimelineHead, TimelineTrack } from "../views/timeline-track.tsx";
import type { Say } from "../words/say.ts";
import { lineHeight, Lines, linesOf, margin, sheetFile, titleHeight, titleLines } from "./sheet.tsx";

const labels = 380;
const track = 620;
const width = labels + track + 3 * margin;
const rowHeight = 34;
const head = 54;
/** Room for the sign of a status before a title. */
const glyph = 25;
const signs = { across: 3, high: 22 };
/** Columns of the events, and of the letter and the day in them. */
const events = { across: 2, letter: 30, day: 132 };

/** The timeline of all its rows, with their titles and a key to its signs and letters, as an SVG file. */
export function timelineFile(
  view: AsKnown,
  rows: readonly TimelineRow[],
  axis: TimeAxis,
  today: Day,
  say: Say,
): string {
  const title = `${view.dataset.title} (${view.dataset.id} ${view.dataset.version}), ${say.page.asKnown(view.on, view.knownBy)}`;
  const titles = titleLines(title, width - 2 * margin);
  const top = margin + titles.length * titleHeight + 8;
  const [key, keyHeight] = keyOf(view, rows, say, top + head + rows.length * rowHeight + margin);
  return sheetFile(
    {
      width,
      height: top + head + rows.length * rowHeight + keyHeight + 2 * margin,
      title,
      children: (
        <>
          <TimelineDefinitions />
          <Lines class="sheet-title" x={margin} y={margin + 8} lines={titles} />
          <svg x={labels + 2 * margin} y={top} width={track} height={head} overflow="visible">
            <TimelineHead view={view} axis={axis} today={today} />
          </svg>
          {rows.map((row, i) => {
            const y = top + head + i * rowHeight;
            const lines = linesOf(row.record.commitment.title, labels - glyph, "12px", 2);
            return (
              <g key={row.record.commitment.id}>
                <svg x={margin} y={y + (rowHeight - 17) / 2} width="17" height="17">
                  <StatusGlyph group={row.record.groups.status} />
                </svg>
                <Lines
                  class="sheet-label"
                  x={margin + glyph}
                  y={y + (rowHeight - (lines.length - 1) * lineHeight) / 2}
                  lines={lines}
                />
                <svg x={labels + 2 * margin} y={y} width={track} height={rowHeight} overflow="visible">
                  <TimelineTrack view={view} axis={axis} today={today} row={row} />
                </svg>
              </g>
            );
          })}
          {key}
        </>
      ),
    },
    say,
  );
}

/** What the signs and letters stand for, from a height down, and how high that is. */
function keyOf(
  view: AsKnown,
  rows: readonly TimelineRow[],
  say: Say,
  top: number,
): readonly [JSX.Element, number] {
  const statuses = statusGroups.filter((group) => rows.some(({ record }) => record.groups.status === group));
  const named: readonly (readonly [string, JSX.Element])[] = [
    ...timelineSigns(say.page, view.beyondReview),
    ...statuses.map(
      (group) =>
        [
          groupInWords(group, say.locale),
          <svg x="10" width="17" height="17">
            <StatusGlyph group={group} />
          </svg>,
        ] as const,
    ),
  ];
  const column = (width - 2 * margin) / signs.across;
  const below = top + Math.ceil(named.length / signs.across) * signs.high + margin;
  const share = (width - 2 * margin) / events.across;
  const half = Math.ceil(view.events.length / events.across);
  let bottom = below;
  const happened = view.events.map((event, i) => ({
    letter: letterOf(i),
    days: linesOf(say.date(event.date), events.day - 8),
    lines: linesOf(event.title, share - events.letter - events.day - margin),
    column: Math.floor(i / half),
  }));
  const list = Array.from({ length: events.across }, (_, at) => {
    let y = below;
    const x = margin + at * share;
    return happened
      .filter((event) => event.column === at)
      .map(({ letter, days, lines }) => {
        const middle = y + lineHeight / 2;
        y += Math.max(days.length, lines.length) * lineHeight + 4;
        bottom = Math.max(bottom, y);
        return (
          <g key={letter}>
            <Lines class="sheet-label" x={x} y={middle} lines={[letter]} />
            <Lines class="sheet-label" x={x + events.letter} y={middle} lines={days} />
            <Lines class="sheet-label" x={x + events.letter + events.day} y={middle} lines={lines} />
          </g>
        );
      });
  });
  return [
    <>
      <line x1={margin} x2={width - margin} y1={top - 6} y2={top - 6} stroke="var(--line)" />
      {named.map(([name, shape], i) => {
        const [x, y] = [
          margin + (i % signs.across) * column,
          top + Math.floor(i / signs.across) * signs.high,
        ];
        return (
          <g key={name}>
            <svg x={x} y={y + 3} width="36" height="16" overflow="visible">
              {shape}
            </svg>
            <Lines class="sheet-label" x={x + 46} y={y + 11} lines={linesOf(name, column - 56, "12px", 1)} />
          </g>
        );
      })}
      {list}
    </>,
    bottom - top,
  ];
}
