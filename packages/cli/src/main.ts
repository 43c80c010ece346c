import { once } from "node:events";
import { isatty } from "node:tty";
import { CommanderError } from "commander";
import { exitCodes } from "./exit-codes.ts";
import type { Output } from "./output.ts";
import { inChunks } from "./pieces.ts";
import { program } from "./program.ts";
import { noProgress } from "./progress.ts";
import { terminalProgress, type TerminalProgress } from "./terminal-progress.ts";

const progress: TerminalProgress =
  process.stderr.isTTY && process.env["TERM"] !== "dumb"
    ? terminalProgress(
        (text) => process.stderr.write(text),
        () => performance.now(),
        () => process.stderr.columns || 80,
      )
    : { ...noProgress, clear: () => undefined };

const output: Output = {
  print: (text) => {
    progress.clear();
    process.stdout.write(`${text}\n`);
  },
  write: async (pieces) => {
    for await (const chunk of inChunks(pieces)) {
      // What is written elsewhere leaves the screen as it is.
      if (process.stdout.isTTY) progress.clear();
      if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
    }
  },
  complain: (text) => {
    progress.clear();
    process.stderr.write(`${text}\n`);
  },
  width: process.stdout.isTTY ? process.stdout.columns : Infinity,
};

// Whoever reads the output may have seen enough: `| head`.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });

/** The only place where the clock is read. */
const now = new Date();

/** The calendar day where the command runs. */
function today(): string {
  return [
    String(now.getFullYear()).padStart(4, "0"),
    String(now.getMonth() + 1).padStart(2, "0"),
    String(now.getDate()).padStart(2, "0"),
  ].join("-");
}

try {
  await program({
    output,
    progress,
    get stdin() {
      return process.stdin;
    },
    today: today(),
    now: now.toISOString(),
    terminal: isatty(0) && process.stdout.isTTY ? { input: process.stdin, output: process.stdout } : null,
    checkout: process.env["GITHUB_WORKSPACE"],
    finish: (code) => {
      process.exitCode = code;
      // What was still being read would be waited for.
      if (code === exitCodes.interrupted || code === exitCodes.terminated) process.exit();
    },
  }).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  } else {
    throw error;
  }
} finally {
  progress.clear();
}
