import fs from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import type { Command, ExitCode } from "../command.ts";
import type { Context, Output } from "../context.ts";
import { runProgram } from "../program.ts";
import { type Line, renderLine } from "../terminal/line.ts";
import { noProgress } from "../terminal/progress.ts";
import { inChunks } from "../terminal/pieces.ts";

/** What a run of the command printed, and how it ended. */
export interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Where the command runs, as far as a test says so. */
export type Surroundings = Partial<Omit<Context, "cwd" | "stdout" | "stderr">> & {
  readonly width?: number;
  /** Default: all of the program. */
  readonly commands?: readonly Command[];
};

/**
 * Runs the command in this process, on 30 June 2025 for all it knows.
 *
 * @param args The command line without the program; a text is taken apart at its spaces.
 */
export async function run(
  cwd: string,
  args: string | readonly string[],
  { width = Infinity, commands, ...surroundings }: Surroundings = {},
): Promise<Run> {
  const written = { out: "", err: "" };
  const printTo = (stream: "out" | "err", lines: readonly Line[]): void => {
    for (const line of lines) written[stream] += `${renderLine(line, false)}\n`;
  };
  const outputTo = (stream: "out" | "err"): Output => ({
    print: (...lines) => printTo(stream, lines),
    printAll: (lines) => printTo(stream, lines),
    write: async (pieces) => {
      for await (const chunk of inChunks(pieces)) written[stream] += chunk;
    },
    width,
    isTerminal: false,
  });
  const context: Context = {
    fs,
    cwd,
    stdin: Readable.from([]),
    stdout: outputTo("out"),
    stderr: outputTo("err"),
    clock: { today: "2025-06-30", now: "2025-06-30T12:00:00.000Z" },
    progress: noProgress,
    terminal: null,
    fetch: () => Promise.reject(new TypeError("There is no network in tests.")),
    environment: {},
    signal: new AbortController().signal,
    ...surroundings,
  };
  const code = await runProgram(typeof args === "string" ? wordsOf(args) : args, context, commands);
  return { code, ...written };
}

/**
 * Runs a line as a shell would that knows pipes and `> file`: what examples in help and README use.
 *
 * @param line "policytrack export json harbour-towns | policytrack check -"
 */
export async function runLine(cwd: string, line: string): Promise<Run> {
  let last: Run = { code: 0, out: "", err: "" };
  const [pipeline = "", file] = line.split(" > ");
  for (const part of pipeline.split(" | ")) {
    const [program, ...args] = wordsOf(part);
    if (program !== "policytrack") throw new Error(`An example of ${program} cannot be run here.`);
    last = await run(cwd, args, { stdin: Readable.from([last.out]) });
    if (last.code !== 0) return last;
  }
  if (file !== undefined) await fs.writeFile(path.join(cwd, file.trim()), last.out);
  return last;
}

/** Words, those in double quotes whole. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}
