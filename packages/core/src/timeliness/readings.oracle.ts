/**
 * The rules of docs/timeliness.md by brute force, for tests: every reading is tried, day by day, and judged alone. It
 * shares no code with the engine. Only small cases, whose days lie close together, can be tried so.
 */
import { addDuration, type Day, type Period, periodsOf, spanOf } from "@policytrack/edtf";
import type { Comparator, Measure, Status } from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";
import type { ActCase } from "./act.ts";
import type { DueWindow, NoWindow } from "./due-window.ts";
import type { NumberCase, NumberTarget } from "./number.ts";
import type { RecurringCase } from "./recurring.ts";
import type { Entry, Term } from "./reports.ts";
import type { Value } from "./series.ts";

/** What one reading says. */
export interface Verdict {
  readonly timeliness: Timeliness;
  readonly by: "status" | "number" | "nothing";
  readonly status?: Status;
  readonly achieved?: Period;
  readonly regressed?: boolean;
  readonly periods?: readonly JudgedPeriod[];
  readonly nextDue?: Day | null;
}
interface JudgedPeriod extends Period {
  readonly due: Day;
  readonly timeliness: Timeliness;
}

/** Stand for "any day long ago" and "any day to come". */
export interface Horizon {
  readonly first: Day;
  readonly last: Day;
}

// ---- readings

function product<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return choices.reduce<readonly (readonly T[])[]>(
    (all, choice) => all.flatMap((one) => choice.map((item) => [...one, item])),
    [[]],
  );
}

function every(from: Day, to: Day, { first, last }: Horizon): readonly Day[] {
  const [a, b] = [Math.min(Math.max(from, first), last), Math.max(Math.min(to, last), first)];
  return Array.from({ length: Math.max(0, b - a + 1) }, (_, i) => a + i);
}

const days = (date: string | null): Period => {
  if (date === null) return { from: -Infinity, to: Infinity };
  const { earliest, latest } = spanOf(date);
  return { from: earliest, to: latest };
};
const until = ({ from, to }: Period, published: Day): Period => ({
  from,
  to: Math.max(from, Math.min(to, published)),
});

/** Every choice of days in their order. A fact that its dates would put before an earlier one follows that at once. */
function orders(facts: readonly Period[], horizon: Horizon): readonly (readonly Day[])[] {
  let latestFirst = -Infinity;
  const repaired = facts.map(({ from, to }) => {
    latestFirst = Math.max(latestFirst, from);
    return { from, to: Math.max(to, latestFirst) };
  });
  return repaired.reduce<readonly (readonly Day[])[]>(
    (all, { from, to }) =>
      all.flatMap((one) =>
        every(Math.max(from, one.at(-1) ?? -Infinity), to, horizon)
          .filter((day) => day >= (one.at(-1) ?? -Infinity))
          .map((day) => [...one, day]),
      ),
    [[]],
  );
}

interface Started {
  readonly entry: Entry;
  readonly start: Day;
  readonly seen: Day;
}

function histories(entries: readonly Entry[], horizon: Horizon): readonly (readonly Started[])[] {
  const spans = entries.map((e) => {
    const { from, to } = days(e.date);
    const last = e.observedUntil === null ? to : Math.max(from, Math.min(to, days(e.observedUntil).to));
    return until({ from, to: last }, e.published);
  });
  return orders(spans, horizon).flatMap((starts) =>
    product(
      entries.map((entry, k): readonly Started[] => {
        const start = starts[k]!;
        if (entry.observedUntil === null) return [{ entry, start, seen: start }];
        const { from, to } = days(entry.observedUntil);
        const first = Math.max(from, start);
        return every(first, Math.max(Math.min(to, entry.published), first), horizon).map((seen) => ({
          entry,
          start,
          seen: Math.max(seen, start),
        }));
      }),
    ),
  );
}

const termOrders = (terms: readonly Term[], horizon: Horizon): readonly (readonly Day[])[] =>
  orders(
    terms.map(({ setOn, published }) => until(days(setOn), published)),
    horizon,
  );
const lastSet = (set: readonly Day[], day: Day): number =>
  Math.max(
    0,
    set.findLastIndex((start) => start <= day),
  );
const dueDaysOf = ({ dueDays }: DueWindow, horizon: Horizon): readonly Day[] => [
  ...new Set(dueDays.flatMap(({ from, to }) => every(from, to, horizon))),
];

