import { expect, test } from "vitest";
import { campDavid, jpKrUs } from "../../fixtures/records.ts";
import { mapIds } from "../dataset/map-ids.ts";
import type { Dataset } from "../model/types.ts";
import { visitReferences } from "./generated/references.ts";

const referencesOf = (dataset: Dataset): readonly (readonly [to: string, id: string, path: string])[] => {
  const found: (readonly [string, string, string])[] = [];
  visitReferences(dataset, (to, id, path) => found.push([to, id, path.join(".")]));
  return found;
};

test.each([
  ["jp-kr-us", jpKrUs],
  ["camp-david", campDavid],
])(
  "In the record %s every id that is given another name is visited where it is referred to",
  (_, dataset) => {
    const before = referencesOf(dataset);
    const after = referencesOf(
      mapIds(dataset, (kind, id) => (kind === "reference" && id.includes(":") ? id : `new-${id}`)),
    );
    expect(after.map(([, , path]) => path)).toEqual(before.map(([, , path]) => path));
    for (const [i, [to, id]] of after.entries())
      expect(`${to} ${id}`).toBe(
        to === "criterion" || id.includes(":") ? `${to} ${before[i]?.[1]}` : `${to} new-${before[i]?.[1]}`,
      );
  },
);

test("The path of a reference leads to its id", () => {
  visitReferences(jpKrUs, (_, id, path) => {
    const value = path.reduce<unknown>(
      (inner, key) => (inner as Record<string | number, unknown>)[key],
      jpKrUs,
    );
    expect(value).toBe(id);
  });
});
