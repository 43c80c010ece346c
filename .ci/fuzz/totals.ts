/** What all long runs have tried. Cleared by hand where the code has changed so much that they tell nothing of it. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Neighbouring seeds, both ends included. Each is one input. */
type SeedRange = readonly [first: number, last: number];

interface TargetTotals {
  readonly inputs: number;
  readonly accepted: number;
  readonly seconds: number;
  readonly findings: number;
  readonly seeds: readonly SeedRange[];
}

export type FuzzTotals = Readonly<Record<string, TargetTotals>>;

/** One run of one target. */
export interface TriedRun {
  readonly target: string;
  readonly inputs: number;
  readonly accepted: number;
  readonly seconds: number;
  readonly findings: readonly unknown[];
  /** The first of its seeds. */
  readonly seed: number;
}

const file = path.join(import.meta.dirname, "../measurements/fuzz.json");

export function readTotals(): FuzzTotals {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as FuzzTotals) : {};
}

/** The first seed behind all that were tried. */
export function nextSeed(totals: FuzzTotals, target: string): number {
  return Math.max(0, ...(totals[target]?.seeds ?? []).map(([, last]) => last)) + 1;
}

/**
 * Adds runs to what was tried.
 *
 * @throws {Error} where a seed was tried before: it would be counted twice.
 */
export function addToTotals(totals: FuzzTotals, runs: readonly TriedRun[]): FuzzTotals {
  const sum: Record<string, TargetTotals> = { ...totals };
  for (const { target, inputs, accepted, seconds, findings, seed } of runs) {
    if (inputs === 0) continue;
    const before = sum[target] ?? { inputs: 0, accepted: 0, seconds: 0, findings: 0, seeds: [] };
    const range: SeedRange = [seed, seed + inputs - 1];
    if (before.seeds.some(([first, last]) => first <= range[1] && range[0] <= last))
      throw new Error(`${target}: of the seeds ${range.join(" to ")} some were tried before.`);
    sum[target] = {
      inputs: before.inputs + inputs,
      accepted: before.accepted + accepted,
      seconds: Math.round(before.seconds + seconds),
      findings: before.findings + findings.length,
      seeds: joined([...before.seeds, range]),
    };
  }
  return sum;
}

/** Ranges that touch are one. */
function joined(ranges: readonly SeedRange[]): readonly SeedRange[] {
  const all: SeedRange[] = [];
  for (const range of ranges.toSorted(([a], [b]) => a - b)) {
    const last = all.at(-1);
    if (last !== undefined && last[1] + 1 === range[0]) all[all.length - 1] = [last[0], range[1]];
    else all.push(range);
  }
  return all;
}

/** The file is read right before, so that runs beside this one can add to it as well. */
export function writeTotals(runs: readonly TriedRun[]): void {
  writeFileSync(file, `${JSON.stringify(addToTotals(readTotals(), runs), null, 2)}\n`);
}
