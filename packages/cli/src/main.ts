import { CommanderError } from "commander";
import { exitCodes } from "./exit-codes.ts";
import type { Output } from "./output.ts";
import { program } from "./program.ts";

const output: Output = {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  width: process.stdout.isTTY ? process.stdout.columns : Infinity,
};

/** The only place where the clock is read: the calendar day where the command runs. */
function today(): string {
  const now = new Date();
  return [
    String(now.getFullYear()).padStart(4, "0"),
    String(now.getMonth() + 1).padStart(2, "0"),
    String(now.getDate()).padStart(2, "0"),
  ].join("-");
}

try {
  await program({
    output,
    today: today(),
    terminal:
      process.stdin.isTTY && process.stdout.isTTY ? { input: process.stdin, output: process.stdout } : null,
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
