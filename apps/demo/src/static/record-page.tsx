import type { Source } from "@policytrack/core";
import { languageInWords } from "@policytrack/formats/words";
import type { JSX } from "preact";
import type { AsKnown, KnownRecord } from "../record/as-known.ts";
import { rowsInWords } from "../record/rows-in-words.ts";
import { SourceName } from "../views/evidence-list.tsx";
import { PartyCodes } from "../views/party-codes.tsx";
import { RecordInside } from "../behind/record-inside.tsx";
import { StatusGlyph } from "../views/status-glyph.tsx";
import { useSay } from "../words/say.ts";

/** The page of one commitment at its fixed address: verdict, day, reasons and sources, without JavaScript. */
export function RecordPage({
  view,
  record,
}: {
  readonly view: AsKnown;
  readonly record: KnownRecord;
}): JSX.Element {
  const say = useSay();
  const { commitment, groups } = record;
  const [first, ...parts] = rowsInWords(view, record, say);
  return (
    <>
      <header class="wrap">
        <p class="brand top">
          <a href="../../">policytrack</a>
        </p>
        <h1>{commitment.title}</h1>
        <p class="lede">
          {view.dataset.title} <PartyCodes view={view} record={record} />
        </p>
        <dl class="verdicts">
          {(
            [
              ["Status", first.status],
              ["Schedule", first.schedule],
              ["Due", first.due],
              ["Standing", first.standing],
              ["Progress", first.progress],
            ] as const
          ).map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd data-field={name.toLowerCase()}>
                {name === "Status" ? <StatusGlyph group={groups.status} /> : null}
                {words}
              </dd>
            </div>
          ))}
        </dl>
        {parts.length === 0 ? null : (
          <ul class="parts">
            {parts.map(({ part, label, due, status, schedule, progress }) => (
              <li key={part}>
                {label}: {[due, status, schedule, progress].filter(Boolean).join("; ")}
              </li>
            ))}
          </ul>
        )}
        <p class="as-known">
          <strong>
            As known on <time dateTime={view.on}>{say.day(view.day)}</time>
          </strong>
          , the last day for which sources were read; data {view.dataset.version}.{" "}
          <a href={`../../#${commitment.id}`}>As known on any other day</a>
        </p>
      </header>
      <main class="wrap">
        <RecordInside view={view} record={record} level={2} />
        <section aria-labelledby="sources">
          <h2 id="sources">Sources</h2>
          <ul class="sources">
            {sourcesOf(view, record).map((source) => (
              <li key={source.id}>
                <SourceName source={source} /> <span class="tag">{languageInWords(source.language)}</span>
                {source.archived === undefined ? null : (
                  <>
                    {" "}
                    <a href={source.archived} rel="noopener noreferrer">
                      archived copy
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="badge">
          <h2 id="badge">Badge</h2>
          <p>
            <img
              src="badge.svg"
              alt={`${first.status}; ${first.schedule}, as known on ${say.day(view.day)}`}
            />
          </p>
          <p class="muted">It prints its day, so that nobody takes it for news of another.</p>
        </section>
      </main>
    </>
  );
}

/** The sources of all facts of a record that were out, each once. */
function sourcesOf(view: AsKnown, { commitment }: KnownRecord): readonly Source[] {
  const { standing, deadlines, targets, history } = commitment;
  const indicators = new Set(targets.map(({ indicator }) => indicator));
  const facts = [
    ...standing,
    ...deadlines,
    ...targets,
    ...history,
    ...[...indicators].flatMap((id) => view.observations(id)),
  ];
  const sources = new Map<string, Source>();
  for (const fact of facts)
    if (view.fact(fact.id) !== undefined)
      for (const { source } of view.evidence(fact.citations)) sources.set(source.id, source);
  return [...sources.values()];
}
