/** What was tried, and what did not hold. */
export const problems: string[] = [];
export const totals = new Map<string, number>();

export function count(what: string, by: number = 1): void {
  totals.set(what, (totals.get(what) ?? 0) + by);
}

/** Tells of something that must hold and does not. */
export function problem(name: string, how: string, what: string): void {
  problems.push(`${name}, ${how}: ${what}`);
  process.stdout.write(`BROKEN ${name}, ${how}: ${what}\n`);
}
