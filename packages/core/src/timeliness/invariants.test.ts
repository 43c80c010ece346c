import { dayOf } from "@policytrack/edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparator, Range, Status } from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";
import { type ActFindings, assessAct } from "./act.ts";
import { actCase, horizon, numberCase, origin, recurringCase } from "./case.fixture.ts";
import { dueWindow } from "./due-window.ts";
import { report, term } from "./example.fixture.ts";
import type { Findings } from "./findings.ts";
import { assessNumber, type NumberCase, type NumberTarget } from "./number.ts";
import { assessRecurring, type RecurringCase } from "./recurring.ts";
import type { Term } from "./reports.ts";
import type { Value } from "./series.ts";

const many = { seed: 11, numRuns: 1500 } as const;
const words = (findings: Findings): readonly Timeliness[] => findings.timelinesses;

/** The same number with another target. */
function withTarget(number: NumberCase, change: (target: NumberTarget) => Partial<NumberTarget>): NumberCase {
  const [first, ...rest] = number.terms.map((one) => ({
    ...one,
    target: one.target && { ...one.target, ...change(one.target) },
  }));
  return first === undefined ? number : { ...number, terms: [first, ...rest] };
}
const timingsOf = ({ terms }: NumberCase): readonly string[] =>
  terms.flatMap(({ target }) => target?.timing ?? []);
/** A number with one term and no reports. */
const plainNumber = numberCase.map(({ on, terms: [first] }): NumberCase => ({
  on,
  terms: [first],
  history: [],
}));
const targetOf = ({ terms: [first] }: NumberCase): NumberTarget => first.target ?? ({} as NumberTarget);

describe("later values", () => {
  it("of other periods do not change what is due in one period", () => {
    const inPeriod = plainNumber.filter((number) => {
      const { timing, measure } = targetOf(number);
      return timing === "in" && (measure === "ratio" || measure === "stock");
    });
    const others: readonly Value[] = [20, 25, 30].map((at) => ({
      date: `20${at}-01`,
      value: { min: 0, max: 9 },
      published: origin,
    }));
    fc.assert(
      fc.property(inPeriod, (number) => {
        const more = withTarget(number, ({ values }) => ({ values: [...values, ...others] }));
        expect(words(assessNumber({ ...more, on: origin + 16 }))).toEqual(
          words(assessNumber({ ...number, on: origin + 16 })),
        );
      }),
      { ...many, numRuns: 400 },
    );
  });

  it("do not change what a number was first reached with", () => {
    const by = plainNumber.filter(
      (number) => targetOf(number).timing === "by" && targetOf(number).measure !== "cumulative",
    );
    fc.assert(
      fc.property(by, fc.integer({ min: 0, max: 9 }), (number, n) => {
        const before = assessNumber({ ...number, on: origin + 20 });
        fc.pre(!before.possiblyUndelivered);
        const later: Value = { date: "2024-10-24", value: { min: n, max: n }, published: origin };
        const after = assessNumber({
          ...withTarget(number, ({ values }) => ({ values: [...values, later] })),
          on: origin + 20,
        });
        expect(words(after)).toEqual(words(before));
        expect(after.achieved).toEqual(before.achieved);
      }),
      { ...many, numRuns: 400 },
    );
  });
});

