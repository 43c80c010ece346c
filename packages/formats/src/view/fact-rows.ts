import {
  get,
  type AssessedCommitment,
  type Commitment,
  type Dataset,
  type Fact,
  type FactView,
  type HistoryView,
  type Ids,
  type Observation,
  type Status,
  type Term,
} from "@policytrack/core";
import { isEdtf } from "@policytrack/edtf";
import { isAtClose, type ViewContext } from "./context.ts";
import type { FactRow, NameView } from "./view.ts";

/** What happened to a commitment, by date: its history and the values of its numbers, each fact once, the latest first. */
export function factRows(context: ViewContext, commitment: AssessedCommitment<Ids>): readonly FactRow[] {
  const { words } = context;
  const texts = new Map(commitment.record.history.map(({ id, text }) => [id, text]));
  const history = commitment.history.map((entry): FactRow =>
    row(context, commitment.id, "history", entry, words.text(texts.get(entry.id) ?? null), entry.status),
  );
  const values = commitment.verdicts.flatMap(({ target, series }) =>
    target === null
      ? []
      : series.map((point) =>
          row(
            context,
            commitment.id,
            "observation",
            point,
            context.partOf(
              `${words.name(target.indicator)}${words.lexicon.inBrackets(words.measured(point, isAtClose(target.indicator)))}`,
              words.range(point.value, target),
            ),
            null,
          ),
        ),
  );
  const all = [...history, ...values, ...termRows(context, commitment)];
  return latestFirst([...new Map(all.map((one) => [one.id, one])).values()]);
}

/** Deadlines and numbers that were changed: each term that was on record, in the order of their dates, with the one before. */
function termRows(context: ViewContext, { id, criteria }: AssessedCommitment<Ids>): readonly FactRow[] {
  const { words, evidence } = context;
  return criteria.flatMap(({ criterion }) => {
    const known = criterion.terms.filter((term) => evidence.isKnown(term));
    if (known.length < 2) return [];
    const texts = known.map((term) => termText(context, term));
    return known.map((fact, i): FactRow => {
      const [term, before] = [texts[i] ?? "", texts[i - 1]];
      const what = fact.target === null ? "term" : "target";
      return {
        id: fact.id,
        commitmentId: id,
        kind: "term",
        date: fact.date,
        dateText: words.date(fact.date),
        text: (before === undefined
          ? words.say(`history/${what}-set`, { term })
          : words.say(`history/${what}-changed`, { before, term })
        ).text,
        status: null,
        sourceIds: evidence.citationsOf(fact).map(({ source }) => source),
      };
    });
  });
}

/** What a term asks and by when: "40% by the end of 2032". */
function termText({ words, dataset, dueOptions }: ViewContext, { due, target }: Term<Ids>): string {
  const day = words.term(due, dueOptions) ?? words.word("no-deadline");
  if (target === null) return day;
  const { comparator, value, valueIn } = target;
  const indicator = dataset.indicators.find(({ id }) => id === target.indicator);
  const isShare = valueIn === "percent-of-baseline";
  const number = words.target({ comparator, value, unit: isShare ? "%" : words.unit(indicator ?? null) });
  return [isShare ? words.lexicon.number.ofBaseline(number) : number, day].join(
    words.lexicon.capitalises ? " " : words.lexicon.comma,
  );
}

/** A fact of a dataset, and what it says in words where that is asked for. */
interface PublishedFact extends Pick<FactRow, "commitmentId" | "kind"> {
  readonly fact: Fact;
  readonly status: Status | null;
  readonly text: () => string;
}

/** The facts of the whole dataset that had been published by the day of the later assessment, and not by that of the earlier. */
export function newFacts(earlier: ViewContext, later: ViewContext): readonly FactRow[] {
  const key = ({ commitmentId, fact }: PublishedFact): string => `${commitmentId} ${fact.id}`;
  const known = new Set(publishedFacts(earlier).map(key));
  return publishedFacts(later)
    .filter((one) => !known.has(key(one)))
    .map(({ commitmentId, kind, fact, text, status }) => ({
      id: fact.id,
      commitmentId,
      kind,
      date: dateOf(fact),
      dateText: later.words.date(dateOf(fact)),
      text: text(),
      status: status === null ? null : { code: status, text: later.words.word(status) },
      sourceIds: later.evidence.citationsOf(fact).map(({ source }) => source),
    }));
}

