/**
 * Feeds the packages what nobody meant them to read: `pnpm fuzz [target...] [--seconds 60] [--runs N] [--seed N]`.
 *
 * Without targets each has its share of the time. An input is drawn from one seed, so that a finding is the same again with
 * `--seed` and `--runs 1`. Findings are told once for each way in which something breaks, and end the command with exit code 1.
 * `--keep FOLDER` writes their inputs there; `--write` goes on with the seeds behind those that were tried, and adds what was
 * tried to the totals of docs/limits-and-speed.md.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Broken } from "./fuzz/outcome.ts";
import { readyTarget, type TargetName, targetNames } from "./fuzz/targets.ts";
import { nextSeed, readTotals, type TriedRun, writeTotals } from "./fuzz/totals.ts";
import { watchOver } from "./fuzz/watch-over.ts";
import { Draw } from "./generate.ts";

const root = path.resolve(import.meta.dirname, "..");

export interface FuzzOptions {
  /** Which targets. Default: all. */
  readonly targets?: readonly TargetName[];
  /** Each target ends after its share of this time... */
  readonly milliseconds: number;
  /** ... or after this many inputs. */
  readonly runs?: number;
  /** The first seed of a target. */
  readonly seedOf: (target: TargetName) => number;
  readonly onFinding?: (finding: Finding) => void;
}

export interface Finding {
  readonly target: TargetName;
  /** Gives the same input again, with `--runs 1`. */
  readonly seed: number;
  readonly message: string;
  readonly input: unknown;
  /** How many inputs broke in this way. */
  count: number;
}

export interface Tally extends TriedRun {
  readonly target: TargetName;
  /** The input that took longest, in milliseconds of processor time. */
  readonly slowest: number;
  readonly findings: readonly Finding[];
}

export async function fuzz({
  targets = targetNames,
  milliseconds,
  runs = Infinity,
  seedOf,
  onFinding = () => undefined,
}: FuzzOptions): Promise<readonly Tally[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "policytrack-fuzz-"));
  const tallies: Tally[] = [];
  const watch = watchOver(targetNames);
  try {
    for (const target of targets) {
      const seed = seedOf(target);
      const attempt = await readyTarget(target, folder);
      const findings = new Map<string, Finding>();
      const begun = performance.now();
      let [inputs, accepted, slowest] = [0, 0, 0];
      for (; inputs < runs; inputs++) {
        if (performance.now() - begun > milliseconds / targets.length) break;
        const one = seed + inputs;
        const used = process.cpuUsage();
        watch.tell(one, targetNames.indexOf(target));
        try {
          // Far from one another, though the seeds are neighbours.
          if ((await attempt(new Draw(Math.imul(one, 0x9e3779b1)))).accepted) accepted++;
        } catch (error) {
          const message = signatureOf(error);
          const known = findings.get(message);
          if (known === undefined) {
            const input = error instanceof Broken ? error.input : null;
            const finding = { target, seed: one, message, input, count: 1 };
            findings.set(message, finding);
            onFinding(finding);
          } else known.count++;
        }
        const { user, system } = process.cpuUsage(used);
        slowest = Math.max(slowest, (user + system) / 1000);
      }
      const seconds = (performance.now() - begun) / 1000;
      tallies.push({ target, seed, inputs, accepted, seconds, slowest, findings: [...findings.values()] });
    }
  } finally {
    await watch.end();
    rmSync(folder, { recursive: true, force: true });
  }
  return tallies;
}

/** What is the same of two faults that have one cause: the message without its values, and the place. */
function signatureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTold = error instanceof Broken;
  const place = (isTold ? error.message : (error.stack ?? ""))
    .split("\n")
    .find((line) => /^\s*at .*packages\/[^)]*src/.test(line));
  const what = error.message.replace(/"[^"]*"|'[^']*'|\d+/g, "#").replaceAll(/\s+/g, " ");
  return `${error.name}: ${what.slice(0, isTold ? 240 : 160)} ${(place ?? "").trim().replace(root, "")}`;
}

function isTarget(name: string): name is TargetName {
  return (targetNames as readonly string[]).includes(name);
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: "string", default: "60" },
      runs: { type: "string" },
      seed: { type: "string" },
      keep: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const unknown = positionals.filter((name) => !isTarget(name));
  if (unknown.length > 0)
    throw new Error(`There is no target ${unknown.join(", ")}: there are ${targetNames.join(", ")}.`);
  const totals = values.write ? readTotals() : {};
  let kept = 0;
  const tallies = await fuzz({
    targets: positionals.length === 0 ? targetNames : positionals.filter(isTarget),
    milliseconds: Number(values.seconds) * 1000,
    ...(values.runs === undefined ? {} : { runs: Number(values.runs) }),
    seedOf: (target) => (values.seed === undefined ? nextSeed(totals, target) : Number(values.seed)),
    onFinding: ({ target, seed, message, input }) => {
      process.stdout.write(`BROKEN ${target} --seed ${seed} --runs 1: ${message}\n`);
      if (values.keep !== undefined)
        writeFileSync(path.join(values.keep, `${target}-${kept++}.json`), JSON.stringify(input));
    },
  });
  for (const { target, inputs, accepted, seconds, slowest, findings } of tallies)
    process.stdout.write(
      `${target.padEnd(9)} ${inputs.toLocaleString("en-GB").padStart(11)} inputs, ${accepted.toLocaleString("en-GB").padStart(11)} accepted, ` +
        `${seconds.toFixed(0).padStart(5)} s, slowest ${slowest.toFixed(0).padStart(5)} ms, ${findings.length} findings\n`,
    );
  if (values.write) writeTotals(tallies);
  if (tallies.some(({ findings }) => findings.length > 0)) process.exitCode = 1;
}
