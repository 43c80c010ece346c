import type { Dataset, Party } from "@policytrack/core";
import type { JSX } from "preact";
import type { AsKnown, KnownRecord } from "../record/as-known.ts";
import { type Say, useSay } from "../words/say.ts";

/** Who commits, as codes with the full names behind them. Never flags: a bloc and a ministry have none. */
export function PartyCodes({
  view,
  record,
}: {
  readonly view: AsKnown;
  readonly record: KnownRecord;
}): JSX.Element {
  return (
    <span class="codes">
      {[...codesOf(view, record, useSay())].map(([code, full]) => (
        <span key={code} class="code" title={full}>
          <span aria-hidden="true">{code}</span>
          <span class="vh">{full}. </span>
        </span>
      ))}
    </span>
  );
}

/** The codes of who commits, each with the full names of those it stands for. */
function codesOf({ dataset }: AsKnown, { commitment }: KnownRecord, say: Say): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { role, party: id } of commitment.parties) {
    const party = dataset.parties.find((candidate) => candidate.id === id);
    if (role !== "commits" || party === undefined) continue;
    const code = codeOf(dataset, party);
    const others = names.get(code);
    names.set(code, others === undefined ? say.name(party.names) : `${others}; ${say.name(party.names)}`);
  }
  return names;
}

/** The code of the state that a party is or belongs to, else its own short id. */
function codeOf(dataset: Dataset, party: Party): string {
  const parent = dataset.parties.find(({ id }) => id === party.parent);
  return party.iso3166 ?? (parent === undefined ? party.id.toUpperCase() : codeOf(dataset, parent));
}