const withoutDay: Readonly<Record<NoWindow, Timeliness>> = {
  "not-stated": "no-deadline",
  indefinite: "no-deadline",
  withdrawn: "no-deadline",
  "open-ended": "ongoing",
  "event-not-dated": "deadline-unknown",
  "end-not-known": "deadline-unknown",
};

// ---- acts

const order: readonly Timeliness[] = [
  "missed",
  "overdue",
  "unreported",
  "closed",
  "deadline-unknown",
  "not-due",
  "ongoing",
  "late",
  "on-time",
  "no-deadline",
  "not-assessable",
];

export interface ActVerdicts {
  readonly whole: readonly Verdict[];
  readonly byParty: ReadonlyMap<string, readonly Verdict[]>;
  readonly deliveredBy: ReadonlySet<string>;
}

export function tryAct({ on, terms, history, parties }: ActCase, horizon: Horizon): ActVerdicts {
  const whole: Verdict[] = [];
  const byParty = new Map<string, Verdict[]>(parties.map((party) => [party, []]));
  const deliveredBy = new Set<string>();
  const readings = histories(history, horizon);
  for (const set of termOrders(terms, horizon)) {
    const i = lastSet(set, on);
    const { window, expires } = terms[i]!;
    for (const reading of readings) {
      for (const due of typeof window === "string" ? [null] : dueDaysOf(window, horizon)) {
        const verdictOf = (mine: readonly Started[]): Verdict =>
          due === null
            ? withoutDeadline(mine, on, withoutDay[window as NoWindow])
            : withDeadline(mine, due, on, expires, (day) => lastSet(set, day) === i);
        if (parties.length === 0) {
          whole.push(verdictOf(reading));
          continue;
        }
        const each = parties.map((party) =>
          verdictOf(
            reading.filter(({ entry }) => entry.parties.length === 0 || entry.parties.includes(party)),
          ),
        );
        each.forEach((verdict, k) => byParty.get(parties[k]!)!.push(verdict));
        const applying = each.filter(({ status }) => status !== "not-applicable");
        if (applying.length === 0) {
          whole.push({ timeliness: "not-assessable", by: "status", status: "not-applicable" });
          continue;
        }
        const done = applying.map(({ achieved }) => achieved !== undefined);
        deliveredBy.add(done.every(Boolean) ? "all" : done.some(Boolean) ? "some" : "none");
        whole.push({
          timeliness: order.find((word) => applying.some(({ timeliness }) => timeliness === word))!,
          by: applying.some(({ by }) => by === "status") ? "status" : "nothing",
        });
      }
    }
  }
  return { whole, byParty, deliveredBy };
}

const statusOf = (begun: readonly Started[]): Status =>
  begun.findLast(({ entry }) => entry.status !== null)?.entry.status ?? "unknown";

function withoutDeadline(history: readonly Started[], on: Day, word: Timeliness): Verdict {
  const begun = history.filter(({ start }) => start <= on);
  const status = statusOf(begun);
  if (status === "not-applicable") return { timeliness: "not-assessable", by: "status", status };
  const first = begun.find(({ entry }) => entry.status === "delivered");
  if (first !== undefined)
    return { timeliness: word, by: "nothing", status, achieved: { from: first.start, to: first.start } };
  if (["abandoned", "superseded", "not-delivered"].includes(status))
    return { timeliness: "closed", by: "status", status };
  return { timeliness: word, by: "nothing", status };
}

/** The first day of the reports by which it was given up or replaced; null: it was not. */
function endOf(reports: readonly Started[]): Day | null {
  const gone = ({ entry }: Started): boolean => entry.status === "abandoned" || entry.status === "superseded";
  return reports[reports.findLastIndex((report) => !gone(report)) + 1]?.start ?? null;
}

