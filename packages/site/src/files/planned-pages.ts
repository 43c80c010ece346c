import { type Dataset, factsOf, type Ids } from "@policytrack/core";
import { rowsOfPage } from "../pages/list-pages.ts";
import type { Page } from "../record/addresses.ts";
import { idsBy } from "../record/ids-by.ts";
import { recordIndexOf } from "../record/record-index.ts";
import type { RecordOnDay } from "../record/report-model.ts";

export interface PlannedPage {
  readonly page: Page;
  /** The commitments that it is about; null: all. */
  readonly ids: readonly string[] | null;
  /** Those whose changes its slider shows. */
  readonly ticked: readonly string[];
}

/** Every page of one language. */
export function plannedPages({ assessment }: RecordOnDay): readonly PlannedPage[] {
  const dataset = assessment.dataset as unknown as Dataset<Ids>;
  const lists = (total: number): readonly number[] =>
    Array.from({ length: Math.max(1, Math.ceil(total / rowsOfPage)) }, (_, i) => i + 1);
  const citing = idsBy(dataset.commitments, sourcesOf(dataset));
  const committing = idsBy(dataset.commitments, ({ parties }) =>
    parties.flatMap(({ party, role }) => (role === "commits" ? party : [])),
  );
  const about = idsBy(dataset.commitments, ({ domains }) => domains);
  const { partsOfDomain } = recordIndexOf(dataset);
  const within = (domain: string): readonly string[] => [
    ...new Set([...(about.get(domain) ?? []), ...(partsOfDomain.get(domain) ?? []).flatMap(within)]),
  ];
  const isCounted = new Set(
    dataset.commitments.flatMap(({ id, classification }) => (classification === "commitment" ? [id] : [])),
  );
  const counted = (ids: readonly string[]): readonly string[] => ids.filter((id) => isCounted.has(id));
  const planned: readonly (Omit<PlannedPage, "ticked"> & Partial<PlannedPage>)[] = [
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
      {
        page: { kind: "commitment" as const, id },
        ids: [id, ...relations.map(({ to }) => to)],
        ticked: [id],
      },
      { page: { kind: "embed" as const, id }, ids: [id], ticked: [id] },
    ]),
    ...dataset.parties.map(({ id }) => ({
      page: { kind: "party" as const, id },
      // It is told of how many commitments these are.
      ids: null,
      ticked: counted(committing.get(id) ?? []),
    })),
    ...dataset.domains.map(({ id }) => ({
      page: { kind: "domain" as const, id },
      ids: within(id),
    })),
    ...dataset.sources.map(({ id }) => ({
      page: { kind: "source" as const, id },
      ids: citing.get(id) ?? null,
    })),
  ];
  const all = [...isCounted];
  return planned.map(({ page, ids, ticked = ids === null ? all : counted(ids) }) => ({ page, ids, ticked }));
}

/** The sources of the facts on a commitment, and of the values of what it promises. */
function sourcesOf({
  observations,
}: Dataset<Ids>): (commitment: Dataset<Ids>["commitments"][number]) => ReadonlySet<string> {
  const ofIndicator = new Map<string, Set<string>>();
  for (const { indicator, citations } of observations) {
    const sources = ofIndicator.get(indicator) ?? new Set();
    ofIndicator.set(indicator, sources);
    for (const { source } of citations) sources.add(source);
  }
  return (commitment) =>
    new Set([
      ...factsOf(commitment).flatMap(({ citations }) => citations.map(({ source }) => source)),
      ...commitment.criteria.flatMap(({ terms }) =>
        terms.flatMap(({ target }) =>
          target === null ? [] : [...(ofIndicator.get(target.indicator) ?? [])],
        ),
      ),
    ]);
}
