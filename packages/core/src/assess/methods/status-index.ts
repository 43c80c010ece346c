import { formulaMethod } from "./formula-method.ts";
import type { Method } from "./method.ts";

/**
 * The current status index of the UN Economic and Social Commission for Asia and the Pacific (methods, section 5): how much of
 * the way from the base to the target has been covered, 0 to 10, and below 0 for movement away.
 *
 * 10 * (yi - y0) / (yT - y0), which is positive for progress whichever side is better; for parity, where either side of the
 * target is worse, 10 - 10 * |yT - yi| / |yT - y0|.
 *
 * @param parity Whether the target is a balance that can be missed on either side.
 * @returns The index, or "base-equals-target".
 * @example
 * statusIndexOf(20, 30, 60); // 2.5
 * statusIndexOf(0.8, 1.1, 1, true); // 5
 */
export function statusIndexOf(
  base: number,
  latest: number,
  target: number,
  parity: boolean = false,
): number | "base-equals-target" {
  if (base === target) return "base-equals-target";
  return parity
    ? 10 - (10 * Math.abs(target - latest)) / Math.abs(target - base)
    : (10 * (latest - base)) / (target - base);
}

/** The current status index (see `statusIndexOf`). Measures: index. A target to be equalled is one of parity. It has no classes and tells no pace. */
export const statusIndex: Method = /* @__PURE__ */ formulaMethod<never>(
  "status-index",
  [],
  (base, latest, target, { comparator }) => {
    const index = statusIndexOf(base, latest, target, comparator === "equal");
    return typeof index === "string" ? index : { measures: { index }, class: null, pace: null };
  },
);
