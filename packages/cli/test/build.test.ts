import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Dataset } from "@policytrack/core";
import { parseDataset } from "@policytrack/core/schema";
import { describe, expect, it } from "vitest";
import { run, soundFolder } from "./folder.ts";

describe("build", () => {
  it("writes JavaScript, its types and JSON, and nothing else", async () => {
    await using test = await soundFolder();
    expect((await run("build", test.folder)).code).toBe(0);
    expect(await readdir(test.folder)).toEqual(["data", "dist", "package.json"]);
    expect(await readdir(path.join(test.folder, "dist"))).toEqual(["data.json", "index.d.ts", "index.js"]);
  });

  it("writes the same dataset as script and as JSON, frozen to the last field", async () => {
    await using test = await soundFolder();
    await run("build", test.folder);
    const { dataset } = (await import(path.join(test.folder, "dist/index.js"))) as { dataset: Dataset };
    const json: unknown = JSON.parse(await readFile(path.join(test.folder, "dist/data.json"), "utf8"));
    expect(dataset).toEqual(json);
    expect(parseDataset(json)).toEqual(json);
    expect(thawed(dataset)).toEqual([]);
    expect(dataset).toMatchObject({
      id: "sound",
      version: "1.2.0",
      commitments: [{ id: "ferry-line", targetYear: 2030, status: "in-progress" }],
      observations: [
        { id: "ferries/2021", indicator: "ferries", value: { min: 0, max: 0 } },
        { id: "ferries/2024-06" },
      ],
    });
  });

  it("loads nothing at run time", async () => {
    await using test = await soundFolder();
    await run("build", test.folder);
    expect(await readFile(path.join(test.folder, "dist/index.js"), "utf8")).not.toMatch(
      /\bimport\b|\brequire\b/,
    );
  });

  it("declares every id as a literal", async () => {
    await using test = await soundFolder();
    await run("build", test.folder);
    expect(await readFile(path.join(test.folder, "dist/index.d.ts"), "utf8")).toMatchInlineSnapshot(`
      "// Made by \`policytrack build\` from the files in \`data/\`. Change those, not this.
      import type { Dataset } from "@policytrack/core";

      export type CommitmentId =
        | "ferry-line";

      export type PartyId =
        | "norland"
        | "sudland";

      export type DomainId =
        | "ferries";

      export type SourceId =
        | "news-2024"
        | "plan-2022";

      export type IndicatorId =
        | "ferries";

      export type EventId = never;

      /**
       * A made-up record. Version 1.2.0, reviewed through 2026-01-31. Frozen.
       * Ids of commitments in it are CommitmentId; those of parties, sources and the rest are plain strings in it.
       */
      export declare const dataset: Dataset<CommitmentId>;
      "
    `);
  });

  it("leaves an earlier build as it was when there is a problem", async () => {
    await using test = await soundFolder();
    await run("build", test.folder);
    const before = await readFile(path.join(test.folder, "dist/data.json"), "utf8");
    await test.change("data/domains.yaml", "en: Ferries", 'en: ""');
    expect((await run("build", test.folder)).code).toBe(1);
    expect(await readFile(path.join(test.folder, "dist/data.json"), "utf8")).toBe(before);
    expect(await readdir(test.folder)).toEqual(["data", "dist", "package.json"]);
  });
});

/** Paths of what is not frozen. */
function thawed(value: unknown, at: string = "dataset"): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [at]),
    ...Object.entries(value).flatMap(([name, inside]) => thawed(inside, `${at}.${name}`)),
  ];
}