describe("time alone", () => {
  it("leaves what is on time, late or missed as it is", () => {
    const consistent = plainNumber.filter((number) => ["stock", "ratio"].includes(targetOf(number).measure));
    const settled = new Set<Timeliness>(["on-time", "late", "missed"]);
    fc.assert(
      fc.property(consistent, fc.integer({ min: 1, max: 8 }), (number, days) => {
        fc.pre(targetOf(number).timing !== "throughout");
        const before = words(assessNumber(number));
        fc.pre(before.length === 1 && settled.has(before[0] ?? "closed"));
        expect(words(assessNumber({ ...number, on: number.on + days }))).toEqual(before);
      }),
      { ...many, numRuns: 300 },
    );
  });

  it("makes not due only until the latest due day, and overdue or unreported only after the due day", () => {
    const tooEarlyOrLate = (on: number, terms: readonly Term[], found: Findings): readonly Timeliness[] => {
      const windows = terms.flatMap(({ window }) => (typeof window === "string" ? [] : [window]));
      const isPending = windows.some(({ latestDue }) => on <= latestDue);
      const isPast = windows.some(({ due }) => on > due);
      return words(found).filter(
        (word) =>
          (word === "not-due" && !isPending) || ((word === "overdue" || word === "unreported") && !isPast),
      );
    };
    fc.assert(
      fc.property(actCase, (act) => {
        expect(tooEarlyOrLate(act.on, act.terms, assessAct(act))).toEqual([]);
      }),
      many,
    );
    const single = numberCase.filter((number) => !timingsOf(number).includes("throughout"));
    fc.assert(
      fc.property(single, (number) => {
        expect(tooEarlyOrLate(number.on, number.terms, assessNumber(number))).toEqual([]);
      }),
      many,
    );
  });

  it("makes a number in a period neither late nor overdue", () => {
    const inPeriod = numberCase.filter((number) => timingsOf(number).every((timing) => timing === "in"));
    const undelivered = inPeriod.filter(({ history }) =>
      history.every(({ status }) => status !== "delivered"),
    );
    fc.assert(
      fc.property(undelivered, (number) => {
        const found = words(assessNumber(number));
        expect(found.filter((word) => word === "late" || word === "overdue")).toEqual([]);
      }),
      { ...many, numRuns: 500 },
    );
  });

  it("does not make a number by a day missed", () => {
    const ends = new Set<Status | null>(["abandoned", "superseded", "not-delivered"]);
    const by = numberCase.filter((number) => timingsOf(number).every((timing) => timing === "by"));
    const goingOn = by.filter(({ history }) => history.every(({ status }) => !ends.has(status)));
    fc.assert(
      fc.property(goingOn, (number) => {
        expect(words(assessNumber(number))).not.toContain("missed");
      }),
      { ...many, numRuns: 500 },
    );
  });
});

describe("what is vague", () => {
  it("in a deadline gives the union of what each of its dates gives", () => {
    const dates = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(actCase, dates, (act, offsets) => {
        const [first] = act.terms;
        const [a, b] = offsets.map((at) => `2024-10-${String(at + 3).padStart(2, "0")}`);
        const on = (date: string): ActFindings => {
          const window = dueWindow({ kind: "date", timing: "by", date, every: null, fiscalYear: null });
          return assessAct({ ...act, terms: [{ ...first, window }] });
        };
        const either = on(`[${a},${b}]`);
        const each = [on(`${a}`), on(`${b}`)];
        expect(words(either).toSorted()).toEqual(
          [...new Set(each.flatMap((found) => words(found)))].toSorted(),
        );
        expect([...either.deliveredBy].toSorted()).toEqual(
          [...new Set(each.flatMap((found) => [...found.deliveredBy]))].toSorted(),
        );
      }),
      many,
    );
  });

  it("in a value gives no less than any number within it", () => {
    const flowless = plainNumber.filter((number) => targetOf(number).measure !== "cumulative");
    fc.assert(
      fc.property(flowless, fc.double({ min: 0, max: 1, noNaN: true }), (number, share) => {
        const narrowed = withTarget(number, ({ values }) => ({
          values: values.map((one) => ({ ...one, value: one.value && exactlyWithin(one.value, share) })),
        }));
        expect(words(assessNumber(number))).toEqual(
          expect.arrayContaining([...words(assessNumber(narrowed))]),
        );
      }),
      many,
    );
  });
});

function exactlyWithin({ min, max }: Range, share: number): Range {
  const [low, high] = [min ?? 0, max ?? 0];
  const n = low + (high - low) * share;
  return { min: n, max: n };
}

