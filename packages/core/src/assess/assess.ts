import { nameOf, readIso, spanOf, toIso, windowOf, type Day, type NoWindow, type Period, type Window } from "../timeliness/dates.ts";
import type * as M from "../model/types.ts";
import type { Ids, Range, Status, Typed } from "../model/types.ts";
import { unknown, UsageError } from "../errors.ts";
import { assessAct, assessNumber, assessRecurring, deliveredBy, product, worst, type Ending, type Entry, type Outcome, type Tally as Counts } from "../timeliness/timeliness.ts";
import { firmnesses, statuses, timelinesses, type Timeliness } from "../model/words.ts";

/** "2026-04-30", or a Temporal.PlainDate. Never a Date: that is an instant, and which day it is depends on a time zone. */
export type DayLike = string | { readonly year: number; readonly month: number; readonly day: number };
export function readDay(x: DayLike, name: string): string {
  const p = (n: number, w: number): string => String(n).padStart(w, "0");
  const text = typeof x === "string" ? x : typeof x?.year === "number" ? `${p(x.year, 4)}-${p(x.month, 2)}-${p(x.day, 2)}` : "";
  if (readIso(text) === null) throw new UsageError("not-a-day", `${name}: ${x instanceof Date ? "a Date is an instant, not a day" : JSON.stringify(x) + " is not a day of the calendar"}. Write one like "2026-04-30".`);
  return text;
}

export interface AssessOptions {
  /** The day to say it for. Default: the dataset's `reviewedThrough`; no clock is read. */
  readonly on?: DayLike;
  /** Only evidence published by this day counts. Default: `on`. */
  readonly evidenceUntil?: DayLike;
  /** Which day of an imprecise publication date counts. Default: "latest". */
  readonly publicationDate?: "latest" | "earliest";
}
/** The dates on record allow several words: see the `possible…` list beside it. */
export type Uncertain = "uncertain";
/** The final criteria, parties or readings of a commitment do not have the same word. */
export type Mixed = "mixed";

/** A source, with its title as text. */
export interface SourceView<I extends Ids> { readonly id: I["source"]; readonly title: string; readonly publisher: string | null; readonly url: string | null; readonly published: string | null }
/** A dated, cited fact with its sources looked up. */
export interface FactView<I extends Ids> { readonly id: string; readonly date: string | null; readonly sources: readonly SourceView<I>[] }
export interface HistoryView<I extends Ids> extends FactView<I> { readonly status: Status | null; readonly text: string | null; readonly criterionId: string | null; readonly partyIds: readonly I["party"][]; readonly occurrence: string | null }
export interface PointView<I extends Ids> extends FactView<I> { readonly value: Range; readonly from: string; readonly through: string }
export interface TargetView<I extends Ids> extends FactView<I> { readonly indicator: M.Indicator<I>; readonly comparator: M.Comparator; readonly value: Range; readonly unit: string | null; readonly baseline: { readonly date: string | null; readonly value: Range | null } | null }

