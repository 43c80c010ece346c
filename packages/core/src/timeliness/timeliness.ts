/**
 * The rules of ../timeliness.md, by brute force over every reading of vague dates, ranges and sources of equal rank.
 * Clarity before speed. A case holds facts that are on record (published in time, not corrected); a result holds every verdict that
 * some reading allows. Three cases: an act with a deadline, a number, what recurs.
 */
import { addDuration, periodsOf, plain, spanOf, type Day, type NoWindow, type Period, type Window } from "./dates.ts";
import type { Comparator, Measure, Range, Status, Timing } from "../model/types.ts";

export const timelinesses = ["on-time", "late", "not-due", "overdue", "unreported", "missed", "closed", "no-deadline", "ongoing", "deadline-unknown", "not-assessable"] as const;
export type Timeliness = (typeof timelinesses)[number];
/** What stands when there is no last day. */
export const withoutDay: Readonly<Record<NoWindow, Timeliness>> = {
  "not-stated": "no-deadline", indefinite: "no-deadline", withdrawn: "no-deadline", "open-ended": "ongoing", "event-not-dated": "deadline-unknown", "end-not-known": "deadline-unknown",
};

// ---------- cases ----------
/** Given up or replaced: on some day of `span`, as published on `published`. */
export interface Ending { readonly span: Period; readonly published: Day }
export interface Value { readonly date: string; readonly value: Range | null; readonly published: Day }
export interface NumberCase {
  readonly on: Day;
  readonly window: Window | NoWindow;
  readonly timing: Timing;
  readonly every: string;
  readonly measure: Measure;
  readonly neverNegative: boolean;
  readonly comparator: Comparator;
  /** In the unit of the values. Null: not known (a baseline without a value), so that nothing can be compared. */
  readonly goal: Range | null;
  /** by: values of periods that end by this day are history: the baseline's, else the day it was set. */
  readonly countsAfter: Day;
  readonly ended: Ending | null;
  /** Those responsible said that it was or will be missed. */
  readonly stated: boolean;
  readonly values: readonly Value[];
}
export interface Entry { readonly status: Status | null; readonly date: string | null; readonly observedUntil: string | null; readonly published: Day; readonly statesMissed: boolean; readonly parties: readonly string[] }
export interface ActCase {
  readonly on: Day;
  /** In the order of being set; one at least. */
  readonly terms: readonly { readonly setOn: string | null; readonly published: Day; readonly window: Window | NoWindow; readonly expires: boolean }[];
  readonly history: readonly Entry[];
  /** Of one joint act: empty. */
  readonly parties: readonly string[];
}
export interface RecurringCase {
  readonly on: Day;
  readonly every: string;
  readonly from: string;
  readonly until: Window | null;
  readonly grace: string | null;
  readonly occurrences: readonly { readonly for: string; readonly status: Status; readonly date: string | null; readonly published: Day }[];
  readonly ended: Ending | null;
}

// ---------- results ----------
export interface Tally { readonly due: number; readonly onTime: number; readonly late: number; readonly overdue: number; readonly missed: number; readonly unreported: number }
/** What one reading says. */
export interface Outcome {
  readonly timeliness: Timeliness;
  readonly by: "status" | "number" | "nothing";
  readonly status?: Status;
  readonly achieved?: Period;
  readonly regressed?: boolean;
  readonly tally?: Tally;
  readonly nextDue?: Day | null;
  readonly periods?: readonly (Period & { readonly due: Day; readonly timeliness: Timeliness })[];
}
export interface Result {
  readonly outcomes: readonly Outcome[];
  /** Acts of several parties, by party. */
  readonly byParty: ReadonlyMap<string, readonly Outcome[]>;
  readonly deliveredBy: ReadonlySet<"all" | "some" | "none">;
}
const result = (outcomes: readonly Outcome[]): Result => ({ outcomes, byParty: new Map(), deliveredBy: new Set() });

