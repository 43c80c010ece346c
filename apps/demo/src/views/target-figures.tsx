import { isoDay, type ProgressFigures, type Range } from "@policytrack/core";
import {
  methodInWords,
  numberRangeInWords,
  percentRangeInWords,
  progressInWords,
  scheduleInWords,
} from "@policytrack/formats/words";
import type { JSX } from "preact";
import type { AsKnown, KnownAssessment, KnownRecord } from "./as-known.ts";
import { dateInWords } from "./date-in-words.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { rowsInWords } from "./rows-in-words.ts";
import { seriesBeside } from "./series-beside.ts";
import { useDrawing } from "./use-drawing.ts";

type Target = KnownAssessment["targets"][number];

/** The numbers that were promised, with the series that tell of them; and in words those that no figure tells of. */
export function TargetFigures({ view }: { readonly view: AsKnown }): JSX.Element | null {
  const numbered = view.counted.filter(({ assessed }) => assessed.targets.length > 0);
  const hasFigures = ({ assessed }: KnownRecord): boolean =>
    assessed.targets.some(({ progress }) => progress[0].kind === "figures");
  const rest = numbered.filter((record) => !hasFigures(record));
  if (numbered.length === 0) return null;
  return (
    <section class="targets" aria-labelledby="targets">
      <h2 id="targets">What the numbers show</h2>
      {numbered.some(hasFigures) ? (
        <p class="sub">
          Each definition of a count has its own mark, and none is joined to another. The dashed line is the
          straight way from the base to the target.
        </p>
      ) : null}
      {numbered.filter(hasFigures).map((record) => (
        <Figure key={record.commitment.id} view={view} record={record} />
      ))}
      {rest.length === 0 ? null : (
        <ul class="no-figures">
          {rest.map((record) => (
            <li key={record.commitment.id}>
              <a href={`#${record.commitment.id}`}>{record.commitment.title}</a>:{" "}
              {rowsInWords(view, record)
                .flatMap(({ part, label, due, progress }) =>
                  part === null ? [] : [`${label} ${due}, ${progress}`],
                )
                .join("; ")}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Figure({ view, record }: { readonly view: AsKnown; readonly record: KnownRecord }): JSX.Element {
  const targets = record.assessed.targets.filter(({ replacedBy }) => replacedBy === null);
  const main =
    targets.findLast(({ target }) => view.target(record, target)?.role === "final") ?? (targets[0] as Target);
  const indicator = view.target(record, main.target)?.indicator ?? "";
  const series = seriesBeside(indicator).flatMap((id) => {
    const found = view.dataset.indicators.find((candidate) => candidate.id === id);
    const observations = view.observations(id);
    return found === undefined || observations.length === 0 ? [] : [{ indicator: found, observations }];
  });
  const drawing = useDrawing(async () => {
    const { drawTarget } = await import("./draw-target.ts");
    return (host) =>
      drawTarget(
        host,
        view,
        record,
        main,
        series.map(({ observations }) => observations),
      );
  });
  const unit = view.dataset.indicators.find(({ id }) => id === indicator)?.unit ?? "";
  return (
    <div class="figure">
      <div class="plot">
        <h3>
          <a href={`#${record.commitment.id}`}>{record.commitment.title}</a>
        </h3>
        <div class="drawing" aria-hidden="true" ref={drawing} />
        <ul class="legend">
          {series.map(({ indicator: { id, title } }, i) => (
            <li key={id}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                {
                  [
                    <path fill="var(--delivered)" d="M8 1L15 8L8 15L1 8z" />,
                    <circle fill="var(--partly)" cx="8" cy="8" r="5" />,
                    <rect
                      fill="var(--surface)"
                      stroke="var(--partly)"
                      stroke-width="2"
                      x="3"
                      y="3"
                      width="10"
                      height="10"
                    />,
                  ][i]
                }
              </svg>
              {title}
            </li>
          ))}
        </ul>
        <details class="twin">
          <summary>The same as a table, with sources</summary>
          <div class="scroll" role="region" aria-label={`Figures: ${record.commitment.title}`} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {["Count", "At the close of", "Value", "Sources"].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {series.flatMap(({ indicator: { title, unit: counted }, observations }) =>
                  observations.map((fact) => (
                    <tr key={fact.id} data-fact={fact.id}>
                      <th scope="row">{title}</th>
                      <td>{dateInWords(fact.date)}</td>
                      <td>
                        {fact.value === null ? "" : numberRangeInWords(fact.value)} {counted}
                        {fact.formula === undefined ? null : <span class="year">{fact.formula}</span>}
                      </td>
                      <td>
                        <EvidenceList view={view} citations={fact.citations} />
                      </td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </div>
        </details>
      </div>
      <div class="methods">
        <h3>By a straight line</h3>
        {[main, ...targets.filter((target) => target !== main)].map((target) => (
          <Figures key={target.target} view={view} record={record} target={target} unit={unit} />
        ))}
      </div>
    </div>
  );
}

function Figures(props: { view: AsKnown; record: KnownRecord; target: Target; unit: string }): JSX.Element {
  const { view, record, target, unit } = props;
  const fact = view.target(record, target.target);
  const [progress] = target.progress;
  const count = (value: Range | null): string =>
    value === null ? "none" : `${numberRangeInWords(value, 0)} ${unit}`;
  const lines: readonly (readonly [string, string])[] =
    progress.kind !== "figures"
      ? [["figure", progressInWords(progress)]]
      : [
          [`base, ${dateInWords(isoDay(progress.base.day))}`, count(progress.base.value)],
          [`latest, ${dateInWords(isoDay(progress.latest.day))}`, count(progress.latest.value)],
          ["of the way from the base", percentRangeInWords(progress.figures.completion)],
          ["of the target", percentRangeInWords(progress.figures.shareOfTarget)],
          ["of the time, by then", elapsed(progress.figures)],
          ["the straight line, by then", count(progress.figures.expectedAtLatest)],
          ["needed a year from then on", count(progress.figures.requiredPerYear)],
        ];
  return (
    <>
      <h4>
        {fact === undefined ? "" : `${numberRangeInWords(fact.value)} ${unit}`}
        {target.window === null ? "" : ` by ${dateInWords(isoDay(target.window.due))}`}:{" "}
        {scheduleInWords(target.schedule)}
      </h4>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <OtherMethods target={target} />
    </>
  );
}

/** What published methods make of the same series, each by its own name and class; none is preferred. */
function OtherMethods({ target }: { readonly target: Target }): JSX.Element {
  const [, ...others] = target.progress;
  return (
    <>
      <h5>By other methods</h5>
      <dl class="by-method">
        {others.map((progress) => (
          <div key={progress.method}>
            <dt>{methodInWords(progress.method)}</dt>
            <dd>{progressInWords(progress)}</dd>
          </div>
        ))}
      </dl>
      {target.methodsDisagree ? (
        <p class="note">
          The methods disagree. Those that go by growth read a steep rate from a small start as if it could go
          on; the straight line asks for the same number each year. None is preferred here.
        </p>
      ) : null}
    </>
  );
}

function elapsed({ elapsed: share }: ProgressFigures): string {
  return share === null ? "none" : percentRangeInWords({ min: share, max: share });
}
