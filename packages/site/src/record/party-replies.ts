import type { RecordOnDay } from "./report-model.ts";
import { compareText } from "./selection.ts";

/** What a party said of a commitment. */
export interface PartyReply {
  readonly id: string;
  readonly commitment: { readonly id: string; readonly title: string };
  /** ISO or EDTF. */
  readonly date: string | null;
  readonly dateText: string;
  readonly text: string;
}

const known = new WeakMap<RecordOnDay, ReadonlyMap<string, readonly PartyReply[]>>();

/** What some parties said of commitments, the latest first. All replies are gathered once for all pages. */
export function repliesOf(record: RecordOnDay, parties: readonly string[]): readonly PartyReply[] {
  const byParty = known.get(record) ?? gathered(record);
  known.set(record, byParty);
  const found = parties.flatMap((party) => byParty.get(party) ?? []);
  return [...new Set(found)].toSorted((a, b) => compareText(b.date ?? "", a.date ?? ""));
}

function gathered({ assessment, words }: RecordOnDay): ReadonlyMap<string, readonly PartyReply[]> {
  const byParty = new Map<string, PartyReply[]>();
  for (const { record, replies } of assessment.commitments)
    for (const { id, date, text, statedBy } of replies) {
      const commitment = { id: record.id, title: words.name(record) };
      const reply = { id, commitment, date, dateText: words.date(date), text: words.text(text) };
      for (const party of statedBy) byParty.set(party, [...(byParty.get(party) ?? []), reply]);
    }
  return byParty;
}
