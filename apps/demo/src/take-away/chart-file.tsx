import type { Indicator, Observation } from "@policytrack/core";
import type { AsKnown, KnownAssessment, KnownRecord } from "../record/as-known.ts";
import { chartHeight, SeriesMark, TargetChart } from "../views/target-chart.tsx";
import type { Say } from "../words/say.ts";
import { lineHeight, Lines, linesOf, margin, sheetFile, titleHeight, titleLines } from "./sheet.tsx";

const width = 760;

/** The drawing of a target, with its title and a key to its marks, as an SVG file. */
export function chartFile(
  view: AsKnown,
  record: KnownRecord,
  main: KnownAssessment["targets"][number],
  series: readonly { readonly indicator: Indicator; readonly observations: readonly Observation[] }[],
  say: Say,
): string {
  const title = `${record.commitment.title}, ${say.page.asKnown(view.on, view.knownBy)}`;
  const titles = titleLines(title, width - 2 * margin);
  const top = margin + titles.length * titleHeight + 8;
  let bottom = top + chartHeight + margin;
  const key = series.map(({ indicator }, i) => {
    const [y, lines] = [bottom, linesOf(indicator.title, width - 2 * margin - 24)];
    bottom += lines.length * lineHeight + 6;
    return (
      <g key={indicator.id}>
        <svg x={margin + 8} y={y + lineHeight / 2} overflow="visible">
          <SeriesMark index={i} />
        </svg>
        <Lines class="sheet-label" x={margin + 24} y={y + lineHeight / 2} lines={lines} />
      </g>
    );
  });
  return sheetFile(
    {
      width,
      height: bottom + margin,
      title,
      children: (
        <>
          <Lines class="sheet-title" x={margin} y={margin + 8} lines={titles} />
          <svg x={margin} y={top} width={width - 2 * margin} height={chartHeight} overflow="visible">
            <TargetChart
              view={view}
              record={record}
              main={main}
              series={series.map(({ observations }) => observations)}
            />
          </svg>
          {key}
        </>
      ),
    },
    say,
  );
}
