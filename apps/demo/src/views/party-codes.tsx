import type { Dataset, Party, Role } from "@policytrack/core";
import type { JSX } from "preact";
import type { AsKnown, KnownRecord } from "./as-known.ts";

/** Who commits, as codes with the full names behind them. Never flags: a bloc and a ministry have none. */
export function PartyCodes({
  view,
  record,
}: {
  readonly view: AsKnown;
  readonly record: KnownRecord;
}): JSX.Element {
  const names = new Map<string, string[]>();
  for (const party of partiesOf(view.dataset, record, "commits")) {
    const code = codeOf(view.dataset, party);
    names.set(code, [...(names.get(code) ?? []), party.names.en]);
  }
  return (
    <span class="codes">
      {[...names].map(([code, full]) => (
        <span key={code} class="code" title={full.join("; ")}>
          <span aria-hidden="true">{code}</span>
          <span class="vh">{full.join("; ")}. </span>
        </span>
      ))}
    </span>
  );
}

/** The parties of a record that have a role. */
function partiesOf({ parties }: Dataset, { commitment }: KnownRecord, role: Role): readonly Party[] {
  return commitment.parties.flatMap((part) =>
    part.role === role ? parties.filter(({ id }) => id === part.party) : [],
  );
}

/** The code of the state that a party is or belongs to, else its own short id. */
function codeOf(dataset: Dataset, party: Party): string {
  const parent = dataset.parties.find(({ id }) => id === party.parent);
  return party.iso3166 ?? (parent === undefined ? party.id.toUpperCase() : codeOf(dataset, parent));
}
