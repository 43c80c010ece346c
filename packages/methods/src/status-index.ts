import { defineMethod, type Method } from "@policytrack/core";
import { shown, UsageError } from "@policytrack/core/usage";
import { checkDirection, checkObject, readCutOffs, readVariant } from "./check-input.ts";
import { areFinite } from "./formula-input.ts";
import { type MethodVariant, type PublishedWords, variantWords } from "./method-variant.ts";

export interface StatusIndexInput {
  readonly baseline: number;
  readonly latest: number;
  readonly target: number;
  /** Default: from baseline to target. */
  readonly direction?: "increase" | "decrease";
  /** Whether the target is a balance that can be missed on either side. Default: false. */
  readonly isParity?: boolean;
}

export interface StatusIndexOptions {
  /** What the target is worth. Published: 10. */
  readonly scale?: number;
}

const published = { scale: 10 } as const satisfies Required<StatusIndexOptions>;

/**
 * The current status index of the UN Economic and Social Commission for Asia and the Pacific: how much of the way from the
 * baseline to the target has been covered, 0 to 10, and below 0 for movement away.
 *
 * 10 * d * (yi - y0) / |yT - y0|, where d is 1 for a wanted increase and -1 for a decrease; for parity, where either side of the
 * target is worse, 10 - 10 * |yT - yi| / |yT - y0|.
 *
 * Source: data.unescap.org, SDG Gateway, technical notes, "Current Status Index".
 *
 * @returns The index, or why there is none: "baseline-equals-target", "not-finite".
 * @throws {UsageError} for what is no number, and for a direction, a field or an option that does not exist.
 * @example
 * statusIndexOf({ baseline: 20, latest: 30, target: 60 }); // 2.5
 * statusIndexOf({ baseline: 0.8, latest: 1.1, target: 1, isParity: true }); // 5
 */
export function statusIndexOf(
  input: StatusIndexInput,
  options: StatusIndexOptions = {},
): number | "baseline-equals-target" | "not-finite" {
  checkInput(input);
  const { baseline, latest, target, direction, isParity = false } = input;
  const { scale } = readCutOffs<StatusIndexOptions>("statusIndexOf", options, published);
  if (!areFinite(baseline, latest, target)) return "not-finite";
  if (baseline === target) return "baseline-equals-target";
  const way = Math.abs(target - baseline);
  const sign = (direction ?? (target > baseline ? "increase" : "decrease")) === "increase" ? 1 : -1;
  const index = isParity
    ? scale - (scale * Math.abs(target - latest)) / way
    : (scale * sign * (latest - baseline)) / way;
  return Number.isFinite(index) ? index + 0 : "not-finite";
}

function checkInput(input: StatusIndexInput): void {
  checkObject("statusIndexOf", input, "{ baseline: 20, latest: 30, target: 60 }");
  for (const name of ["baseline", "latest", "target"] as const)
    if (typeof (input[name] ?? 0) !== "number")
      throw new UsageError(
        "wrong-argument",
        `statusIndexOf(): ${name} is ${shown(input[name])}. Give a number.`,
      );
  if (input.direction !== undefined) checkDirection(input.direction);
}

/** Figures: `index`, where the baseline is 0 and the target 10. */
export type StatusIndexFigure = "index";

/**
 * The method with a scale and words of one's own.
 *
 * @throws {UsageError} for an option that does not exist or has another form.
 */
export function statusIndexWith(options: MethodVariant & StatusIndexOptions): Method<StatusIndexFigure> {
  const cutOffs = readVariant<StatusIndexOptions>("statusIndexWith", options, published, []);
  const { id = "status-index" } = options;
  return defineMethod(
    id,
    ({ baseline, latest, target, direction, comparator, timing }) => {
      if (timing === "total") return "added-up";
      const index = statusIndexOf(
        {
          baseline: baseline.value,
          latest: latest.value,
          target: target.value,
          direction,
          isParity: comparator === "equal",
        },
        cutOffs,
      );
      return typeof index === "string" ? index : { figures: { index } };
    },
    { kinds: { index: "score" }, words: variantWords(words, options) },
  );
}

const words: PublishedWords<StatusIndexFigure, never> = {
  title: { en: "Current status index (ESCAP)", ja: "現状指数（ESCAP）", ko: "현황 지수(ESCAP)" },
  summary: {
    en: "How much of the way from the baseline to the target has been covered, from 0 to 10.",
    ja: "基準値から目標値までの道のりのうち進んだ割合を0〜10で表す。",
    ko: "기준값에서 목표값까지 간 정도를 0에서 10으로 나타낸다.",
  },
  figures: { index: { en: "index; 10 is the target", ja: "指数（10が目標）", ko: "지수(10이 목표)" } },
  classes: {},
};

/**
 * The current status index of ESCAP (see `statusIndexOf`), of a verdict. A target to be equalled is one of parity. It has no
 * classes and tells no pace.
 *
 * @example statusIndex(verdict) // { kind: "figures", pace: null, class: null, figures: { index: { min: 2.5, max: 2.5 } }, ... }
 */
export const statusIndex: Method<StatusIndexFigure> = /* @__PURE__ */ statusIndexWith({});