// ---------- readings ----------
export function product<T>(choices: readonly (readonly T[])[]): readonly T[][] {
  return choices.reduce<T[][]>((all, choice) => all.flatMap((one) => choice.map((item) => [...one, item])), [[]]);
}
/** Days that stand for all days of a span: its ends, and what lies near a day that matters. */
function daysIn({ from, to }: Period, critical: readonly Day[]): readonly Day[] {
  const near = critical.filter(Number.isFinite).flatMap((day) => [day - 1, day, day + 1]);
  const low = Math.min(...near) - 9, high = Math.max(...near) + 9;
  const first = Math.max(from, low), last = Math.min(to, high);
  if (first > last) return [Number.isFinite(from) ? from : to];
  return [...new Set([first, last, ...near.filter((day) => day >= first && day <= last)])].sort((a, b) => a - b);
}
const upTo = ({ span, published }: Ending): Period => ({ from: span.from, to: Math.min(span.to, published) });
/** What ended after its due day, and is shown not to have been achieved by then, was missed; what ended before is closed. */
const endedBy = (end: Day, due: Day): Outcome => ({ timeliness: end <= due ? "closed" : "missed", by: "status" });

// ---------- numbers ----------
const FAR = 1e15;
interface Goal { readonly lo: number; readonly hi: number }
interface Point extends Period { readonly value: number }
const ends = ({ min, max }: Range): { min: number; max: number } => ({ min: min ?? -FAR, max: max ?? FAR });
/** A target that is a range has one value, though it is not known which: its ends, measured ends between, and what lies between. "between" is a range itself. */
function goalsOf(c: NumberCase): readonly Goal[] {
  if (c.goal === null) return [{ lo: NaN, hi: NaN }];
  const { min, max } = ends(c.goal);
  if (c.comparator === "between") return [{ lo: min, hi: max }];
  const inside = c.values.flatMap(({ value }) => (value === null ? [] : Object.values(ends(value)))).filter((n) => n > min && n < max);
  const steps = [...new Set([min, ...inside, max])].sort((a, b) => a - b);
  return [...steps, ...steps.slice(1).map((n, i) => (n + steps[i]!) / 2)].map((n) => ({ lo: n, hi: n }));
}
/** Every way to read the values: which of two published on one day, which period, which number of a range. */
function readValues(c: NumberCase, goal: Goal): readonly (readonly Point[])[] {
  if (c.goal === null) return [[]];
  const byDate = new Map<string, Value[]>();
  for (const v of c.values) byDate.set(v.date, [...(byDate.get(v.date) ?? []), v]);
  const choices = [...byDate.values()].map((versions) => {
    const newest = Math.max(...versions.map(({ published }) => published));
    return versions.filter(({ published }) => published === newest).flatMap((o): ((Point & { published: Day }) | null)[] => {
      if (o.value === null) return [null];
      const { min, max } = ends(o.value);
      const step = Math.max(1, Math.abs(goal.lo)) * 1e-6;
      const numbers = [...new Set([min, max, ...[goal.lo, goal.hi].flatMap((g) => [g - step, g, g + step]).filter((n) => n >= min && n <= max)])];
      return periodsOf(o.date).flatMap((p) => numbers.map((value) => ({ ...p, value, published: newest })));
    });
  });
  const all = product(choices).map((points) => {
    const known = points.filter((p) => p !== null).sort((a, b) => a.to - b.to || a.published - b.published);
    // A stock or running total has one value at a close, whatever the period is called: the later published one counts.
    return c.measure === "flow" || c.measure === "ratio" ? known : known.filter((p, i) => known[i + 1]?.to !== p.to);
  });
  if (c.measure !== "cumulative") return all;
  const rising = all.filter((points) => points.every((p, i) => i === 0 || p.value >= points[i - 1]!.value));
  return rising.length > 0 ? rising : all;
}
function meets(value: number, comparator: Comparator, { lo, hi }: Goal): boolean {
  switch (comparator) {
    case "at-least": return value >= lo;
    case "more-than": return value > lo;
    case "at-most": return value <= hi;
    case "less-than": return value < hi;
    case "equal": case "between": return value >= lo && value <= hi;
  }
}
interface Bounds { readonly lo: number; readonly hi: number }
/** Whether every value between bounds meets the target, none does, or it is open. */
function judge({ lo, hi }: Bounds, comparator: Comparator, goal: Goal): "meets" | "misses" | "open" {
  const [a, b] = [meets(lo, comparator, goal), meets(hi, comparator, goal)];
  if (a && b) return "meets";
  if (comparator === "equal" || comparator === "between") return hi < goal.lo || lo > goal.hi ? "misses" : "open";
  return !a && !b ? "misses" : "open";
}
function disjoint(points: readonly Point[]): readonly Point[] {
  const taken: Point[] = [];
  for (const p of [...points].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) if (taken.every((t) => p.to < t.from || p.from > t.to)) taken.push(p);
  return taken;
}
/** What is known of the value of one period. */
function boundsOf(c: NumberCase, points: readonly Point[], period: Period): Bounds {
  const nothing = { lo: -Infinity, hi: Infinity }, exactly = (value: number): Bounds => ({ lo: value, hi: value });
  const same = (): Bounds | null => { const p = points.findLast(({ from, to }) => from === period.from && to === period.to); return p ? exactly(p.value) : null; };
  switch (c.measure) {
    case "stock": { const close = points.findLast(({ to }) => to === period.to); return close ? exactly(close.value) : nothing; }
    case "ratio": return same() ?? nothing;
    case "cumulative": {
      const at = (day: Day): Bounds => ({ lo: Math.max(-Infinity, ...points.filter(({ to }) => to <= day).map(({ value }) => value)), hi: Math.min(Infinity, ...points.filter(({ to }) => to >= day).map(({ value }) => value)) });
      const end = at(period.to);
      if (c.timing !== "total" || period.from === -Infinity) return end;
      const start = at(period.from - 1);
      return { lo: end.lo - start.hi, hi: end.hi - start.lo };
    }
    case "flow": {
      const whole = same();
      if (whole) return whole;
      const pieces = disjoint(points.filter(({ from, to }) => from >= period.from && to <= period.to));
      const sum = pieces.reduce((n, { value }) => n + value, 0), covered = pieces.reduce((days, { from, to }) => days + to - from + 1, 0);
      if (pieces.length > 0 && covered === period.to - period.from + 1) return exactly(sum);
      if (!c.neverNegative) return nothing;
      return { lo: sum, hi: Math.min(Infinity, ...points.filter(({ from, to }) => from <= period.from && to >= period.to).map(({ value }) => value)) };
    }
  }
}
const isCeiling = (c: NumberCase): boolean => c.comparator === "at-most" || c.comparator === "less-than";

