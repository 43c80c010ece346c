import { tierInWords } from "@policytrack/formats/words";
import type { JSX } from "preact";
import type { AsKnown, KnownRecord } from "../record/as-known.ts";
import { standingOf } from "../record/rows-in-words.ts";
import { useSay } from "../words/say.ts";
import { PartyCodes } from "./party-codes.tsx";
import { RecordDetails } from "./record-details.tsx";

interface Props {
  readonly view: AsKnown;
  readonly records: readonly KnownRecord[];
}

/** Records of the tiers that are no commitments. They are in no count. */
export function NotCounted({ view, records }: Props): JSX.Element | null {
  const { page, locale, written } = useSay();
  if (records.length === 0) return null;
  return (
    <section class="not-counted" aria-labelledby="not-counted">
      <h2 id="not-counted">{page.notCounted}</h2>
      <p class="sub">{page.notCountedWhy}</p>
      <ul>
        {records.map((record) => (
          <li key={record.commitment.id} id={record.commitment.id} data-commitment={record.commitment.id}>
            <h3 lang={written}>{record.commitment.title}</h3>
            <p>
              <PartyCodes view={view} record={record} /> {tierInWords(record.commitment.tier, locale)},{" "}
              <span data-field="standing">{standingOf(record, locale)}</span>
            </p>
            <RecordDetails view={view} record={record} level={4} />
          </li>
        ))}
      </ul>
    </section>
  );
}
