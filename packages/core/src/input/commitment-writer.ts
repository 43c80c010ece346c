import type {
  Citation,
  Claim,
  ClaimInput,
  Commitment,
  CommitmentInput,
  HistoryEntry,
  HistoryInput,
  Instrument,
  OneOrMore,
  PartyRole,
} from "../model/types.ts";
import { relationFields } from "./commitment-reader.ts";
import type { FactWriter } from "./fact-writer.ts";
import { given, isEmpty, oneOrMore, type Plain, sameValue, shortened } from "./plain-values.ts";
import { comparisons, isFieldOfTarget } from "./term-reader.ts";
import type { TermWriter } from "./term-writer.ts";

/** Writes commitments in the light form. */
export class CommitmentWriter {
  readonly #facts: FactWriter;
  readonly #terms: TermWriter;

  constructor(facts: FactWriter, terms: TermWriter) {
    this.#facts = facts;
    this.#terms = terms;
  }

  commitment(commitment: Commitment): CommitmentInput {
    const {
      id,
      parties,
      domains,
      instrument,
      claims,
      history,
      ratings,
      replies,
      relations,
      notes,
      reviewedOn,
    } = commitment;
    const of = instrument === null ? undefined : this.#facts.instruments.get(instrument);
    const inherited =
      of === undefined || this.#facts.citesTop(of)
        ? this.#facts.top
        : of.sources.map((source): Citation => ({ source, passages: [], paraphrase: null, doubtful: false }));
    // The row cites what its first claim cites, as that is the claim that it makes.
    const cited: readonly Citation[] = claims[0].citations;
    const isFirst = ({ role, sources }: PartyRole): boolean => role === "commits" && sources.length === 0;
    const commits = parties.filter(isFirst).map(({ party }) => party);
    const rest = parties.filter((one) => !isFirst(one));
    const others = [...new Set(rest.map(({ role }) => role))].map((of) => [
      of,
      oneOrMore(
        rest.flatMap(({ party, role, sources }) =>
          role === of ? [withSources(party, { party }, sources)] : [],
        ),
      ),
    ]);
    return inOrder({
      ...(this.#facts.fields("Commitment", commitment, ["id", "instrument"]) as unknown as CommitmentInput),
      ...given("instrument", instrument ?? undefined),
      ...given("party", commits.length === 0 ? undefined : oneOrMore(commits)),
      ...given("parties", others.length === 0 ? undefined : Object.fromEntries(others)),
      ...given("domain", domains.length === 0 ? undefined : oneOrMore(domains)),
      ...this.#facts.citing(cited, inherited),
      ...this.#claims(commitment, cited, of),
      ...this.#criteria(commitment, cited, commits, of),
      ...this.#history(id, history, cited),
      ...given(
        "ratings",
        ratings.length === 0
          ? undefined
          : ratings.map((one) => this.#facts.fact("Rating", one, id, `${one.scheme}-${one.code}`, cited)),
      ),
      ...given(
        "replies",
        replies.length === 0
          ? undefined
          : replies.map((one) => this.#facts.fact("Reply", one, id, "reply", cited)),
      ),
      ...Object.fromEntries(
        Object.entries(relationFields).flatMap(([field, type]) => {
          const to = relations.flatMap((one) =>
            one.type === type ? [withSources(one.to, { to: one.to }, one.sources)] : [],
          );
          return to.length === 0 ? [] : [[field, oneOrMore(to)]];
        }),
      ),
      ...given(
        "notes",
        notes.length === 0
          ? undefined
          : oneOrMore(
              notes.map(({ text, sources }) => {
                const light = this.#facts.text(text);
                return withSources(light, { text: light }, sources);
              }),
            ),
      ),
      ...given("reviewedOn", reviewedOn === this.#facts.dataset.reviewedThrough ? undefined : reviewedOn),
    }) as unknown as CommitmentInput;
  }

  /** The first claim as the row's own where the row can say all of it; else all of them in full, and the row makes none. */
  #claims(commitment: Commitment, cited: readonly Citation[], instrument: Instrument | undefined): Plain {
    const { id: owner, claims } = commitment;
    const [first, ...others] = claims;
    const listed = (some: readonly Claim[]): readonly ClaimInput[] =>
      some.map((one) => this.#facts.fact("Claim", one, owner, one.firmness ?? "claim", cited));
    const { date, firmness, formallyAnnounced, statedBy, attribution, sourceCode } = first;
    const dateByDefault = instrument?.date ?? null;
    if (!canBeTheRows(commitment, dateByDefault)) return { madeOn: null, claims: listed(claims) };
    const isDefault =
      date === dateByDefault &&
      (others.length === 0 || instrument !== undefined || firmness !== null || formallyAnnounced !== null);
    return {
      ...given("madeOn", isDefault ? undefined : (date ?? undefined)),
      ...given("firmness", firmness ?? undefined),
      ...given("formallyAnnounced", formallyAnnounced ?? undefined),
      ...given("statedBy", statedBy.length === 0 ? undefined : oneOrMore(statedBy)),
      ...given("attribution", attribution ?? undefined),
      ...given("sourceCode", sourceCode === null ? undefined : `${sourceCode.scheme}: ${sourceCode.id}`),
      ...given("claims", others.length === 0 ? undefined : listed(others)),
    };
  }

  #criteria(
    commitment: Commitment,
    cited: readonly Citation[],
    committing: readonly string[],
    instrument: Instrument | undefined,
  ): Plain {
    const { id: owner, criteria, claims } = commitment;
    if (criteria.length === 0) return { criteria: "none" };
    // The day of the row, which terms take; the row has none where it makes no claim.
    const madeOn = canBeTheRows(commitment, instrument?.date ?? null) ? claims[0].date : null;
    const written = criteria.map(
      (one) => [one.id, this.#terms.criterion(owner, one, cited, committing, madeOn)] as const,
    );
    const [[id, only] = ["", {}]] = written;
    const fields = Object.keys(only);
    if (written.length === 1 && id === "main" && fields.every(isRowField)) return only as Plain;
    return {
      criteria: Object.fromEntries(
        written.map(([key, one]) => [key, shortened(inOrder(one as Plain), "text", "string")]),
      ),
    };
  }

  /** The history; a last entry that says no more than a status is that of the row. */
  #history(owner: string, history: Commitment["history"], cited: readonly Citation[]): Plain {
    const last = history.at(-1);
    const written = history.map((one) => this.#historyEntry(owner, one, cited));
    const { key, status, date, observedUntil, ...others } = written.at(-1) ?? {};
    const isRows =
      key === "row-status" &&
      status !== undefined &&
      last?.event === null &&
      Object.keys(others).length === 0;
    const entries = isRows ? written.slice(0, -1) : written;
    const published = this.#facts.sources.get(cited[0]?.source ?? "")?.published ?? undefined;
    return {
      ...given("history", entries.length === 0 ? undefined : entries),
      ...(isRows
        ? {
            status,
            ...given("statusDate", date ?? undefined),
            ...(observedUntil === published ? {} : { statusAsOf: observedUntil ?? null }),
          }
        : {}),
    };
  }

  #historyEntry(owner: string, entry: HistoryEntry, cited: readonly Citation[]): HistoryInput {
    const { event, text, occurrence, status } = entry;
    const of = event === null ? undefined : this.#facts.events.get(event);
    const inherited = of === undefined ? cited : of.citations;
    const dateByDefault = of?.date ?? null;
    const fact = this.#facts.fact("HistoryEntry", entry, owner, status ?? "step", inherited, dateByDefault);
    const textByDefault = of?.title ?? null;
    // Beside an event, passage and paraphrase alone would be of the event's source.
    return {
      ...fact,
      ...(sameValue(text, textByDefault) ? {} : { text: text === null ? null : this.#facts.text(text) }),
      ...given("occurrence", occurrence ?? undefined),
    };
  }
}

/** As it is written without sources, or its fields with them. */
function withSources<T, F extends object>(
  plain: T,
  fields: F,
  sources: readonly string[],
): T | (F & { readonly source: OneOrMore<string> }) {
  return sources.length === 0 ? plain : { ...fields, source: oneOrMore(sources) };
}

/** Whether the row itself can make the first claim. */
function canBeTheRows({ claims, id }: Commitment, dateByDefault: string | null): boolean {
  const [first, ...others] = claims;
  const { date, criterion, corrects, reason, note, extra, firmness, formallyAnnounced } = first;
  const states = firmness !== null || formallyAnnounced !== null || date !== null;
  return (
    first.id === `${id}/made` &&
    [criterion, corrects, reason, note].every((value) => value === null) &&
    isEmpty(extra) &&
    (date !== null || dateByDefault === null) &&
    (others.length === 0 || states)
  );
}
/** The fields of a commitment and of a criterion in the order in which people read them. */
// A call, since a bundler keeps a constant that is put together.
const readingOrder = /* @__PURE__ */ namesInOrder();
function namesInOrder(): readonly string[] {
  return [
    "title",
    "text",
    "stage",
    "condition",
    "summary",
    "classification",
    "instrument",
    "party",
    "parties",
    "domain",
    "madeOn",
    "firmness",
    "formallyAnnounced",
    "statedBy",
    "attribution",
    "sourceCode",
    "source",
    "passage",
    "paraphrase",
    "doubtful",
    "due",
    "expires",
    "indicator",
    "dimensions",
    ...Object.keys(comparisons),
    "reduceBy",
    "increaseBy",
    "valueIn",
    "baseline",
    "criteria",
    "criteriaAre",
    "acts",
    "status",
    "statusDate",
    "statusAsOf",
    "claims",
    "history",
    "ratings",
    "replies",
  ];
}
const rankOf = /* @__PURE__ */ ranksOf(readingOrder);

function ranksOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, rank) => [name, rank]));
}
const inOrder = (fields: Plain): Plain =>
  Object.fromEntries(
    Object.entries(fields).toSorted(
      ([a], [b]) => (rankOf.get(a) ?? readingOrder.length) - (rankOf.get(b) ?? readingOrder.length),
    ),
  );
/** The fields of a criterion that can stand in the row. */
const isRowField = (field: string): boolean =>
  field === "due" || field === "expires" || isFieldOfTarget(field);