export function assessNumber(c: NumberCase): Result {
  const w = c.window;
  if (typeof w === "string") return result([{ timeliness: withoutDay[w], by: "nothing" }]);
  if (c.timing === "by" && c.measure === "cumulative" && isCeiling(c)) return result([{ timeliness: "not-assessable", by: "nothing" }]); // a ceiling on a running total is kept, not reached
  const outcomes: Outcome[] = [];
  for (const goal of goalsOf(c)) for (const all of readValues(c, goal)) {
    const points = all.filter(({ to }) => to <= c.on);
    const critical = [w.due, w.latestDue, c.on, ...points.flatMap(({ from, to }) => [from, to]), ...(c.ended ? [c.ended.span.from, c.ended.span.to] : [])];
    for (const end of c.ended ? daysIn(upTo(c.ended), critical) : [Infinity]) {
      if (c.timing === "by") for (const due of daysIn({ from: w.due, to: w.latestDue }, critical)) outcomes.push(...reach(c, points, goal, due, end, critical));
      else for (const p of w.periods) {
        if (c.timing === "throughout") outcomes.push(keep(c, points, goal, p, end));
        else if (c.timing === "total" && !isCeiling(c)) outcomes.push(...total(c, points, goal, p, end, critical));
        else outcomes.push(inPeriod(c, points, goal, p, end, c.stated));
      }
    }
  }
  return result(outcomes);
}
/** by: first attainment counts; a value of a later period is news about the world and not about lateness. */
function reach(c: NumberCase, points: readonly Point[], goal: Goal, due: Day, end: Day, critical: readonly Day[]): readonly Outcome[] {
  const { on, comparator, stated, countsAfter: start } = c;
  const comparable = c.measure === "flow" ? points.filter((p) => addDuration(p.from, c.every) - 1 === p.to) : points;
  const first = comparable.find(({ to, value }) => to > start && meets(value, comparator, goal)), latest = comparable.at(-1);
  if (first) {
    const before = comparable.filter(({ to }) => to < first.to).at(-1)?.to ?? -Infinity;
    const achieved = { from: Math.max(before, start) + 1, to: first.to };
    // A statement that it was missed rules out that it was achieved in time between two values.
    const days = daysIn(achieved, [...critical, before, start]).filter((day) => !(stated && first.to > due && day <= due));
    return days.map((day): Outcome => day > end && end <= on ? endedBy(end, due) : { timeliness: day <= due ? "on-time" : "late", by: "number", achieved, regressed: !meets(latest!.value, comparator, goal) });
  }
  const measured = latest !== undefined && latest.to >= due;
  if (end <= on && (end <= due || stated || measured)) return [endedBy(end, due)];
  if (on <= due) return [{ timeliness: "not-due", by: "nothing" }];
  if (measured) return [{ timeliness: "overdue", by: "number" }];
  return [stated ? { timeliness: "overdue", by: "status" } : { timeliness: "unreported", by: "nothing" }];
}
/** in: only what is known of the value of this period counts. A miss is final. */
function inPeriod(c: NumberCase, points: readonly Point[], goal: Goal, p: Period, end: Day, stated: boolean): Outcome {
  const { on, comparator } = c;
  if (on < p.from) return end <= on ? endedBy(end, p.to) : { timeliness: "not-due", by: "nothing" };
  const known = end <= p.to ? points.filter(({ to }) => to <= end) : points;
  const verdict = judge(boundsOf(c, known, p), comparator, goal);
  if (verdict === "meets") return { timeliness: "on-time", by: "number", achieved: { from: p.from, to: Math.min(p.to, on) } };
  const early = judge(boundsOf(c, known.filter(({ to }) => to < Math.min(on, p.to)), p), comparator, goal);
  if ((on > p.to && verdict === "misses") || early === "misses") return { timeliness: "missed", by: "number" };
  if (end <= on && end <= p.to) return endedBy(end, p.to);
  if (on <= p.to) return { timeliness: "not-due", by: "nothing" };
  return stated ? { timeliness: "missed", by: "status" } : { timeliness: "unreported", by: "nothing" };
}
/** throughout: every period from the first to the last is judged as a target of its own. */
function keep(c: NumberCase, points: readonly Point[], goal: Goal, whole: Period, end: Day): Outcome {
  const parts: (Period & { due: Day; timeliness: Timeliness })[] = [];
  for (let k = 0; ; k++) {
    const period = { from: addDuration(whole.from, c.every, k), to: Math.min(addDuration(whole.from, c.every, k + 1) - 1, whole.to) };
    if (period.from > whole.to || period.from > c.on || (end <= c.on && end <= period.to)) break;
    const broken = c.measure === "stock" && points.some((x) => x.from >= period.from && x.to <= period.to && x.to < c.on && !meets(x.value, c.comparator, goal));
    parts.push({ ...period, due: period.to, timeliness: broken ? "missed" : inPeriod(c, points, goal, period, Infinity, false).timeliness });
  }
  return summary(parts, c.on, whole, end, "number");
}
/** total: a flow added up from a day on (or the growth of a running total); achieved when the sum reaches the target. */
function total(c: NumberCase, points: readonly Point[], goal: Goal, p: Period, end: Day, critical: readonly Day[]): readonly Outcome[] {
  const { on, stated } = c, at = (day: Day): string => judge(boundsOf(c, points, { from: p.from, to: day }), c.comparator, goal);
  const closes = [...new Set(points.map(({ to }) => to))].filter((to) => to >= p.from).sort((a, b) => a - b);
  const first = closes.find((day) => at(day) === "meets");
  if (first !== undefined) {
    const before = closes.filter((day) => day < first && at(day) === "misses").at(-1) ?? p.from - 1, achieved = { from: before + 1, to: first };
    const days = daysIn(achieved, [...critical, before]).filter((day) => !(stated && first > p.to && day <= p.to));
    return days.map((day): Outcome => day > end && end <= on ? endedBy(end, p.to) : { timeliness: day <= p.to ? "on-time" : "late", by: "number", achieved });
  }
  if (end <= on && (end <= p.to || stated || at(p.to) === "misses")) return [endedBy(end, p.to)];
  if (on <= p.to) return [{ timeliness: "not-due", by: "nothing" }];
  if (at(p.to) === "misses") return [{ timeliness: "overdue", by: "number" }];
  return [stated ? { timeliness: "overdue", by: "status" } : { timeliness: "unreported", by: "nothing" }];
}

