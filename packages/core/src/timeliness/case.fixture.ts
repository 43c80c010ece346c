/** Small cases whose days lie close together, so that every reading can be tried. */
import { isoDay } from "@policytrack/edtf";
import fc from "fast-check";
import type { Comparator, Due, Measure, Range, Status, Timing } from "../model/types.ts";
import { comparators, statuses } from "../model/generated/vocabularies.ts";
import type { ActCase } from "./act.ts";
import { type DueWindow, dueWindow, type NoWindow } from "./due-window.ts";
import type { NumberCase, NumberTarget } from "./number.ts";
import type { Horizon } from "./readings.oracle.ts";
import type { Occurrence, RecurringCase } from "./recurring.ts";
import type { Entry } from "./reports.ts";
import type { Value } from "./series.ts";

/** The first of the days of the cases. */
export const origin = 20_000;
/** All dates of the cases, and a few days around them for open ends. */
export const horizon: Horizon = { first: origin - 6, last: origin + 24 };

const iso = (offset: number): string => isoDay(origin + offset);
const offset = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });

/** A day, a stretch, or a stretch with an open end. */
const date = (max: number): fc.Arbitrary<string> =>
  fc
    .record({
      at: offset(max),
      length: offset(3),
      form: fc.constantFrom("day", "day", "stretch", "stretch", "../", "/.."),
    })
    .map(({ at, length, form }) => {
      if (form === "day" || (form === "stretch" && length === 0)) return iso(at);
      if (form === "stretch") return `${iso(at)}/${iso(at + length)}`;
      return form === "../" ? `../${iso(at)}` : `${iso(at)}/..`;
    });

const published = offset(14).map((at) => origin + at);
const rarely = fc.integer({ min: 0, max: 4 }).map((n) => n === 0);

const entry = (parties: readonly string[]): fc.Arbitrary<Entry> =>
  fc.record({
    status: fc.oneof(
      fc.constantFrom<(Status | null)[]>(...statuses, null),
      fc.constantFrom<Status>("delivered", "in-progress", "abandoned", "pending"),
    ),
    date: fc.option(date(10), { freq: 6 }),
    observedUntil: fc.option(date(12), { freq: 1 }),
    published,
    statesMissed: rarely,
    parties: fc.subarray([...parties], { maxLength: parties.length }),
  });

/** Entries in the order of their dates, mostly. */
const entries = (parties: readonly string[], maxLength: number): fc.Arbitrary<readonly Entry[]> =>
  fc
    .record({ all: fc.array(entry(parties), { maxLength }), shuffled: rarely })
    .map(({ all, shuffled }) =>
      shuffled ? all : all.toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1)),
    );

const due = (timing: Timing): fc.Arbitrary<Due> =>
  fc
    .record({
      a: offset(8),
      length: fc.integer({ min: 1, max: 5 }),
      form: fc.constantFrom("day", "~", "/", "/~", "[]", "../", "none"),
    })
    .map(({ a, length, form }): Due => {
      const last = iso(a + length);
      const of = (text: string): Due => ({ kind: "date", timing, date: text, every: null, fiscalYear: null });
      switch (form) {
        case "~":
          return of(`${last}~`);
        case "/":
          return of(`${iso(a)}/${last}`);
        case "/~":
          return of(`${iso(a)}/${last}~`);
        case "[]":
          return of(`[${iso(a)},${last}]`);
        case "../":
          return of(`../${last}`);
        case "none":
          return { kind: "none", reason: "open-ended" };
        default:
          return of(last);
      }
    });

const window = (timing: Timing): fc.Arbitrary<DueWindow | NoWindow> =>
  due(timing).map((one) => dueWindow(one));

const term = (timing: Timing): fc.Arbitrary<ActCase["terms"][number]> =>
  fc.record({ setOn: fc.option(date(8), { freq: 4 }), published, window: window(timing), expires: rarely });

const partiesOf = fc.constantFrom<(readonly string[])[]>([], [], ["a"], ["a", "b"], ["a", "b", "c"]);
const day = fc.integer({ min: 0, max: 16 }).map((at) => origin + at);

