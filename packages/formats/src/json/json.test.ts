import { describe, expect, it } from "vitest";
import { datasetsByName, madeUpDataset } from "../dataset-fixture.ts";
import { datasetToJson } from "./dataset-to-json.ts";
import { jsonToDataset } from "./json-to-dataset.ts";

/** The same data with the fields of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inside]) => [name, reversed(inside)]),
  );
}

describe.each(datasetsByName())("the %s record", (_, dataset) => {
  it("comes back identical, and is written byte for byte the same again", () => {
    const text = datasetToJson(dataset);
    const result = jsonToDataset(text);
    expect(result).toEqual({ ok: true, dataset });
    expect(result.ok && datasetToJson(result.dataset)).toBe(text);
    expect(text).toMatch(/^\{"id":.*\}\n$/);
  });

  it("is the same in whatever order its fields come", () => {
    expect(datasetToJson(reversed(dataset) as typeof dataset)).toBe(datasetToJson(dataset));
  });

  it("comes back identical when indented for people", () => {
    expect(jsonToDataset(`\uFEFF${datasetToJson(dataset, 2)}`)).toEqual({ ok: true, dataset });
  });
});

describe("jsonToDataset", () => {
  it("tells what is not JSON, and what is not a dataset", () => {
    expect(jsonToDataset("{")).toMatchObject({ ok: false, problems: [{ rule: "json", path: [] }] });
    const { title: _, ...untitled } = madeUpDataset();
    expect(jsonToDataset(JSON.stringify(untitled))).toMatchObject({
      ok: false,
      problems: [{ rule: "missing", path: ["title"] }],
    });
  });
});
