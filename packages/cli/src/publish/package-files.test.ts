import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { examplesFolder } from "../testing/test-folder.ts";
import { run } from "../testing/run.ts";

test("A built record is a module whose dataset is its JSON", async () => {
  await using folder = await examplesFolder();
  const { code } = await run(folder.path, "build harbour-towns");
  expect(code).toBe(0);
  const built = (await import(pathToFileURL(path.join(folder.path, "harbour-towns/dist/index.js")).href)) as {
    readonly dataset: { readonly id: string; readonly version: string };
  };
  expect(built.dataset).toEqual(JSON.parse(await folder.read("harbour-towns/dist/data.json")));
  expect(built.dataset).toMatchObject({ id: "harbour-towns", version: "0.1.0" });
});

test("Building twice, and from a copy in another place, gives the same bytes", async () => {
  await using one = await examplesFolder();
  await using other = await examplesFolder();
  await run(one.path, "build harbour-towns");
  await run(one.path, "build harbour-towns");
  await run(other.path, ["build", path.join(other.path, "harbour-towns"), "--out", "elsewhere"]);
  const names = (await fs.readdir(path.join(one.path, "harbour-towns/dist"), { recursive: true })).filter(
    (name) => /\.\w+$/.test(name),
  );
  expect(names.length).toBeGreaterThanOrEqual(4);
  for (const name of names)
    expect(await one.read(`harbour-towns/dist/${name}`), name).toBe(await other.read(`elsewhere/${name}`));
});

test("datapackage.json describes every table and column, with digests that hold", async () => {
  await using folder = await examplesFolder();
  await folder.write(
    "harbour-towns/dist/datapackage.json",
    '{"resources": [{"path": "tables/gone.csv"}, {"path": "../data/x.csv"}]}',
  );
  await folder.write("harbour-towns/dist/tables/gone.csv", "of an earlier build");
  await run(folder.path, "build harbour-towns");
  const { resources } = JSON.parse(await folder.read("harbour-towns/dist/datapackage.json")) as {
    resources: readonly {
      path: string;
      hash: string;
      schema: { fields: readonly { name: string; description: string }[] };
    }[];
  };
  expect(resources.length).toBeGreaterThan(4);
  for (const { path: file, hash, schema } of resources) {
    const text = await folder.read(`harbour-towns/dist/${file}`);
    expect(hash).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
    expect(text.split("\r\n")[0]).toBe(schema.fields.map(({ name }) => name).join(","));
    for (const { description } of schema.fields) expect(description).not.toBe("");
  }
  const tables = await fs.readdir(path.join(folder.path, "harbour-towns/dist/tables"));
  expect(tables.toSorted()).toEqual(resources.map(({ path: file }) => path.basename(file)).toSorted());
});

test("A record with errors builds nothing and leaves what was built before", async () => {
  await using folder = await examplesFolder();
  await run(folder.path, "build harbour-towns");
  const before = await folder.read("harbour-towns/dist/data.json");
  await folder.write("harbour-towns/data/commitments/x.yml", "title: X\n");
  const { code, err } = await run(folder.path, "build harbour-towns");
  expect(code).toBe(1);
  expect(err).toContain("stray-file");
  expect(await folder.read("harbour-towns/dist/data.json")).toBe(before);
});

test.each([
  ["build harbour-towns", "harbour-towns/dist/data.json"],
  ["site harbour-towns --out pages --through 2025-12-31", "pages/site.json"],
  ["export tables harbour-towns --out tables", "tables/datapackage.json"],
])(
  "What a run that was killed between two steps took away comes back, also where %s is refused",
  async (line, file) => {
    await using folder = await examplesFolder();
    await run(folder.path, line);
    const before = await folder.read(file);
    const out = path.join(folder.path, path.dirname(file));
    const retired = `.${path.basename(out)}.old.2147483646-0123456789abcdef.policytrack`;
    await fs.rename(out, path.join(path.dirname(out), retired));
    await folder.write("harbour-towns/data/commitments/x.yml", "title: X\n");
    expect(await run(folder.path, line)).toMatchObject({ code: 1 });
    expect(await folder.read(file)).toBe(before);
    expect((await folder.files()).filter((name) => name.includes(".policytrack"))).toEqual([]);
  },
);

test("A file of one's own in dist stays", async () => {
  await using folder = await examplesFolder();
  await folder.write("harbour-towns/dist/mine.txt", "mine");
  await run(folder.path, "build harbour-towns");
  expect(await folder.read("harbour-towns/dist/mine.txt")).toBe("mine");
});

// Types have no time zone.
test.runIf(process.env["TZ"] === undefined)("Ids complete, and misspelt ones do not compile", async () => {
  await using folder = await examplesFolder();
  await run(folder.path, "build harbour-towns");
  const root = fileURLToPath(new URL("../../../..", import.meta.url));
  const link = async (name: string, to: string): Promise<void> => {
    await fs.mkdir(path.dirname(path.join(folder.path, "node_modules", name)), { recursive: true });
    await fs.symlink(to, path.join(folder.path, "node_modules", name));
  };
  await link("@policytrack/core", path.join(root, "packages/core"));
  await link("@example/harbour-towns", path.join(folder.path, "harbour-towns"));
  await folder.write("package.json", '{ "type": "module" }');
  await folder.write(
    "use.ts",
    `import { assess, filter, get } from "@policytrack/core";
import { dataset, type CommitmentId, type HarbourTownsIds } from "@example/harbour-towns";
import data from "@example/harbour-towns/data.json" with { type: "json" };
get(dataset, "party", "eastquay");
filter(assess(data).verdicts, { party: "westquay" });
export const id: CommitmentId & HarbourTownsIds["commitment"] = "evening-ferry";
// @ts-expect-error
get(dataset, "party", "eastquai");
// @ts-expect-error
filter(assess(data).verdicts, { party: "westquai" });
`,
  );
  const options = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    target: "es2023",
    module: "nodenext",
    moduleResolution: "nodenext",
    resolveJsonModule: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    preserveSymlinks: true,
    customConditions: ["@policytrack/source"],
    types: [],
  };
  await folder.write("tsconfig.json", JSON.stringify({ compilerOptions: options, files: ["use.ts"] }));
  const compiled = spawnSync(path.join(root, "node_modules/.bin/tsc"), ["-p", "."], {
    cwd: folder.path,
    encoding: "utf8",
  });
  const errors = compiled.stdout
    .split("\n")
    .filter((line) => /^(?:use\.ts|node_modules\/@example)/.test(line));
  expect(errors).toEqual([]);
});
