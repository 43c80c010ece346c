import type { Range } from "@policytrack/core";

/** Round numbers for the lines of a chart, from 0 or below to at least the largest value: about five of them. */
export function gridOf(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const width = high - low;
  if (!(width > 0)) return [0, 1];
  const step = roundStep(width / 5);
  const first = Math.floor(low / step);
  const last = Math.ceil((high - step * 1e-9) / step);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** 1, 2 or 5 with zeros, not below a number. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((one) => one * power >= least * (1 - 1e-9)) ?? 10) * power;
}

export function endsOfRange({ min, max }: Range): { readonly low: number; readonly high: number } | null {
  const low = min ?? max;
  const high = max ?? min;
  return low === null || high === null ? null : { low, high };
}
