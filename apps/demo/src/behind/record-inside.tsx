import { roles } from "@policytrack/core";
import { roleInWords } from "@policytrack/formats/words";
import type { ComponentChildren, JSX } from "preact";
import { useContext } from "preact/hooks";
import type { AsKnown, KnownRecord } from "../record/as-known.ts";
import { useSay } from "../words/say.ts";
import { CiteRecord } from "./cite-record.tsx";
import { Explanation } from "./explanation.tsx";
import { RecordPages } from "../views/record-pages.ts";

export interface InsideProps {
  readonly view: AsKnown;
  readonly record: KnownRecord;
  /** Of the headings inside: one below the heading that the record stands under. */
  readonly level: 2 | 3 | 4;
}

/** All that the record tells of one commitment. */
export function RecordInside({ view, record, level }: InsideProps): JSX.Element {
  const Heading = `h${level}` as const;
  const say = useSay();
  const { page } = say;
  const pages = useContext(RecordPages);
  const hrefOf = (id: string): string => (pages.alive ? `#${id}` : (pages.of(id) ?? `#${id}`));
  const { commitment } = record;
  const { madeOn, criteria, summary, ambiguities, replies = [], partOf, related = [] } = commitment;
  const heard = replies.filter(({ citations }) => view.evidence(citations).length === citations.length);
  const others = [...view.counted, ...view.notCounted].map((other) => other.commitment);
  const linked: readonly (readonly [string, readonly string[]])[] = [
    [page.partOf, partOf === undefined ? [] : [partOf]],
    [page.parts, others.flatMap((other) => (other.partOf === commitment.id ? [other.id] : []))],
    [page.related, related],
  ];
  return (
    <div class="inside">
      <div>
        {view.withHindsight ? (
          <p class="summary" lang={say.written}>
            {summary}
          </p>
        ) : null}
        <Heading>{page.criteria}</Heading>
        {criteria.length === 0 ? <p>{page.noCriteria}</p> : null}
        <ul>
          {criteria.map(({ id, text }) => (
            <li key={id} lang={say.written}>
              {text}
            </li>
          ))}
        </ul>
        <Heading>{page.whyItStands}</Heading>
        <Explanation view={view} record={record} />
        {view.withHindsight && ambiguities.length > 0 ? (
          <>
            <Heading>{page.ambiguities}</Heading>
            <ul>
              {ambiguities.map((text) => (
                <li key={text} lang={say.written}>
                  {text}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <Heading>{page.replies}</Heading>
        {heard.length === 0 ? <p class="muted">{page.noReplies}</p> : null}
        <ul>
          {heard.map(({ party, date, text }) => (
            <li key={`${party} ${date}`}>
              {nameOf(party)}, {say.date(date)}: {text}
            </li>
          ))}
        </ul>
      </div>
      <div class="aside">
        <dl>
          {roles.map((role) => {
            const parts = commitment.parties.filter((part) => part.role === role);
            return parts.length === 0 ? null : (
              <Pair key={role} name={roleInWords(role, say.locale)}>
                {parts.map(({ party, basis }) => (
                  <dd key={party}>
                    {nameOf(party)}
                    {basis === "inferred" ? <span class="muted"> ({page.inferred})</span> : null}
                  </dd>
                ))}
              </Pair>
            );
          })}
          <Pair name={page.madeOn}>
            <dd>{madeOn === null ? page.notKnown : say.date(madeOn)}</dd>
          </Pair>
          {linked.map(([name, ids]) =>
            ids.length === 0 ? null : (
              <Pair key={name} name={name}>
                {ids.map((id) => (
                  <dd key={id}>
                    <a href={hrefOf(id)} lang={say.written}>
                      {others.find((other) => other.id === id)?.title ?? id}
                    </a>
                  </dd>
                ))}
              </Pair>
            ),
          )}
          {view.withHindsight ? (
            <Pair name={page.lastReviewed}>
              <dd>{say.date(commitment.reviewedOn)}</dd>
            </Pair>
          ) : null}
          <Pair name="id">
            <dd>
              <a href={hrefOf(commitment.id)}>
                <code>{commitment.id}</code>
              </a>
            </dd>
          </Pair>
        </dl>
        <CiteRecord view={view} record={record} />
      </div>
    </div>
  );

  function nameOf(id: string): string {
    const names = view.dataset.parties.find((party) => party.id === id)?.names;
    return names === undefined ? id : say.name(names);
  }
}

function Pair({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      {children}
    </div>
  );
}
