import { expect, test } from "vitest";
import { safeParse } from "../input/parse.ts";
import { defaultLimits, fits } from "./formats.ts";

const isDate = (text: string): boolean => fits.edtf(text, defaultLimits);

test.each(["2024-25", "2030-31", "2039-40", "2024-25/2029-30", "2019-12/2020-21", "[2024-25,2026]"])(
  '"%s" could be a fiscal year or a part of a year, and is no date of a record',
  (text) => expect(isDate(text)).toBe(false),
);

test.each(["2024-33", "2024-25~", "2024-25?", "2024-05", "2011-12", "2024-26", "2024-25-01", "2024/2025"])(
  '"%s" is checked as the format says',
  (text) => expect(isDate(text)).toBe(text !== "2024-25-01"),
);

test("A value that is dated with a fiscal year says how to write it, and so does its place in the full form", () => {
  const result = safeParse({
    id: "sheet",
    title: "Sheet",
    source: "https://example.org/sheet 2026-01-05",
    reviewedThrough: "2026-01-05",
    indicators: { cars: { title: "Cars", observations: [{ date: "2024-25", value: 3 }] } },
    commitments: [
      { title: "Sell cars", party: "in", domain: "cars", indicator: "cars", atLeast: 5, due: "2030-31" },
    ],
  });
  expect(
    result.success ? [] : result.issues.map(({ rule, path, fix }) => [rule, path.join("."), fix]),
  ).toEqual([
    [
      "not-a-date",
      "indicators.cars.observations.0.date",
      "Write the months of the fiscal year, like 2024-04/2025-03. The part of the year is 2024-03/2024-05.",
    ],
    [
      "not-a-due-date",
      "commitments.0.due",
      'Write `{ due: 2030, fiscalYear: { firstMonth: 4, namedAfter: "first" } }`, with the first month of that fiscal year.',
    ],
  ]);
});
