import { missingAtLatest, type ProgressFigures, type Range } from "@policytrack/core";
import {
  methodInWords,
  numberRangeInWords,
  percentRangeInWords,
  progressInWords,
  scheduleInWords,
} from "@policytrack/formats/words";
import type { JSX } from "preact";
import { type AsKnown, daysInFileName, type KnownAssessment, type KnownRecord } from "../record/as-known.ts";
import { rowsInWords } from "../record/rows-in-words.ts";
import { seriesBeside } from "../record/series-beside.ts";
import { useSay } from "../words/say.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { SaveDrawing } from "./save-drawing.tsx";
import { ShowMore, useLimit } from "./show-more.tsx";
import { SeriesMark, TargetChart } from "./target-chart.tsx";

type Target = KnownAssessment["targets"][number];

/** How many series are drawn before somebody asks for more. */
const atFirst = 6;

interface Props {
  readonly view: AsKnown;
  readonly records: readonly KnownRecord[];
}

/** The numbers that were promised, with the series that tell of them; and in words those that no figure tells of. */
export function TargetFigures({ view, records }: Props): JSX.Element | null {
  const say = useSay();
  const { page } = say;
  const [limit, showAll] = useLimit(atFirst);
  const numbered = records.filter(({ assessed }) => assessed.targets.length > 0);
  const hasFigures = ({ assessed }: KnownRecord): boolean =>
    assessed.targets.some(({ progress }) => progress[0].kind === "figures");
  const drawn = numbered.filter(hasFigures);
  const rest = numbered.filter((record) => !hasFigures(record));
  const hidden = Math.max(0, drawn.length - limit) + Math.max(0, rest.length - 4 * limit);
  if (numbered.length === 0) return null;
  return (
    <section class="targets" aria-labelledby="targets">
      <h2 id="targets">{page.numbers}</h2>
      {drawn.length === 0 ? null : <p class="sub">{page.numbersHow}</p>}
      {drawn.slice(0, limit).map((record) => (
        <Figure key={record.commitment.id} view={view} record={record} />
      ))}
      {rest.length === 0 ? null : (
        <ul class="no-figures">
          {rest.slice(0, 4 * limit).map((record) => (
            <li key={record.commitment.id}>
              <a href={`#${record.commitment.id}`} lang={say.written}>
                {record.commitment.title}
              </a>
              :{" "}
              {rowsInWords(view, record, say)
                .flatMap(({ label, due, progress }, i) =>
                  i === 0 || progress === "" ? [] : [`${label} ${due}, ${progress}`],
                )
                .join("; ")}
            </li>
          ))}
        </ul>
      )}
      <ShowMore hidden={hidden} onMore={showAll} />
    </section>
  );
}

