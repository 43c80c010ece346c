import { parseIsoDay, spanOf } from "@policytrack/edtf";
import { factsOf, type Citation, type Dataset, type Fact, type Ids } from "@policytrack/core";

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
export function factsIn(dataset: Dataset<Ids>): readonly Fact[] {
  return [
    ...dataset.observations,
    ...dataset.events,
    ...dataset.commitments.flatMap((commitment) => factsOf(commitment)),
  ];
}

const daysOf = {
  latest: new WeakMap<Dataset<Ids>, ReadonlyMap<string, number>>(),
  earliest: new WeakMap<Dataset<Ids>, ReadonlyMap<string, number>>(),
};

/** The day on which each source came out, by its id: found once for all days of a dataset. */
export function publicationDays(
  dataset: Dataset<Ids>,
  which: "latest" | "earliest" = "latest",
): ReadonlyMap<string, number> {
  let days = daysOf[which].get(dataset);
  if (days === undefined) {
    const { sources, reviewedThrough } = dataset;
    days = new Map(
      sources.map(({ id, published, accessed }) => {
        const day = published === null ? Infinity : spanOf(published)[which];
        return [id, Number.isFinite(day) ? day : (parseIsoDay(accessed ?? reviewedThrough) ?? Infinity)];
      }),
    );
    daysOf[which].set(dataset, days);
  }
  return days;
}

const corrected = new WeakMap<Dataset<Ids>, ReadonlyMap<string, readonly Fact[]>>();

/** What corrects a fact, by the id of that fact. */
function correctionsOf(dataset: Dataset<Ids>): ReadonlyMap<string, readonly Fact[]> {
  const known = corrected.get(dataset);
  if (known !== undefined) return known;
  const corrections = new Map<string, Fact[]>();
  for (const fact of factsIn(dataset)) {
    if (fact.corrects === null) continue;
    const others = corrections.get(fact.corrects);
    if (others === undefined) corrections.set(fact.corrects, [fact]);
    else others.push(fact);
  }
  corrected.set(dataset, corrections);
  return corrections;
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
  const days = publicationDays(dataset, publicationDate);
  const corrections = correctionsOf(dataset);
  const isOut = (source: string): boolean => (days.get(source) ?? Infinity) <= limit;
  const isPublished = ({ citations }: Fact): boolean =>
    citations.some(({ source, doubtful }) => !doubtful && isOut(source));
  const decided = new Map<string, boolean>();
  /** A line of corrections can be longer than calls can be nested. A circle is an error of the data: its first is taken as corrected. */
  const isKnown = (asked: Fact): boolean => {
    if (!corrections.has(asked.id)) return isPublished(asked);
    const open: Fact[] = [asked];
    const begun = new Set<string>();
    for (let fact = open.at(-1); fact !== undefined; fact = open.at(-1)) {
      const others = isPublished(fact) && !decided.has(fact.id) ? (corrections.get(fact.id) ?? []) : [];
      const undecided = begun.has(fact.id)
        ? []
        : others.filter(({ id }) => !decided.has(id) && !begun.has(id));
      begun.add(fact.id);
      if (undecided.length > 0) {
        for (const other of undecided) open.push(other);
        continue;
      }
      open.pop();
      if (!decided.has(fact.id))
        decided.set(fact.id, isPublished(fact) && !others.some(({ id }) => decided.get(id) === true));
    }
    return decided.get(asked.id) === true;
  };
  return {
    isOut,
    isPublished,
    isKnown,
    citationsOf: ({ citations }) => citations.filter(({ source }) => isOut(source)),
  };
}
