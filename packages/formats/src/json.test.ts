import { assess, type Dataset, type Ids } from "@policytrack/core";
import { parse, safeParse } from "@policytrack/core/schema";
import { describe, expect, it } from "vitest";
import { writeFormat } from "./formats.ts";
import { hostile } from "./hostile-fixture.ts";
import { datasetToJson, jsonFormat } from "./json.ts";
import { nordia } from "./record-fixture.ts";
import { en } from "./words.ts";

/** The same data with the keys of every object turned round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, of]) => [key, reversed(of)]),
  );
}

describe("A dataset as JSON", () => {
  it("is read again as it was, also where its texts are hostile", () => {
    expect(JSON.parse(datasetToJson(nordia))).toEqual(nordia);
    expect(JSON.parse(datasetToJson(hostile))).toEqual(hostile);
    expect(parse(datasetToJson(nordia))).toEqual(nordia);
  });

  it("is the same bytes whatever the order of its fields", () => {
    expect(datasetToJson(reversed(nordia) as Dataset<Ids>)).toBe(datasetToJson(nordia));
  });

  it("begins with its head and ends with one newline", () => {
    expect(datasetToJson(nordia)).toMatch(/^\{"formatVersion":2,"id":"nordia-sudia","title":/);
    expect(datasetToJson(nordia).endsWith("}\n")).toBe(true);
    expect(datasetToJson(nordia, { indent: 2 }).split("\n").length).toBeGreaterThan(500);
  });

  it("refuses a number that JSON would write as null", () => {
    const [indicator] = nordia.indicators;
    expect(() =>
      datasetToJson({ ...nordia, indicators: [{ ...indicator!, bound: Number.POSITIVE_INFINITY }] }),
    ).toThrow(RangeError);
  });

  it("of a day is a dataset that can be read", () => {
    const text = writeFormat(jsonFormat, assess(nordia, { on: "2024-12-31" }), { words: en });
    expect(safeParse(text).success).toBe(true);
  });
});