function withDeadline(
  history: readonly Started[],
  due: Day,
  on: Day,
  expires: boolean,
  isOfThis: (day: Day) => boolean,
): Verdict {
  const begun = history.filter(({ start }) => start <= on);
  const reports = begun.filter(({ entry }) => entry.status !== null);
  const current = reports.at(-1);
  const status = statusOf(begun);
  if (status === "not-applicable") return { timeliness: "not-assessable", by: "status", status };
  const first = reports.find(({ entry }) => entry.status === "delivered");
  if (first !== undefined) {
    const regressed = !["delivered", "continuing", "superseded", "unknown"].includes(status);
    const achieved = { from: first.start, to: first.start };
    return { timeliness: first.start <= due ? "on-time" : "late", by: "status", status, achieved, regressed };
  }
  if (status === "not-delivered") return { timeliness: "missed", by: "status", status };
  const end = endOf(reports);
  if (end !== null) return { timeliness: end <= due ? "closed" : "missed", by: "status", status };
  const by = current === undefined ? "nothing" : "status";
  if (on <= due) return { timeliness: "not-due", by, status };
  const undone: Timeliness = expires ? "missed" : "overdue";
  if (status !== "unknown" && current!.seen > due) return { timeliness: undone, by: "status", status };
  if (begun.some(({ entry, start }) => entry.statesMissed && isOfThis(start)))
    return { timeliness: undone, by: "status", status };
  return { timeliness: "unreported", by, status };
}

// ---- numbers

interface Point extends Period {
  readonly value: number;
  readonly published: Day;
}
interface Goal {
  readonly lo: number;
  readonly hi: number;
}
/** Numbers are tried at every half between whole ends; cases have whole ends near to each other. */
const halves = (min: number, max: number): readonly number[] =>
  Array.from({ length: Math.round((max - min) * 2) + 1 }, (_, i) => min + i / 2);

function goalsOf({ goal, comparator }: NumberTarget): readonly Goal[] {
  if (goal === null) return [{ lo: Number.NaN, hi: Number.NaN }];
  const [min, max] = [goal.min ?? -2, goal.max ?? 12];
  if (comparator === "between") return [{ lo: goal.min ?? -Infinity, hi: goal.max ?? Infinity }];
  return halves(min, max).map((n) => ({ lo: n, hi: n }));
}

const keyOf = (measure: Measure, { from, to }: Period): string =>
  measure === "stock" || measure === "cumulative" ? `${to}` : `${from} ${to}`;

function readSeries({ goal, measure, values }: NumberTarget): readonly (readonly Point[])[] {
  if (goal === null) return [[]];
  const texts = [...new Set(values.map(({ date }) => date))];
  const all = product(texts.map((text) => periodsOf(text))).flatMap((chosen) => {
    const groups = new Map<string, (Value & { readonly period: Period })[]>();
    for (const value of values) {
      const period = chosen[texts.indexOf(value.date)]!;
      const key = keyOf(measure, period);
      groups.set(key, [...(groups.get(key) ?? []), { ...value, period }]);
    }
    const choices = [...groups.values()].map((group) => {
      const newest = Math.max(...group.map(({ published }) => published));
      return group
        .filter(({ published }) => published === newest)
        .flatMap(({ value, period, published }): readonly (Point | null)[] =>
          value === null
            ? [null]
            : halves(value.min ?? -2, value.max ?? 12).map((n) => ({ ...period, value: n, published })),
        );
    });
    return product(choices).map((points) =>
      points.filter((p) => p !== null).toSorted((a, b) => a.to - b.to || a.from - b.from),
    );
  });
  // A running total rises in every reading, if it does in any.
  if (measure !== "cumulative") return all;
  const rising = all.filter((points) => points.every((p, i) => i === 0 || p.value >= points[i - 1]!.value));
  return rising.length > 0 ? rising : all;
}

function meets(value: number, comparator: Comparator, { lo, hi }: Goal): boolean {
  switch (comparator) {
    case "at-least":
      return value >= lo;
    case "more-than":
      return value > lo;
    case "at-most":
      return value <= hi;
    case "less-than":
      return value < hi;
    case "equal":
    case "between":
      return value >= lo && value <= hi;
    default:
      return comparator satisfies never;
  }
}

interface Bounds {
  readonly lo: number;
  readonly hi: number;
}

function judge({ lo, hi }: Bounds, comparator: Comparator, goal: Goal): "meets" | "misses" | "open" {
  if (Number.isNaN(goal.lo)) return "open";
  const [a, b] = [meets(lo, comparator, goal), meets(hi, comparator, goal)];
  if (a && b) return "meets";
  if (comparator === "equal" || comparator === "between")
    return hi < goal.lo || lo > goal.hi ? "misses" : "open";
  return !a && !b ? "misses" : "open";
}

