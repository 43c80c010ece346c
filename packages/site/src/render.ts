import { h, type JSX } from "preact";
import type { Dataset, Ids } from "@policytrack/core";
import type { NameView } from "@policytrack/formats/view";
import type { Page } from "./record/addresses.ts";
import { type ChangesModel, changesModel } from "./record/changes-model.ts";
import type { ChangeMark, Tick } from "./record/change-marks.ts";
import { type CommitmentModel, commitmentModel } from "./record/commitment-model.ts";
import { type RecordOnDay, type ReportModel, reportModel } from "./record/report-model.ts";
import {
  type CorrectionsModel,
  correctionsModel,
  type SourceModel,
  sourceModel,
  type SourcesModel,
  sourcesModel,
} from "./record/source-models.ts";
import { ChangesPage } from "./pages/changes-page.ts";
import { CommitmentPage } from "./pages/commitment-page.ts";
import { EmbedPage } from "./pages/embed-page.ts";
import { CommitmentsPage, SourcePage, SourcesPage } from "./pages/list-pages.ts";
import { CorrectionsPage, DataPage, MethodPage } from "./pages/reference-pages.ts";
import {
  DomainPage,
  type DomainModel,
  OverviewPage,
  type PartyModel,
  PartyPage,
} from "./pages/report-pages.ts";
import { NotOnRecordPage } from "./pages/not-on-record-page.ts";

/** What a page shows, as data. */
export type Model =
  | { readonly kind: "overview"; readonly model: ReportModel }
  | { readonly kind: "commitments"; readonly model: ReportModel; readonly number: number }
  | { readonly kind: "commitment"; readonly model: CommitmentModel }
  | { readonly kind: "embed"; readonly model: CommitmentModel }
  | { readonly kind: "not-on-record"; readonly title: string }
  | { readonly kind: "party"; readonly model: PartyModel }
  | { readonly kind: "domain"; readonly model: DomainModel }
  | { readonly kind: "source"; readonly model: SourceModel | null }
  | { readonly kind: "sources"; readonly model: SourcesModel; readonly number: number }
  | { readonly kind: "changes"; readonly model: ChangesModel }
  | { readonly kind: "corrections"; readonly model: CorrectionsModel }
  | { readonly kind: "method"; readonly record: Pick<RecordOnDay, "methods"> }
  | { readonly kind: "data" };

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
      return { kind: "overview", model: reportModel(record, { kind: "whole" }) };
    case "commitments":
      return { kind: "commitments", model: reportModel(record, { kind: "whole" }), number: page.number };
    case "commitment":
    case "embed": {
      const { assessment, words } = record;
      const isOn = [...assessment.commitments, ...assessment.context].some(({ id }) => id === page.id);
      if (!isOn) {
        const found = assessment.dataset.commitments.find(({ id }) => id === page.id);
        return { kind: "not-on-record", title: found === undefined ? page.id : words.name(found) };
      }
      return { kind: page.kind, model: commitmentModel(record, page.id, ticks) };
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
      return { kind: "data" };
    default:
      return page satisfies never;
  }
}

/** The component of a page with its model. */
export function PageOf({ of }: { readonly of: Model }): JSX.Element {
  switch (of.kind) {
    case "overview":
      return h(OverviewPage, { model: of.model });
    case "commitments":
      return h(CommitmentsPage, { model: of.model, number: of.number });
    case "commitment":
      return h(CommitmentPage, { model: of.model });
    case "embed":
      return h(EmbedPage, { model: of.model });
    case "not-on-record":
      return h(NotOnRecordPage, { title: of.title });
    case "party":
      return h(PartyPage, { model: of.model });
    case "domain":
      return h(DomainPage, { model: of.model });
    case "source":
      return h(SourcePage, { model: of.model });
    case "sources":
      return h(SourcesPage, { model: of.model, number: of.number });
    case "changes":
      return h(ChangesPage, { model: of.model });
    case "corrections":
      return h(CorrectionsPage, { model: of.model });
    case "method":
      return h(MethodPage, { methods: of.record.methods });
    case "data":
      return h(DataPage, {});
    default:
      return of satisfies never;
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
