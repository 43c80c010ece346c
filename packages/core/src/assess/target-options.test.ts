import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicator, soundDraft, target } from "../dataset/dataset-fixture.ts";
import { type Day, dayOf } from "../dates/day.ts";
import { defaultWidening, dueWindow } from "../dates/due-window.ts";
import type { Range } from "../model/range.ts";
import type { TargetFact } from "../model/target.ts";
import { knowledgeOf } from "./known.ts";
import { type TargetOptions, targetsInPlay, withValueChosen, withYearChosen } from "./target-options.ts";

const known = knowledgeOf(soundDraft(), "2024-08-31");

const of = (id: string, due: string, overrides: Partial<TargetFact> = {}): TargetFact =>
  target(id, "stations", 100, due, overrides);

const inPlay = (targets: readonly TargetFact[], options: TargetOptions, on: Day): readonly string[] =>
  targetsInPlay(targets, options, known, on, defaultWidening).map(({ id }) => id);

const chosen = (given: TargetFact, options: TargetOptions, better: "more" | "less" = "more"): TargetFact =>
  withYearChosen(withValueChosen(given, indicator("stations", { better }), options), options, known);

describe("a range", () => {
  const range = { min: 26, max: 28 };
  const wide = target("a", "stations", range, "2030");

  it("is kept, unless an end is chosen: the weaker is the one that is easier to reach", () => {
    expect(chosen(wide, {}).value).toEqual(range);
    expect(chosen(wide, { ranges: "both" }).value).toEqual(range);
    expect(chosen(wide, { ranges: "weakest" }).value).toEqual({ min: 26, max: 26 });
    expect(chosen(wide, { ranges: "strongest" }).value).toEqual({ min: 28, max: 28 });
    expect(chosen(wide, { ranges: "weakest" }, "less").value).toEqual({ min: 28, max: 28 });
    expect(chosen(wide, { ranges: "strongest" }, "less").value).toEqual({ min: 26, max: 26 });
  });

  it("without the end that is chosen stays as it is", () => {
    const open = { min: 26, max: null };
    expect(chosen(target("a", "stations", open, "2030"), { ranges: "strongest" }).value).toEqual(open);
    expect(chosen(target("a", "stations", open, "2030"), { ranges: "weakest" }).value).toEqual({
      min: 26,
      max: 26,
    });
  });

  it("that is exact has one end, whichever is chosen", () => {
    for (const ranges of ["both", "weakest", "strongest"] as const)
      expect(chosen(of("a", "2030"), { ranges }).value).toEqual({ min: 100, max: 100 });
  });
});

describe("several target years", () => {
  const dueOf = (edtf: string, years: "earliest" | "latest"): Day => {
    const window = dueWindow(chosen(of("a", edtf), { years }).due);
    if (typeof window === "string") throw new Error(window);
    return window.due;
  };

  it.each([
    ["[2030,2035]", dayOf(2030, 12, 31), dayOf(2035, 12, 31)],
    ["[2028,2030,2035]", dayOf(2028, 12, 31), dayOf(2035, 12, 31)],
    ["2030", dayOf(2030, 12, 31), dayOf(2030, 12, 31)],
    ["../2030", dayOf(2030, 12, 31), dayOf(2030, 12, 31)],
    ["2025/2030", dayOf(2030, 12, 31), dayOf(2030, 12, 31)],
  ])("%s", (edtf, earliest, latest) => {
    expect(dueOf(edtf, "earliest")).toBe(earliest);
    expect(dueOf(edtf, "latest")).toBe(latest);
  });

  it("are not what an approximate year is: its target year is that of its due day", () => {
    expect(dueOf("2030~", "latest")).toBe(dayOf(2030, 12, 31));
  });

  it("leave what has no day as it is", () => {
    for (const edtf of ["2024/..", "2024/"])
      expect(chosen(of("a", edtf), { years: "latest" })).toEqual(of("a", edtf));
  });
});