describe("what does not matter", () => {
  it("is the order of values", () => {
    fc.assert(
      fc.property(numberCase, (number) => {
        const reversed = withTarget(number, ({ values }) => ({ values: values.toReversed() }));
        const [{ trace: _, ...found }, { trace: __, ...expected }] = [
          assessNumber(reversed),
          assessNumber(number),
        ];
        expect(found).toEqual(expected);
      }),
      many,
    );
  });

  it("is the order of occurrences", () => {
    fc.assert(
      fc.property(recurringCase, (recurring) => {
        const reversed = { ...recurring, occurrences: recurring.occurrences.toReversed() };
        expect(assessRecurring(reversed)).toEqual(assessRecurring(recurring));
      }),
      many,
    );
  });

  it("is the unit, and the sign where the target is turned as well", () => {
    const turned = {
      "at-least": "at-most",
      "at-most": "at-least",
      "more-than": "less-than",
      "less-than": "more-than",
      equal: "equal",
      between: "between",
    } as const satisfies Record<Comparator, Comparator>;
    const free = plainNumber.filter((number) => {
      const { measure, timing, neverNegative } = targetOf(number);
      return measure !== "cumulative" && timing !== "total" && !(measure === "flow" && neverNegative);
    });
    const scaled = (range: Range | null, by: number): Range | null => {
      if (range === null) return null;
      const ends = [(range.min ?? 0) * by, (range.max ?? 0) * by].toSorted((a, b) => a - b);
      return { min: ends[0] ?? 0, max: ends[1] ?? 0 };
    };
    fc.assert(
      fc.property(free, fc.constantFrom(4, -1, -0.25), (number, by) => {
        const other = withTarget(number, ({ goal, comparator, values }) => ({
          goal: scaled(goal, by),
          comparator: by < 0 ? turned[comparator] : comparator,
          values: values.map((one) => ({ ...one, value: scaled(one.value, by) })),
        }));
        expect(assessNumber(other)).toEqual(assessNumber(number));
      }),
      many,
    );
  });
});

describe("an easier target", () => {
  it("is on time where a harder one is", () => {
    const atLeast = plainNumber.filter(
      (number) => targetOf(number).comparator === "at-least" && targetOf(number).goal !== null,
    );
    fc.assert(
      fc.property(atLeast, fc.integer({ min: 1, max: 3 }), (number, less) => {
        fc.pre(words(assessNumber(number)).join() === "on-time");
        const easier = withTarget(number, ({ goal }) => ({
          goal: goal && { min: (goal.min ?? 0) - less, max: (goal.max ?? 0) - less },
        }));
        expect(words(assessNumber(easier))).toEqual(["on-time"]);
      }),
      { ...many, numRuns: 100 },
    );
  });

  it("is not made by a forecast of a miss: that adds no on time", () => {
    const forecast = fc.integer({ min: 0, max: 16 }).map((at) =>
      report(null, `2024-10-${String(at + 4).padStart(2, "0")}`, {
        statesMissed: true,
        published: origin + 17,
      }),
    );
    fc.assert(
      fc.property(actCase, numberCase, forecast, (act, number, said) => {
        const before = [assessAct(act), assessNumber(number)];
        const after = [
          assessAct({ ...act, history: [...act.history, said] }),
          assessNumber({ ...number, history: [...number.history, said] }),
        ];
        const added = after.filter(
          (found, i) => words(found).includes("on-time") && !before[i]?.timelinesses.includes("on-time"),
        );
        expect(added).toEqual([]);
      }),
      many,
    );
  });
});

