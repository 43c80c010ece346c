import type { Dataset, Fact, Ids } from "@policytrack/core";
import { cutTo } from "@policytrack/formats/cut";
import { languageName } from "./commitment-model.ts";
import type { RecordOnDay } from "./report-model.ts";
import { compareText } from "./selection.ts";

/** A source in a list. */
export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedText: string;
  readonly language: string | null;
  readonly facts: number;
}
export interface SourcesModel {
  readonly rows: readonly SourceRow[];
}

/** One source, with the facts that rest on it. */
export interface SourceModel {
  readonly row: SourceRow;
  readonly url: string | null;
  readonly archivedUrl: string | null;
  readonly accessed: string | null;
  readonly extentRead: string | null;
  readonly licence: string | null;
  readonly kind: string | null;
  /** The language of the source, as a name in the language of the page. */
  readonly languageText: string | null;
  readonly facts: readonly {
    readonly id: string;
    readonly commitment: { readonly id: string; readonly title: string };
    /** Empty where no day is known. */
    readonly dateText: string;
    readonly text: string;
    /** The page of the commitment has a part for it. */
    readonly isTold: boolean;
  }[];
}

/** A fact with where it stands and what it says. */
interface PlacedFact {
  readonly fact: Fact<Ids>;
  readonly commitmentId: string;
  readonly text: string;
  /** The page of the commitment has a part for it. */
  readonly isTold: boolean;
}

/** A fact that was corrected, with the one that corrects it. */
export interface CorrectionRow {
  readonly id: string;
  readonly correctedBy: string;
  readonly commitment: { readonly id: string; readonly title: string };
  readonly dateText: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}
export interface CorrectionsModel {
  readonly rows: readonly CorrectionRow[];
}

interface Published {
  readonly dataset: Dataset<Ids>;
  readonly sources: ReadonlyMap<string, Dataset<Ids>["sources"][number]>;
  /** Of commitments. */
  readonly titles: ReadonlyMap<string, string>;
  readonly facts: readonly PlacedFact[];
  readonly bySource: ReadonlyMap<string, readonly PlacedFact[]>;
}

const known = new WeakMap<RecordOnDay, Published>();

/** What had been published by the evidence day; made once for all pages. */
function published(record: RecordOnDay): Published {
  let found = known.get(record);
  if (found === undefined) {
    const dataset = publishedDataset(record);
    const facts = placedFacts(record, dataset);
    found = {
      dataset,
      sources: new Map(dataset.sources.map((source) => [source.id, source])),
      titles: new Map(
        dataset.commitments.map((commitment) => [commitment.id, record.words.name(commitment)]),
      ),
      facts,
      bySource: bySourceOf(facts),
    };
    known.set(record, found);
  }
  return found;
}

function bySourceOf(facts: readonly PlacedFact[]): ReadonlyMap<string, readonly PlacedFact[]> {
  const found = new Map<string, PlacedFact[]>();
  for (const placed of facts)
    for (const source of new Set(placed.fact.citations.map((citation) => citation.source))) {
      const own = found.get(source);
      if (own === undefined) found.set(source, [placed]);
      else own.push(placed);
    }
  return found;
}

function publishedDataset({ assessment }: RecordOnDay): Dataset<Ids> {
  const dataset = assessment.dataset as unknown as Dataset<Ids>;
  return assessment.evidenceUntil < dataset.reviewedThrough
    ? cutTo(dataset, { evidenceUntil: assessment.evidenceUntil })
    : dataset;
}

/** All sources, the latest first. */
export function sourcesModel(record: RecordOnDay): SourcesModel {
  const { dataset, bySource } = published(record);
  const sorted = dataset.sources.toSorted(
    (a, b) => compareText(b.published ?? "", a.published ?? "") || compareText(a.id, b.id),
  );
  return { rows: sorted.map((source) => rowOf(record, source, bySource.get(source.id)?.length ?? 0)) };
}

