import { describe, expect, test } from "vitest";
import {
  choice,
  CommandError,
  defineCommand,
  exitCodes,
  flag,
  list,
  many,
  one,
  optional,
  text,
  value,
} from "./command.ts";
import { run, type Run } from "./testing/run.ts";

/** A command that prints what it is given. */
const echo = defineCommand({
  name: "echo",
  summary: "Print what is given.",
  details: ["A paragraph."],
  arguments: { first: one("the first"), rest: many("the rest") },
  options: {
    dryRun: flag("do nothing"),
    evidenceUntil: text("day", "a day"),
    format: choice(["text", "json"], "text", "a format"),
    party: list("id", "parties"),
    kind: list("kind", "kinds", ["a", "b"]),
    count: value("n", "a number", (given) => {
      if (!/^\d+$/.test(given)) throw new CommandError(`--count takes a number; this is ${given}.`);
      return Number(given);
    }),
  },
  examples: [{ run: "policytrack echo x", does: "Prints x." }],
  run: async (given, { stdout }) => stdout.print(JSON.stringify(given)),
});
const solo = defineCommand({
  name: "solo",
  summary: "Take one or none.",
  arguments: { record: optional("a record") },
  options: {},
  examples: [],
  run: async ({ record }, { stdout }) => {
    if (record === "fail") throw new CommandError("It failed.\nFor two reasons.", exitCodes.data);
    stdout.print(String(record));
  },
});

async function echoOf(args: string): Promise<Run> {
  return await run("/", args, { commands: [echo, solo] });
}
const given = async (args: string): Promise<unknown> => JSON.parse((await echoOf(`echo ${args}`)).out);

describe("what the command line gives a command", () => {
  test("Everything that is not given has its fallback", async () => {
    expect(await given("x")).toEqual({
      first: "x",
      rest: [],
      dryRun: false,
      evidenceUntil: null,
      format: "text",
      party: [],
      kind: [],
      count: null,
    });
  });

  test("Names in camel case are options with hyphens", async () => {
    expect(await given("x y z --dry-run --evidence-until 2024-01-01 --format json --count 5")).toMatchObject({
      rest: ["y", "z"],
      dryRun: true,
      evidenceUntil: "2024-01-01",
      format: "json",
      count: 5,
    });
  });

  test("Values of a list come with commas, repeated, or both, and never swallow arguments", async () => {
    expect(await given("--party jp,kr --party us x y")).toMatchObject({
      first: "x",
      rest: ["y"],
      party: ["jp", "kr", "us"],
    });
  });

  test("An optional argument is null where it is left out", async () => {
    expect(await echoOf("solo")).toMatchObject({ code: 0, out: "null\n" });
    expect(await echoOf("solo x")).toMatchObject({ code: 0, out: "x\n" });
  });
});

describe("what is refused", () => {
  test.each([
    ["echo", "missing required argument 'first'"],
    ["echo x --format xml", '--format takes text or json; this is "xml".'],
    ["echo x --kind a,c", '--kind takes a or b; this is "c".'],
    ["echo x --count five", "--count takes a number; this is five."],
    ["echo x --evidence-untill 2024-01-01", "--evidence-until"],
    ["solo x y", "too many arguments"],
    ["ech x", "Did you mean echo?"],
  ])("%s", async (args, says) => {
    const { code, out, err } = await echoOf(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(says);
  });

  test("A CommandError ends with its exit code and its message on standard error", async () => {
    expect(await echoOf("solo fail")).toEqual({ code: 1, out: "", err: "It failed.\nFor two reasons.\n" });
  });
});

test("The help of a command is made of its declarations", async () => {
  const { code, out } = await echoOf("echo --help");
  expect(code).toBe(0);
  for (const words of [
    "policytrack echo [options] <first> [rest...]",
    "Print what is given.",
    "--evidence-until <day>",
    "a format (text, json); default: text",
    "kinds (a, b)",
    "A paragraph.",
    "  policytrack echo x\n      Prints x.",
  ])
    expect(out).toContain(words);
});
