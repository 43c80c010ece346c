import { addDuration, isoDay } from "@policytrack/edtf";
import { describe, expect, it, vi } from "vitest";
import type { Status } from "../model/types.ts";
import { assessAct } from "./act.ts";
import { dated, day, occurrence, report, target, term, value } from "./example.fixture.ts";
import { Gathering } from "./gathering.ts";
import { assessNumber, type NumberTarget } from "./number.ts";
import { PeriodValues } from "./period-values.ts";
import { assessRecurring } from "./recurring.ts";

/** Counts what a case costs: fields of its facts that are read, verdicts that are gathered, values that are looked up. */
function workOf<T extends object>(facts: readonly T[], assess: (facts: readonly T[]) => void): number {
  let work = 0;
  const counted = facts.map(
    (fact) =>
      new Proxy(fact, {
        get(of, key) {
          work++;
          return Reflect.get(of, key) as unknown;
        },
      }),
  );
  const gathered = vi.spyOn(Gathering.prototype, "add");
  const looked = vi.spyOn(PeriodValues.prototype, "of");
  assess(counted);
  work += gathered.mock.calls.length + looked.mock.calls.length;
  for (const spy of [gathered, looked]) spy.mockRestore();
  return work;
}

/** How the work grows when the facts are twice as many. */
function growth<T extends object>(
  factsOf: (n: number) => readonly T[],
  assess: (facts: readonly T[]) => void,
): number {
  return workOf(factsOf(400), assess) / workOf(factsOf(200), assess);
}

const statuses: readonly Status[] = [
  "in-progress",
  "abandoned",
  "pending",
  "not-applicable",
  "stalled",
  "delivered",
];
const month = (i: number): string => isoDay(addDuration(day("2000-01-01"), "P1M", { times: i })).slice(0, 7);

describe("the work of a case", () => {
  it.each([
    ["dates that are certain", (i: number): string | null => isoDay(day("2001-01-01") + i)],
    ["dates that are not known", (): string | null => null],
    ["dates that overlap", (i: number): string | null => `${2001 + (i % 20)}/2030`],
  ])("grows with the entries of a history with %s", (_, date) => {
    const history = (n: number): ReturnType<typeof report>[] =>
      Array.from({ length: n }, (__, i) =>
        report(statuses[i % 5] ?? null, date(i), {
          statesMissed: i % 4 === 0,
          observedUntil: i % 3 === 0 ? "2031" : null,
        }),
      );
    const terms = [term("2020~"), term("[2024,2028]", { setOn: "2010/2035" })] as const;
    const assess = (entries: readonly ReturnType<typeof report>[], parties: readonly string[]): void => {
      assessAct({ on: day("2026-06-01"), terms, history: entries, parties });
    };
    expect(growth(history, (entries) => assess(entries, []))).toBeLessThan(2.1);
    expect(growth(history, (entries) => assess(entries, ["a", "b", "c"]))).toBeLessThan(2.1);
  });

  it("grows with the terms that can be in force", () => {
    const terms = (n: number): ReturnType<typeof term>[] =>
      Array.from({ length: n }, () => term("2020~", { setOn: null }));
    const assess = ([first = term("2020"), ...rest]: readonly ReturnType<typeof term>[]): void => {
      assessAct({ on: day("2026-06-01"), terms: [first, ...rest], history: [], parties: [] });
    };
    expect(growth(terms, assess)).toBeLessThan(2.1);
  });

  it.each(["stock", "ratio", "flow", "cumulative"] as const)(
    "grows with the values of a %s, ranges or not",
    (measure) => {
      for (const timing of ["by", "in", "throughout", "total"] as const) {
        const of = (n: number): ReturnType<typeof value>[] =>
          Array.from({ length: n }, (_, i) => value(month(i), [i, i + 50]));
        const assess = (values: readonly ReturnType<typeof value>[]): void => {
          const asked: NumberTarget = target(timing, values, {
            measure,
            neverNegative: true,
            every: "P1M",
            goal: { min: 1e9, max: 1e9 },
            countsAfter: 0,
          });
          const last = values.at(-1)?.date ?? "";
          assessNumber({
            on: day("2090-01-01"),
            terms: [{ ...term(dated(`2000-01/${last}`, timing)), target: asked }],
            history: [],
          });
        };
        expect([timing, growth(of, assess) < 2.1]).toEqual([timing, true]);
      }
    },
  );

  it("grows with the occurrences of what recurs, and of what was given up on an unknown day", () => {
    const of = (n: number): ReturnType<typeof occurrence>[] =>
      Array.from({ length: n }, (_, i) => occurrence(month(i), i % 7 === 0 ? "not-delivered" : "delivered"));
    const assess = (occurrences: readonly ReturnType<typeof occurrence>[]): void => {
      const history = [report("abandoned", null)];
      assessRecurring({
        on: day("2090-01-01"),
        every: "P1M",
        from: "2000-01",
        until: null,
        grace: null,
        occurrences,
        history,
      });
    };
    expect(growth(of, assess)).toBeLessThan(2.1);
  });
});
