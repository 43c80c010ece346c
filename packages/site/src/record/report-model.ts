import type { Assessment, Dataset, Ids, Method } from "@policytrack/core";
import {
  reportView,
  type CommitmentRow,
  type NameView,
  type ReportView,
  type Scope,
} from "@policytrack/formats/view";
import type { Sentence, Words } from "@policytrack/formats/words";
import { recordIndexOf } from "./record-index.ts";

/** A record on a day, in a language: what models of pages are made of. */
export interface RecordOnDay {
  readonly assessment: Assessment<Ids>;
  readonly words: Words;
  readonly methods: readonly Method<string>[];
}

/** What the overview and the pages of parties and domains show. Plain data, so that it can be kept in a file. */
export interface ReportModel {
  readonly on: string;
  readonly evidenceUntil: string;
  readonly lede: readonly Sentence[];
  readonly rows: readonly CommitmentRow[];
  /** Listed, never counted. */
  readonly context: readonly CommitmentRow[];
  /** Whom statements are of that commit to nothing here; what is a part of others is not named. */
  readonly onlyStating: readonly NameView[];
  readonly notOnRecord: ReportView["notOnRecord"];
  /** Of a catalogue: ids that other records have for a party, each with the one that it has here. */
  readonly otherIds: Readonly<Record<string, string>>;
}

export function reportModel({ assessment, words, methods }: RecordOnDay, scope: Scope): ReportModel {
  const { on, evidenceUntil, lede, rows, context, notOnRecord } = reportView(assessment, {
    words,
    methods,
    scope,
  });
  const { otherIds, parties } = recordIndexOf(assessment.dataset as unknown as Dataset<Ids>);
  const committing = new Set(rows.flatMap((row) => row.parties.map(({ id }) => id)));
  const stating = assessment.context.flatMap(({ record }) =>
    record.parties.flatMap(({ party, role }) => (role === "addressed" ? [] : party)),
  );
  const onlyStating = [...new Set(stating)].flatMap((id) => {
    const party = parties.get(id);
    return party === undefined || party.partOf !== null || committing.has(id)
      ? []
      : { id, text: words.name(party) };
  });
  return { on, evidenceUntil, lede, rows, context, onlyStating, notOnRecord, otherIds };
}