/** What a verdict and a commitment both have, so that `filter`, `count` and `compare` take either. */
export interface Assessed<I extends Ids> extends Typed<I> {
  /** The one word that holds, "uncertain" where dates allow several, "mixed" where parts differ. */
  readonly status: Status | Uncertain | Mixed;
  readonly timeliness: Timeliness | Uncertain | Mixed;
  /** Every word that some reading of the dates allows. One: certain. */
  readonly possibleStatus: M.NonEmpty<Status | Mixed>;
  readonly possibleTimeliness: M.NonEmpty<Timeliness | Mixed>;
  /** The last day certainly in time. Null: `dueReason` says why there is none. */
  readonly due: string | null;
  readonly dueReason: "not-stated" | "indefinite" | "open-ended" | "withdrawn" | "recurring" | "event-not-dated" | "end-not-known" | "parts-differ" | null;
  readonly daysToDue: number | null;
}
/** ISO days; equal ends: certain. */
export interface DaySpan { readonly earliest: string; readonly latest: string }
export interface Original { readonly due: string | null; readonly latestDue: string | null; readonly timeliness: Timeliness | Uncertain; readonly possibleTimeliness: M.NonEmpty<Timeliness> }
/** How many verdicts are due, and what became of them. Ranges where dates are vague. */
export interface Tally { readonly due: Range; readonly onTime: Range; readonly late: Range; readonly overdue: Range; readonly missed: Range; readonly unreported: Range }
/** One criterion as a whole: over its parties and periods. What counts where verdicts would count a yearly promise once a year. */
export interface AssessedCriterion<I extends Ids = Ids> extends Assessed<I> {
  readonly kind: "criterion";
  readonly id: string;
  readonly commitmentId: I["commitment"];
  readonly criterionId: string;
  readonly stage: "final" | "interim";
  /** Recurring, and numbers to be kept throughout. Else null. */
  readonly tally: Tally | null;
  /** The next period's due day. Null: none. */
  readonly nextDue: DaySpan | null;
  /** How many of the committing parties to which it applies. Null where a tally says more. */
  readonly deliveredBy: "all" | "some" | "none" | Uncertain | null;
  readonly commitment: AssessedCommitment<I>;
  readonly verdicts: readonly Verdict<I>[];
}
/** What is said of one criterion, by one party (or all together), in one period. The unit of everything. */
export interface Verdict<I extends Ids = Ids> extends Assessed<I> {
  readonly kind: "verdict";
  readonly id: string;
  readonly status: Status | Uncertain;
  readonly timeliness: Timeliness | Uncertain;
  readonly possibleStatus: M.NonEmpty<Status>;
  readonly possibleTimeliness: M.NonEmpty<Timeliness>;
  readonly commitmentId: I["commitment"];
  readonly criterionId: string;
  /** Null: of all that commit, together. */
  readonly partyId: I["party"] | null;
  readonly occurrence: string | null;
  readonly stage: "final" | "interim";
  /** The last day possibly in time. */
  readonly latestDue: string | null;
  readonly decidedBy: "status" | "number" | "nothing";
  /** ISO days between which it was first delivered or achieved. Null: in no reading. */
  readonly achieved: DaySpan | null;
  /** Delivered or achieved, and undone since; `possiblyRegressed`: in some reading. Never changes the timeliness. */
  readonly regressed: boolean;
  readonly possiblyRegressed: boolean;
  /** What the first term would be today, where a later one (a moved deadline, a revised number) is in force. Else null. */
  readonly original: Original | null;
  // looked up when asked for; not in JSON
  readonly commitment: AssessedCommitment<I>;
  readonly party: M.Party<I> | null;
  readonly criterion: M.Criterion<I>;
  readonly target: TargetView<I> | null;
  /** The values of the target's series that were known, in order of their periods. */
  readonly series: readonly PointView<I>[];
  readonly history: readonly HistoryView<I>[];
}
export interface AssessedCommitment<I extends Ids = Ids> extends Assessed<I> {
  readonly kind: "commitment";
  readonly id: I["commitment"];
  /** In the dataset's language; `text(c.record.title, "ja")` for others. */
  readonly title: string;
  readonly classification: M.Classification;
  readonly firmness: M.Firmness | null;
  readonly madeOn: string | null;
  /** Year of the latest `due` of the final verdicts. */
  readonly targetYear: number | null;
  // looked up when asked for; not in JSON
  readonly criteria: readonly AssessedCriterion<I>[];
  readonly verdicts: readonly Verdict<I>[];
  /** Judgements of others that were published. */
  readonly ratings: readonly M.Rating<I>[];
  /** Who commits. Other roles: `record.parties`. */
  readonly parties: readonly M.Party<I>[];
  readonly domains: readonly M.Domain<I>[];
  readonly instrument: M.Instrument<I> | null;
  readonly history: readonly HistoryView<I>[];
  readonly sources: readonly SourceView<I>[];
  /** As published, with ids. */
  readonly record: M.Commitment<I>;
}
/** Where every commitment stood on a day. Lists are plain arrays: `.filter`, `.map`, `.sort` and `Object.groupBy` work. */
export interface Assessment<I extends Ids = Ids> extends Typed<I> {
  readonly on: string;
  readonly evidenceUntil: string;
  /** Evidence was looked for only until `dataset.reviewedThrough`, and `on` is later. */
  readonly beyondReview: boolean;
  /** What counts as a promise. Positions, background and summaries are in `context`. */
  readonly commitments: readonly AssessedCommitment<I>[];
  readonly context: readonly AssessedCommitment<I>[];
  /** Of all `commitments`. */
  readonly verdicts: readonly Verdict<I>[];
  readonly notOnRecord: readonly { readonly id: I["commitment"]; readonly state: "not-published" | "not-made" }[];
  readonly dataset: M.Dataset<I>;
}

/** A text in the first of the languages that there is; else in any. */
export function text(map: M.LanguageMap | null, ...languages: readonly string[]): string {
  for (const l of languages) if (map?.[l] !== undefined) return map[l];
  return Object.values(map ?? {})[0] ?? "";
}
// ------------------------------------------------------------------------------------------------ one day
const ordered = <T extends string>(vocabulary: readonly string[], found: Iterable<T>): M.NonEmpty<T> => { const f = new Set<string>(found); return [...vocabulary, "mixed"].filter((x) => f.has(x)) as unknown as M.NonEmpty<T>; };
const word = <T extends string>(possible: readonly T[]): T | Uncertain => (possible.length === 1 ? possible[0]! : "uncertain");
const unique = <T>(items: readonly T[]): readonly T[] => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
const daySpan = (from: Day, to: Day): DaySpan => ({ earliest: Number.isFinite(from) ? toIso(from) : "open", latest: toIso(to) });
type History = M.HistoryEntry;

