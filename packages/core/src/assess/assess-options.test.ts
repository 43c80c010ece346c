import { describe, expect, it } from "vitest";
import { UsageError } from "../errors.ts";
import { type AssessOptions, readOptions } from "./assess-options.ts";
import { dayText, readDay } from "./read-day.ts";

const read = (options: unknown) => readOptions(options as AssessOptions, "2025-06-30", "assess");
function codeOf(call: () => unknown): string | null {
  try {
    call();
  } catch (error) {
    return error instanceof UsageError ? error.code : String(error);
  }
  return null;
}

describe("the options of an assessment", () => {
  it("are completed: the day reviewed through, its own evidence, latest publication, one unit of doubt", () => {
    expect(read({})).toEqual({
      on: "2025-06-30",
      evidenceUntil: "2025-06-30",
      publicationDate: "latest",
      dateTolerance: { "~": 1, "?": 0, "%": 1 },
    });
    expect(read({ on: "2024-01-01" }).evidenceUntil).toBe("2024-01-01");
  });
  it("are taken as given", () => {
    const given = {
      on: "2024-01-01",
      evidenceUntil: "2024-02-01",
      publicationDate: "earliest",
      dateTolerance: { "~": 3, "?": 100, "%": 0 },
    };
    expect(read(given)).toEqual(given);
    expect(read({ dateTolerance: { "?": 2 } }).dateTolerance).toEqual({ "~": 1, "?": 2, "%": 1 });
  });
  it.each([
    ["null", null, "wrong-argument"],
    ["a text", "2024-01-01", "wrong-argument"],
    ["a key that does not exist", { until: "2024-01-01" }, "unknown-key"],
    ["a day that is null", { on: null }, "not-a-day"],
    ["evidence until null", { evidenceUntil: null }, "not-a-day"],
    ["another publication date", { publicationDate: "middle" }, "unknown-word"],
    ["a publication date that is null", { publicationDate: null }, "unknown-word"],
    ["a tolerance that is a number", { dateTolerance: 1 }, "wrong-argument"],
    ["a tolerance that is null", { dateTolerance: null }, "wrong-argument"],
    ["another mark", { dateTolerance: { "!": 1 } }, "unknown-key"],
    ["half a unit", { dateTolerance: { "~": 0.5 } }, "wrong-argument"],
    ["less than no unit", { dateTolerance: { "~": -1 } }, "wrong-argument"],
    ["more units than make sense", { dateTolerance: { "~": 101 } }, "wrong-argument"],
  ])("are refused where they are %s", (_, options, code) => {
    expect(codeOf(() => read(options))).toBe(code);
  });
});

describe("a day that a caller passes", () => {
  it("is an ISO day or an object of year, month and day", () => {
    expect(readDay("2024-02-29", "on")).toBe("2024-02-29");
    expect(readDay({ year: 44, month: 3, day: 5 }, "on")).toBe("0044-03-05");
  });
  it.each([
    ["2023-02-29"],
    ["2024-1-1"],
    ["+012024-01-01"],
    ["-0044-01-01"],
    [""],
    [20240101],
    [null],
    [{}],
    [{ year: 2024, month: 13, day: 1 }],
    [{ year: 2024, month: 1 }],
    [new Date(0)],
  ])("is not %s", (day) => {
    expect(codeOf(() => readDay(day as string, "on"))).toBe("not-a-day");
  });
  it("names the option and says why a Date is none", () => {
    expect(() => readDay(new Date(0) as unknown as string, "on")).toThrow("on: a Date is an instant");
    expect(() => readDay("soon", "due.before")).toThrow('due.before: "soon" is not a day');
  });
});

it("Days beyond the years that four digits write become the first or last of them", () => {
  expect([dayText(0), dayText(-1e9), dayText(1e9)]).toEqual(["1970-01-01", "0000-01-01", "9999-12-31"]);
});
