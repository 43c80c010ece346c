import type { IsoDay } from "@policytrack/core";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type AsKnown, asKnownOn, changesBetween, type KnownRecord } from "../record/as-known.ts";
import { changeInWords } from "./changes-in-words.ts";
import { FactLine } from "./fact-line.tsx";
import { useSay } from "../words/say.ts";

interface Props {
  readonly view: AsKnown;
  /** The records that are in sight. */
  readonly shown: ReadonlySet<KnownRecord>;
  readonly since: IsoDay;
}

/** What changed since another day, record by record, with the facts that came into force in between. */
export function Changes({ view, shown, since }: Props): JSX.Element {
  const say = useSay();
  const { page } = say;
  const [before, after] = useMemo(() => {
    const other = asKnownOn(view.dataset, since);
    return other.day <= view.day ? [other, view] : [view, other];
  }, [view, since]);
  const shownIds = new Set([...shown].map(({ commitment }) => commitment.id));
  const changed = changesBetween(before, after).filter(
    ({ record }) => shownIds.has(record.commitment.id) || view !== after,
  );
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{page.changesBetween(say.day(before.day), say.day(after.day))}</h2>
      <p class="sub">{changed.length === 0 ? page.nothingChanged : page.changed(changed.length)}</p>
      <ul>
        {changed.map(({ record, changes }) => (
          <li key={record.commitment.id} data-changed={record.commitment.id}>
            <h3>
              <a href={`#${record.commitment.id}`} lang={say.written}>
                {record.commitment.title}
              </a>
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
