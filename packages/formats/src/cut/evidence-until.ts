import { parseIsoDay, spanOf } from "@policytrack/edtf";
import type { Citation, Dataset, Fact, Ids } from "@policytrack/core";

/** What had been published of a dataset by a day. */
export interface EvidenceUntil {
  /** The source was out. */
  isOut(source: string): boolean;
  /** The fact had been published by a source that its editor does not doubt. */
  isPublished(fact: Fact): boolean;
  /** Published, and not corrected by a fact that was itself known. */
  isKnown(fact: Fact): boolean;
  /** The citations of it whose sources were out. */
  citationsOf(fact: Fact): readonly Citation[];
}

export interface EvidenceOptions {
  /** ISO day. */
  readonly evidenceUntil: string;
  /** Which day of an imprecise publication date counts. Default: "latest". */
  readonly publicationDate?: "latest" | "earliest" | undefined;
}

/** Every dated, cited fact of a dataset. */
export function factsOf(dataset: Dataset<Ids>): readonly Fact[] {
  return [
    ...dataset.observations,
    ...dataset.events,
    ...dataset.commitments.flatMap(({ claims, criteria, history, ratings }): readonly Fact[] => [
      ...claims,
      ...criteria.flatMap(({ terms }) => terms),
      ...history,
      ...ratings,
    ]),
  ];
}

/**
 * What had been published by a day: the rule of `assess`. A source without a publication date counts from the day on which it
 * was read, or else from the day until which evidence was looked for.
 */
export function evidenceUntil(
  dataset: Dataset<Ids>,
  { evidenceUntil: until, publicationDate = "latest" }: EvidenceOptions,
): EvidenceUntil {
  const limit = parseIsoDay(until) as number;
  const out = new Set<string>();
  for (const { id, published, accessed } of dataset.sources) {
    const span = published === null ? null : spanOf(published);
    const day =
      span === null ? Number.POSITIVE_INFINITY : publicationDate === "latest" ? span.latest : span.earliest;
    const known = Number.isFinite(day) ? day : parseIsoDay(accessed ?? dataset.reviewedThrough);
    if (known !== null && known <= limit) out.add(id);
  }
  const corrections = new Map<string, Fact[]>();
  for (const fact of factsOf(dataset)) {
    if (fact.corrects !== null)
      corrections.set(fact.corrects, [...(corrections.get(fact.corrects) ?? []), fact]);
  }
  const isOut = (source: string): boolean => out.has(source);
  const isPublished = ({ citations }: Fact): boolean =>
    citations.some(({ source, doubtful }) => !doubtful && isOut(source));
  // A circle of corrections is an error of the data: the one that is asked about first is taken as corrected.
  const isKnown = (fact: Fact, asked: ReadonlySet<string> = new Set()): boolean =>
    isPublished(fact) &&
    !(corrections.get(fact.id) ?? []).some(
      (other) => !asked.has(other.id) && isKnown(other, new Set([...asked, fact.id])),
    );
  return {
    isOut,
    isPublished,
    isKnown: (fact) => isKnown(fact),
    citationsOf: ({ citations }) => citations.filter(({ source }) => isOut(source)),
  };
}
