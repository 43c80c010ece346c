import type { JSX } from "preact";
import type { AsKnown, KnownRecord } from "./as-known.ts";
import { becauseInWords, figuresInWords } from "./because-in-words.ts";
import { dateInWords } from "./date-in-words.ts";
import { EvidenceList } from "./evidence-list.tsx";

/** Why a record stands as it does: each rule that was applied, its figures, and the facts that went in. */
export function Explanation({
  view,
  record,
}: {
  readonly view: AsKnown;
  readonly record: KnownRecord;
}): JSX.Element {
  const { criteria } = record.commitment;
  // That it had been published goes without saying: else it would not be on the page.
  const steps = view.because(record).filter(({ about }) => about !== "known");
  return (
    <ol class="because">
      {steps.map((because, i) => {
        const criterion =
          criteria.length > 1 ? criteria.find(({ id }) => id === because.criterion) : undefined;
        const figures = figuresInWords(because);
        const facts = because.facts.flatMap((id) => view.fact(id) ?? []);
        return (
          <li key={i}>
            <p>
              <b>{becauseInWords(because, record)}</b>{" "}
              {criterion === undefined ? null : <>Read as: {criterion.text} </>}
              <code title="the rule">{because.rule}</code>
            </p>
            {figures.length === 0 ? null : (
              <dl class="figures">
                {figures.map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            )}
            {facts.length === 0 ? null : (
              <ul class="facts">
                {facts.map((fact) => (
                  <li key={fact.id} data-fact={fact.id}>
                    <span class="date">
                      {fact.date === null ? "on no known day" : dateInWords(fact.date)}
                    </span>
                    <EvidenceList view={view} citations={fact.citations} />
                    {view.withHindsight && fact.why !== undefined ? (
                      <p class="note">Editors’ note: {fact.why}</p>
                    ) : null}
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
