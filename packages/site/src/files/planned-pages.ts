import { type Dataset, factsOf, type Ids } from "@policytrack/core";
import { rowsOfPage } from "../pages/list-pages.ts";
import type { Page } from "../record/addresses.ts";
import { idsBy } from "../record/ids-by.ts";
import type { RecordOnDay } from "../record/report-model.ts";

export interface PlannedPage {
  readonly page: Page;
  /** The commitments that it is about; null: all. */
  readonly ids: readonly string[] | null;
  /** Those of them whose changes its slider shows. Default: all. */
  readonly ticked?: readonly string[];
}

/** Every page of one language. */
export function plannedPages({ assessment }: RecordOnDay): readonly PlannedPage[] {
  const dataset = assessment.dataset as unknown as Dataset<Ids>;
  const lists = (total: number): readonly number[] =>
    Array.from({ length: Math.max(1, Math.ceil(total / rowsOfPage)) }, (_, i) => i + 1);
  const citing = idsBy(dataset.commitments, (commitment) => sourcesOf(commitment));
  const naming = idsBy(dataset.commitments, ({ parties }) => parties.map(({ party }) => party));
  const committing = idsBy(dataset.commitments, ({ parties }) =>
    parties.flatMap(({ party, role }) => (role === "commits" ? party : [])),
  );
  const about = idsBy(dataset.commitments, ({ domains }) => domains);
  return [
    { page: { kind: "overview" }, ids: null },
    { page: { kind: "embed-list" }, ids: null },
    { page: { kind: "changes" }, ids: null },
    { page: { kind: "method" }, ids: [] },
    { page: { kind: "corrections" }, ids: null },
    { page: { kind: "data" }, ids: null },
    ...lists(assessment.commitments.length).map((number) => ({
      page: { kind: "commitments" as const, number },
      ids: null,
    })),
    ...lists(dataset.sources.length).map((number) => ({
      page: { kind: "sources" as const, number },
      ids: null,
    })),
    ...dataset.commitments.flatMap(({ id, relations }) => [
      { page: { kind: "commitment" as const, id }, ids: [id, ...relations.map(({ to }) => to)] },
      { page: { kind: "embed" as const, id }, ids: [id] },
    ]),
    ...dataset.parties.map(({ id }) => ({
      page: { kind: "party" as const, id },
      ids: naming.get(id) ?? [],
      ticked: committing.get(id) ?? [],
    })),
    ...dataset.domains.map(({ id }) => ({
      page: { kind: "domain" as const, id },
      ids: about.get(id) ?? [],
    })),
    ...dataset.sources.map(({ id }) => ({
      page: { kind: "source" as const, id },
      ids: citing.get(id) ?? null,
    })),
  ];
}

function sourcesOf(commitment: Dataset<Ids>["commitments"][number]): ReadonlySet<string> {
  return new Set(factsOf(commitment).flatMap(({ citations }) => citations.map(({ source }) => source)));
}
