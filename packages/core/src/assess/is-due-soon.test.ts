import { describe, expect, it } from "vitest";
import { isDueSoon } from "./is-due-soon.ts";

describe("isDueSoon", () => {
  it.each([
    [0, "yes"],
    [365, "yes"],
    [366, "no"],
    [-1, "no"],
    [null, "no"],
  ] as const)("open, with %s days to the due day: %s", (daysToDue, expected) => {
    expect(isDueSoon({ schedule: ["open"], daysToDue })).toBe(expected);
  });

  it("is possibly so where it may be delivered already, and not where it is", () => {
    expect(isDueSoon({ schedule: ["met", "open"], daysToDue: 10 })).toBe("possibly");
    expect(isDueSoon({ schedule: ["met"], daysToDue: 10 })).toBe("no");
  });

  it("takes another stretch", () => {
    expect(isDueSoon({ schedule: ["open"], daysToDue: 31 }, 30)).toBe("no");
  });
});
