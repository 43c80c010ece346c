import { type IsoDay, parseIsoDay } from "@policytrack/core";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type AsKnown, asKnownOn, changesBetween, type KnownRecord } from "../record/as-known.ts";
import { type Choice, choose } from "../record/selection.ts";
import { changeInWords } from "./changes-in-words.ts";
import { FactLine } from "./fact-line.tsx";
import { useSay } from "../words/say.ts";

interface Props {
  readonly view: AsKnown;
  /** What was asked for; a record that fits it on either day is told of. */
  readonly choice: Choice;
  readonly since: IsoDay;
  /** Uses on both days what had been published by this one; null: on each what had been published by it. */
  readonly knownBy: IsoDay | null;
}

/** What changed since another day, record by record, with the facts that came into force in between. */
export function Changes({ view, choice, since, knownBy }: Props): JSX.Element {
  const say = useSay();
  const { page } = say;
  const [before, after] = useMemo(() => {
    const other = asKnownOn(view.dataset, since, knownBy ?? since);
    return other.day <= view.day ? [other, view] : [view, other];
  }, [view, since, knownBy]);
  const fitting = new Set(
    [before, after]
      .flatMap((known) => choose(known, [...known.counted, ...known.notCounted], choice))
      .map(idOf),
  );
  const changed = changesBetween(before, after).filter(({ record }) => fitting.has(idOf(record)));
  // What was not known on the day that is shown is not on the page.
  const onPage = new Set([...view.counted, ...view.notCounted].map(idOf));
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{page.changesBetween(say.day(before.day), say.day(after.day))}</h2>
      <p class="sub">
        {knownBy === null ? "" : `${page.bothKnownBy(say.day(parseIsoDay(knownBy) ?? view.day))} `}
        {changed.length === 0 ? page.nothingChanged : page.changed(changed.length)}
      </p>
      <ul>
        {changed.map(({ record, changes }) => (
          <li key={record.commitment.id} data-changed={record.commitment.id}>
            <h3>
              {onPage.has(idOf(record)) ? (
                <a href={`#${record.commitment.id}`} lang={say.written}>
                  {record.commitment.title}
                </a>
              ) : (
                <span lang={say.written}>{record.commitment.title}</span>
              )}
            </h3>
            <ul>
              {changes.map((change) => {
                const words = changeInWords(before, after, record, change, say);
                const facts = change.facts.flatMap((id) => after.fact(id) ?? before.fact(id) ?? []);
                return (
                  <li key={`${change.aspect} ${change.part}`}>
                    <p>
                      <b>{words.aspect}</b>
                      {words.part === null ? null : (
                        <span class="muted" {...(words.isWritten ? { lang: say.written } : {})}>
                          {" "}
                          ({words.part})
                        </span>
                      )}
                      :{" "}
                      {words.before === null ? null : (
                        <>
                          <del>{words.before}</del> <span aria-hidden="true">→</span>{" "}
                        </>
                      )}
                      <ins>{words.after}</ins>
                      {change.byTimeAlone ? <span class="muted"> {page.byTimeAlone}</span> : null}
                    </p>
                    {facts.length === 0 ? null : (
                      <ul class="facts">
                        {facts.map((fact) => (
                          <FactLine key={fact.id} view={after} fact={fact} />
                        ))}
                      </ul>
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function idOf({ commitment }: KnownRecord): string {
  return commitment.id;
}
