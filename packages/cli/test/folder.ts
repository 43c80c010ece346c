import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { Readable } from "node:stream";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { CommandContext } from "../src/command-context.ts";
import type { Output } from "../src/output.ts";
import { program } from "../src/program.ts";
import { noProgress } from "../src/progress.ts";

/** A folder of a test's own, which goes with it. */
export interface TestFolder extends AsyncDisposable {
  readonly folder: string;
  /** Replaces words in a file that are there once. */
  readonly change: (file: string, from: string, to: string) => Promise<void>;
  readonly add: (file: string, text: string) => Promise<void>;
}

export async function soundFolder(): Promise<TestFolder> {
  const test = await emptyFolder();
  await cp(fileURLToPath(new URL("sound", import.meta.url)), test.folder, { recursive: true });
  return test;
}

export async function emptyFolder(): Promise<TestFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), "policytrack-"));
  return {
    folder,
    change: async (file, from, to) => {
      const text = await readFile(path.join(folder, file), "utf8");
      if (text.split(from).length !== 2)
        throw new Error(`${JSON.stringify(from)} does not stand once in ${file}.`);
      await writeFile(path.join(folder, file), text.replace(from, to));
    },
    add: (file, text) => writeFile(path.join(folder, file), text),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** What a run of the command printed, and how it ended. */
export interface Run {
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
}

/** Where the command runs, as far as a test says so. */
export type Surroundings = Partial<Pick<CommandContext, "stdin" | "terminal" | "checkout">>;

/** Runs the command in this process, on 30 June 2024 for all it knows. */
export async function run(...args: readonly string[]): Promise<Run> {
  return await runIn({}, ...args);
}

export async function runIn(surroundings: Surroundings, ...args: readonly string[]): Promise<Run> {
  const ended = { out: "", err: "", code: undefined };
  await program({ ...contextOf(ended), ...surroundings }).parseAsync(args, { from: "user" });
  return ended;
}

/** What a command is given here: it writes into a run. */
export function contextOf(lines: { -readonly [Field in keyof Run]: Run[Field] }): CommandContext {
  const output: Output = {
    print: (text) => (lines.out += `${text}\n`),
    write: async (pieces) => {
      for await (const piece of pieces) lines.out += piece;
    },
    complain: (text) => (lines.err += `${text}\n`),
    width: Infinity,
  };
  return {
    output,
    progress: noProgress,
    stdin: Readable.from([]),
    today: "2024-06-30",
    now: "2024-06-30T12:00:00.000Z",
    terminal: null,
    checkout: undefined,
    finish: (code) => {
      lines.code = code;
    },
  };
}
