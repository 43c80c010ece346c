import { roles } from "@policytrack/core";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { AsKnown, KnownRecord } from "./as-known.ts";
import { dateInWords } from "./date-in-words.ts";
import { Explanation } from "./explanation.tsx";

interface Props {
  readonly view: AsKnown;
  readonly record: KnownRecord;
}

/** A record that opens in place. What is inside is made once it is open. */
export function RecordDetails({ view, record }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const { standing, deadlines, targets, history } = record.commitment;
  const sources = new Set(
    [...standing, ...deadlines, ...targets, ...history].flatMap(({ id, citations }) =>
      view.fact(id) === undefined ? [] : view.evidence(citations).map(({ source }) => source.id),
    ),
  ).size;
  return (
    <details class="record" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        Why, and {sources} {sources === 1 ? "source" : "sources"}
        <span class="vh"> for {record.commitment.title}</span>
      </summary>
      {open ? <Inside view={view} record={record} /> : null}
    </details>
  );
}

function Inside({ view, record }: Props): JSX.Element {
  const { commitment } = record;
  const { madeOn, criteria, summary, ambiguities, replies = [] } = commitment;
  const heard = replies.filter(({ citations }) => view.evidence(citations).length === citations.length);
  return (
    <div class="inside">
      <div>
        {view.withHindsight ? <p class="summary">{summary}</p> : null}
        <h4>What would count as delivered</h4>
        {criteria.length === 0 ? <p>Nothing says, so it cannot be tested.</p> : null}
        <ul>
          {criteria.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
        <h4>Why it stands where it does</h4>
        <Explanation view={view} record={record} />
        {view.withHindsight && ambiguities.length > 0 ? (
          <>
            <h4>What can be read in more than one way</h4>
            <ul>
              {ambiguities.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        ) : null}
        {heard.length === 0 ? null : (
          <>
            <h4>Replies</h4>
            <ul>
              {heard.map(({ party, date, text }) => (
                <li key={`${party} ${date}`}>
                  {nameOf(view, party)}, {dateInWords(date)}: {text}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <dl class="aside">
        {roles.map((role) => {
          const parts = commitment.parties.filter((part) => part.role === role);
          return parts.length === 0 ? null : (
            <div key={role}>
              <dt>{role}</dt>
              {parts.map(({ party, basis }) => (
                <dd key={party}>
                  {nameOf(view, party)}
                  {basis === "inferred" ? <span class="muted"> (inferred)</span> : null}
                </dd>
              ))}
            </div>
          );
        })}
        <div>
          <dt>made on</dt>
          <dd>{madeOn === null ? "not known" : dateInWords(madeOn)}</dd>
        </div>
        {view.withHindsight ? (
          <div>
            <dt>last reviewed</dt>
            <dd>{dateInWords(commitment.reviewedOn)}</dd>
          </div>
        ) : null}
        <div>
          <dt>id</dt>
          <dd>
            <a href={`#${commitment.id}`}>
              <code>{commitment.id}</code>
            </a>
          </dd>
        </div>
      </dl>
    </div>
  );
}

function nameOf({ dataset }: AsKnown, party: string): string {
  return dataset.parties.find(({ id }) => id === party)?.names.en ?? party;
}
