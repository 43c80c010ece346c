import type { Event, Fact } from "@policytrack/core";
import type { JSX } from "preact";
import type { AsKnown } from "../record/as-known.ts";
import { EvidenceList } from "../views/evidence-list.tsx";
import { useSay } from "../words/say.ts";

interface Props {
  readonly view: AsKnown;
  readonly fact: Fact | Event;
}

/** A fact, or an event that a deadline counts from: when it was so, and what shows it. */
export function FactLine({ view, fact }: Props): JSX.Element {
  const { page, date, written } = useSay();
  return (
    <li data-fact={fact.id}>
      <span class="date">{fact.date === null ? page.onNoKnownDay : date(fact.date)}</span>
      <div>
        {"title" in fact ? <p lang={written}>{fact.title}</p> : null}
        <EvidenceList view={view} citations={fact.citations} />
      </div>
      {"title" in fact ? null : <Notes view={view} fact={fact} />}
    </li>
  );
}

/** What a correction corrects, and why; else what editors noted on the fact, with hindsight. */
function Notes({ view, fact }: { readonly view: AsKnown; readonly fact: Fact }): JSX.Element {
  const { page, written } = useSay();
  return (
    <>
      {fact.corrects === undefined ? null : (
        <p class="note">
          {page.corrects} <code>{fact.corrects}</code>: <span lang={written}>{fact.why}</span>
        </p>
      )}
      {view.withHindsight && fact.corrects === undefined && fact.why !== undefined ? (
        <p class="note">
          {page.editorsNote} <span lang={written}>{fact.why}</span>
        </p>
      ) : null}
    </>
  );
}
