import { describe, expect, it } from "vitest";
import { authoredModels } from "../authored/authored-models.ts";
import { recordFiles } from "../authored/record-file.ts";
import { fieldGuide } from "./field-guide.ts";

const guide = fieldGuide();

describe("the field guide", () => {
  it("has a table for each file and each thing that files are made of", () => {
    const headings = guide.split("\n").filter((line) => line.startsWith("#"));
    expect(headings.slice(0, 8)).toEqual(
      Object.values(recordFiles).map(({ path }) => `### \`data/${path}\``),
    );
    expect(headings).toContain("### Observation");
    expect(new Set(headings).size).toBe(authoredModels().models.size);
  });

  it("has a row for each field as it is written", () => {
    const fields = [...authoredModels().models].flatMap(([, variants]) => [
      ...new Set(variants.flatMap(({ shape }) => Object.keys(shape))),
    ]);
    expect(guide.split("\n").filter((line) => line.startsWith("| `"))).toHaveLength(fields.length);
    expect(guide).toContain("| `key` | Names the fact within its record");
    expect(guide).not.toContain("| `targetYear` |");
    expect(guide).toContain("number, or [Range](#range)");
  });

  it("links to tables that it has", () => {
    const links = [...guide.matchAll(/\(#(?<to>[a-z]+)\)/g)].map(({ groups }) => groups?.["to"]);
    expect(links.length).toBeGreaterThan(20);
    const headings = [...guide.matchAll(/^### (?<name>\w+)$/gm)].map(({ groups }) =>
      groups?.["name"]?.toLowerCase(),
    );
    for (const to of links) expect(headings).toContain(to);
  });

  it("ends as it begins, without a line end to spare", () => {
    expect(guide).toBe(guide.trim());
  });
});
