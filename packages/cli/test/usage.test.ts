import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { program } from "../src/program.ts";
import { contextOf } from "./folder.ts";
import { spawned } from "./spawned.ts";

/** All commands by the words that call them: "check", "export csv". */
function commandsByWords(command: Command, before: readonly string[] = []): ReadonlyMap<string, Command> {
  return new Map(
    command.commands.flatMap((one): [string, Command][] => {
      const words = [...before, one.name()];
      return [[words.join(" "), one], ...commandsByWords(one, words)];
    }),
  );
}

const commands = commandsByWords(program(contextOf({ code: undefined, out: "", err: "" })));

async function helpOf(words: string): Promise<string> {
  const lines = { code: undefined, out: "", err: "" };
  await expect(
    program(contextOf(lines)).parseAsync([...words.split(" "), "--help"], { from: "user" }),
  ).rejects.toThrow("outputHelp");
  return lines.out;
}

/** Calls of the command in a text, without what is piped into or out of them. */
function callsIn(text: string): readonly string[] {
  return [
    ...text.matchAll(/^(?:.*\| )?\s*(?:npx (?:-y pnpm@12 exec )?)?policytrack (?<call>[a-z][^|#>\n]*)/gm),
  ].flatMap(({ groups }) => groups?.["call"] ?? []);
}

/** What a call names that the command does not have: itself, or options. */
function wrongIn(call: string): readonly string[] {
  const [name = "", second = "", ...others] = call.trim().split(/\s+/);
  const command = commands.get(`${name} ${second}`) ?? commands.get(name);
  if (command === undefined) return [call];
  const known = new Set(command.options.flatMap(({ short, long }) => [short, long]).concat("--help"));
  return [second, ...others].filter((word) => word.startsWith("-") && word !== "-" && !known.has(word));
}

describe.each([...commands.keys()])("the help of %s", (words) => {
  it("has examples that the command takes", async () => {
    const help = await helpOf(words);
    expect(help).toMatch(/\nExamples?:\n/);
    const calls = callsIn(help.slice(help.search(/\nExamples?:\n/)));
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.flatMap(wrongIn)).toEqual([]);
  });
});

it.each(["packages/cli/README.md", "docs/new-record.md", "README.md", "CONTRIBUTING.md"])(
  "%s names commands and options that there are",
  (file) => {
    const calls = callsIn(readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8"));
    expect(calls.length).toBeGreaterThan(1);
    expect(calls.flatMap(wrongIn)).toEqual([]);
  },
);

it("says what may be behind an argument that is missing", async () => {
  await using command = spawned(tmpdir(), "upcoming", "--party", "jp", "my-record");
  expect(await command.ended).toBe(2);
  expect(command.err()).toContain("takes all that follow it: put the argument first");
  await using plain = spawned(tmpdir(), "build");
  expect(await plain.ended).toBe(2);
  expect(plain.err()).not.toContain("put the argument first");
});
