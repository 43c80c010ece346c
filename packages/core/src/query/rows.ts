import type { AssessedCommitment, AssessedCriterion, Assessed, Verdict } from "../assess/assessment.ts";
import { contextOf } from "../assess/assessed-row.ts";
import { type DayLike, readDay } from "../assess/read-day.ts";
import type { Firmness, Ids, Status, Typed } from "../model/types.ts";
import { namesIn, unknown, UsageError } from "../errors.ts";
import { alsoCalled, firmnesses, statuses, timelinesses, type Timeliness } from "../model/words.ts";
type OneOrMore<T> = T | readonly T[];
export interface DayRange { readonly from?: DayLike; readonly through?: DayLike; readonly after?: DayLike; readonly before?: DayLike }
/** Every key narrows. Several values of a key: any of them. A key that does not exist, or a value that cannot be, throws. */
export interface Query<I extends Ids = Ids> {
  readonly commitment?: OneOrMore<I["commitment"]>;
  /** Who commits; of a verdict that is one party's own, that party. */
  readonly party?: OneOrMore<I["party"]>;
  /** Domains below it count too. */
  readonly domain?: OneOrMore<I["domain"]>;
  readonly instrument?: OneOrMore<I["instrument"]>;
  readonly status?: OneOrMore<Assessed<I>["status"]>;
  readonly timeliness?: OneOrMore<Assessed<I>["timeliness"]>;
  /** That the dates allow, certain or not. */
  readonly possibleStatus?: OneOrMore<Status | "mixed">;
  readonly possibleTimeliness?: OneOrMore<Timeliness | "mixed">;
  readonly firmness?: OneOrMore<Firmness>;
  readonly due?: DayRange;
  /** Of commitments only: that have a verdict like this. Finds what is "mixed" as a whole. */
  readonly anyVerdict?: Omit<Query<I>, "anyVerdict">;
  /** Of verdicts only. */
  readonly stage?: "final" | "interim";
}
/** The ids of the dataset that a row is of. */
export type IdsIn<R> = R extends Typed<infer I> ? I : Ids;
type Row = Verdict | AssessedCriterion | AssessedCommitment;
const list = <T>(x: T | readonly T[]): readonly T[] => (Array.isArray(x) ? x : [x as T]);
const commitmentOf = (r: Row): AssessedCommitment => (r.kind === "commitment" ? r : r.commitment);
const vocabularies: Readonly<Record<string, readonly string[]>> = { status: [...statuses, "uncertain", "mixed"], possibleStatus: [...statuses, "mixed"], timeliness: [...timelinesses, "uncertain", "mixed"], possibleTimeliness: [...timelinesses, "mixed"], firmness: firmnesses, stage: ["final", "interim"] };
const idLists = { commitment: "commitments", party: "parties", domain: "domains", instrument: "instruments" } as const;
export const fieldsOf: Readonly<Record<string, (r: Row) => readonly (string | null)[]>> = {
  commitment: (r) => [commitmentOf(r).id],
  party: (r) => (r.kind === "verdict" && r.partyId !== null ? [r.partyId] : commitmentOf(r).record.parties.filter((p) => p.role === "commits").map((p) => p.party)),
  domain: (r) => commitmentOf(r).record.domains, instrument: (r) => [commitmentOf(r).record.instrument],
  status: (r) => [r.status], timeliness: (r) => [r.timeliness], possibleStatus: (r) => r.possibleStatus, possibleTimeliness: (r) => r.possibleTimeliness,
  firmness: (r) => [commitmentOf(r).firmness], stage: (r) => (r.kind === "commitment" ? [] : [r.stage]), due: (r) => (r.kind === "verdict" ? [r.due] : r.verdicts.filter((v) => v.stage === "final").map((v) => v.due)), targetYear: (r) => [commitmentOf(r).targetYear?.toString() ?? null],
};
export function requireRows(name: string, rows: unknown): asserts rows is readonly Row[] {
  if (!Array.isArray(rows)) throw new UsageError("wrong-argument", `${name}() takes a list first: assessment.commitments or assessment.verdicts.${rows && typeof rows === "object" && "verdicts" in rows ? " This is the assessment itself." : rows && typeof rows === "object" && "commitments" in rows ? " This is a dataset: assess() it first." : ""}`);
  const wrong = rows.findIndex((r) => !contextOf(r));
  if (wrong >= 0) throw new UsageError("wrong-argument", `${name}() takes commitments or verdicts of an assessment; item ${wrong} is neither.${rows[wrong] && typeof rows[wrong] === "object" && "history" in rows[wrong] ? " It is a record of the dataset: assess() it first." : ""}`);
}
/**
 * The commitments or verdicts that answer to a query.
 * @example filter(assess(dataset, { on: "2026-04-30" }).verdicts, { party: "kr", timeliness: "overdue" })
 */