function disjoint(points: readonly Point[]): readonly Point[] {
  const taken: Point[] = [];
  for (const p of points.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from))
    if (taken.every((t) => p.to < t.from || p.from > t.to)) taken.push(p);
  return taken;
}

function boundsOf(t: NumberTarget, points: readonly Point[], period: Period): Bounds {
  const open = { lo: -Infinity, hi: Infinity };
  const same = points.find((p) => keyOf(t.measure, p) === keyOf(t.measure, period));
  if (t.measure === "cumulative") {
    const at = (day: Day): Bounds => ({
      lo: Math.max(-Infinity, ...points.filter(({ to }) => to <= day).map(({ value }) => value)),
      hi: Math.min(Infinity, ...points.filter(({ to }) => to >= day).map(({ value }) => value)),
    });
    const end = at(period.to);
    if (t.timing !== "total" || period.from === -Infinity) return end;
    const start = at(period.from - 1);
    return { lo: end.lo - start.hi, hi: end.hi - start.lo };
  }
  if (same !== undefined) return { lo: same.value, hi: same.value };
  if (t.measure !== "flow") return open;
  const pieces = disjoint(points.filter(({ from, to }) => from >= period.from && to <= period.to));
  const sum = pieces.reduce((n, { value }) => n + value, 0);
  const covered = pieces.reduce((n, { from, to }) => n + to - from + 1, 0);
  if (pieces.length > 0 && covered === period.to - period.from + 1) return { lo: sum, hi: sum };
  if (!t.neverNegative) return open;
  const longer = points.filter(({ from, to }) => from <= period.from && to >= period.to);
  return { lo: sum, hi: Math.min(Infinity, ...longer.map(({ value }) => value)) };
}

/** One reading of a number: its deadline, and what the reports make of it. */
interface NumberReading {
  readonly on: Day;
  readonly due: Day;
  readonly period: Period;
  readonly end: Day;
  readonly stated: boolean;
}
const endedOn = (end: Day, due: Day): Verdict => ({
  timeliness: end <= due ? "closed" : "missed",
  by: "status",
});

export function tryNumber({ on, terms, history }: NumberCase, horizon: Horizon): readonly Verdict[] {
  const found: Verdict[] = [];
  const readings = histories(history, horizon);
  for (const set of termOrders(terms, horizon)) {
    const i = lastSet(set, on);
    const { window, target } = terms[i]!;
    const series = typeof window === "string" || target === null ? [] : readSeries(target);
    for (const reading of readings) {
      if (typeof window === "string" || target === null) {
        found.push(
          withoutDeadline(reading, on, typeof window === "string" ? withoutDay[window] : "no-deadline"),
        );
        continue;
      }
      const begun = reading.filter(({ start }) => start <= on);
      const reports = begun.filter(({ entry }) => entry.status !== null);
      const status = statusOf(begun);
      const end = endOf(reports) ?? Infinity;
      const stated = begun.some(({ entry, start }) => entry.statesMissed && lastSet(set, start) === i);
      const due: readonly { readonly due: Day; readonly period: Period }[] =
        target.timing === "by"
          ? dueDaysOf(window, horizon).map((day) => ({ due: day, period: { from: window.opens, to: day } }))
          : window.periods.map((period) => ({ due: period.to, period }));
      for (const at of due) {
        const report = withDeadline(reading, at.due, on, false, () => false);
        for (const goal of goalsOf(target)) {
          for (const points of series)
            for (const number of numbers(target, points, goal, { on, end, stated, ...at }))
              found.push(withReport(number, report, status));
        }
      }
    }
  }
  return found;
}

function withReport(number: Verdict, report: Verdict, status: Status): Verdict {
  if (status === "not-applicable") return report;
  if (number.periods) return { ...number, status };
  const { timeliness, by } = number;
  const shown =
    by === "number" && (timeliness === "on-time" || timeliness === "late" || timeliness === "missed");
  if (shown && !(timeliness === "late" && report.timeliness === "on-time")) return { ...number, status };
  const delivered = report.timeliness === "on-time" || report.timeliness === "late";
  if (delivered || status === "not-delivered" || (report.timeliness === "closed" && by === "nothing"))
    return report;
  return { ...number, status };
}