function Figure({ view, record }: { readonly view: AsKnown; readonly record: KnownRecord }): JSX.Element {
  const say = useSay();
  const { page, date, locale, written } = say;
  const { title, id: commitment } = record.commitment;
  const targets = record.assessed.targets.filter(({ replacedBy }) => replacedBy === null);
  const main =
    targets.findLast(({ target }) => view.target(record, target)?.role === "final") ?? (targets[0] as Target);
  const indicator = view.target(record, main.target)?.indicator ?? "";
  const series = seriesBeside(indicator).flatMap((id) => {
    const found = view.dataset.indicators.find((candidate) => candidate.id === id);
    const observations = view.observations(id);
    return found === undefined || observations.length === 0 ? [] : [{ indicator: found, observations }];
  });
  const unit = view.dataset.indicators.find(({ id }) => id === indicator)?.unit ?? "";
  return (
    <div class="figure">
      <div class="plot">
        <h3>
          <a href={`#${commitment}`} lang={written}>
            {title}
          </a>
        </h3>
        <TargetChart
          view={view}
          record={record}
          main={main}
          series={series.map(({ observations }) => observations)}
        />
        <ul class="legend">
          {series.map(({ indicator: { id, title: name } }, i) => (
            <li key={id}>
              <svg viewBox="-8 -8 16 16" aria-hidden="true">
                <SeriesMark index={i} />
              </svg>
              <span lang={written}>{name}</span>
            </li>
          ))}
        </ul>
        <details class="twin">
          <summary>{page.asTable}</summary>
          <div class="scroll" role="group" aria-label={`${page.numbers}: ${title}`} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {page.seriesColumns.map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {series.flatMap(({ indicator: { title: name, unit: counted }, observations }) =>
                  observations.map((fact) => (
                    <tr key={fact.id} data-fact={fact.id}>
                      <th scope="row" lang={written}>
                        {name}
                      </th>
                      <td>{date(fact.date)}</td>
                      <td>
                        {fact.value === null ? "" : numberRangeInWords(fact.value, undefined, locale)}{" "}
                        {counted}
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
        <SaveDrawing
          name={`${commitment}-${daysInFileName(view)}`}
          draw={async () =>
            (await import("../take-away/chart-file.tsx")).chartFile(view, record, main, series, say)
          }
        />
      </div>
      <div class="methods">
        <h3>{page.byStraightLine}</h3>
        <Figures view={view} record={record} target={main} unit={unit} />
      </div>
      {targets.length === 1 ? null : (
        <div class="methods others">
          {targets
            .filter((target) => target !== main)
            .map((target) => (
              <div key={target.target}>
                <Figures view={view} record={record} target={target} unit={unit} />
              </div>
            ))}
        </div>
      )}
    </div>
  );
}

function Figures(props: { view: AsKnown; record: KnownRecord; target: Target; unit: string }): JSX.Element {
  const { view, record, target, unit } = props;
  const { page, locale, day } = useSay();
  const fact = view.target(record, target.target);
  const [progress] = target.progress;
  const missing =
    fact === undefined || progress.kind !== "figures"
      ? null
      : missingAtLatest(fact, progress.latest, target.window?.due ?? null, view.day);
  const said = (value: Range): string => `${numberRangeInWords(value, undefined, locale)} ${unit}`;
  const workedOut = (value: Range | null): string =>
    value === null ? page.none : `${numberRangeInWords(value, "rounded", locale)} ${unit}`;
  const share = (value: Range | null): string =>
    value === null ? page.none : percentRangeInWords(value, 1, locale);
  const lines: readonly (readonly [string, string])[] =
    progress.kind !== "figures"
      ? [[page.line.figure, progressInWords(progress, locale)]]
      : [
          [page.line.base(day(progress.base.day)), said(progress.base.value)],
          [page.line.latest(day(progress.latest.day)), said(progress.latest.value)],
          [page.line.completion, share(progress.figures.completion)],
          [page.line.share, share(progress.figures.shareOfTarget)],
          [page.line.elapsed, share(pointRange(progress.figures))],
          [page.line.expected, workedOut(progress.figures.expectedAtLatest)],
          // A rate a year says nothing of a month, nor of a day that has passed.
          missing === null
            ? [page.line.needed, workedOut(progress.figures.requiredPerYear)]
            : [page.line.missing, workedOut(missing)],
        ];
  return (
    <>
      <h4>
        {fact === undefined
          ? ""
          : page.target(fact.role, `${numberRangeInWords(fact.value, undefined, locale)} ${unit}`)}
        {target.window === null ? "" : `, ${day(target.window.due)}`}:{" "}
        {scheduleInWords(target.schedule, locale)}
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
  const { page, locale } = useSay();
  const [, ...others] = target.progress;
  return (
    <>
      <h5>{page.byOtherMethods}</h5>
      <dl class="by-method">
        {others.map((progress) => (
          <div key={progress.method}>
            <dt>{methodInWords(progress.method, locale)}</dt>
            <dd>{progressInWords(progress, locale)}</dd>
          </div>
        ))}
      </dl>
      {target.methodsDisagree ? <p class="note">{page.methodsDisagree}</p> : null}
    </>
  );
}

function pointRange({ elapsed }: ProgressFigures): Range | null {
  return elapsed === null ? null : { min: elapsed, max: elapsed };
}
