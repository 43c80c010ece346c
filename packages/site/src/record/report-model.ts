import type { Assessment, Dataset, Ids, Method } from "@policytrack/core";
import { reportView, type CommitmentRow, type ReportView, type Scope } from "@policytrack/formats/view";
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
  const { otherIds } = recordIndexOf(assessment.dataset as unknown as Dataset<Ids>);
  return { on, evidenceUntil, lede, rows, context, notOnRecord, otherIds };
}