function numbers(t: NumberTarget, all: readonly Point[], goal: Goal, r: NumberReading): readonly Verdict[] {
  const ceiling = t.comparator === "at-most" || t.comparator === "less-than";
  if (t.timing === "by" && t.measure === "cumulative" && ceiling)
    return [{ timeliness: "not-assessable", by: "nothing" }];
  const points = all.filter(({ to }) => to <= r.on);
  switch (t.timing) {
    case "by":
      return reach(t, points, goal, r);
    case "in":
      return [inPeriod(t, points, goal, r)];
    case "total":
      return ceiling ? [inPeriod(t, points, goal, r)] : total(t, points, goal, r);
    case "throughout":
      return [throughout(t, points, goal, r)];
    default:
      return t.timing satisfies never;
  }
}

function attained(from: Day, to: Day, r: NumberReading, regressed?: boolean): readonly Verdict[] {
  const found: Verdict[] = [];
  for (let day = Math.max(from, to - 60); day <= to; day++) {
    if (r.stated && to > r.due && day <= r.due) continue;
    if (day > r.end && r.end <= r.on) found.push(endedOn(r.end, r.due));
    else
      found.push({
        timeliness: day <= r.due ? "on-time" : "late",
        by: "number",
        achieved: { from, to },
        ...(regressed === undefined ? {} : { regressed }),
      });
  }
  return found;
}

function notAttained(measured: boolean, { on, due, end, stated }: NumberReading): readonly Verdict[] {
  if (end <= on && (end <= due || stated || measured)) return [endedOn(end, due)];
  if (on <= due) return [{ timeliness: "not-due", by: "nothing" }];
  if (measured) return [{ timeliness: "overdue", by: "number" }];
  return [stated ? { timeliness: "overdue", by: "status" } : { timeliness: "unreported", by: "nothing" }];
}

function reach(t: NumberTarget, points: readonly Point[], goal: Goal, r: NumberReading): readonly Verdict[] {
  const comparable =
    t.measure === "flow" ? points.filter((p) => addDuration(p.from, t.every) - 1 === p.to) : points;
  const first = comparable.find(({ to, value }) => to > t.countsAfter && meets(value, t.comparator, goal));
  const latest = comparable.at(-1);
  if (first === undefined) return notAttained(latest !== undefined && latest.to >= r.due, r);
  const before = comparable.findLast(({ to }) => to < first.to)?.to ?? -Infinity;
  const last = comparable.filter(({ to }) => to === latest!.to);
  const regressed = last.every(({ value }) => !meets(value, t.comparator, goal));
  return attained(Math.max(before, t.countsAfter) + 1, first.to, r, regressed);
}

function total(t: NumberTarget, points: readonly Point[], goal: Goal, r: NumberReading): readonly Verdict[] {
  const { from, to } = r.period;
  const at = (day: Day): string => judge(boundsOf(t, points, { from, to: day }), t.comparator, goal);
  const closes = [...new Set(points.map((p) => p.to))].filter((day) => day >= from);
  const first = closes.find((day) => at(day) === "meets");
  if (first === undefined) return notAttained(at(to) === "misses", r);
  const before = closes.findLast((day) => day < first && at(day) === "misses") ?? from - 1;
  return attained(before + 1, first, r);
}

function inPeriod(t: NumberTarget, points: readonly Point[], goal: Goal, r: NumberReading): Verdict {
  const { on, period, end, stated } = r;
  if (on < period.from) return end <= on ? endedOn(end, period.to) : { timeliness: "not-due", by: "nothing" };
  const known = end <= period.to ? points.filter(({ to }) => to <= end) : points;
  const judged = judge(boundsOf(t, known, period), t.comparator, goal);
  if (judged === "meets")
    return {
      timeliness: "on-time",
      by: "number",
      achieved: { from: period.from, to: Math.min(period.to, on) },
    };
  const part = known.filter(({ to }) => to < Math.min(on, period.to));
  const early = judge(boundsOf(t, part, period), t.comparator, goal);
  if ((on > period.to && judged === "misses") || early === "misses")
    return { timeliness: "missed", by: "number" };
  if (end <= on && end <= period.to) return endedOn(end, period.to);
  if (on <= period.to) return { timeliness: "not-due", by: "nothing" };
  return stated ? { timeliness: "missed", by: "status" } : { timeliness: "unreported", by: "nothing" };
}

