/** What was tried of each command, and what did not hold. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** How often each thing was tried, by name. */
export type FaultCounts = Readonly<Record<string, number>>;
/** By the name of the operation. */
export type FaultTotals = Readonly<Record<string, FaultCounts>>;

const file = path.join(import.meta.dirname, "../measurements/faults.json");

export const problems: string[] = [];
let current = new Map<string, number>();

/** Begins to count anew. */
export function beginTally(): void {
  current = new Map([["problems", 0]]);
}

export function count(what: string, by: number = 1): void {
  current.set(what, (current.get(what) ?? 0) + by);
}

/** Tells of something that must hold and does not. */
export function problem(name: string, how: string, what: string): void {
  problems.push(`${name}, ${how}: ${what}`);
  count("problems");
  process.stdout.write(`BROKEN ${name}, ${how}: ${what}\n`);
}

export function tally(): FaultCounts {
  return Object.fromEntries(current);
}

export function readTotals(): FaultTotals {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as FaultTotals) : {};
}

/** Puts what was tried of an operation in the place of what was tried of it before. */
export function writeTotals(name: string, counts: FaultCounts): void {
  writeFileSync(file, `${JSON.stringify({ ...readTotals(), [name]: counts }, null, 2)}\n`);
}

/** Over all operations. */
export function sumOf(totals: FaultTotals): FaultCounts {
  const sum: Record<string, number> = {};
  for (const counts of Object.values(totals))
    for (const [what, n] of Object.entries(counts)) sum[what] = (sum[what] ?? 0) + n;
  // Last, whatever was counted first.
  const { problems: found = 0, ...others } = sum;
  return { ...others, problems: found };
}
