import { h, type JSX } from "preact";
import type { Method } from "@policytrack/core";
import type { CommitmentView } from "@policytrack/formats/view";
import type { ChangesModel } from "./record/changes-model.ts";
import type { CommitmentModel } from "./record/commitment-model.ts";
import type { ReportModel } from "./record/report-model.ts";
import type { CorrectionsModel, SourceModel, SourcesModel } from "./record/source-models.ts";
import { ChangesPage } from "./pages/changes-page.ts";
import { CommitmentPage } from "./pages/commitment-page.ts";
import { EmbedListPage, EmbedPage } from "./pages/embed-page.ts";
import { CommitmentsPage, SourcesPage } from "./pages/list-pages.ts";
import { type PartyModel, PartyPage } from "./pages/party-page.ts";
import { SourcePage } from "./pages/source-page.ts";
import { NotOnRecordPage } from "./pages/not-on-record-page.ts";
import { MethodPage } from "./pages/method-page.ts";
import { CorrectionsPage, DataPage, type DownloadRow } from "./pages/reference-pages.ts";
import type { RuleTexts } from "./rules/rule-texts.ts";
import { type DomainModel, DomainPage, OverviewPage } from "./pages/report-pages.ts";

/** What a page shows, as data. */
export type Model =
  | { readonly kind: "overview" | "embed-list"; readonly model: ReportModel }
  | { readonly kind: "commitments"; readonly model: ReportModel; readonly number: number }
  | { readonly kind: "commitment"; readonly model: CommitmentModel }
  | { readonly kind: "embed"; readonly view: CommitmentView }
  | { readonly kind: "not-on-record"; readonly title: string }
  | { readonly kind: "party"; readonly model: PartyModel }
  | { readonly kind: "domain"; readonly model: DomainModel }
  | { readonly kind: "source"; readonly model: SourceModel | null }
  | { readonly kind: "sources"; readonly model: SourcesModel; readonly number: number }
  | { readonly kind: "changes"; readonly model: ChangesModel }
  | { readonly kind: "corrections"; readonly model: CorrectionsModel }
  | { readonly kind: "method"; readonly methods: readonly Method<string>[]; readonly rules: RuleTexts }
  | { readonly kind: "data"; readonly files: readonly DownloadRow[] };

/** The component of a page with its model. */
export function PageOf({ of }: { readonly of: Model }): JSX.Element {
  switch (of.kind) {
    case "overview":
      return h(OverviewPage, { model: of.model });
    case "embed-list":
      return h(EmbedListPage, { model: of.model });
    case "commitments":
      return h(CommitmentsPage, { model: of.model, number: of.number });
    case "commitment":
      return h(CommitmentPage, { model: of.model });
    case "embed":
      return h(EmbedPage, { view: of.view });
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
      return h(MethodPage, { methods: of.methods, rules: of.rules });
    case "data":
      return h(DataPage, { files: of.files });
    default:
      return of satisfies never;
  }
}