function throughout(t: NumberTarget, points: readonly Point[], goal: Goal, r: NumberReading): Verdict {
  const { on, period: whole, end } = r;
  const parts: JudgedPeriod[] = [];
  for (let k = 0; ; k++) {
    const from = addDuration(whole.from, t.every, { times: k });
    const to = Math.min(addDuration(whole.from, t.every, { times: k + 1 }) - 1, whole.to);
    if (from > whole.to || from > on || (end <= on && end <= to)) break;
    const period = { from, to };
    const inside = points.filter((p) => p.from >= from && p.to <= to && p.to < on);
    const broken = t.measure === "stock" && inside.some(({ value }) => !meets(value, t.comparator, goal));
    const of = inPeriod(t, points, goal, { on, due: to, period, end: Infinity, stated: false });
    parts.push({ ...period, due: to, timeliness: broken ? "missed" : of.timeliness });
  }
  return wholeOf(parts, on, whole, end, "number");
}

// ---- what recurs

function wholeOf(
  parts: readonly JudgedPeriod[],
  on: Day,
  whole: Period,
  end: Day,
  by: "status" | "number",
): Verdict {
  const has = (word: Timeliness): boolean => parts.some(({ timeliness }) => timeliness === word);
  const next = parts.find(({ timeliness }) => timeliness === "not-due");
  const bad = (["missed", "overdue", "unreported"] as const).find((word) => has(word));
  const over = on > whole.to && next === undefined;
  const running: Timeliness = on < whole.from ? "not-due" : "ongoing";
  const kept = over ? (has("late") ? "late" : "on-time") : running;
  return {
    timeliness: bad ?? (end <= on ? "closed" : kept),
    by: parts.some(({ timeliness }) => timeliness !== "not-due") ? by : "nothing",
    periods: parts,
    nextDue: next?.due ?? null,
  };
}

export function tryRecurring(c: RecurringCase, horizon: Horizon): readonly Verdict[] {
  const { on } = c;
  const found: Verdict[] = [];
  const ends = new Set(
    histories(c.history, horizon).map((reading) => {
      const reports = reading.filter(({ entry, start }) => start <= on && entry.status !== null);
      return statusOf(reports) === "abandoned" || statusOf(reports) === "superseded"
        ? endOf(reports)!
        : Infinity;
    }),
  );
  for (const { from } of periodsOf(c.from)) {
    for (const last of c.until === null ? [Infinity] : c.until.periods.map(({ to }) => to)) {
      const periods: (Period & { readonly due: Day })[] = [];
      for (let k = 0; ; k++) {
        const first = addDuration(from, c.every, { times: k });
        const to = addDuration(from, c.every, { times: k + 1 }) - 1;
        if (to > last || first > addDuration(on, c.every)) break;
        periods.push({ from: first, to, due: c.grace === null ? to : addDuration(to + 1, c.grace) - 1 });
      }
      const words = periods.map((period) => wordsOf(c, period, horizon));
      for (const end of ends) {
        for (const reading of product(words)) {
          const owed = periods.flatMap((period, i) =>
            end <= on && end <= period.due && reading[i] !== "on-time"
              ? []
              : [{ ...period, timeliness: reading[i]! }],
          );
          found.push(wholeOf(owed, on, { from, to: last }, end, "status"));
        }
      }
    }
  }
  return found;
}

function wordsOf(
  { on, occurrences }: RecurringCase,
  { from, to, due }: Period & { readonly due: Day },
  horizon: Horizon,
): readonly Timeliness[] {
  const about = occurrences.filter((o) => days(o.for).from >= from && days(o.for).from <= to);
  const newest = Math.max(...about.map(({ published }) => published));
  const found = about
    .filter(({ published }) => published === newest)
    .flatMap(({ status, date, for: named, published }): readonly Timeliness[] => {
      const span = until(days(date ?? named), published);
      return every(span.from, span.to, horizon).map((day) => {
        if (status === "delivered" && day <= on) return day <= due ? "on-time" : "late";
        if (on <= due) return "not-due";
        return status === "partly-delivered" || status === "not-delivered" ? "missed" : "unreported";
      });
    });
  return found.length > 0 ? [...new Set(found)] : [on <= due ? "not-due" : "unreported"];
}
