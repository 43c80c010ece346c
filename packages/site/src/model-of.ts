import type { Assessment, Dataset, Ids } from "@policytrack/core";
import { formats } from "@policytrack/formats/formats";
import type { NameView } from "@policytrack/formats/view";
import { downloadName } from "./record/download-name.ts";
import type { Page } from "./record/addresses.ts";
import { fileNotes } from "./record/file-notes.ts";
import { changesModel } from "./record/changes-model.ts";
import type { ChangeMark, Tick } from "./record/change-marks.ts";
import { commitmentModel, viewOf } from "./record/commitment-model.ts";
import { repliesOf } from "./record/party-replies.ts";
import { recordIndexOf } from "./record/record-index.ts";
import { type RecordOnDay, reportModel } from "./record/report-model.ts";
import { correctionsModel, sourceModel, sourcesModel } from "./record/source-models.ts";
import type { DownloadRow } from "./pages/reference-pages.ts";
import type { PartyModel } from "./pages/party-page.ts";
import type { DomainModel } from "./pages/report-pages.ts";
import type { Model } from "./render-page.ts";

export interface ModelOptions {
  /** Of the list of changes. */
  readonly since: string | null;
  readonly ticks: readonly Tick[];
  readonly marks: readonly ChangeMark[];
}

/** A page that says something of a record. */
export type RecordPage = Exclude<Page, { readonly kind: "method" }>;

/** Makes the model of a page. */
export function modelOf(record: RecordOnDay, page: RecordPage, { since, ticks, marks }: ModelOptions): Model {
  switch (page.kind) {
    case "overview":
    case "embed-list":
      return { kind: page.kind, model: reportModel(record, { kind: "whole" }) };
    case "commitments":
      return { kind: "commitments", model: reportModel(record, { kind: "whole" }), number: page.number };
    case "commitment":
    case "embed": {
      const { assessment, words } = record;
      if (!idsOnRecord(assessment).has(page.id)) {
        const found = assessment.dataset.commitments.find(({ id }) => id === page.id);
        return { kind: "not-on-record", title: found === undefined ? page.id : words.name(found) };
      }
      return page.kind === "embed"
        ? { kind: "embed", view: viewOf(record, page.id) }
        : { kind: "commitment", model: commitmentModel(record, page.id, ticks) };
    }
    case "party":
      return { kind: "party", model: partyModel(record, page.id) };
    case "domain":
      return { kind: "domain", model: domainModel(record, page.id) };
    case "source":
      return { kind: "source", model: sourceModel(record, page.id) };
    case "sources":
      return { kind: "sources", model: sourcesModel(record), number: page.number };
    case "changes":
      return { kind: "changes", model: changesModel(record, since, marks) };
    case "corrections":
      return { kind: "corrections", model: correctionsModel(record) };
    case "data":
      return { kind: "data", files: downloadsOf(record) };
    default:
      return page satisfies never;
  }
}

const onRecord = new WeakMap<Assessment<Ids>, ReadonlySet<string>>();

/** The commitments and statements of an assessment, gathered once for all their pages. */
function idsOnRecord(assessment: Assessment<Ids>): ReadonlySet<string> {
  const { commitments, context } = assessment;
  const ids = onRecord.get(assessment) ?? new Set([...commitments, ...context].map(({ id }) => id));
  onRecord.set(assessment, ids);
  return ids;
}

function partyModel(record: RecordOnDay, id: string): PartyModel {
  const { assessment, words } = record;
  const { parties, partsOfParty, blocsOf } = recordIndexOf(assessment.dataset as unknown as Dataset<Ids>);
  const name = (party: string): NameView => {
    const found = parties.get(party);
    return { id: party, text: found === undefined ? party : words.name(found) };
  };
  const party = parties.get(id);
  return {
    ...reportModel(record, { kind: "party", party: id }),
    party: name(id),
    partOf: party?.partOf == null ? null : name(party.partOf),
    members: [...new Set([...(party?.members?.parties ?? []), ...(partsOfParty.get(id) ?? [])])].map(name),
    memberOf: (blocsOf.get(id) ?? []).map(name),
    replies: repliesOf(record, [id, ...(partsOfParty.get(id) ?? [])]),
  };
}

function domainModel(record: RecordOnDay, id: string): DomainModel {
  const { assessment, words } = record;
  const index = recordIndexOf(assessment.dataset as unknown as Dataset<Ids>);
  const domain = index.domains.get(id);
  const above = domain?.partOf == null ? undefined : index.domains.get(domain.partOf);
  const below = new Set([id]);
  for (const one of below) for (const part of index.partsOfDomain.get(one) ?? []) below.add(part);
  const ids = new Set([...below].flatMap((one) => index.commitmentsOf.get(one) ?? []));
  const commitments = assessment.commitments.filter((one) => ids.has(one.id));
  return {
    ...reportModel(record, { kind: "selection", commitments: commitments.map((one) => one.id) }),
    domain: { id, text: domain === undefined ? id : words.name(domain) },
    partOf: above === undefined ? null : { id: above.id, text: words.name(above) },
  };
}

function downloadsOf({ assessment, words }: RecordOnDay): readonly DownloadRow[] {
  return formats.map((format) => ({
    format: format.id,
    title: words.text(format.title),
    note: words.text(fileNotes.get(format.id) ?? null),
    name: downloadName(assessment.dataset.id, format),
    isInWords: format.isInWords,
  }));
}
