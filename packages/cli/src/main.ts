import { once } from "node:events";
import fs from "node:fs/promises";
import { isatty } from "node:tty";
import { exitCodes } from "./command.ts";
import type { Context, Output } from "./context.ts";
import { runProgram } from "./program.ts";
import { renderLine } from "./terminal/line.ts";
import { noProgress, type Progress, terminalProgress } from "./terminal/progress.ts";
import { inChunks } from "./terminal/pieces.ts";

/** How long a command that was interrupted may clean up, in milliseconds. */
const grace = 3000;

const { stdin, stdout, stderr, env } = process;

const progress: Progress =
  stderr.isTTY && env["TERM"] !== "dumb"
    ? terminalProgress({
        write: (text) => stderr.write(text),
        clock: () => performance.now(),
        width: () => stderr.columns || 80,
      })
    : noProgress;

function outputOf(stream: typeof stdout | typeof stderr): Output {
  const colours =
    env["FORCE_COLOR"] !== undefined ||
    (stream.isTTY && env["NO_COLOR"] === undefined && env["TERM"] !== "dumb");
  const printAll: Output["printAll"] = (lines) => {
    progress.clear();
    if (lines.length > 0) stream.write(`${lines.map((line) => renderLine(line, colours)).join("\n")}\n`);
  };
  return {
    print: (...lines) => printAll(lines),
    printAll,
    write: async (pieces) => {
      for await (const chunk of inChunks(pieces)) {
        progress.clear();
        if (!stream.write(chunk)) await once(stream, "drain");
      }
    },
    width: stream.isTTY ? stream.columns : Infinity,
    isTerminal: stream.isTTY,
  };
}

for (const stream of [stdout, stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // The reader of the output may close it early: `| head`.
    if (error.code === "EPIPE") process.exit(exitCodes.fine);
    if (stream === stdout) stderr.write(`The output cannot be written: ${error.message}.\n`);
    process.exit(exitCodes.usage);
  });

const controller = new AbortController();
function interrupt(code: number): void {
  if (controller.signal.aborted) process.exit(code);
  controller.abort();
  process.exitCode = code;
  setTimeout(() => process.exit(code), grace).unref();
}
process.on("SIGINT", () => interrupt(exitCodes.interrupted));
process.on("SIGTERM", () => interrupt(exitCodes.terminated));

/** The only place where the clock is read. */
const now = new Date();

const context: Context = {
  fs,
  cwd: process.cwd(),
  get stdin() {
    // To look at it opens it, and changes how it is read by others who share it.
    return stdin;
  },
  stdout: outputOf(stdout),
  stderr: outputOf(stderr),
  clock: {
    today: [
      String(now.getFullYear()).padStart(4, "0"),
      String(now.getMonth() + 1).padStart(2, "0"),
      String(now.getDate()).padStart(2, "0"),
    ].join("-"),
    now: now.toISOString(),
  },
  progress,
  terminal: isatty(0) && stdout.isTTY ? { input: stdin, output: stdout } : null,
  fetch: globalThis.fetch,
  environment: env,
  signal: controller.signal,
};

const code = await runProgram(process.argv.slice(2), context);
progress.clear();
process.exitCode ??= code;
// Standard input that nobody reads to its end, and children, would be waited for.
if (controller.signal.aborted) process.exit();
