import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepNames, type Step } from "./mapping.ts";
import type { Cell } from "./row-table.ts";
import { repairCell } from "./repair-steps.ts";

const cellOf = (given: Cell, ...steps: readonly Step[]): Cell | undefined => {
  const repaired = repairCell(given, steps);
  return repaired.ok ? repaired.cell : undefined;
};

describe("dates", () => {
  test.each([
    ["2019-7-10", "2019-07-10"],
    ["18 August 2023", "2023-08-18"],
    ["2018-03-19T00:00:00Z", "2018-03-19"],
    ["2022-06-29 11:21:33", "2022-06-29"],
    ["2030", "2030"],
    // Which is the month?
    ["03/04/2024", undefined],
    ["soon", undefined],
  ])("iso-date reads %s as %s", (given, iso) => {
    expect(cellOf(given, "iso-date")).toBe(iso);
  });

  test("Day or month first is said, and a day that is not in the calendar is none", () => {
    expect(cellOf("03/04/2024", "day-first")).toBe("2024-04-03");
    expect(cellOf("03/04/2024", "month-first")).toBe("2024-03-04");
    expect(cellOf("31/31/2024", "day-first")).toBeUndefined();
    expect(cellOf("30.02.2024", "day-first")).toBeUndefined();
    expect(cellOf("29/2/2024", "day-first")).toBe("2024-02-29");
  });

  test("What says day or month first behind iso-date decides, and other dates are read as before", () => {
    for (const [given, iso] of [
      ["03/04/2024", "2024-04-03"],
      ["18 August 2023", "2023-08-18"],
      ["2019-7-10", "2019-07-10"],
    ] as const)
      expect(repairCell(given, ["iso-date", "day-first"])).toMatchObject({ ok: true, cell: iso });
    expect(repairCell("03/04/2024", ["iso-date", "month-first"])).toMatchObject({ cell: "2024-03-04" });
  });

  test("Days as spreadsheets count them: day 60 never was, and nothing before it is read", () => {
    // Values of Excel's own 1900 date system.
    expect(cellOf(61, "excel-day")).toBe("1900-03-01");
    expect(cellOf("45296", "excel-day")).toBe("2024-01-05");
    expect(cellOf(45296.75, "excel-day")).toBe("2024-01-05");
    expect(cellOf(60, "excel-day")).toBeUndefined();
    expect(cellOf(2_958_465, "excel-day")).toBe("9999-12-31");
    expect(cellOf(2_958_466, "excel-day")).toBeUndefined();
  });

  test("Every day of four centuries comes back from its number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 146_000 }), (day) => {
        const iso = cellOf(day, "excel-day");
        expect((Date.parse(`${String(iso)}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000).toBe(day);
      }),
    );
  });

  test("A year is read where there is one, and not where there are two", () => {
    expect(cellOf("by the end of 2030", "year")).toBe("2030");
    expect(cellOf(2030, "year")).toBe("2030");
    expect(cellOf("2030 or 2035", "year")).toBeUndefined();
    expect(cellOf("20300", "year")).toBeUndefined();
  });
});

describe("numbers", () => {
  test.each([
    ["number", "1,234.5 t", 1234.5],
    ["number", "1 234", 1234],
    ["number", "-3", -3],
    ["number", "−3", -3],
    ["number", "1.5e3", 1500],
    ["number", "about 5", undefined],
    ["decimal-comma", "1.234,5", 1234.5],
    ["decimal-comma", "1.234.567", 1_234_567],
    ["decimal-comma", "0,5", 0.5],
    ["percent", "45 %", 45],
    ["percent", "12,5 per cent", 12.5],
    ["share-as-percent", "0.45", 45],
    ["share-as-percent", "45", undefined],
  ] as const)("%s reads %s as %s", (step, given, number) => {
    expect(cellOf(given, step)).toBe(number);
  });
});

test("Lists are parted and repaired item by item, and texts that mean nothing are empty", () => {
  expect(cellOf("2030; 2035-7-1 ;", { split: ";" }, "iso-date")).toEqual(["2030", "2035-07-01"]);
  expect(cellOf(" n/a ".trim(), { blank: ["n/a", "-"] }, "number")).toBeNull();
  expect(cellOf(";", { split: ";" })).toBeNull();
});

test("Whatever a cell holds, a step reads it or says why not, and no number that is not finite comes out", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom("1e999", "Infinity", "9".repeat(400)),
  );
  fc.assert(
    fc.property(cell, fc.constantFrom(...stepNames), (given, step) => {
      const repaired = repairCell(given, [step]);
      if (repaired.ok) expect(typeof repaired.cell !== "number" || Number.isFinite(repaired.cell)).toBe(true);
      else expect(repaired.reason).toMatch(/\.$/);
    }),
    { numRuns: 2000 },
  );
});