describe("targets that depend on something", () => {
  const targets = [of("a", "2030"), of("b", "2030", { condition: "If others join." })];

  it("stand beside the others, or are left out", () => {
    const on = dayOf(2024, 6, 30);
    expect(inPlay(targets, {}, on)).toEqual(["a", "b"]);
    expect(inPlay(targets, { conditional: "include" }, on)).toEqual(["a", "b"]);
    expect(inPlay(targets, { conditional: "leave-out" }, on)).toEqual(["a"]);
  });

  it("that are left out are rivals of none", () => {
    const sooner = [of("a", "2030"), of("b", "2026", { condition: "If others join." })];
    const on = dayOf(2024, 6, 30);
    expect(inPlay(sooner, { conditional: "leave-out", several: "next" }, on)).toEqual(["a"]);
    expect(inPlay(sooner, { several: "next" }, on)).toEqual(["b"]);
  });
});

describe("several targets", () => {
  const targets = [
    of("a", "2025"),
    of("b", "2030"),
    of("c", "2040"),
    of("others", "2028", { indicator: "centres" }),
  ];

  it.each([
    [dayOf(2024, 1, 1), ["a", "others"]],
    [dayOf(2025, 12, 31), ["a", "others"]],
    [dayOf(2026, 1, 1), ["b", "others"]],
    [dayOf(2031, 1, 1), ["c", "others"]],
    // All are over: the last.
    [dayOf(2041, 1, 1), ["c", "others"]],
  ])("on day %d, the next of each indicator: %j", (on, expected) => {
    expect(inPlay(targets, { several: "next" }, on)).toEqual(expected);
    expect(inPlay(targets, { several: "all" }, on)).toEqual(["a", "b", "c", "others"]);
    expect(inPlay(targets, {}, on)).toEqual(["a", "b", "c", "others"]);
  });

  it("due on one day are both next", () => {
    expect(inPlay([of("a", "2030"), of("b", "2030-12-31")], { several: "next" }, dayOf(2024, 1, 1))).toEqual([
      "a",
      "b",
    ]);
  });

  it("without a day come last, and are not dropped where there is no other", () => {
    const endless = of("a", "2024/..");
    expect(inPlay([endless, of("b", "2030")], { several: "next" }, dayOf(2024, 1, 1))).toEqual(["b"]);
    expect(inPlay([endless], { several: "next" }, dayOf(2024, 1, 1))).toEqual(["a"]);
  });

  it("of which one was revised: the revised one is not the next", () => {
    const revised = [of("a", "2030"), of("b", "2035", { replaces: "a" })];
    expect(inPlay(revised, { several: "next" }, dayOf(2024, 1, 1))).toEqual(["b"]);
  });
});

describe("any options", () => {
  it("choose among the targets given, in their order, at least one of each indicator, and the ends of ranges", () => {
    const drawn = fc.array(
      fc.record({
        due: fc.constantFrom("2024", "2025~", "../2030", "[2030,2035]", "2024/..", "2040"),
        of: fc.constantFrom("stations", "centres"),
        conditional: fc.boolean(),
        min: fc.integer({ min: 0, max: 50 }),
        width: fc.integer({ min: 0, max: 50 }),
      }),
      { maxLength: 5 },
    );
    const options = fc.record<TargetOptions>({
      ranges: fc.constantFrom("both", "weakest", "strongest"),
      years: fc.constantFrom("earliest", "latest"),
      conditional: fc.constantFrom("include", "leave-out"),
      several: fc.constantFrom("all", "next"),
    });
    fc.assert(
      fc.property(
        drawn,
        options,
        fc.integer({ min: dayOf(2023, 1, 1), max: dayOf(2045, 1, 1) }),
        (list, given, on) => {
          const targets = list.map(({ due, of: id, conditional, min, width }, i) =>
            target(`t${i}`, id, { min, max: min + width }, due, { condition: conditional ? "If." : null }),
          );
          const found = targetsInPlay(targets, given, known, on, defaultWidening);
          expect(targets.filter((one) => found.includes(one))).toEqual(found);
          const eligible = targets.filter(
            ({ condition }) => given.conditional === "include" || condition === null,
          );
          expect(new Set(found.map((one) => one.indicator))).toEqual(
            new Set(eligible.map((one) => one.indicator)),
          );
          for (const one of found) {
            const value: Range = chosen(one, given).value;
            expect(value.min).toBeGreaterThanOrEqual(one.value.min ?? 0);
            expect(value.max).toBeLessThanOrEqual(one.value.max ?? 0);
            if (given.ranges !== "both") expect(value.min).toBe(value.max);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
