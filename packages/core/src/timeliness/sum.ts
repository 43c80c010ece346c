/** A sum of numbers with what rounding took from it: ten times 0.1 is 1 (Neumaier's summation). */
export interface Sum {
  readonly sum: number;
  readonly lost: number;
}

export const noSum: Sum = { sum: 0, lost: 0 };

export function plus({ sum, lost }: Sum, n: number): Sum {
  const next = sum + n;
  const part = Math.abs(sum) >= Math.abs(n) ? sum - next + n : n - next + sum;
  return { sum: next, lost: Number.isFinite(next) ? lost + part : 0 };
}

/** The sum as a number. Where open ends stand against each other, nothing is known: `otherwise`. */
export function valueOf({ sum, lost }: Sum, otherwise: number): number {
  const value = sum + lost;
  return Number.isNaN(value) ? otherwise : value;
}
