import { describe, expect, test } from "vitest";
import { commands } from "./commands/index.ts";
import { examplesFolder } from "./testing/test-folder.ts";
import { run, runLine } from "./testing/run.ts";

describe("the examples of each command's help", () => {
  for (const command of commands)
    test(`Every example of "${command.name}" does its work`, async () => {
      await using folder = await examplesFolder();
      await run(folder.path, "build harbour-towns");
      await folder.write("published.json", await folder.read("harbour-towns/dist/data.json"));
      expect(command.examples.length).toBeGreaterThan(0);
      for (const example of command.examples) {
        const { code, err } = await runLine(folder.path, example.run);
        expect({ example: example.run, code, err: code === 0 ? "" : err }).toEqual({
          example: example.run,
          code: 0,
          err: "",
        });
      }
    });
});

test("Each command is in the help of the program with its summary", async () => {
  const { out, code } = await run("/", "--help");
  expect(code).toBe(0);
  for (const { name } of commands) expect(out).toContain(`\n  ${name} `);
});

test("Names, summaries and options of commands are written alike", () => {
  for (const { name, summary, options } of commands) {
    expect(name).toMatch(/^[a-z]+$/);
    expect(summary, name).toMatch(/^[A-Z].*\.$/);
    expect(summary.length, name).toBeLessThanOrEqual(100);
    for (const [option, { summary: what }] of Object.entries(options)) {
      expect(option).toMatch(/^[a-zA-Z]+$/);
      expect(what, `${name} --${option}`).not.toMatch(/\.$/);
    }
  }
  expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
});

describe("wrong use", () => {
  const cases: readonly (readonly [args: string, says: string])[] = [
    ["chekc", "check"],
    ["check --formt json", "--format"],
    ["check --format xml", "text, json or github"],
    ["check nowhere", "nowhere: There is nothing at this path."],
    ["check - --watch", "Standard input is read once"],
  ];
  test.each(cases)("policytrack %s ends with exit code 2 and names the right word", async (args, says) => {
    await using folder = await examplesFolder();
    const { code, out, err } = await run(folder.path, args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(says);
  });
});

test("A fault of the command itself ends with exit code 3 and asks for a report", async () => {
  await using folder = await examplesFolder();
  const broken = { readdir: () => Promise.reject(new TypeError("a fault")) } as never;
  const { code, err } = await run(folder.path, "check harbour-towns", {
    fs: Object.assign(Object.create(null), await import("node:fs/promises"), broken),
  });
  expect(code).toBe(3);
  expect(err).toContain("a fault of policytrack");
  expect(err).toContain("TypeError: a fault");
});

test("An interrupted command ends with exit code 130", async () => {
  await using folder = await examplesFolder();
  const { code } = await run(folder.path, "build harbour-towns", { signal: AbortSignal.abort() });
  expect(code).toBe(130);
  expect(await folder.files()).not.toContain("harbour-towns/dist/index.js");
});
