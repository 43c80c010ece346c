import type { Commitment, Dataset, Domain, Event, Ids, Indicator, Instrument, Party, Source, Typed } from "../model/types.ts";
import { namesIn, unknown, UsageError } from "../errors.ts";
/** What `get` can look up, by the word for one of it. */
export interface Kinds<I extends Ids> {
  readonly commitment: Commitment<I>; readonly party: Party<I>; readonly domain: Domain<I>; readonly source: Source<I>;
  readonly indicator: Indicator<I>; readonly event: Event<I>; readonly instrument: Instrument<I>;
}
export type Kind = keyof Ids;
const lists: Readonly<Record<Kind, string>> = { commitment: "commitments", party: "parties", domain: "domains", source: "sources", indicator: "indicators", event: "events", instrument: "instruments" };
type Row = { readonly id: string };
/** Something with lists that `get` can look into: a dataset, or an assessment for its commitments. */
export interface Gettable<I extends Ids, C> extends Typed<I> { readonly commitments: readonly C[] }
/**
 * The one with this id. It throws where there is none, and names the nearest; where an id has moved, it says where to.
 * @example get(dataset, "party", "kr").names.en // "South Korea"
 * @example get(assess(dataset), "commitment", "kr-startup-center-tokyo").timeliness // "uncertain"
 */
export function get<I extends Ids, K extends Kind, C>(from: Gettable<I, C>, kind: K, id: NoInfer<I>[K]): K extends "commitment" ? C : Kinds<I>[K] {
  const list = lists[kind], place = from as unknown as Record<string, readonly Row[]> & { readonly dataset?: Dataset; readonly context?: readonly Row[]; readonly notOnRecord?: readonly Row[]; readonly on?: string };
  if (list === undefined) throw unknown("unknown-word", "kind", kind, Object.keys(lists), (k) => [lists[k as Kind]]);
  const data = place.dataset ?? from as unknown as Dataset;
  if (!Array.isArray(data?.commitments)) throw new UsageError("wrong-argument", "get() looks into a dataset or an assessment. A light input goes through defineDataset() or parse() first.");
  const all = place[list] ?? (data as unknown as Record<string, readonly Row[]>)[list]!;
  const found = all.find((x) => x.id === id) ?? place.context?.find((x) => x.id === id);
  if (found) return found as never;
  if (place.notOnRecord?.some((x) => x.id === id)) throw new UsageError("not-on-record", `${kind} ${JSON.stringify(id)} is not on record on ${place.on}: see assessment.notOnRecord.`);
  const moved = data.redirects.find((r) => r.from === id);
  if (moved) throw new UsageError("moved-id", `${kind} ${JSON.stringify(id)} ${moved.to.length ? `is now ${moved.to.join(" and ")}` : "was withdrawn"} (since ${moved.since}).`);
  throw unknown("unknown-id", kind, id, all.map((x) => x.id), namesIn((data as unknown as Record<string, readonly Row[]>)[list]!));
}
