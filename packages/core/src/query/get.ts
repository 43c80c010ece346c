import { contextOfAssessment } from "../assess/context-of-assessment.ts";
import type { Assessment } from "../assess/assessment.ts";
import { byId } from "../dataset/by-id.ts";
import { namesIn, shown, unknown, UsageError } from "../errors.ts";
import type {
  Commitment,
  Dataset,
  Domain,
  Event,
  Ids,
  Indicator,
  Instrument,
  Party,
  Source,
  Typed,
} from "../model/types.ts";
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

/** Something with lists that `get` can look into: a dataset, or an assessment for its commitments. */
export interface Gettable<I extends Ids, C> extends Typed<I> {
  readonly commitments: readonly C[];
}

const lists = {
  commitment: "commitments",
  party: "parties",
  domain: "domains",
  source: "sources",
  indicator: "indicators",
  event: "events",
  instrument: "instruments",
} as const satisfies Readonly<Record<Kind, keyof Dataset>>;

/**
 * The one with this id, of a dataset or an assessment. For "maybe": `list.find((x) => x.id === id)`.
 *
 * @throws {UsageError} where there is none (names the nearest), where the id has moved (says where to), where it was not on record.
 * @example
 * get(dataset, "party", "kr").names.en; // "South Korea"
 * get(assess(dataset), "commitment", "kr-startup-center-tokyo").possibleTimeliness; // ["on-time", "late"]
 */
export function get<I extends Ids, K extends Kind, C>(
  from: Gettable<I, C>,
  kind: K,
  id: NoInfer<I>[K],
): K extends "commitment" ? C : Kinds<I>[K] {
  if (!Object.hasOwn(lists, kind))
    throw unknown("unknown-word", "kind", kind, Object.keys(lists), alsoCalled);
  const context = contextOfAssessment(from);
  const dataset = context?.dataset ?? requireDataset(from);
  const records: ReadonlyMap<string, object> = byId<{ readonly id: string }>(dataset[lists[kind]]);
  const found =
    context !== undefined && kind === "commitment"
      ? assessedWith(from as unknown as Assessment, id)
      : records.get(id);
  if (found !== undefined) return found as never;

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
