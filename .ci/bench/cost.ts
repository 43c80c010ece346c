/**
 * What an action costs beside another one: ratios of processor time, taken in turn in one process. Processor time is not that
 * of other programs, and what slows down one of the two slows down the other.
 */
import process from "node:process";

export interface Ratio {
  /** The median. */
  readonly ratio: number;
  /** Half of the rounds lie between these. */
  readonly low: number;
  readonly high: number;
}

/** Processor time of one call in milliseconds, garbage collection included. Short actions are repeated. */
export function cost(action: () => unknown, atLeast: number = 30): number {
  let runs = 0;
  const start = process.cpuUsage();
  let used = 0;
  do {
    action();
    runs++;
    const { user, system } = process.cpuUsage(start);
    used = (user + system) / 1000;
  } while (used < atLeast);
  return used / runs;
}

export async function costOf(action: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How many times as much an action costs as another. */
export function ratioOf(action: () => unknown, floor: () => unknown, rounds: number): Ratio {
  action();
  floor();
  return middle(Array.from({ length: rounds }, () => cost(action) / cost(floor)));
}

/** Median and quartiles. */
export function middle(values: readonly number[]): Ratio {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { ratio: at(0.5), low: at(0.25), high: at(0.75) };
}