/** A dataset on a day, with the evidence published by another. */
export class Context {
  readonly limit: Day; readonly day: Day;
  readonly commitments: readonly AssessedCommitment[]; readonly context: readonly AssessedCommitment[]; readonly verdicts: readonly Verdict[];
  readonly notOnRecord: { readonly id: string; readonly state: "not-published" | "not-made" }[] = [];
  readonly #maps = new Map<string, Map<string, { readonly id: string }>>();
  readonly #published = new Map<string, Day>();
  readonly #corrections = new Map<string, M.Fact[]>();
  readonly dataset: M.Dataset; readonly on: string; readonly evidenceUntil: string;
  constructor(dataset: M.Dataset, on: string, evidenceUntil: string, publicationDate: "latest" | "earliest") {
    this.dataset = dataset; this.on = on; this.evidenceUntil = evidenceUntil;
    this.day = readIso(on)!; this.limit = readIso(evidenceUntil)!;
    const reviewed = readIso(dataset.reviewedThrough)!;
    for (const s of dataset.sources) { const p = s.published === null ? null : spanOf(s.published), d = p === null ? Infinity : publicationDate === "latest" ? p.to : p.from; this.#published.set(s.id, Number.isFinite(d) ? d : s.accessed ? readIso(s.accessed)! : reviewed); }
    for (const f of allFacts(dataset)) if (f.corrects !== null) this.#corrections.set(f.corrects, [...(this.#corrections.get(f.corrects) ?? []), f]);
    const all = dataset.commitments.flatMap((c): readonly CommitmentView[] => {
      if (!c.claims.some((k) => this.known(k))) { this.notOnRecord.push({ id: c.id, state: "not-published" }); return []; }
      if (c.madeOn !== null && spanOf(c.madeOn).from > this.day) { this.notOnRecord.push({ id: c.id, state: "not-made" }); return []; }
      return [new CommitmentView(this, c)];
    });
    this.commitments = all.filter((c) => c.classification === "commitment");
    this.context = all.filter((c) => c.classification !== "commitment");
    this.verdicts = this.commitments.flatMap((c) => c.verdicts);
  }
  get(list: "parties" | "domains" | "sources" | "indicators" | "events" | "instruments" | "commitments", id: string): any {
    let map = this.#maps.get(list);
    if (!map) this.#maps.set(list, map = new Map((this.dataset[list] as readonly { readonly id: string }[]).map((x) => [x.id, x])));
    return map.get(id);
  }
  /** The day of the first publication that an editor does not doubt. */
  published(f: M.Fact): Day { return Math.min(Infinity, ...f.citations.filter((c) => !c.doubtful).map((c) => this.#published.get(c.source)!)); }
  /** Published in time, and not corrected by a fact that is itself known. */
  known(f: M.Fact): boolean { return this.published(f) <= this.limit && !(this.#corrections.get(f.id) ?? []).some((other) => this.known(other)); }
  text(map: M.LanguageMap | null): string { return text(map, this.dataset.language); }
  sources(f: M.Fact): readonly SourceView<Ids>[] { return f.citations.filter((c) => this.#published.get(c.source)! <= this.limit).map(({ source }) => { const s: M.Source = this.get("sources", source); return { id: s.id, title: this.text(s.title) || s.publisher || s.id, publisher: s.publisher, url: s.url, published: s.published }; }); }
  history(c: M.Commitment): readonly History[] { return c.history.filter((h) => this.known(h) && spanOf(h.date).from <= this.day); }
  view(h: History): HistoryView<Ids> { const ctx = this; return { id: h.id, date: h.date, status: h.status, text: h.text === null ? null : this.text(h.text), criterionId: h.criterion, partyIds: h.parties, occurrence: h.occurrence, get sources() { return ctx.sources(h); } }; }
  observations(t: M.Target): readonly M.Observation[] { return this.dataset.observations.filter((o) => o.indicator === t.indicator && o.kind === "actual" && o.date !== null && this.known(o) && Object.entries(t.dimensions).every(([a, b]) => o.dimensions[a] === b)); }
  points(t: M.Target): readonly PointView<Ids>[] {
    const latest = new Map<string, M.Observation>();
    for (const o of this.observations(t)) if (spanOf(o.date).to <= this.day && this.published(o) >= (latest.has(o.date!) ? this.published(latest.get(o.date!)!) : -Infinity)) latest.set(o.date!, o);
    return [...latest.values()].filter((o) => o.value !== null).sort((a, b) => spanOf(a.date).to - spanOf(b.date).to).map((o) => ({ id: o.id, date: o.date, value: o.value!, from: toIso(spanOf(o.date).from), through: toIso(spanOf(o.date).to), sources: this.sources(o) }));
  }
  window(due: M.Due | null): Window | NoWindow { return windowOf(due, (id) => { const e: M.Event | undefined = this.get("events", id); return e && this.known(e) ? e.date : null; }); }
  /** Whether a statement on a deadline is of one that commits, is part or member of one, or oversees it. Critics do not count. */
  speaksFor(h: History, c: M.Commitment): boolean {
    const commits = committingOf(c), may = new Set([...commits, ...c.parties.filter((p) => p.role === "oversees").map((p) => p.party), ...commits.flatMap((p): readonly string[] => (this.get("parties", p) as M.Party).members?.parties ?? [])]);
    return h.statedBy.some((id) => { for (let p: string | null = id; p !== null; p = (this.get("parties", p) as M.Party | undefined)?.partOf ?? null) if (may.has(p)) return true; return false; });
  }
}
const committingOf = (c: M.Commitment): readonly string[] => c.parties.filter((p) => p.role === "commits").map((p) => p.party);
const allFacts = (d: M.Dataset): readonly M.Fact[] => [...d.observations, ...d.events, ...d.commitments.flatMap((c) => [...c.claims, ...c.history, ...c.ratings, ...c.criteria.flatMap((k) => k.terms)])];
const eachDoes = (c: M.Commitment): boolean => c.acts === "each" || (c.acts === null && (c.history.some((h) => h.status !== null && h.parties.length > 0) || c.criteria.some((k) => k.terms.some((t) => t.parties.length > 0))));

// ------------------------------------------------------------------------------------------------ one criterion
/** All that is said of one party (null: of all together) on one criterion. */
interface Part { readonly party: string | null; readonly outcomes: readonly Outcome[]; readonly original: readonly Outcome[] | null; readonly terms: readonly M.Term[]; readonly term: M.Term | null; readonly seen: readonly History[] }
class Assessor {
  readonly all: readonly History[];
  readonly ctx: Context; readonly c: M.Commitment; readonly k: M.Criterion;
  constructor(ctx: Context, c: M.Commitment, k: M.Criterion) { this.ctx = ctx; this.c = c; this.k = k; this.all = c.history.filter((h) => ctx.known(h) && (h.criterion === k.id || (h.criterion === null && k.stage === "final"))); }
  seen(party: string | null): readonly History[] { return this.all.filter((h) => h.parties.length === 0 || (party !== null && h.parties.includes(party))); }
  terms(party: string | null): readonly M.Term[] { return this.k.terms.filter((t) => this.ctx.known(t) && (t.parties.length === 0 || (party !== null && t.parties.includes(party)))); }
  /** The latest that had been set. */
  inForce(terms: readonly M.Term[]): M.Term | null { return terms.findLast((t) => spanOf(t.date).from <= this.ctx.day) ?? terms[0] ?? null; }
  entries(seen: readonly History[]): readonly Entry[] {
    return seen.filter((h) => h.occurrence === null && (h.status !== null || h.statedTimeliness === "missed")).map((h) => ({ status: h.status, date: h.date, observedUntil: h.observedUntil, published: this.ctx.published(h), statesMissed: h.statedTimeliness === "missed" && this.ctx.speaksFor(h, this.c), parties: h.parties }));
  }
  /** Given up or replaced, by the latest report. */
  ending(entries: readonly Entry[]): Ending | null {
    const reports = entries.filter((e) => e.status !== null && spanOf(e.date).from <= this.ctx.day), gone = (e: Entry): boolean => e.status === "abandoned" || e.status === "superseded";
    const first = reports[reports.findLastIndex((e) => !gone(e)) + 1];
    return first ? { span: spanOf(first.date), published: first.published } : null;
  }
  act(terms: readonly M.Term[], entries: readonly Entry[], parties: readonly string[]): ReturnType<typeof assessAct> {
    const of = terms.map((t) => ({ setOn: t.date, published: this.ctx.published(t), window: t.due?.kind === "date" && t.due.timing === "throughout" ? "open-ended" as const : this.ctx.window(t.due), expires: t.expires }));
    return assessAct({ on: this.ctx.day, terms: of.length ? of : [{ setOn: null, published: -Infinity, window: "not-stated", expires: false }], history: entries, parties });
  }
  /** In the unit. Null: the baseline has no value. */
  goal(t: M.Target): Range | null {
    if (t.valueIn === "unit") return t.value;
    const b = t.baseline?.value, at = (x: number | null, y: number | null): number | null => (x === null || y === null ? null : (x * y) / 100);
    return b ? { min: at(t.value.min, b.min), max: at(t.value.max, b.max) } : null;
  }
  /** By the terms given, of which the last set is in force. */
  outcomes(terms: readonly M.Term[], party: string | null): readonly Outcome[] {
    const { ctx } = this, seen = this.seen(party), entries = this.entries(seen), term = this.inForce(terms), due = term?.due ?? null;
    if (due?.kind === "recurring" && !term!.target) {
      const occurrences = seen.flatMap((h) => (h.occurrence !== null && h.status !== null ? [{ for: h.occurrence, status: h.status, date: h.date, published: ctx.published(h) }] : []));
      if (due.every === null || due.from === null) return whenItOccurs(occurrences.filter((o) => spanOf(o.date).from <= ctx.day));
      const until = due.until === null ? null : ctx.window({ kind: "date", timing: "by", date: due.until, every: null, fiscalYear: null });
      return assessRecurring({ on: ctx.day, every: due.every, from: due.from, until: typeof until === "string" ? null : until, grace: due.grace, occurrences, ended: this.ending(entries) }).outcomes;
    }
    if (!term?.target || due === null || due.kind === "none") return this.act(terms, entries, []).outcomes;
    const t = party !== null && (ctx.get("indicators", term.target.indicator) as M.Indicator).dimensions.includes("party") ? { ...term.target, dimensions: { ...term.target.dimensions, party } } : term.target;
    const indicator: M.Indicator = ctx.get("indicators", t.indicator), range: M.Due = due.kind === "recurring" ? { kind: "date", timing: "throughout", date: `${due.from ?? ""}/${due.until ?? ".."}`, every: due.every, fiscalYear: null } : due;
    const timing = range.kind === "date" ? range.timing : "by", open = ctx.window(range), ever = timing === "throughout" && open === "open-ended" && range.kind === "date";
    const from = ever ? spanOf(range.date).from : 0, after = t.baseline?.date ?? term.date;
    const numbers = assessNumber({
      on: ctx.day, window: ever ? { opens: from, due: Infinity, latestDue: Infinity, periods: [{ from, to: Infinity }] } : open, timing, every: (range.kind === "date" ? range.every : null) ?? "P1Y",
      measure: indicator.measure ?? "ratio", neverNegative: indicator.neverNegative, comparator: t.comparator, goal: this.goal(t), countsAfter: after === null ? -Infinity : spanOf(after).to, ended: this.ending(entries),
      stated: entries.some((e) => e.statesMissed && spanOf(e.date).from <= ctx.day && (term === terms[0] || spanOf(e.date).from >= spanOf(term.date).from)),
      values: ctx.observations(t).map((o) => ({ date: o.date!, value: o.value, published: ctx.published(o) })),
    }).outcomes;
    return unique(product([unique(numbers), unique(this.act(terms, entries, []).outcomes)]).map(([n, a]) => numberAndReport(n!, a!)));
  }
  part(party: string | null): Part {
    const terms = this.terms(party), term = this.inForce(terms);
    return { party, terms, term, outcomes: unique(this.outcomes(terms, party)), original: term !== null && term !== terms[0] ? this.outcomes(terms.slice(0, 1), party) : null, seen: this.seen(party).filter((h) => spanOf(h.date).from <= this.ctx.day) };
  }
}
/** "When it occurs": what is on record, one by one. No day is due. */
function whenItOccurs(occurrences: readonly { readonly for: string; readonly status: M.Status }[]): readonly Outcome[] {
  const words = occurrences.map(({ status }): Timeliness => (status === "delivered" ? "on-time" : status === "not-delivered" || status === "partly-delivered" ? "missed" : "ongoing"));
  const count = (t: Timeliness): number => words.filter((w) => w === t).length, tally: Counts = { due: words.length - count("ongoing"), onTime: count("on-time"), late: 0, overdue: 0, missed: count("missed"), unreported: 0 };
  return [{ timeliness: count("missed") > 0 ? "missed" : "ongoing", by: words.length > 0 ? "status" : "nothing", tally, nextDue: null }];
}
/** A number and reports about one criterion: what the number shows comes first, except that the first delivery counts; where it is silent, a report decides. */
function numberAndReport(n: Outcome, a: Outcome): Outcome {
  const status = a.status ?? "unknown", delivered = a.timeliness === "on-time" || a.timeliness === "late";
  if (status === "not-applicable") return a;
  if (n.tally) return { ...n, status };
  const shown = n.by === "number" && (n.timeliness === "on-time" || n.timeliness === "late" || n.timeliness === "missed");
  if (shown && !(n.timeliness === "late" && a.timeliness === "on-time")) return { ...n, status };
  if (delivered || status === "not-delivered" || (a.timeliness === "closed" && n.by === "nothing")) return a;
  return { ...n, status };
}
const wordsOf = (outcomes: readonly Outcome[]): M.NonEmpty<Timeliness> => ordered(timelinesses, outcomes.map((o) => o.timeliness));
const rangeOf = (xs: readonly number[]): Range => ({ min: Math.min(...xs), max: Math.max(...xs) });

abstract class Base {
  abstract readonly kind: string; abstract readonly id: string; abstract readonly timeliness: string; abstract readonly due: string | null;
  toString(): string { return `${this.id}: ${this.timeliness}${this.due === null ? "" : ` (due ${this.due})`}`; }
}
interface Unit { readonly occurrence: string | null; readonly outcomes: readonly Outcome[]; readonly statuses: readonly M.Status[]; readonly due: Day | null; readonly latestDue: Day | null; readonly dueReason: Assessed<Ids>["dueReason"] }
function unitsOf(ctx: Context, part: Part): readonly Unit[] {
  const due = part.term?.due ?? null, recurs = due?.kind === "recurring" || part.outcomes.some((o) => o.periods);
  const last = (hs: readonly History[]): readonly M.Status[] => { const of = hs.filter((h) => h.status !== null), newest = Math.max(...of.map((h) => ctx.published(h))); return [of.findLast((h) => ctx.published(h) === newest)?.status ?? "unknown"]; };
  if (recurs) {
    const periods = new Map<string, Period & { due: Day }>();
    for (const p of part.outcomes.flatMap((o) => o.periods ?? [])) periods.set(nameOf(p), p);
    const units = [...periods].sort(([, a], [, b]) => a.from - b.from).map(([occurrence, p]): Unit => {
      const outcomes = part.outcomes.flatMap((o) => (o.periods ?? []).filter((x) => x.from === p.from && x.to === p.to).map(({ timeliness }): Outcome => ({ timeliness, by: timeliness === "not-due" || timeliness === "unreported" ? "nothing" : o.by })));
      return { occurrence, outcomes, statuses: last(part.seen.filter((h) => h.occurrence !== null && spanOf(h.occurrence).from >= p.from && spanOf(h.occurrence).from <= p.to)), due: p.due, latestDue: Math.max(...part.outcomes.flatMap((o) => o.periods ?? []).filter((x) => x.from === p.from).map((x) => x.due)), dueReason: null };
    });
    const named = due?.kind === "recurring" && due.every === null ? [...new Set(part.seen.flatMap((h) => h.occurrence ?? []))].map((occurrence): Unit => { const statuses = last(part.seen.filter((h) => h.occurrence === occurrence)); return { occurrence, statuses, outcomes: whenItOccurs([{ for: occurrence, status: statuses[0]! }]).map((o) => ({ ...o, timeliness: o.tally!.onTime > 0 ? "on-time" : o.timeliness })), due: null, latestDue: null, dueReason: "recurring" }; }) : [];
    if (units.length + named.length > 0) return [...units, ...named];
    return [{ occurrence: null, outcomes: part.outcomes, statuses: last(part.seen.filter((h) => h.occurrence === null)), due: null, latestDue: null, dueReason: "recurring" }];
  }
  const w = ctx.window(due), statuses = part.outcomes.flatMap((o) => o.status ?? []);
  return [{ occurrence: null, outcomes: part.outcomes, statuses: statuses.length > 0 ? statuses : ["unknown"], due: typeof w === "string" ? null : w.due, latestDue: typeof w === "string" ? null : w.latestDue, dueReason: typeof w === "string" ? w : null }];
}
class VerdictView extends Base implements Verdict {
  readonly kind = "verdict"; readonly id: string; readonly status: Status | Uncertain; readonly timeliness: Timeliness | Uncertain; readonly possibleStatus: M.NonEmpty<Status>; readonly possibleTimeliness: M.NonEmpty<Timeliness>;
  readonly due: string | null; readonly dueReason: Assessed<Ids>["dueReason"]; readonly daysToDue: number | null; readonly commitmentId: string; readonly criterionId: string; readonly partyId: string | null; readonly occurrence: string | null; readonly stage: "final" | "interim"; readonly latestDue: string | null;
  readonly decidedBy: Verdict["decidedBy"]; readonly achieved: DaySpan | null; readonly regressed: boolean; readonly possiblyRegressed: boolean; readonly original: Original | null;
  #ctx: Context; #of: CommitmentView; #k: M.Criterion; #part: Part;
  constructor(ctx: Context, of: CommitmentView, k: M.Criterion, part: Part, unit: Unit) {
    super(); this.#ctx = ctx; this.#of = of; this.#k = k; this.#part = part;
    this.commitmentId = of.id; this.criterionId = k.id; this.partyId = part.party; this.occurrence = unit.occurrence; this.stage = k.stage;
    this.id = [of.id, k.id, part.party, unit.occurrence].filter((x) => x !== null).join("/");
    this.possibleStatus = ordered(statuses, unit.statuses); this.status = word(this.possibleStatus);
    // An editor judged that nothing can be tested.
    this.possibleTimeliness = of.record.criteria.length === 0 ? ["not-assessable"] : wordsOf(unit.outcomes); this.timeliness = word(this.possibleTimeliness);
    const iso = (d: Day | null): string | null => (d === null || !Number.isFinite(d) ? null : toIso(d));
    this.due = iso(unit.due); this.latestDue = iso(unit.latestDue); this.dueReason = unit.dueReason; this.daysToDue = unit.due === null ? null : unit.due - ctx.day;
    const by = new Set(unit.outcomes.map((o) => o.by)); this.decidedBy = by.has("number") ? "number" : by.has("status") ? "status" : "nothing";
    const days = unit.outcomes.flatMap((o) => o.achieved ?? []), undone = unit.outcomes.flatMap((o) => o.regressed ?? []);
    this.achieved = days.length > 0 ? daySpan(Math.min(...days.map((d) => d.from)), Math.max(...days.map((d) => d.to))) : null;
    this.regressed = undone.length > 0 && undone.every(Boolean); this.possiblyRegressed = undone.some(Boolean);
    const w = part.original ? ctx.window(part.terms[0]!.due) : null, words = part.original ? wordsOf(part.original) : null;
    this.original = words && { due: w === null || typeof w === "string" ? null : toIso(w.due), latestDue: w === null || typeof w === "string" ? null : toIso(w.latestDue), timeliness: word(words), possibleTimeliness: words };
  }
  get commitment(): AssessedCommitment { return this.#of; }
  get party(): M.Party | null { return this.partyId === null ? null : this.#ctx.get("parties", this.partyId); }
  get criterion(): M.Criterion { return this.#k; }
  get history(): readonly HistoryView<Ids>[] { return this.#part.seen.filter((h) => this.occurrence === null || h.occurrence === null || nameOf(spanOf(h.occurrence)) === this.occurrence || h.occurrence === this.occurrence).map((h) => this.#ctx.view(h)); }
  get target(): TargetView<Ids> | null { const term = this.#part.term, t = term?.target; if (!t) return null; const indicator: M.Indicator = this.#ctx.get("indicators", t.indicator);
    return { id: term.id, date: term.date, sources: this.#ctx.sources(term), indicator, unit: indicator.unit, comparator: t.comparator, value: new Assessor(this.#ctx, this.#of.record, this.#k).goal(t) ?? { min: null, max: null }, baseline: t.baseline && { date: t.baseline.date, value: t.baseline.value } }; }
  get series(): readonly PointView<Ids>[] { const t = this.#part.term?.target; return t ? this.#ctx.points(t) : []; }
  get context(): Context { return this.#ctx; }
  get termId(): string | null { return this.#part.term?.id ?? null; }
  get firstTermId(): string | null { return this.#part.terms[0]?.id ?? null; }
  /** Where those who answer for it say that the deadline was or will be missed. */
  get statements(): readonly (FactView<Ids> & { readonly statedBy: readonly string[] })[] { return this.#part.seen.filter((h) => h.statedTimeliness === "missed" && this.#ctx.speaksFor(h, this.#of.record)).map((h) => ({ id: h.id, date: h.date, statedBy: h.statedBy, sources: this.#ctx.sources(h) })); }
}
class CriterionView extends Base implements AssessedCriterion {
  readonly kind = "criterion"; readonly id: string; readonly commitmentId: string; readonly criterionId: string; readonly stage: "final" | "interim"; readonly status: Status | Uncertain | Mixed; readonly timeliness: Timeliness | Uncertain; readonly possibleStatus: M.NonEmpty<Status | Mixed>; readonly possibleTimeliness: M.NonEmpty<Timeliness>;
  readonly due: string | null; readonly dueReason: Assessed<Ids>["dueReason"]; readonly daysToDue: number | null; readonly tally: Tally | null; readonly nextDue: DaySpan | null; readonly deliveredBy: AssessedCriterion["deliveredBy"];
  #of: CommitmentView; #verdicts: readonly VerdictView[];
  constructor(ctx: Context, of: CommitmentView, k: M.Criterion) {
    super(); this.#of = of; this.id = `${of.id}/${k.id}`; this.commitmentId = of.id; this.criterionId = k.id; this.stage = k.stage;
    const c = of.record, assessor = new Assessor(ctx, c, k), parties = eachDoes(c) ? committingOf(c) : [];
    // Acts of several parties share one deadline and entries of all of them, so that their readings are tried together.
    const own = k.terms.some((t) => t.parties.length > 0), term = assessor.inForce(assessor.terms(null));
    const together = parties.length > 0 && !own && !term?.target && term?.due?.kind !== "recurring" ? assessor.act(assessor.terms(null), assessor.entries(assessor.all), parties) : null;
    const parts = (parties.length > 0 ? parties : [null]).map((p): Part => { const part = assessor.part(p); return together && p !== null ? { ...part, outcomes: unique(together.byParty.get(p)!) } : part; });
    const applies = parts.filter((p) => !p.outcomes.every((o) => o.status === "not-applicable")), counted = applies.length > 0 ? applies : parts;
    const cross = product(counted.map((p) => unique(p.outcomes.map((o) => o.timeliness))));
    this.possibleTimeliness = ordered(timelinesses, of.record.criteria.length === 0 ? ["not-assessable" as const] : together ? together.outcomes.map((o) => o.timeliness) : cross.map(worst)); this.timeliness = word(this.possibleTimeliness);
    const delivered = together ? together.deliveredBy : new Set(product(counted.map((p) => [...new Set(p.outcomes.map((o) => o.achieved !== undefined || o.timeliness === "on-time" || o.timeliness === "late"))])).map(deliveredBy)); 
    this.#verdicts = parts.flatMap((part) => unitsOf(ctx, part).map((unit) => new VerdictView(ctx, of, k, part, unit)));
    const tallies = counted.map((p) => p.outcomes.flatMap((o) => o.tally ?? [])), fields = ["due", "onTime", "late", "overdue", "missed", "unreported"] as const;
    this.tally = tallies.every((ts) => ts.length > 0) ? Object.fromEntries(fields.map((f) => { const rs = tallies.map((ts) => rangeOf(ts.map((t) => t[f]))); return [f, { min: rs.reduce((n, r) => n + r.min!, 0), max: rs.reduce((n, r) => n + r.max!, 0) }]; })) as unknown as Tally : null;
    this.deliveredBy = this.tally !== null ? null : delivered.size === 1 ? [...delivered][0]! : delivered.size === 0 ? "none" : "uncertain";
    const next = counted.flatMap((p) => p.outcomes.flatMap((o) => o.nextDue ?? [])).filter(Number.isFinite); this.nextDue = next.length > 0 ? daySpan(Math.min(...next), Math.max(...next)) : null;
    // What recurs goes on while the latest occurrence on record was delivered.
    const now = counted.map((p): readonly (Status | Mixed)[] => { const vs = this.#verdicts.filter((v) => v.partyId === p.party); if (vs.length === 1 && vs[0]!.occurrence === null) return vs[0]!.possibleStatus; const s = vs.findLast((v) => v.status !== "unknown")?.possibleStatus ?? ["unknown" as const]; return p.outcomes.every((o) => o.timeliness === "closed") ? [p.seen.findLast((h) => h.occurrence === null && h.status !== null)?.status ?? "unknown"] : s.map((x) => (x === "delivered" ? "continuing" : x)); });
    this.possibleStatus = ordered(statuses, fold(now, same)); this.status = word(this.possibleStatus);
    const due = dueOf(this.#verdicts, this.tally !== null); this.due = due.due; this.dueReason = due.dueReason; this.daysToDue = due.daysToDue;
  }
  get commitment(): AssessedCommitment { return this.#of; }
  get verdicts(): readonly VerdictView[] { return this.#verdicts; }
  get context(): Context { return this.#of.context; }
}
const same = <T extends string>(a: T | Mixed, b: T | Mixed): T | Mixed => (a === b ? a : "mixed");
const fold = <T extends string>(sets: readonly (readonly T[])[], f: (a: T, b: T) => T): readonly T[] => sets.reduce((a, b) => [...new Set(a.flatMap((x) => b.map((y) => f(x, y))))]);
function dueOf(parts: readonly Assessed<Ids>[], recurs: boolean): Pick<Assessed<Ids>, "due" | "dueReason" | "daysToDue"> {
  const first = parts[0];
  if (recurs) return { due: null, dueReason: "recurring", daysToDue: null };
  if (!first) return { due: null, dueReason: "not-stated", daysToDue: null };
  return parts.every((v) => v.due === first.due) ? { due: first.due, dueReason: first.dueReason, daysToDue: first.daysToDue } : { due: null, dueReason: "parts-differ", daysToDue: null };
}
class CommitmentView extends Base implements AssessedCommitment {
  readonly kind = "commitment"; readonly id: string; readonly title: string; readonly classification: M.Classification; readonly status: Status | Uncertain | Mixed; readonly timeliness: Timeliness | Uncertain | Mixed; readonly possibleStatus: M.NonEmpty<Status | Mixed>; readonly possibleTimeliness: M.NonEmpty<Timeliness | Mixed>;
  readonly due: string | null; readonly dueReason: Assessed<Ids>["dueReason"]; readonly daysToDue: number | null; readonly firmness: M.Firmness | null; readonly madeOn: string | null; readonly targetYear: number | null;
  #ctx: Context; #c: M.Commitment; #criteria: readonly CriterionView[];
  constructor(ctx: Context, c: M.Commitment) {
    super(); this.#ctx = ctx; this.#c = c; this.id = c.id; this.title = ctx.text(c.title); this.classification = c.classification; this.madeOn = c.madeOn;
    this.firmness = c.claims.filter((k) => ctx.known(k)).map((k) => k.firmness).filter((f) => f !== null).sort((a, b) => firmnesses.indexOf(b) - firmnesses.indexOf(a))[0] ?? null;
    const criteria = c.criteria.length > 0 ? c.criteria : [{ id: "main", text: null, stage: "final", condition: null, terms: [] } satisfies M.Criterion];
    // An interim criterion is on record once one of its terms has been set.
    this.#criteria = criteria.filter((k) => k.stage === "final" || k.terms.length === 0 || k.terms.some((t) => ctx.known(t) && spanOf(t.date).from <= ctx.day)).map((k) => new CriterionView(ctx, this, k));
    const finals = this.#criteria.filter((k) => k.stage === "final");
    this.possibleStatus = finals.length === 0 ? ["unknown"] : ordered(statuses, fold<Status | Mixed>(finals.map((k) => k.possibleStatus), same)); this.status = word(this.possibleStatus);
    // Parts: the worst, in each reading. Rival readings, and criteria whose relation is not stated: the same word, or mixed.
    this.possibleTimeliness = finals.length === 0 ? ["not-assessable"] : ordered(timelinesses, c.criteriaAre === "parts" ? fold(finals.map((k) => k.possibleTimeliness), (a, b) => worst([a, b])) : fold<Timeliness | Mixed>(finals.map((k) => k.possibleTimeliness), same)); this.timeliness = word(this.possibleTimeliness);
    const due = dueOf(finals, finals.length > 0 && finals.every((k) => k.dueReason === "recurring")); this.due = due.due; this.dueReason = due.dueReason; this.daysToDue = due.daysToDue;
    const years = finals.flatMap((k) => k.verdicts.flatMap((v) => (v.occurrence === null && v.due !== null ? [Number(v.due.slice(0, 4))] : []))); this.targetYear = years.length > 0 ? Math.max(...years) : lastYear(c);
  }
  get criteria(): readonly CriterionView[] { return this.#criteria; }
  get verdicts(): readonly Verdict[] { return this.#criteria.flatMap((k) => k.verdicts); }
  get parties(): readonly M.Party[] { return committingOf(this.#c).map((p): M.Party => this.#ctx.get("parties", p)); }
  get domains(): readonly M.Domain[] { return this.#c.domains.map((d): M.Domain => this.#ctx.get("domains", d)); }
  get instrument(): M.Instrument | null { return this.#c.instrument === null ? null : this.#ctx.get("instruments", this.#c.instrument); }
  get history(): readonly HistoryView<Ids>[] { return this.#ctx.history(this.#c).map((h) => this.#ctx.view(h)); }
  get ratings(): readonly M.Rating[] { return this.#c.ratings.filter((r) => this.#ctx.known(r)); }
  get sources(): readonly SourceView<Ids>[] { const of = new Map<string, SourceView<Ids>>(); for (const f of [...this.#c.claims, ...this.#c.criteria.flatMap((k) => k.terms), ...this.#c.history, ...this.#c.ratings]) for (const s of this.#ctx.sources(f)) of.set(s.id, s); return [...of.values()]; }
  get record(): M.Commitment { return this.#c; }
  get context(): Context { return this.#ctx; }
}
/** What recurs until a year, or is kept throughout a span. */
function lastYear(c: M.Commitment): number | null {
  const years = c.criteria.filter((k) => k.stage === "final").flatMap((k) => { const due = k.terms.at(-1)?.due, end = due?.kind === "recurring" ? due.until : due?.kind === "date" ? due.date : null, to = end === null || end === undefined ? Infinity : spanOf(end).to; return Number.isFinite(to) ? [Number(toIso(to).slice(0, 4))] : []; });
  return years.length > 0 ? Math.max(...years) : null;
}
/** The hidden context of a verdict, a criterion or an assessed commitment; undefined for anything else. */
export const contextOf = (x: unknown): Context | undefined => (x instanceof Base ? (x as unknown as { context: Context }).context : undefined);

const assessOptions = ["on", "evidenceUntil", "publicationDate"];
/**
 * Where every commitment of a dataset stood on a day.
 * @example assess(dataset, { on: "2026-04-30" }).commitments.length // 25
 */
export function assess<I extends Ids>(dataset: M.Dataset<I>, options: AssessOptions = {}): Assessment<I> {
  if (!Array.isArray(dataset?.commitments) || (dataset as { formatVersion?: unknown }).formatVersion !== 2) throw new UsageError("wrong-argument", "assess() takes a dataset of format 2 first. A light input goes through defineDataset() or parse() first.");
  for (const k of Object.keys(options)) if (!assessOptions.includes(k)) throw unknown("unknown-key", "option of assess()", k, assessOptions);
  const on = readDay(options.on ?? dataset.reviewedThrough, "on"), until = readDay(options.evidenceUntil ?? on, "evidenceUntil"), publication = options.publicationDate ?? "latest";
  if (publication !== "latest" && publication !== "earliest") throw unknown("unknown-word", "publicationDate", publication, ["latest", "earliest"]);
  const ctx = new Context(dataset as unknown as M.Dataset, on, until, publication);
  const { commitments, context, verdicts, notOnRecord } = ctx;
  return Object.defineProperty({ on, evidenceUntil: until, beyondReview: on > dataset.reviewedThrough, commitments, context, verdicts, notOnRecord }, "dataset", { value: dataset }) as unknown as Assessment<I>;
}
/** A dataset whose `status` and `targetYear` are what `assess(dataset)` says. */
export function withDerived<I extends Ids>(dataset: M.Dataset<I>): M.Dataset<I> {
  const { commitments, context } = assess(dataset), of = new Map([...commitments, ...context].map((c) => [c.id as string, c]));
  return { ...dataset, commitments: dataset.commitments.map((c) => ({ ...c, status: of.get(c.id)?.status ?? "unknown", targetYear: of.get(c.id)?.targetYear ?? null })) };
}
