import { contextOfAssessment } from "../assess/context-of-assessment.ts";
import type { Assessment, Verdict } from "../assess/assessment.ts";
import { indexOf } from "../dataset/dataset-index.ts";
import { byId } from "../dataset/by-id.ts";
import { namesIn, shown, unknown, UsageError } from "../errors.ts";
import type {
  Commitment,
  Dataset,
  Domain,
  Event,
  Fact,
  Ids,
  Indicator,
  Instrument,
  Party,
  Source,
  Typed,
} from "../model/types.ts";
import { listOfKind } from "../model/record-lists.ts";
import { alsoCalled } from "../model/words.ts";

/** What `get` can look up, by the word for one of it. */
export interface Kinds<I extends Ids> {
  readonly commitment: Commitment<I>;
  readonly party: Party<I>;
  readonly domain: Domain<I>;
  readonly source: Source<I>;
  readonly indicator: Indicator<I>;
  readonly event: Event<I>;
  readonly instrument: Instrument<I>;
}
export type Kind = keyof Ids;
/** The kinds whose ids no type knows: a fact of any kind, and a verdict of an assessment. */
export interface FoundByText<I extends Ids> {
  /** A claim, term, history entry, rating, reply, observation or event: what `factIds` and causes name. Its `citations` name its sources. */
  readonly fact: Fact<I>;
  readonly verdict: Verdict<I>;
}

/** Something with lists that `get` can look into: a dataset, or an assessment for its commitments. */
export interface Gettable<I extends Ids, C> extends Typed<I> {
  readonly commitments: readonly C[];
}

/**
 * The one with this id, of a dataset or an assessment. For "maybe": `list.find((x) => x.id === id)`.
 *
 * @throws {UsageError} where there is none (names the nearest), where the id has moved (says where to), where it was not on record.
 * @example
 * get(dataset, "party", "kr").names.en; // "South Korea"
 * get(assess(dataset), "commitment", "kr-startup-center-tokyo").possibleTimeliness; // ["on-time", "late"]
 */
export function get<I extends Ids, K extends keyof FoundByText<I>, C>(
  from: Gettable<I, C>,
  kind: K,
  id: string,
): FoundByText<I>[K];
// The last one is what a compiler tells of, so that a misspelt id is named with the nearest.
export function get<I extends Ids, K extends Kind, C>(
  from: Gettable<I, C>,
  kind: K,
  id: NoInfer<I>[K],
): K extends "commitment" ? C : Kinds<I>[K];
export function get(from: Gettable<Ids, unknown>, kind: string, id: string): unknown {
  if (kind === "fact") return factWith(from, id);
  if (kind === "verdict") return verdictWith(from, id);
  if (!isKind(kind))
    throw unknown("unknown-word", "kind", kind, [...Object.keys(listOfKind), "fact", "verdict"], alsoCalled);
  const context = contextOfAssessment(from);
  const dataset = context?.dataset ?? requireDataset(from);
  const records: ReadonlyMap<string, object> = byId<{ readonly id: string }>(dataset[listOfKind[kind]]);
  const found =
    context !== undefined && kind === "commitment"
      ? assessedWith(from as unknown as Assessment, id)
      : records.get(id);
  if (found !== undefined) return found;
  // In a catalogue, a party that was joined to another one.
  const joined = kind === "party" && dataset.parties.find(({ sameAs }) => sameAs.includes(id));
  if (joined) return joined;

  const name = `${kind} ${shown(id)}`;
  if (context !== undefined && records.has(id))
    throw new UsageError(
      "not-on-record",
      `${name} is not on record on ${context.options.on}: see assessment.notOnRecord.`,
    );
  const moved = dataset.redirects.find((redirect) => redirect.from === id);
  if (moved !== undefined) {
    const where = moved.to.length > 0 ? `is now ${moved.to.join(" and ")}` : "was withdrawn";
    throw new UsageError("moved-id", `${name} ${where} (since ${moved.since}).`);
  }
  throw unknown("unknown-id", kind, id, [...records.keys()], namesIn(records));
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(listOfKind, kind);
}

function factWith(from: Gettable<Ids, unknown>, id: string): Fact {
  const context = contextOfAssessment(from);
  const index = context?.index ?? indexOf(requireDataset(from));
  const fact = index.facts.get(id)?.fact;
  if (fact === undefined) throw unknown("unknown-id", "fact", id, [...index.facts.keys()]);
  return fact;
}

function verdictWith(from: Gettable<Ids, unknown>, id: string): Verdict {
  if (contextOfAssessment(from) === undefined)
    throw new UsageError("wrong-argument", "get(): a dataset has no verdicts. assess() the dataset first.");
  const { commitments, context } = from as unknown as Assessment;
  const verdicts = [...commitments, ...context].flatMap((one) => one.verdicts);
  const found = verdicts.find((verdict) => verdict.id === id);
  if (found === undefined)
    throw unknown(
      "unknown-id",
      "verdict",
      id,
      verdicts.map((verdict) => verdict.id),
    );
  return found;
}

function assessedWith({ commitments, context }: Assessment, id: string): object | undefined {
  return byId(commitments).get(id) ?? byId(context).get(id);
}

function requireDataset(from: unknown): Dataset {
  const { commitments, parties } = (from as Partial<Dataset> | null | undefined) ?? {};
  if (!Array.isArray(commitments) || !Array.isArray(parties))
    throw new UsageError(
      "wrong-argument",
      "get() looks into a dataset or an assessment. A light input goes through defineDataset() or parse() first.",
    );
  return from as Dataset;
}
