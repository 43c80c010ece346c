import { describe, expect, it } from "vitest";
import { UsageError } from "../errors.ts";
import { type AssessOptions, readOptions } from "./assess-options.ts";

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
