import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../src/package-root.ts";
import { schemaFiles } from "../src/schemas/schema-files.ts";
import { emptyFolder, run } from "./folder.ts";

const repository = path.join(packageRoot, "../..");
const records = {
  "the record of this repository": path.join(repository, "packages/jp-kr-us"),
  "the example of the guide": path.join(repository, "docs/examples/harbour-towns"),
  "the record of these tests": path.join(packageRoot, "test/sound"),
};

/** The schemas as they are shipped, each with what says whether a value keeps to it. */
async function validators(): Promise<ReadonlyMap<string, ValidateFunction>> {
  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, formats: { date: true } });
  ajv.addVocabulary(["patternErrorMessage", "enumDescriptions"]);
  return new Map(
    await Promise.all(
      [...schemaFiles().keys()].map(async (name): Promise<[string, ValidateFunction]> => [
        name.replace(".json", ""),
        ajv.compile(JSON.parse(await readFile(path.join(packageRoot, "schemas", name), "utf8"))),
      ]),
    ),
  );
}

/** The kind of file that a path in `data/` is of. */
function kindOf(file: string): string {
  const [first = "", second] = file.split(path.sep);
  return second === undefined ? path.basename(first, ".yaml") : first.replace(/s$/, "");
}

async function yamlFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(folder, "data"), { recursive: true });
  return entries.filter((file) => file.endsWith(".yaml")).toSorted();
}

describe("the schemas that are shipped", () => {
  it("are those of the code (-u writes them anew)", async () => {
    const folder = path.join(packageRoot, "schemas");
    for (const [name, text] of schemaFiles()) await expect(text).toMatchFileSnapshot(path.join(folder, name));
    expect(await readdir(folder)).toEqual([...schemaFiles().keys()].toSorted());
  });
});

describe.each(Object.entries(records))("every file of %s", (_, folder) => {
  it("keeps to its schema", async () => {
    const keeps = await validators();
    const files = await yamlFiles(folder);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const value: unknown = parse(await readFile(path.join(folder, "data", file), "utf8"));
      const validate = keeps.get(kindOf(file));
      expect([file, validate?.(value), validate?.errors]).toEqual([file, true, null]);
    }
  });

  it("does not with a field too many, at any depth", async () => {
    const keeps = await validators();
    for (const file of await yamlFiles(folder)) {
      const value: unknown = parse(await readFile(path.join(folder, "data", file), "utf8"));
      const isMap = ["parties", "domains", "sources", "events", "redirects"].includes(kindOf(file));
      for (const at of groupsIn(value, isMap)) {
        at["mispelt"] = "x";
        expect([file, at, keeps.get(kindOf(file))?.(value)]).toEqual([file, at, false]);
        delete at["mispelt"];
      }
    }
  });
});

type Group = Record<string, unknown>;

/** Every group of fields within a value; a map from ids is none. */
function groupsIn(value: unknown, isMap: boolean): readonly Group[] {
  if (Array.isArray(value)) return value.flatMap((one) => groupsIn(one, false));
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap((one) => groupsIn(one, false));
  return isMap ? inside : [value as Group, ...inside];
}

describe("a schema and the check agree", () => {
  const record = "data/commitments/evening-ferry.yaml";
  it.each([
    ["a misspelt field", record, "summary:", "sumary:"],
    ["a code that there is none of", record, "kind: deliverable", "kind: goal"],
    ["a code of a citation", record, "confidence: medium", "confidence: good"],
    ["a bare year", record, 'edtf: "2025"', "edtf: 2025"],
    ["a date in words", record, "madeOn: 2023-03-14", "madeOn: 14 March 2023"],
    ["an empty list", record, "domains: [ferries]", "domains: []"],
    ["an id with a capital", "data/domains.yaml", "transport:\n", "Transport:\n"],
    ["a kind of party", "data/parties.yaml", "kind: company", "kind: firm"],
    ["a value in words", "data/indicators/evening-crossings.yaml", "value: 6", "value: six"],
    ["an address", "data/sources.yaml", "https://eastquay.example", "eastquay.example"],
    ["a day that is none", "data/dataset.yaml", "2024-08-31", "2024-13-31"],
    ["an event without a source", "data/events.yaml", /\n {2}citations:[\s\S]*$/, "\n"],
  ] as const)("that this is wrong: %s", async (_, file, from, to) => {
    await using test = await emptyFolder();
    await run("init", test.folder, "--yes");
    const text = await readFile(path.join(test.folder, file), "utf8");
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    await test.add(file, changed);
    const keeps = await validators();
    expect(keeps.get(kindOf(file.replace("data/", "")))?.(parse(text))).toBe(true);
    expect(keeps.get(kindOf(file.replace("data/", "")))?.(parse(changed))).toBe(false);
    expect((await run("check", test.folder)).code).toBe(1);
  });
});

describe("the command schemas", () => {
  it("prints the settings that init writes", async () => {
    await using test = await emptyFolder();
    await run("init", test.folder, "--yes");
    const { code, out } = await run("schemas");
    expect(code).toBe(0);
    expect(out).toBe(await readFile(path.join(test.folder, ".vscode/settings.json"), "utf8"));
  });

  it("prints those of this repository", async () => {
    const { out } = await run("schemas", "packages/jp-kr-us");
    const settings: unknown = JSON.parse(
      await readFile(path.join(repository, ".vscode/settings.json"), "utf8"),
    );
    expect(settings).toMatchObject(JSON.parse(out) as object);
  });

  it("writes the schemas where it is told, and points there", async () => {
    await using test = await emptyFolder();
    const out = path.join(test.folder, "a/b");
    const printed = await run("schemas", "record", "--out", `${out}/`);
    expect(await readdir(out)).toEqual([...schemaFiles().keys()].toSorted());
    expect(await readFile(path.join(out, "events.json"), "utf8")).toBe(schemaFiles().get("events.json"));
    expect(JSON.parse(printed.out)).toMatchObject({
      "yaml.schemas": { [`${out}/commitment.json`]: "record/data/commitments/*.yaml" },
    });
    const relative = path.relative(process.cwd(), out);
    expect((await run("schemas", "--out", relative)).out).toContain(`"${relative}/events.json"`);
    expect(await run("schemas", "--out", path.join(out, "events.json"))).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("a file is there. Name a folder.") as string,
    });
  });
});