export function filter<R extends Typed<Ids>>(rows: readonly R[], query: Query<IdsIn<R>>): readonly R[] {
  requireRows("filter", rows);
  const ctx = contextOf(rows[0]);
  const tests = Object.entries(query).map(([key, wanted]): ((r: Row) => boolean) => {
    if (key === "anyVerdict") { const sub = wanted as Query;  return (r) => { if (r.kind === "verdict") throw new UsageError("wrong-argument", "filter(): anyVerdict is of commitments; pass assessment.commitments."); return filter(r.verdicts as readonly Verdict[], sub as never).length > 0; }; }
    const field = fieldsOf[key];
    if (!field || key === "targetYear") throw unknown("unknown-key", "key of a query", key, [...Object.keys(fieldsOf).filter((k) => k !== "targetYear"), "anyVerdict"], alsoCalled);
    if (wanted === undefined) throw new UsageError("wrong-argument", `filter(): ${key} is undefined. Leave the key out, or give it a value.`);
    if (key === "due") { const range = wanted as DayRange; const bounds = Object.entries(range).map(([k, d]) => { if (!["from", "through", "after", "before"].includes(k)) throw unknown("unknown-key", "key of due", k, ["from", "through", "after", "before"]); return [k, readDay(d as DayLike, `due.${k}`)] as const; });
      return (r) => field(r).some((x) => x !== null && bounds.every(([k, d]) => (k === "from" ? x >= d : k === "through" ? x <= d : k === "after" ? x > d : x < d))); }
    const words = new Set(list(wanted as OneOrMore<string>));
    const ids = key in idLists ? ctx && (ctx.dataset[idLists[key as "party"]] as readonly { readonly id: string }[]).map((x) => x.id) : vocabularies[key];
    if (ids) for (const w of words) if (!ids.includes(w)) throw unknown(key in idLists ? "unknown-id" : "unknown-word", key, w, ids, key in idLists ? namesIn(ctx!.dataset[idLists[key as "party"]]) : alsoCalled);
    if (key === "stage" && (rows as readonly Row[]).some((r) => r.kind === "commitment")) throw new UsageError("wrong-argument", "filter(): stage is of verdicts; pass assessment.verdicts.");
    if (key === "domain" && ctx) for (let grew = true; grew;) { grew = false; for (const d of ctx.dataset.domains) if (d.partOf !== null && words.has(d.partOf) && !words.has(d.id)) { words.add(d.id); grew = true; } }
    return (r) => field(r).some((x) => x !== null && words.has(x));
  });
  return (rows as unknown as readonly Row[]).filter((r) => tests.every((t) => t(r))) as unknown as readonly R[];
}
export type CountKey = "party" | "domain" | "instrument" | "status" | "timeliness" | "firmness" | "stage" | "targetYear";
/**
 * How many there are of each combination, as rows. A row of several parties or domains counts once under each of them.
 * @example count(assessment.commitments, "domain", "timeliness") // [{ domain: "diplomacy", timeliness: "overdue", n: 2 }, …]
 */
export function count<K extends CountKey>(rows: readonly Typed<Ids>[], ...keys: readonly [K, ...K[]]): readonly (Readonly<Record<K, string | null>> & { readonly n: number })[] {
  requireRows("count", rows);
  for (const k of keys) if (!fieldsOf[k] || k as string === "due" || (k as string).startsWith("possible")) throw unknown("unknown-key", "key to count by", k, ["party", "domain", "instrument", "status", "timeliness", "firmness", "stage", "targetYear"], alsoCalled);
  const groups = new Map<string, { at: readonly (string | null)[]; n: number }>();
  for (const r of rows) for (const at of keys.reduce<readonly (readonly (string | null)[])[]>((acc, k) => { const vs = fieldsOf[k]!(r); return acc.flatMap((a) => (vs.length ? vs : [null]).map((v) => [...a, v])); }, [[]])) { const id = JSON.stringify(at), g = groups.get(id); if (g) g.n++; else groups.set(id, { at, n: 1 }); }
  const rank = (k: string, v: string | null): string => (v === null ? "~" : vocabularies[k] ? String(vocabularies[k].indexOf(v)).padStart(3, "0") : v);
  return [...groups.values()].sort((a, b) => { for (const [i, k] of keys.entries()) { const [x, y] = [rank(k, a.at[i]!), rank(k, b.at[i]!)]; if (x !== y) return x < y ? -1 : 1; } return 0; })
    .map(({ at, n }) => ({ ...Object.fromEntries(keys.map((k, i) => [k, at[i]])), n }) as never);
}
export type ChangeField = "status" | "timeliness" | "due" | "firmness";
/** `before` null: was not on record. */
export interface Change<R> { readonly id: string; readonly before: R | null; readonly after: R | null; readonly changed: readonly ChangeField[] }
/**
 * What differs between two lists of one dataset: of two days, of two states of evidence, of two versions.
 * @example compare(then.commitments, now.commitments, "status").length // 14
 */
export function compare<R extends Assessed<Ids>>(before: readonly R[], after: readonly R[], field?: ChangeField): readonly Change<R>[] {
  requireRows("compare", before); requireRows("compare", after);
  const [a, b] = [contextOf(before[0]), contextOf(after[0])], fields: readonly ChangeField[] = ["status", "timeliness", "due", "firmness"];
  if (field !== undefined && !fields.includes(field)) throw unknown("unknown-key", "field to compare", field, fields);
  if (a && b && a.dataset.id !== b.dataset.id) throw new UsageError("different-datasets", `compare(): ${JSON.stringify(a.dataset.id)} and ${JSON.stringify(b.dataset.id)} are different datasets.`);
  if (before[0] && after[0] && (before[0] as Row).kind !== (after[0] as Row).kind) throw new UsageError("wrong-argument", "compare(): one list is of commitments, the other of verdicts.");
  const say = (r: Row, f: ChangeField): string => (f === "status" ? r.possibleStatus.join() : f === "timeliness" ? r.possibleTimeliness.join() : String(fieldsOf[f]!(r)));
  const was = new Map((before as readonly unknown[] as readonly Row[]).map((r) => [r.id, r])), is = new Map((after as readonly unknown[] as readonly Row[]).map((r) => [r.id, r]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => { const x = was.get(id) ?? null, y = is.get(id) ?? null; const changed = fields.filter((f) => (x === null || y === null ? true : say(x, f) !== say(y, f))); return changed.length && (field === undefined || changed.includes(field)) ? [{ id, before: x, after: y, changed } as unknown as Change<R>] : []; });
}
