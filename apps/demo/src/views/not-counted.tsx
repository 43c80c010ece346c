import type { JSX } from "preact";
import type { AsKnown } from "./as-known.ts";
import { PartyCodes } from "./party-codes.tsx";
import { RecordDetails } from "./record-details.tsx";
import { standingOf } from "./rows-in-words.ts";

/** Records of the tiers that are no commitments. They are in no count. */
export function NotCounted({ view }: { readonly view: AsKnown }): JSX.Element | null {
  if (view.notCounted.length === 0) return null;
  return (
    <section class="not-counted" aria-labelledby="not-counted">
      <h2 id="not-counted">On record, and not counted</h2>
      <p class="sub">
        Stances, background and framing: said, but promising nothing that could be done or left undone.
      </p>
      <ul>
        {view.notCounted.map((record) => (
          <li key={record.commitment.id} id={record.commitment.id} data-commitment={record.commitment.id}>
            <h3>{record.commitment.title}</h3>
            <p>
              <PartyCodes view={view} record={record} /> {record.commitment.tier},{" "}
              <span data-field="standing">{standingOf(record)}</span>
            </p>
            <RecordDetails view={view} record={record} />
          </li>
        ))}
      </ul>
    </section>
  );
}