const anyText = fc.oneof(
  fc.constantFrom(
    "2024",
    "2024~",
    "202X",
    "[2020,2030]",
    "../2024",
    "2024/..",
    "/",
    "0000",
    "9999",
    "-0001",
    "Y-17E7",
    "XXXX-XX-XX",
    "2025/202X",
    "soon",
    "",
  ),
  fc
    .date({ min: new Date("0001-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const anyNumber = fc.constantFrom(null, 0, -0, 1, 1e308, -1e308, 5e-324, 0.1);
const anyRange = fc.record({ min: anyNumber, max: anyNumber });
const anyDay = fc.oneof(
  fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) }),
  fc.constantFrom(dayOf(0, 1, 1), dayOf(9999, 12, 31)),
);
const anyLength = fc.constantFrom("P1Y", "P1M", "P0D", "P9999Y", "P1W", "", "P400Y");

/** What a finding says that is no day, no count or out of order. */
function unsoundIn({ timelinesses, tally, achieved, nextDue, periods }: Findings): readonly unknown[] {
  const ranges: readonly Range[] = tally === null ? [] : Object.values(tally);
  const days = periods.flatMap(({ from, to, due, latestDue }) => [from, to, due, latestDue]);
  const next = nextDue === null ? [] : [nextDue.from, nextDue.to];
  const numbers = [...ranges.flatMap(({ min, max }) => [min, max]), ...days, ...next];
  return [
    ...numbers.filter((n) => !Number.isFinite(n)),
    ...(achieved === null || (Number.isFinite(achieved.to) && achieved.from <= achieved.to)
      ? []
      : [achieved]),
    ...(timelinesses.length > 0 ? [] : ["no word"]),
  ];
}

describe("any case that can be built", () => {
  const window = fc.oneof(
    anyText.map((date) => dueWindow({ kind: "date", timing: "by", date, every: null, fiscalYear: null })),
    fc.constantFrom("open-ended" as const, "not-stated" as const),
  );

  it("is assessed on any day, and says nothing that is no number", () => {
    const extreme = fc.record({
      on: anyDay,
      dates: fc.array(anyText, { maxLength: 5 }),
      published: fc.array(anyDay, { minLength: 5, maxLength: 5 }),
      window,
      goal: fc.option(anyRange),
      ranges: fc.array(fc.option(anyRange), { minLength: 5, maxLength: 5 }),
      every: anyLength,
      number: numberCase,
      recurring: recurringCase,
    });
    fc.assert(
      fc.property(extreme, ({ on, dates, published, window: of, goal, ranges, every, number, recurring }) => {
        const publishedOn = (i: number): number => published[i] ?? origin;
        const history = dates.map((date, i) =>
          report(
            (["delivered", "abandoned", "in-progress", "not-delivered", null] as const)[i] ?? null,
            date,
            { published: publishedOn(i), observedUntil: dates[i + 1] ?? null, statesMissed: i % 2 === 0 },
          ),
        );
        expect(
          unsoundIn(assessAct({ on, terms: [term("not-stated", { window: of })], history, parties: [] })),
        ).toEqual([]);
        const values = dates.map((date, i) => ({
          date,
          value: ranges[i] ?? null,
          published: publishedOn(i),
        }));
        const wild = withTarget(number, () => ({ every, goal, values }));
        expect(
          unsoundIn(assessNumber({ ...wild, on, terms: [{ ...wild.terms[0], window: of }], history })),
        ).toEqual([]);
        const [from = "2024"] = dates;
        const until = typeof of === "string" ? null : of;
        const again: RecurringCase = { ...recurring, on, every, from, until, history };
        expect(unsoundIn(assessRecurring(again))).toEqual([]);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it("is left as it was", () => {
    const frozen = <T>(item: T): T => {
      if (typeof item === "object" && item !== null)
        Object.values(Object.freeze(item)).forEach((part) => frozen(part));
      return item;
    };
    fc.assert(
      fc.property(actCase, numberCase, recurringCase, (act, number, recurring) => {
        expect(unsoundIn(assessAct(frozen(act)))).toEqual([]);
        expect(unsoundIn(assessNumber(frozen(number)))).toEqual([]);
        expect(unsoundIn(assessRecurring(frozen(recurring)))).toEqual([]);
      }),
      { seed: 5, numRuns: 200 },
    );
    expect(horizon.first).toBeLessThan(origin);
  });
});
