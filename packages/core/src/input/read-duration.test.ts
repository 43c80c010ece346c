import { expect, it } from "vitest";
import { isoDurationOf } from "./read-duration.ts";

it.each([
  ["2 years", "P2Y"],
  ["2y", "P2Y"],
  ["six months", "P6M"],
  ["a year", "P1Y"],
  ["half a year", "P6M"],
  ["18-month", "P18M"],
  ["quarter", "P3M"],
  ["2 quarters", "P6M"],
  ["weekly", "P1W"],
  ["10 days", "P10D"],
  ["2年", "P2Y"],
  ["６か月", "P6M"],
  ["6개월", "P6M"],
  ["3년", "P3Y"],
])("%s means %s", (text, iso) => {
  expect(isoDurationOf(text)).toBe(iso);
});

it.each(["soon", "", "0 years", "2", "2 yeers", "2 to 3 years", "P2Y"])("%s means no duration", (text) => {
  expect(isoDurationOf(text)).toBeNull();
});
