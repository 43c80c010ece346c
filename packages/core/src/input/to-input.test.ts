import fc from "fast-check";
import { expect, test } from "vitest";
import { campDavid, jpKrUs } from "../../fixtures/records.ts";
import { lightDataset } from "./light-dataset-arbitrary.ts";
import { safeParse } from "./parse.ts";
import { toInput } from "./to-input.ts";

test.each([
  ["jp-kr-us", jpKrUs],
  ["camp-david", campDavid],
])("The record %s, written in the light form and read again, is the same", (_, dataset) => {
  const result = safeParse(toInput(dataset));
  expect(result).toMatchObject({ success: true, warnings: [] });
  expect(result.success && result.data).toEqual(dataset);
});

test("Whatever can be read is the same after it is written in the light form and read again", () => {
  let read = 0;
  fc.assert(
    fc.property(lightDataset, (light) => {
      const first = safeParse(light, { partial: true });
      if (!first.success) return;
      read += first.data.commitments.length;
      const second = safeParse(toInput(first.data));
      expect(second.success ? [] : second.issues).toEqual([]);
      expect(second.success && second.data).toEqual(first.data);
    }),
    { numRuns: 400, seed: 7 },
  );
  expect(read).toBeGreaterThan(30);
});

test("A commitment of five fields is written as five fields", () => {
  const row = {
    title: "Halve emissions",
    party: "jp",
    domain: "climate",
    due: "by 2030",
    status: "in-progress",
  };
  const result = safeParse({
    id: "sheet",
    title: "My sheet",
    source: "https://example.org/sheet 2024-01-05",
    reviewedThrough: "2024-01-05",
    commitments: [row],
  });
  expect(result.success && toInput(result.data).commitments).toEqual({ "halve-emissions": row });
});