/** Null: the source was not out yet. */
export function sourceModel(record: RecordOnDay, id: string): SourceModel | null {
  const { words } = record;
  const { sources, titles, bySource } = published(record);
  const source = sources.get(id);
  if (source === undefined) return null;
  const facts = bySource.get(id) ?? [];
  return {
    row: rowOf(record, source, facts.length),
    url: source.url,
    archivedUrl: source.archivedUrl,
    accessed: source.accessed === null ? null : words.day(source.accessed),
    extentRead: source.extentRead === null ? null : words.code("extentRead", source.extentRead),
    licence: source.licence,
    languageText: source.language === null ? null : languageName(source.language, words.tag),
    kind: source.kind === null ? null : words.code("sourceKind", source.kind),
    facts: facts.map(({ fact, commitmentId, text, isTold }) => ({
      id: fact.id,
      commitment: { id: commitmentId, title: titles.get(commitmentId) ?? commitmentId },
      dateText: fact.date === null ? "" : words.date(fact.date),
      text,
      isTold,
    })),
  };
}

/** Facts that were corrected, the latest first. */
export function correctionsModel(record: RecordOnDay): CorrectionsModel {
  const { words } = record;
  const { facts: placed, titles } = published(record);
  const facts = new Map(placed.map((one) => [one.fact.id, one]));
  const rows = [...facts.values()].flatMap((one): readonly CorrectionRow[] => {
    const { corrects, reason, date } = one.fact;
    if (corrects === null) return [];
    const before = facts.get(corrects);
    return [
      {
        id: corrects,
        correctedBy: one.fact.id,
        commitment: {
          id: one.commitmentId,
          title: titles.get(one.commitmentId) ?? one.commitmentId,
        },
        dateText: words.date(date),
        before: before?.text ?? corrects,
        after: one.text,
        reason: words.text(reason),
      },
    ];
  });
  return { rows: rows.toReversed() };
}

function rowOf({ words }: RecordOnDay, source: Dataset<Ids>["sources"][number], facts: number): SourceRow {
  const title = words.text(source.title) || source.publisher || source.id;
  return {
    id: source.id,
    title,
    publisher: source.publisher === title ? null : source.publisher,
    publishedText: words.date(source.published),
    language: source.language,
    facts,
  };
}

/** Every fact of the commitments, and the values of their indicators under the first commitment that has it as a target. */
function placedFacts({ assessment, words }: RecordOnDay, dataset: Dataset<Ids>): readonly PlacedFact[] {
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));
  const owner = new Map<string, string>();
  const named = (name: string, text: string): string => [name, text].join(words.lexicon.colon);
  const told = new Set(
    [...assessment.commitments, ...assessment.context].flatMap(({ id, history, replies }) =>
      [...history, ...replies].map((fact) => `${id} ${fact.id}`),
    ),
  );
  const ofCommitments = dataset.commitments.flatMap((commitment): readonly PlacedFact[] => {
    const { id } = commitment;
    const place = (fact: Fact<Ids>, text: string): PlacedFact => ({
      fact,
      commitmentId: id,
      text,
      isTold: told.has(`${id} ${fact.id}`),
    });
    for (const { terms } of commitment.criteria)
      for (const { target } of terms)
        if (target !== null && !owner.has(target.indicator)) owner.set(target.indicator, id);
    return [
      ...commitment.claims.map((claim) =>
        place(
          claim,
          claim.firmness === null
            ? words.name(commitment)
            : named(words.lexicon.site.firmness, words.code("firmness", claim.firmness)),
        ),
      ),
      ...commitment.criteria.flatMap(({ terms }) =>
        terms.map((term) =>
          place(term, named(words.lexicon.site.due, words.term(term.due) ?? words.word("no-deadline"))),
        ),
      ),
      ...commitment.history.map((entry) => place(entry, words.text(entry.text))),
      ...commitment.ratings.map((rating) => place(rating, named(rating.scheme, rating.code))),
      ...commitment.replies.map((reply) => place(reply, words.text(reply.text))),
    ];
  });
  const values = dataset.observations.flatMap((observation): readonly PlacedFact[] => {
    const commitmentId = owner.get(observation.indicator);
    const indicator = indicators.get(observation.indicator);
    if (commitmentId === undefined || indicator === undefined || observation.value === null) return [];
    return [
      {
        fact: observation,
        commitmentId,
        text: named(words.name(indicator), words.range(observation.value, indicator)),
        isTold: false,
      },
    ];
  });
  return [...ofCommitments, ...values];
}
