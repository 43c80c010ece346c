/**
 * Breaks what surrounds the command while it writes: `pnpm faults [command...] [--kills 500] [--seed 1] [--built] [--write]`.
 *
 * Each command that writes is killed before and after the calls that change the disk, and then at random moments; it meets
 * a full disk, one that can only be read, limited files, a place that cannot be written, closed and full pipes, and others of
 * its kind at the same time. Afterwards its output must be that of the old run or of the new one (`Promised`), and the next run
 * must finish and leave nothing behind. Needs Linux; root, for the disks. `--write` takes what was tried of each command into the
 * measurements of docs/limits-and-speed.md, as soon as it was.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { killAtCall, killAtRandom, killPoints } from "./faults/kills.ts";
import { operations as everyOperation, prepareInput } from "./faults/operations.ts";
import { prepare } from "./faults/prepared.ts";
import {
  breakPipes,
  fillDisk,
  forbid,
  isRoot,
  limitFiles,
  readOnly,
  together,
} from "./faults/surroundings.ts";
import { beginTally, type FaultCounts, problems, sumOf, tally, writeTotals } from "./faults/tally.ts";
import { Draw } from "./generate.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    built: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const draw = new Draw(Number(values.seed));
const work = mkdtempSync(path.join(tmpdir(), "policytrack-faults-"));
const operations =
  positionals.length === 0
    ? everyOperation
    : everyOperation.filter(({ args }) => positionals.includes(args[0] ?? ""));

const all: Record<string, FaultCounts> = {};

function finish(name: string): void {
  all[name] = tally();
  if (values.write) writeTotals(name, all[name]);
}

try {
  // Of the kills of a command, two in five are kept for random moments.
  const kills = Number(values.kills) / operations.length;
  for (const operation of operations) {
    beginTally();
    const one = await prepare(operation, work);
    const points = killPoints(one.calls, Math.floor((kills * 0.6) / 2));
    for (const n of points) killAtCall(one, n);
    await killAtRandom(one, Math.max(0, Math.ceil(kills - 2 * points.length)), draw);
    limitFiles(one);
    forbid(one);
    await together(one);
    if (isRoot) {
      fillDisk(one);
      readOnly(one);
    }
    finish(operation.name);
    process.stdout.write(`${operation.name}: ${one.calls.length} calls that change the disk\n`);
  }
  beginTally();
  const input = mkdtempSync(path.join(work, "input-"));
  prepareInput(input);
  breakPipes(input);
  finish("pipes");
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const [what, n] of Object.entries(sumOf(all)))
  process.stdout.write(`${String(n).padStart(5)} ${what}\n`);
if (problems.length > 0) process.exitCode = 1;