/** What facts of a commitment, or of its numbers, say in words: those that had been published. */
export function factNames(
  context: ViewContext,
  commitment: string,
  ids: readonly string[],
): readonly NameView[] {
  return ids.length === 0
    ? []
    : publishedOf(context, get(context.dataset, "commitment", commitment))
        .filter(({ fact }) => ids.includes(fact.id))
        .map(({ fact, status, text }) => ({
          id: fact.id,
          text: context.partOf(
            context.words.date(dateOf(fact)),
            text() || (status === null ? "" : context.words.word(status)),
          ),
        }));
}

function publishedFacts(context: ViewContext): readonly PublishedFact[] {
  return context.dataset.commitments.flatMap((commitment) => publishedOf(context, commitment));
}

/** Those of one commitment and of its numbers. */
function publishedOf(context: ViewContext, commitment: Commitment<Ids>): readonly PublishedFact[] {
  const { dataset, evidence, words } = context;
  const known = (fact: Fact): boolean => evidence.isKnown(fact);
  const commitmentId = commitment.id;
  const measured = new Set(
    commitment.criteria.flatMap(({ terms }) => terms.flatMap(({ target }) => target?.indicator ?? [])),
  );
  return [
    ...commitment.claims.filter(known).map((fact): PublishedFact => ({
      commitmentId,
      kind: "claim",
      fact,
      status: null,
      text: () => (fact.firmness === null ? words.name(commitment) : words.code("firmness", fact.firmness)),
    })),
    ...commitment.criteria.flatMap(({ terms }) =>
      terms.filter(known).map((fact): PublishedFact => ({
        commitmentId,
        kind: "term",
        fact,
        status: null,
        text: () => words.term(fact.due, context.dueOptions) ?? words.word("no-deadline"),
      })),
    ),
    ...commitment.history.filter(known).map((fact): PublishedFact => ({
      commitmentId,
      kind: "history",
      fact,
      status: fact.status,
      text: () => words.text(fact.text),
    })),
    ...commitment.ratings.filter(known).map((fact): PublishedFact => ({
      commitmentId,
      kind: "rating",
      fact,
      status: null,
      text: () => `${fact.scheme}: ${fact.code}`,
    })),
    ...commitment.replies.filter(known).map((fact): PublishedFact => ({
      commitmentId,
      kind: "reply",
      fact,
      status: null,
      text: () => words.text(fact.text),
    })),
    ...[...measured]
      .flatMap((id) => observationsOf(dataset, id).filter(known))
      .map((fact): PublishedFact => ({
        commitmentId,
        kind: "observation",
        fact,
        status: null,
        text: () => {
          const indicator = get(dataset, "indicator", fact.indicator);
          const value = fact.value === null ? "" : words.range(fact.value, indicator);
          return context.partOf(words.name(indicator), value);
        },
      })),
  ];
}

const bySeries = new WeakMap<Dataset<Ids>, ReadonlyMap<string, readonly Observation<Ids>[]>>();

/** The values of an indicator, which are gathered once for all. */
function observationsOf(dataset: Dataset<Ids>, indicator: string): readonly Observation<Ids>[] {
  let found = bySeries.get(dataset);
  if (found === undefined) {
    const lists = new Map<string, Observation<Ids>[]>(dataset.indicators.map(({ id }) => [id, []]));
    for (const one of dataset.observations) lists.get(one.indicator)?.push(one);
    bySeries.set(dataset, (found = lists));
  }
  return found.get(indicator) ?? [];
}

function row(
  context: ViewContext,
  commitmentId: string,
  kind: FactRow["kind"],
  fact: FactView<Ids> | HistoryView<Ids>,
  text: string,
  status: Status | null,
): FactRow {
  const date = dateOf(fact);
  return {
    id: fact.id,
    commitmentId,
    kind,
    date,
    dateText: context.words.date(date),
    text,
    status: status === null ? null : (context.code("word", status) as FactRow["status"]),
    sourceIds: fact.sources.map(({ id }) => id),
  };
}

/** What a sheet says of a day has no date of its own, but was so until that day; a range or choice of days is told as it is. */
function dateOf(
  fact: Pick<FactView<Ids>, "date"> | Pick<HistoryView<Ids>, "date" | "observedUntil">,
): string | null {
  const until = "observedUntil" in fact ? fact.observedUntil : null;
  if (fact.date !== null || until === null) return fact.date;
  const open = `/${until}`;
  return isEdtf(open) ? open : until;
}

/** By the text of their dates, which sorts EDTF dates by their first day; without a date last. */
export function latestFirst(rows: readonly FactRow[]): readonly FactRow[] {
  const key = ({ date }: FactRow): string => (date ?? "").replaceAll(/[^\d-]/g, "");
  return rows.toSorted((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}
