import { expect, test } from "vitest";
import { addDays, endsOf } from "./days.ts";

test("A day is counted on, and never leaves the calendar of four-digit years", () => {
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(addDays("9999-12-31", 0)).toBe("9999-12-31");
  expect(addDays("9999-12-30", 20)).toBe("9999-12-31");
  expect(addDays("0000-01-20", -20)).toBe("0000-01-01");
});

test("The ends of a date before the calendar are its first day", () => {
  expect(endsOf("-0001")).toEqual({ first: "0000-01-01", last: "0000-01-01" });
  expect(endsOf("2024-02")).toEqual({ first: "2024-02-01", last: "2024-02-29" });
});
