import { UsageError } from "@policytrack/core";

/** What the codes of a variable are: names, ranks, numbers with equal steps, or numbers with a true zero. */
export type MeasurementLevel = "nominal" | "ordinal" | "interval" | "ratio";

export type CodedValue = string | number;

/** The codes that one unit was given, in the order of the coders. Null: that coder did not code it. */
export type CodedUnit = readonly (CodedValue | null)[];

export interface AlphaOptions {
  /** Default: nominal. */
  readonly level?: MeasurementLevel;
  /** The codes from the lowest to the highest. Ordinal words need it; numbers are in order by themselves. */
  readonly order?: readonly CodedValue[];
}

/** Why there is no alpha: no unit has two codes, or all codes are the same. */
export type AlphaReason = "no-pairs" | "no-variation";

/** Units that can be compared: the codes of each as positions in the list of distinct codes. */
export interface PairableUnits {
  readonly units: readonly (readonly number[])[];
  /** The distinct codes, in order where the level has one. */
  readonly values: readonly CodedValue[];
  readonly level: MeasurementLevel;
}

/**
 * Krippendorff's alpha: the agreement of any number of coders beyond chance, 1 where they agree throughout and 0 where they
 * agree as much as codes dealt out at random. Codes that are missing leave out nothing but their own pairs.
 *
 * 1 - Do / De. Do is the mean difference of the codes within a unit, De that of all codes, where a difference is 1 between two
 * names, the squared distance of two ranks (mid-ranks over all codes) or of two numbers, or ((x - y) / (x + y))^2 on a
 * scale with a true zero.
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania, 2011.
 *
 * @returns Alpha, which can be below 0, or why there is none.
 * @throws {UsageError} for a code that its level does not allow.
 * @example
 * const units = [["yes", "yes"], ["yes", "no"], ["no", "no"], ["no", null]];
 * krippendorffAlpha(units); // 0.4444
 */
export function krippendorffAlpha(
  units: readonly CodedUnit[],
  options: AlphaOptions = {},
): number | AlphaReason {
  return alphaOf(pairableUnits(units, options));
}

/** Reads codes once, so that they can be drawn from again and again. */
export function pairableUnits(
  units: readonly CodedUnit[],
  { level = "nominal", order }: AlphaOptions = {},
): PairableUnits {
  const coded = units.map((unit) => unit.filter((code) => code !== null)).filter((codes) => codes.length > 1);
  const distinct = [...new Set(coded.flat())];
  const values = inOrder(distinct, level, order);
  const position = new Map(values.map((value, i) => [value, i]));
  return { units: coded.map((codes) => codes.map((code) => position.get(code) ?? 0)), values, level };
}

/** Alpha of units that were read. */
export function alphaOf({ units, values, level }: PairableUnits): number | AlphaReason {
  const counts = values.map(() => 0);
  for (const codes of units) for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return "no-pairs";
  const differ = differenceOf(level, values, counts);
  // Loops by position: an interval computes this some thousand times.
  let within = 0;
  for (const codes of units) {
    let sum = 0;
    for (let i = 0; i < codes.length; i++)
      for (let j = i + 1; j < codes.length; j++) sum += 2 * differ(codes[i] ?? 0, codes[j] ?? 0);
    within += sum / (codes.length - 1);
  }
  let overall = 0;
  for (const [one, count] of counts.entries())
    if (count > 0)
      for (let other = one + 1; other < counts.length; other++)
        overall += 2 * count * (counts[other] ?? 0) * differ(one, other);
  return overall === 0 ? "no-variation" : 1 - ((total - 1) * within) / overall;
}

/** How much two codes differ, by their positions. */
function differenceOf(
  level: MeasurementLevel,
  values: readonly CodedValue[],
  counts: readonly number[],
): (one: number, other: number) => number {
  const squaredDistance =
    (at: readonly number[]) =>
    (one: number, other: number): number =>
      ((at[one] ?? 0) - (at[other] ?? 0)) ** 2;
  switch (level) {
    case "nominal":
      return (one, other) => (one === other ? 0 : 1);
    case "ordinal": {
      let below = 0;
      // A rank is the middle of the places that its codes take.
      return squaredDistance(
        counts.map((count) => {
          below += count;
          return below - count / 2;
        }),
      );
    }
    case "interval":
      return squaredDistance(scaled(values));
    case "ratio": {
      const at = scaled(values);
      return (one, other) => {
        const [x = 0, y = 0] = [at[one], at[other]];
        return x + y === 0 ? 0 : ((x - y) / (x + y)) ** 2;
      };
    }
    default:
      return level satisfies never;
  }
}

/** Numbers as shares of the largest: alpha stays the same, and no square overflows. */
function scaled(values: readonly CodedValue[]): readonly number[] {
  const numbers = values.map(Number);
  const largest = Math.max(...numbers.map(Math.abs)) || 1;
  return numbers.map((number) => number / largest);
}

function inOrder(
  distinct: readonly CodedValue[],
  level: MeasurementLevel,
  order: readonly CodedValue[] | undefined,
): readonly CodedValue[] {
  for (const code of distinct)
    if (typeof code === "number" && !Number.isFinite(code))
      throw wrongCode(code, "a finite number or a word");
  switch (level) {
    case "nominal":
      return distinct;
    case "ordinal":
      if (order === undefined) return ascending(distinct, "a number, or one of `order`");
      for (const code of distinct) if (!order.includes(code)) throw wrongCode(code, "one of `order`");
      return order.filter((code) => distinct.includes(code));
    case "interval":
      return ascending(distinct, "a number");
    case "ratio":
      for (const code of distinct) if (Number(code) < 0) throw wrongCode(code, "a number from 0");
      return ascending(distinct, "a number from 0");
    default:
      throw new UsageError(
        "unknown-word",
        `No level ${JSON.stringify(level satisfies never)}. There are nominal, ordinal, interval, ratio.`,
      );
  }
}

function ascending(distinct: readonly CodedValue[], wanted: string): readonly CodedValue[] {
  return distinct
    .map((code) => {
      if (typeof code !== "number") throw wrongCode(code, wanted);
      return code;
    })
    .toSorted((a, b) => a - b);
}

function wrongCode(code: CodedValue, wanted: string): UsageError {
  return new UsageError(
    "wrong-argument",
    `A code of this variable is ${wanted}. This is ${typeof code === "number" ? String(code) : JSON.stringify(code)}.`,
  );
}
