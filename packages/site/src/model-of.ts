import type { Dataset, Ids } from "@policytrack/core";
import { formats } from "@policytrack/formats/formats";
import { commitmentView, type NameView } from "@policytrack/formats/view";
import { downloadName, isInWords } from "./files/download-name.ts";
import type { Page } from "./record/addresses.ts";
import { changesModel } from "./record/changes-model.ts";
import type { ChangeMark, Tick } from "./record/change-marks.ts";
import { commitmentModel } from "./record/commitment-model.ts";
import { type RecordOnDay, reportModel } from "./record/report-model.ts";
import { correctionsModel, sourceModel, sourcesModel } from "./record/source-models.ts";
import type { DownloadRow } from "./pages/reference-pages.ts";
import type { DomainModel, PartyModel } from "./pages/report-pages.ts";
import type { Model } from "./render-page.ts";

export interface ModelOptions {
  /** Of the list of changes. */
  readonly since: string | null;
  readonly ticks: readonly Tick[];
  readonly marks: readonly ChangeMark[];
}

/** Makes the model of a page. */
export function modelOf(record: RecordOnDay, page: Page, { since, ticks, marks }: ModelOptions): Model {
  switch (page.kind) {
    case "overview":
    case "embed-list":
      return { kind: page.kind, model: reportModel(record, { kind: "whole" }) };
    case "commitments":
      return { kind: "commitments", model: reportModel(record, { kind: "whole" }), number: page.number };
    case "commitment":
    case "embed": {
      const { assessment, words, methods } = record;
      const isPage = ({ id }: { readonly id: string }): boolean => id === page.id;
      if (!assessment.commitments.some(isPage) && !assessment.context.some(isPage)) {
        const found = assessment.dataset.commitments.find(({ id }) => id === page.id);
        return { kind: "not-on-record", title: found === undefined ? page.id : words.name(found) };
      }
      return page.kind === "embed"
        ? { kind: "embed", view: commitmentView(assessment, page.id, { words, methods }) }
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
    case "method":
      return { kind: "method", record };
    case "data":
      return { kind: "data", files: downloadsOf(record) };
    default:
      return page satisfies never;
  }
}

function partyModel(record: RecordOnDay, id: string): PartyModel {
  const { assessment, words } = record;
  const dataset = assessment.dataset as unknown as Dataset<Ids>;
  const name = (party: string): NameView => {
    const found = dataset.parties.find((one) => one.id === party);
    return { id: party, text: found === undefined ? party : words.name(found) };
  };
  const party = dataset.parties.find((one) => one.id === id);
  const above = dataset.parties.filter(({ members }) => members?.parties.includes(id) === true);
  const below = dataset.parties.filter(({ partOf }) => partOf === id).map((one) => one.id);
  return {
    ...reportModel(record, { kind: "party", party: id }),
    party: name(id),
    partOf: party?.partOf == null ? null : name(party.partOf),
    members: [...new Set([...(party?.members?.parties ?? []), ...below])].map(name),
    memberOf: above.map((one) => ({ ...name(one.id), n: 0 })),
  };
}

function domainModel(record: RecordOnDay, id: string): DomainModel {
  const { assessment, words } = record;
  const dataset = assessment.dataset as unknown as Dataset<Ids>;
  const domain = dataset.domains.find((one) => one.id === id);
  const above = dataset.domains.find((one) => one.id === domain?.partOf);
  const below = new Set([id]);
  for (let size = 0; size !== below.size;) {
    size = below.size;
    for (const one of dataset.domains) if (one.partOf !== null && below.has(one.partOf)) below.add(one.id);
  }
  const commitments = assessment.commitments.filter(({ record: { domains } }) =>
    domains.some((one) => below.has(one)),
  );
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
    name: downloadName(assessment.dataset.id, format),
    isInWords: isInWords(format.id),
  }));
}
