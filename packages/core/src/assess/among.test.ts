import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { among, is } from "./among.ts";
import { type Among, type Modal, type Schedule, schedules } from "./verdict.ts";

describe("among", () => {
  it("is the set of its members in the order of the vocabulary, whatever their order and number", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...schedules), { minLength: 1 }), (verdicts) => {
        const found = among(schedules, verdicts);
        expect([...found].toSorted()).toEqual([...new Set(verdicts)].toSorted());
        expect(found).toEqual(schedules.filter((schedule) => found.includes(schedule)));
      }),
    );
  });

  it("takes anything that can be gone through", () => {
    expect(among(schedules, new Set<Schedule>(["overdue", "met"]))).toEqual(["met", "overdue"]);
  });

  it("is never empty", () => {
    expect(() => among(schedules, [])).toThrow(RangeError);
  });
});

describe("is", () => {
  it.each<[Among<Schedule>, Schedule, Modal]>([
    [["overdue"], "overdue", "yes"],
    [["overdue"], "open", "no"],
    [["met", "met-late"], "met", "possibly"],
    [["met", "met-late"], "met-late", "possibly"],
    [["met", "met-late"], "overdue", "no"],
    [["open", "overdue", "unreported"], "overdue", "possibly"],
  ])("%j is %s: %s", (verdict, value, expected) => {
    expect(is(verdict, value)).toBe(expected);
  });

  it("asks only for words of the vocabulary", () => {
    const verdict: Among<Schedule> = ["met"];
    // @ts-expect-error "late" is no schedule.
    expect(is(verdict, "late")).toBe("no");
    expectTypeOf(is(verdict, "met")).toEqualTypeOf<Modal>();
  });
});