// ---------- what recurs ----------
/** The whole of periods: the worst of those due; else it runs, has been kept, or has been ended. */
function summary(parts: readonly (Period & { due: Day; timeliness: Timeliness })[], on: Day, whole: Period, end: Day, by: Outcome["by"]): Outcome {
  const count = (t: Timeliness): number => parts.filter(({ timeliness }) => timeliness === t).length;
  const tally: Tally = { due: parts.length - count("not-due"), onTime: count("on-time"), late: count("late"), overdue: count("overdue"), missed: count("missed"), unreported: count("unreported") };
  const next = parts.find(({ timeliness }) => timeliness === "not-due");
  const worst = (["missed", "overdue", "unreported"] as const).find((t) => count(t) > 0);
  const over = on > whole.to && next === undefined, running: Timeliness = on < whole.from ? "not-due" : "ongoing";
  return {
    timeliness: worst ?? (end <= on ? "closed" : over ? (tally.late > 0 ? "late" : "on-time") : running), by: tally.due > 0 ? by : "nothing",
    tally, nextDue: next?.due ?? null, periods: parts.filter(({ from }) => from <= on),
  };
}
export function assessRecurring(c: RecurringCase): Result {
  const { on } = c, outcomes: Outcome[] = [];
  for (const { from } of periodsOf(c.from)) for (const last of c.until ? c.until.periods.map(({ to }) => to) : [Infinity]) {
    const periods: (Period & { due: Day })[] = [];
    for (let k = 0; ; k++) {
      const period = { from: addDuration(from, c.every, k), to: addDuration(from, c.every, k + 1) - 1 };
      if (period.to > last || period.from > addDuration(on, c.every)) break; // one period beyond the day, so that the next due day is known
      periods.push({ ...period, due: c.grace === null ? period.to : addDuration(period.to + 1, c.grace) - 1 });
    }
    const readings = periods.map((p): readonly Timeliness[] => {
      const about = c.occurrences.filter((f) => plain(f.for).from >= p.from && plain(f.for).from <= p.to);
      const newest = Math.max(...about.map(({ published }) => published));
      const found = about.filter(({ published }) => published === newest).flatMap(({ status, date, for: period, published }): Timeliness[] => {
        const { from: a, to: b } = spanOf(date ?? period);
        return daysIn({ from: a, to: Math.max(a, Math.min(b, published)) }, [p.from, p.to, p.due, on]).map((day) =>
          status === "delivered" && day <= on ? (day <= p.due ? "on-time" : "late") : on <= p.due ? "not-due" : status === "partly-delivered" || status === "not-delivered" ? "missed" : "unreported");
      });
      return found.length > 0 ? [...new Set(found)] : [on <= p.due ? "not-due" : "unreported"];
    });
    for (const end of c.ended ? daysIn(upTo(c.ended), [on, ...periods.map(({ due }) => due)]) : [Infinity]) for (const reading of product(readings)) {
      // What was not yet due when the promise was ended is no longer owed.
      const parts = periods.flatMap((period, i) => (end <= on && end <= period.due && reading[i] !== "on-time" ? [] : [{ ...period, timeliness: reading[i]! }]));
      outcomes.push(summary(parts, on, { from, to: last }, end, "status"));
    }
  }
  return result(outcomes);
}

