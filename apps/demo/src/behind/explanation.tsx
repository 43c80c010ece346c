import { figuresInWords, ruleInWords } from "@policytrack/formats/words";
import type { Because } from "@policytrack/core";
import type { JSX } from "preact";
import type { AsKnown, KnownRecord } from "../record/as-known.ts";
import { verdictInWords } from "./because-in-words.ts";
import { useSay } from "../words/say.ts";
import { FactLine } from "./fact-line.tsx";

interface Props {
  readonly view: AsKnown;
  readonly record: KnownRecord;
}

/** Why a record stands as it does: each rule that was applied, its figures, and the facts that went in. */
export function Explanation({ view, record }: Props): JSX.Element {
  const say = useSay();
  const { criteria } = record.commitment;
  // That it had been published goes without saying: else it would not be on the page.
  const steps = view.because(record).filter(({ about }) => about !== "known");
  return (
    <ol class="because">
      {steps.map((because, i) => {
        const criterion =
          criteria.length > 1 ? criteria.find(({ id }) => id === because.criterion) : undefined;
        const figures = figuresInWords(because.figures ?? {}, unitOf(view, record, because), say.locale);
        const facts = because.facts.flatMap((id) => view.fact(id) ?? []);
        return (
          <li key={i}>
            <p>
              <b>{verdictInWords(because, record, say)}</b> {ruleInWords(because.rule, say.locale)}{" "}
              {criterion === undefined ? null : <>{say.page.readAs(criterion.text)} </>}
              <code title={say.page.theRule}>{because.rule}</code>
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
                  <FactLine key={fact.id} view={view} fact={fact} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function unitOf(view: AsKnown, record: KnownRecord, { target }: Because): string {
  const indicator = target === undefined ? undefined : view.target(record, target)?.indicator;
  return view.dataset.indicators.find(({ id }) => id === indicator)?.unit ?? "";
}
