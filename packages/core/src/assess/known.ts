import { type Day, type IsoDay, parseIsoDay } from "../dates/day.ts";
import type { Citation } from "../model/citation.ts";
import type { DatasetDraft } from "../model/dataset.ts";
import type { Fact, FactId } from "../model/fact.ts";
import type { Source } from "../model/source.ts";
import { boundsOf } from "./order.ts";

/** Which day of a publication date counts: its last, on which the source is surely out, or its first. */
export type Publication = "surely" | "possibly";

/** What had been published by a day, and was not corrected by anything published by then. */
export interface Known {
  /** Whether a fact had been published and no fact in force corrects it. */
  readonly inForce: (fact: Fact) => boolean;
  /** The citations of a fact that had been published, so that no later source shows where an earlier day is told of. */
  readonly citationsOf: (fact: Pick<Fact, "citations">) => readonly Citation[];
  /** The day from which a fact is known; null if it never is, since only sources of low confidence bear it out. */
  readonly knownFrom: (fact: Fact) => Day | null;
  /** The last day on which the fact's first publication can have come out, so that the fact was so by then. */
  readonly publishedBy: (fact: Fact) => Day | null;
  /** The EDTF date of an event of the dataset, as far as it had been published. */
  readonly eventDate: (event: string) => string | null;
}

/** The part of a dataset that what was known depends on. */
export type KnowableDataset = Pick<
  DatasetDraft,
  "commitments" | "events" | "observations" | "reviewedThrough" | "sources"
>;

/**
 * What was known on a day (methods, section 10, rules 1 to 4). Make it once for a dataset and day.
 *
 * A source is known from the last day of its publication date (`publication: "possibly"`: the first); without one from
 * the day it was read; without that from the day the dataset was reviewed through.
 *
 * @param knownBy The last day whose publications count.
 * @throws {RangeError} if `knownBy` is not an ISO day, or a citation names a source that the dataset does not have.
 */
export function knowledgeOf(
  dataset: KnowableDataset,
  knownBy: IsoDay,
  publication: Publication = "surely",
): Known {
  const limit = requireDay(knownBy, "knownBy");
  const reviewed = requireDay(dataset.reviewedThrough, "reviewedThrough");
  const days = new Map<string, { first: Day; last: Day }>();
  for (const source of dataset.sources) days.set(source.id, publicationDays(source, reviewed));
  const correctors = correctorsOf(dataset);
  const end = publication === "surely" ? "last" : "first";

  const dayOfSource = (source: string): { first: Day; last: Day } => {
    const published = days.get(source);
    if (published === undefined) {
      throw new RangeError(`No source ${JSON.stringify(source)} in the dataset.`);
    }
    return published;
  };
  const earliest = (citations: readonly Citation[], which: "first" | "last"): Day | null => {
    let day: Day | null = null;
    for (const { source, confidence } of citations) {
      if (confidence === "low") continue;
      const published = dayOfSource(source)[which];
      if (day === null || published < day) day = published;
    }
    return day;
  };
  const isOut = (citations: readonly Citation[]): boolean => {
    const day = earliest(citations, end);
    return day !== null && day <= limit;
  };
  const inForce = (fact: Fact): boolean =>
    isOut(fact.citations) && !(correctors.get(fact.id)?.some(inForce) ?? false);

  return {
    inForce,
    citationsOf: ({ citations }) => citations.filter(({ source }) => dayOfSource(source)[end] <= limit),
    knownFrom: (fact) => earliest(fact.citations, end),
    publishedBy: (fact) => earliest(fact.citations, "last"),
    eventDate: (id) => {
      const event = dataset.events.find((candidate) => candidate.id === id);
      return event !== undefined && isOut(event.citations) ? event.date : null;
    },
  };
}

/** Reads an ISO day that a caller passed. */
export function requireDay(text: IsoDay, name: string): Day {
  const day = parseIsoDay(text);
  if (day === null) {
    throw new RangeError(
      `${name}: ${JSON.stringify(text)} is not a day of the calendar; write one like "2024-05-10".`,
    );
  }
  return day;
}

/**
 * The first and the last day on which a source can have come out (methods, section 10, rule 1).
 *
 * @param reviewed The day the dataset was reviewed through, for a source that has no date at all.
 */
export function publicationDays(source: Source, reviewed: Day): { first: Day; last: Day } {
  const { first, last } = boundsOf(source.published);
  if (Number.isFinite(last)) return { first: Number.isFinite(first) ? first : last, last };
  const day = source.accessed === undefined ? reviewed : requireDay(source.accessed, "accessed");
  return { first: day, last: day };
}

/** For each corrected fact, the facts that correct it. Checks see to it that there is no cycle. */
function correctorsOf(dataset: KnowableDataset): ReadonlyMap<FactId, readonly Fact[]> {
  const correctors = new Map<FactId, Fact[]>();
  const add = (facts: readonly Fact[]): void => {
    for (const fact of facts) {
      if (fact.corrects === undefined) continue;
      const others = correctors.get(fact.corrects);
      if (others === undefined) correctors.set(fact.corrects, [fact]);
      else others.push(fact);
    }
  };
  for (const { standing, deadlines, targets, history } of dataset.commitments) {
    add(standing);
    add(deadlines);
    add(targets);
    add(history);
  }
  add(dataset.observations);
  return correctors;
}