export const actCase: fc.Arbitrary<ActCase> = partiesOf.chain((parties) =>
  fc.record({
    on: day,
    terms: fc
      .tuple(term("by"), fc.option(term("by"), { freq: 2 }))
      .map(([first, second]): ActCase["terms"] => (second === null ? [first] : [first, second])),
    history: entries(parties, parties.length > 1 ? 4 : 3),
    parties: fc.constant(parties),
  }),
);

const range = fc
  .record({ min: fc.integer({ min: 0, max: 6 }), width: fc.constantFrom(0, 0, 0, 1, 2) })
  .map(({ min, width }): Range => ({ min, max: min + width }));

/** Periods of one, two or four days, stretches that are not known to a day, and either of two. */
const valueDate = fc
  .record({ at: offset(8), form: fc.constantFrom("1", "1", "2", "2", "2", "4", "~", "[]") })
  .map(({ at, form }) => {
    if (form === "1") return iso(at);
    if (form === "~") return `${iso(at)}~`;
    if (form === "[]") return `[${iso(at)},${iso(at + 2)}]`;
    const even = at - (at % Number(form));
    return `${iso(even)}/${iso(even + Number(form) - 1)}`;
  });

const value: fc.Arbitrary<Value> = fc.record({
  date: valueDate,
  value: fc.option(range, { freq: 9 }),
  published: offset(3).map((at) => origin + at),
});

const target = (timing: Timing): fc.Arbitrary<NumberTarget> =>
  fc.record({
    timing: fc.constant(timing),
    every: fc.constantFrom("P1D", "P2D", "P2D"),
    measure: fc.constantFrom<Measure[]>("stock", "flow", "cumulative", "ratio"),
    neverNegative: fc.boolean(),
    comparator: fc.constantFrom<Comparator[]>(...comparators, "at-least", "at-most"),
    goal: fc.option(range, { freq: 12 }),
    countsAfter: fc.constantFrom(-Infinity, origin - 1, origin + 1, origin + 3),
    values: fc.array(value, { maxLength: 3 }),
  });

const timing = fc.constantFrom<Timing[]>("by", "by", "in", "throughout", "total");

export const numberCase: fc.Arbitrary<NumberCase> = timing.chain((of) =>
  fc.record({
    on: day,
    terms: fc
      .record({
        terms: fc.array(term(of), { minLength: 1, maxLength: 2 }),
        targets: fc.tuple(target(of), target(of)),
      })
      .map(({ terms, targets }) => {
        const [first, ...rest] = terms.map((one, i) => ({ ...one, target: targets[i] ?? targets[0] }));
        return [first, ...rest] as unknown as NumberCase["terms"];
      })
      // What is kept throughout needs a first day.
      .map((terms) =>
        of === "throughout"
          ? (terms.map((one) =>
              hasStart(one.window) ? one : { ...one, window: "open-ended" as const },
            ) as unknown as NumberCase["terms"])
          : terms,
      ),
    history: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: entries([], 2) }),
  }),
);

function hasStart(of: DueWindow | NoWindow): boolean {
  return typeof of === "string" || of.periods.every(({ from }) => Number.isFinite(from));
}

const occurrence: fc.Arbitrary<Occurrence> = fc.record({
  for: offset(10).map((at) => iso(at)),
  status: fc.constantFrom<Status[]>(
    "delivered",
    "delivered",
    "partly-delivered",
    "not-delivered",
    "in-progress",
  ),
  date: fc.option(date(12), { freq: 2 }),
  published: offset(3).map((at) => origin + at * 4),
});

export const recurringCase: fc.Arbitrary<RecurringCase> = fc.record({
  on: day,
  every: fc.constantFrom("P3D", "P4D"),
  from: fc.oneof(
    offset(5).map((at) => iso(at)),
    offset(5).map((at) => `[${iso(at)},${iso(at + 1)}]`),
  ),
  until: fc.option(window("by").map((of) => (typeof of === "string" ? null : of))).map((of) => of ?? null),
  grace: fc.option(fc.constantFrom("P1D", "P2D")),
  occurrences: fc.array(occurrence, { maxLength: 4 }),
  history: entries([], 2),
});
