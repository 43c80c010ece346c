import type { AssessedCommitment, Fact, FactView, Ids, Status } from "@policytrack/core";
import { isAtClose, type ViewContext } from "./context.ts";
import type { FactRow } from "./view.ts";

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
              words.range(point.value, target.unit),
            ),
            null,
          ),
        ),
  );
  return latestFirst([...new Map([...history, ...values].map((one) => [one.id, one])).values()]);
}

/** The facts of the whole dataset that had been published by the day of the assessment, with what each says. */
export function publishedFacts(context: ViewContext): readonly FactRow[] {
  const { dataset, evidence, words } = context;
  const known = (fact: Fact): boolean => evidence.isKnown(fact);
  const sources = (fact: Fact): readonly string[] => evidence.citationsOf(fact).map(({ source }) => source);
  const of = (
    commitmentId: string,
    kind: FactRow["kind"],
    fact: Fact,
    text: string,
    status: Status | null,
  ): FactRow => ({
    id: fact.id,
    commitmentId,
    kind,
    date: fact.date,
    dateText: words.date(fact.date),
    text,
    status: status === null ? null : { code: status, text: words.word(status) },
    sourceIds: sources(fact),
  });
  return dataset.commitments.flatMap((commitment) => {
    const title = words.name(commitment);
    const indicators = new Set(
      commitment.criteria.flatMap(({ terms }) => terms.flatMap(({ target }) => target?.indicator ?? [])),
    );
    return [
      ...commitment.claims
        .filter(known)
        .map((claim) =>
          of(
            commitment.id,
            "claim",
            claim,
            claim.firmness === null ? title : words.code("firmness", claim.firmness),
            null,
          ),
        ),
      ...commitment.criteria.flatMap(({ terms }) =>
        terms
          .filter(known)
          .map((term) =>
            of(
              commitment.id,
              "term",
              term,
              words.term(term.due, context.dueOptions) ?? words.word("no-deadline"),
              null,
            ),
          ),
      ),
      ...commitment.history
        .filter(known)
        .map((entry) => of(commitment.id, "history", entry, words.text(entry.text), entry.status)),
      ...commitment.ratings
        .filter(known)
        .map((rating) => of(commitment.id, "rating", rating, `${rating.scheme}: ${rating.code}`, null)),
      ...dataset.observations
        .filter((observation) => indicators.has(observation.indicator) && known(observation))
        .map((observation) => {
          const indicator = dataset.indicators.find(({ id }) => id === observation.indicator);
          const value =
            observation.value === null ? "" : words.range(observation.value, indicator?.unit ?? null);
          return of(
            commitment.id,
            "observation",
            observation,
            context.partOf(indicator === undefined ? observation.indicator : words.name(indicator), value),
            null,
          );
        }),
    ];
  });
}

function row(
  context: ViewContext,
  commitmentId: string,
  kind: FactRow["kind"],
  fact: FactView<Ids>,
  text: string,
  status: Status | null,
): FactRow {
  return {
    id: fact.id,
    commitmentId,
    kind,
    date: fact.date,
    dateText: context.words.date(fact.date),
    text,
    status: status === null ? null : (context.code("word", status) as FactRow["status"]),
    sourceIds: fact.sources.map(({ id }) => id),
  };
}

/** By the text of their dates, which sorts EDTF dates by their first day; without a date last. */
export function latestFirst(rows: readonly FactRow[]): readonly FactRow[] {
  const key = ({ date }: FactRow): string => (date ?? "").replaceAll(/[^\d-]/g, "");
  return rows.toSorted((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}
