import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { run } from "../testing/run.ts";
import { examplesFolder } from "../testing/test-folder.ts";

test.each(["data/sources.yaml", "data/commitments/second.yaml"])(
  "A pipe in place of %s is told, and nothing waits for it",
  async (file) => {
    await using folder = await examplesFolder();
    const at = path.join(folder.path, "harbour-towns", file);
    await fs.rm(at, { force: true });
    execFileSync("mkfifo", [at]);
    const { code, out, err } = await run(folder.path, "check harbour-towns");
    expect([1, 2]).toContain(code);
    expect(out + err).toContain(file);
  },
);

test.each(["data/sources.yaml"])(
  "A device without an end in place of %s is told, and not read",
  async (file) => {
    await using folder = await examplesFolder();
    const at = path.join(folder.path, "harbour-towns", file);
    await fs.rm(at, { force: true });
    await fs.symlink("/dev/zero", at);
    const { code, out, err } = await run(folder.path, "check harbour-towns");
    expect([1, 2]).toContain(code);
    expect(out + err).toContain(file);
  },
);

test("A package.json that is a pipe or a device is not waited for", async () => {
  await using folder = await examplesFolder();
  const at = path.join(folder.path, "harbour-towns/package.json");
  await fs.rm(at, { force: true });
  execFileSync("mkfifo", [at]);
  expect((await run(folder.path, "check harbour-towns")).code).toBeLessThan(3);
  await fs.rm(at);
  await fs.symlink("/dev/zero", at);
  expect((await run(folder.path, "check harbour-towns")).code).toBeLessThan(3);
});

test("A long line with a fault is not printed whole", async () => {
  await using folder = await examplesFolder();
  await folder.write("harbour-towns/data/parties.yaml", `a: "${"x".repeat(20_000)}\n`);
  const { code, out } = await run(folder.path, "check harbour-towns");
  expect(code).toBe(1);
  for (const line of out.split("\n")) expect(line.length).toBeLessThan(1000);
});

test("A key that is a list or a map is an issue, and warns of nothing else", async () => {
  await using folder = await examplesFolder();
  await folder.write("harbour-towns/data/parties.yaml", "? [a, b]\n: c\n? { d: e }\n: f\n");
  const { code, out, err } = await run(folder.path, "check harbour-towns");
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toContain("parties.yaml");
});

test("Lists within lists are refused from the limit on, and stop nothing", async () => {
  await using folder = await examplesFolder();
  await folder.write("deep.json", `${"[".repeat(100_000)}${"]".repeat(100_000)}`);
  await folder.write("deep.yaml", `a: ${"[".repeat(5000)}${"]".repeat(5000)}\n`);
  for (const file of ["deep.json", "deep.yaml"]) {
    const { code, err } = await run(folder.path, `check ${file}`);
    expect({ code, err }).toEqual({ code: 1, err: "" });
  }
});
