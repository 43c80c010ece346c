import { pipeline } from "node:stream/promises";
import { isatty } from "node:tty";
import { CommanderError } from "commander";
import { exitCodes } from "./exit-codes.ts";
import type { Output } from "./output.ts";
import { inChunks } from "./pieces.ts";
import { program } from "./program.ts";

const output: Output = {
  print: (text) => process.stdout.write(`${text}\n`),
  write: async (pieces) => await pipeline(inChunks(pieces), process.stdout, { end: false }),
  complain: (text) => process.stderr.write(`${text}\n`),
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
    // Opened only where it is read: that changes how it is read by others who share it.
    get stdin() {
      return process.stdin;
    },
    today: today(),
    now: now.toISOString(),
    terminal: isatty(0) && process.stdout.isTTY ? { input: process.stdin, output: process.stdout } : null,
    checkout: process.env["GITHUB_WORKSPACE"],
    finish: (code) => {
      process.exitCode = code;
    },
  }).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  } else {
    throw error;
  }
}
