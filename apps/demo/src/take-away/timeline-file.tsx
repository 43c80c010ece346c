import type { Day } from "@policytrack/core";
import { render } from "preact";
import type { AsKnown } from "../record/as-known.ts";
import type { TimeAxis, TimelineRow } from "../record/timeline-rows.ts";
import { TimelineDefinitions, TimelineHead, TimelineTrack } from "../views/timeline-track.tsx";
import { drawingFile } from "./drawing-file.ts";

const labels = 380;
const track = 620;
const margin = 16;
const rowHeight = 30;
const head = 54;

/** The timeline of all its rows, with their titles, as an SVG file. */
export function timelineFile(
  view: AsKnown,
  rows: readonly TimelineRow[],
  axis: TimeAxis,
  today: Day,
): string {
  const title = `${view.dataset.title} (${view.dataset.id} ${view.dataset.version}), ${view.on}`;
  const [width, height] = [labels + track + 3 * margin, head + rows.length * rowHeight + 3 * margin];
  const host = document.createElement("div");
  host.className = "off-screen";
  document.body.append(host);
  render(
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} xmlns="http://www.w3.org/2000/svg">
      <TimelineDefinitions />
      <text x={margin} y={margin + 12} class="sheet-title">
        {title}
      </text>
      <svg x={labels + 2 * margin} y={margin + 8} width={track} height={head} overflow="visible">
        <TimelineHead view={view} axis={axis} today={today} />
      </svg>
      {rows.map((row, i) => {
        const y = margin + 8 + head + i * rowHeight;
        return (
          <g key={row.record.commitment.id}>
            <text x={margin} y={y + rowHeight / 2 + 4} class="sheet-label">
              {shortened(row.record.commitment.title)}
            </text>
            <svg x={labels + 2 * margin} y={y} width={track} height={rowHeight} overflow="visible">
              <TimelineTrack view={view} axis={axis} today={today} row={row} />
            </svg>
          </g>
        );
      })}
    </svg>,
    host,
  );
  try {
    return drawingFile(host.firstElementChild as SVGSVGElement, title);
  } finally {
    render(null, host);
    host.remove();
  }
}

/** SVG does not break lines. */
function shortened(title: string): string {
  return title.length > 58 ? `${title.slice(0, 56).trimEnd()}…` : title;
}
