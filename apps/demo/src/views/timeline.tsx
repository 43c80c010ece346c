import { dayInWords } from "@policytrack/formats/words";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { AsKnown } from "./as-known.ts";
import { PartyCodes } from "./party-codes.tsx";
import { rowsInWords } from "./rows-in-words.ts";
import { StatusGlyph } from "./status-glyph.tsx";
import { type TimelineRow, timelineRows } from "./timeline-rows.ts";
import { useDrawing } from "./use-drawing.ts";

/** When each commitment was due. The words stand in the rows; the drawing lies across their tracks. */
export function Timeline({ view }: { readonly view: AsKnown }): JSX.Element {
  const rows = timelineRows(view);
  const dated = rows.filter(({ windows }) => windows.length > 0);
  const undated = rows.filter(({ windows }) => windows.length === 0);
  const drawing = useDrawing(async () => {
    const { drawTimeline } = await import("./draw-timeline.ts");
    return (host) => drawTimeline(host, view, [...dated, ...undated]);
  });
  // A long list of rows without a date is folded where the screen is narrow.
  const [unfolded] = useState(() => matchMedia("(min-width: 721px)").matches);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">When it was due</h2>
      <p class="sub">
        A date is drawn as precisely as it was promised: a hard edge where the last day is certain, a fading
        one where it is not, nothing where none was set.
      </p>
      <div class="tl">
        <div class="tl-drawing" aria-hidden="true" ref={drawing} />
        <div class="tl-row tl-head" aria-hidden="true">
          <span class="tl-track" />
        </div>
        <ol>
          {dated.map((row) => (
            <Line key={row.record.commitment.id} view={view} row={row} />
          ))}
        </ol>
        {undated.length === 0 ? null : (
          <details class="tl-undated" open={unfolded}>
            <summary>
              {undated.length} without a date. They cannot be late; dots are days on which something is on
              record.
            </summary>
            <ol>
              {undated.map((row) => (
                <Line key={row.record.commitment.id} view={view} row={row} />
              ))}
            </ol>
          </details>
        )}
        <Legend beyondReview={view.beyondReview} />
      </div>
    </section>
  );
}

function Line({ view, row }: { readonly view: AsKnown; readonly row: TimelineRow }): JSX.Element {
  const { commitment, groups } = row.record;
  const [words] = rowsInWords(view, row.record);
  return (
    <li class="tl-row">
      <span class="tl-label">
        <StatusGlyph group={groups.status} />
        <a href={`#${commitment.id}`}>{commitment.title}</a> <PartyCodes view={view} record={row.record} />
      </span>
      <span class="tl-track" aria-hidden="true" />
      <span class="tl-when">
        <span class="vh">
          {words.status}, promised {dayInWords(row.made)},{" "}
        </span>
        {row.windows.length === 0 && words.due === "no date" ? null : <span>{words.due}</span>}{" "}
        {row.windows.length === 0 ? null : <span class={`sch ${words.tone}`}>{words.schedule}</span>}
      </span>
    </li>
  );
}

/** The signs of the drawing, each on a small piece of track. */
function Legend({ beyondReview }: { readonly beyondReview: boolean }): JSX.Element {
  const signs: readonly (readonly [string, JSX.Element])[] = [
    ["promised", <rect fill="var(--ink)" x="16" y="2" width="3" height="12" />],
    [
      "promised, reported only",
      <rect
        stroke="var(--ink)"
        stroke-width="1.5"
        stroke-dasharray="2.6 1.6"
        x="14"
        y="2"
        width="6"
        height="12"
      />,
    ],
    ["“by” a year", <path fill="var(--due)" d="M0 6H24V2H36V14H24V10H0z" />],
    ["approximate", <rect x="0" y="2" width="36" height="12" fill="url(#tl-out)" />],
    ["one day", <path fill="var(--due)" stroke="var(--edge-strong)" d="M18 1L25 8L18 15L11 8z" />],
    ["no date", <rect x="0" y="7" width="36" height="2" fill="url(#tl-dots)" />],
    ["late", <rect fill="var(--late)" x="0" y="5" width="36" height="6" />],
    ["possibly late, or under one reading", <rect x="0" y="5" width="36" height="6" fill="url(#tl-late)" />],
    ...(beyondReview
      ? [["no source read", <rect x="0" y="0" width="36" height="16" fill="url(#tl-unread)" />] as const]
      : []),
  ];
  return (
    <ul class="legend">
      {signs.map(([name, sign]) => (
        <li key={name}>
          <svg viewBox="0 0 36 16" aria-hidden="true">
            {sign}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