// ---------- acts with a deadline ----------
/** The whole of what each party does: the first of these that any has. */
export const worstFirst: readonly Timeliness[] = ["missed", "overdue", "unreported", "closed", "deadline-unknown", "not-due", "ongoing", "late", "on-time", "no-deadline", "not-assessable"];
export const worst = (words: readonly Timeliness[]): Timeliness => worstFirst.find((t) => words.includes(t))!;
export const deliveredBy = (delivered: readonly boolean[]): "all" | "some" | "none" => (delivered.every(Boolean) ? "all" : delivered.some(Boolean) ? "some" : "none");

export function assessAct(c: ActCase): Result {
  const { on, terms, parties } = c;
  const critical = [
    on, ...terms.flatMap(({ window: w }) => (typeof w === "string" ? [] : [w.due, w.latestDue])),
    ...[...c.history.flatMap((e) => [spanOf(e.date), spanOf(e.observedUntil ?? e.date)]), ...terms.map(({ setOn }) => spanOf(setOn))].flatMap(({ from, to }) => [from, to]),
    ...[...c.history, ...terms].map(({ published }) => published),
  ];
  const outcomes: Outcome[] = [], byParty = new Map<string, Outcome[]>(parties.map((p) => [p, []])), delivered = new Set<"all" | "some" | "none">();
  const histories = readHistory(c.history, critical);
  for (const set of orders(terms.map(({ setOn, published }) => ({ span: spanOf(setOn), published })), critical)) {
    const currentAt = (day: Day): number => Math.max(0, set.findLastIndex((start) => start <= day));
    const i = currentAt(on), { window, expires } = terms[i]!;
    for (const reading of histories) for (const due of typeof window === "string" ? [null] : daysIn({ from: window.due, to: window.latestDue }, critical)) {
      const verdictOf = (mine: (e: Entry) => boolean): Outcome => {
        const entries = c.history.flatMap((entry, k) => (mine(entry) ? [{ entry, start: reading.starts[k]!, seen: reading.seen[k]! }] : []));
        return due === null ? withoutDeadline(entries, on, withoutDay[window as NoWindow]) : afterDeadline(entries, due, on, expires, (day) => currentAt(day) === i);
      };
      if (parties.length === 0) { outcomes.push(verdictOf(() => true)); continue; }
      const each = parties.map((party) => verdictOf(({ parties: of }) => of.length === 0 || of.includes(party)));
      each.forEach((o, k) => byParty.get(parties[k]!)!.push(o));
      const applies = each.filter((o) => o.status !== "not-applicable");
      if (applies.length === 0) { outcomes.push({ timeliness: "not-assessable", by: "status", status: "not-applicable" }); continue; }
      delivered.add(deliveredBy(applies.map((o) => o.achieved !== undefined)));
      outcomes.push({ timeliness: worst(applies.map(({ timeliness }) => timeliness)), by: applies.some((o) => o.by === "status") ? "status" : "nothing" });
    }
  }
  return { outcomes, byParty, deliveredBy: delivered };
}
interface Begun { readonly entry: Entry; readonly start: Day; readonly seen: Day }
const statusOf = (begun: readonly Begun[]): Status => begun.findLast(({ entry }) => entry.status !== null)?.entry.status ?? "unknown";
/** No last day: nothing can be late or missed. What was given up, replaced or can no longer be delivered is closed; all else has the word for why there is no day. */
function withoutDeadline(history: readonly Begun[], on: Day, word: Timeliness): Outcome {
  const begun = history.filter(({ start }) => start <= on), status = statusOf(begun), first = begun.find(({ entry }) => entry.status === "delivered");
  if (status === "not-applicable") return { timeliness: "not-assessable", by: "status", status };
  if (first !== undefined) return { timeliness: word, by: "nothing", status, achieved: { from: first.start, to: first.start } };
  return ["abandoned", "superseded", "not-delivered"].includes(status) ? { timeliness: "closed", by: "status", status } : { timeliness: word, by: "nothing", status };
}
/** Status after a deadline, under one reading of the dates: the same for every party. */
function afterDeadline(history: readonly Begun[], due: Day, on: Day, expires: boolean, isOfThisDeadline: (day: Day) => boolean): Outcome {
  const begun = history.filter(({ start }) => start <= on), reports = begun.filter(({ entry }) => entry.status !== null), current = reports.at(-1), status = statusOf(begun);
  if (status === "not-applicable") return { timeliness: "not-assessable", by: "status", status };
  const first = reports.find(({ entry }) => entry.status === "delivered");
  if (first !== undefined) {
    const regressed = !["delivered", "continuing", "superseded", "unknown"].includes(status);
    return { timeliness: first.start <= due ? "on-time" : "late", by: "status", status, achieved: { from: first.start, to: first.start }, regressed };
  }
  if (status === "not-delivered") return { timeliness: "missed", by: "status", status };
  if (status === "abandoned" || status === "superseded") {
    const run = reports.findLastIndex(({ entry }) => entry.status !== "abandoned" && entry.status !== "superseded") + 1;
    return { ...endedBy(reports[run]!.start, due), status };
  }
  const by = current === undefined ? "nothing" : "status";
  if (on <= due) return { timeliness: "not-due", by, status };
  const undone: Timeliness = expires ? "missed" : "overdue";
  if (status !== "unknown" && current!.seen > due) return { timeliness: undone, by: "status", status };
  if (begun.some(({ entry, start }) => entry.statesMissed && isOfThisDeadline(start))) return { timeliness: undone, by: "status", status };
  return { timeliness: "unreported", by, status };
}
/** Every choice of days on which facts began: in their order, none after its publication. */
function orders(facts: readonly { span: Period; published: Day }[], critical: readonly Day[]): readonly (readonly Day[])[] {
  return facts.reduce<Day[][]>((all, { span, published }) => all.flatMap((one) => {
    const last = Math.max(span.from, Math.min(span.to, published));
    return daysIn({ from: span.from, to: last }, critical).filter((day) => day >= (one.at(-1) ?? -Infinity)).map((day) => [...one, day]);
  }), [[]]);
}
function readHistory(entries: readonly Entry[], critical: readonly Day[]): readonly { readonly starts: readonly Day[]; readonly seen: readonly Day[] }[] {
  return orders(entries.map((e) => ({ span: capped(e), published: e.published })), critical).flatMap((starts) =>
    product(entries.map((e, k) => {
      if (e.observedUntil === null) return [starts[k]!];
      const seen = spanOf(e.observedUntil), from = Math.max(seen.from, starts[k]!), to = Math.max(Math.min(seen.to, e.published), from);
      return daysIn({ from, to }, critical).filter((day) => day >= from);
    })).map((seen) => ({ starts, seen })));
}
/** A status began no later than the last day on which its source shows it. */
function capped(e: Entry): Period {
  const span = spanOf(e.date);
  return e.observedUntil === null ? span : { from: span.from, to: Math.max(span.from, Math.min(span.to, spanOf(e.observedUntil).to)) };
}
