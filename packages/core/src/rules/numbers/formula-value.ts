import type { Range } from "../../model/types.ts";

/** A number or an unknown one between two ends. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

const longestFormula = 400;

/**
 * What a formula gives, where it is plain arithmetic: numbers (1,939 is one), names of inputs, labelled numbers such as
 * "buses (1,939)", + - * / and parentheses. Two of them as bounds: "at least ...; at most ...". Null for any other words, which
 * only a person can compute.
 *
 * @param inputs The values by the names that a formula can use.
 * @example
 * formulaValue("buses (1,939) + trucks (50)", new Map()); // { min: 1989, max: 1989 }
 */
export function formulaValue(formula: string, inputs: ReadonlyMap<string, Range>): Range | null {
  if (formula.length > longestFormula) return null;
  const bounds = /^at least (.+); *at most (.+)$/i.exec(formula.trim());
  if (bounds === null) {
    const value = computed(formula, inputs);
    return value === null ? null : rangeOf(value.low, value.high);
  }
  const [least, most] = [computed(bounds[1] as string, inputs), computed(bounds[2] as string, inputs)];
  return least === null || most === null ? null : rangeOf(least.low, most.high);
}

function rangeOf(low: number, high: number): Range | null {
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  return { min: Number.isFinite(low) ? low : null, max: Number.isFinite(high) ? high : null };
}

/** Sums of products, read from left to right. */
function computed(text: string, inputs: ReadonlyMap<string, Range>): Ends | null {
  const names = [...inputs.keys()].toSorted((a, b) => b.length - a.length);
  const plain = text.replaceAll(/\p{L}[^()+*/;]*\((-?\d[\d,]*(?:\.\d+)?)\)/gu, "$1");
  let at = 0;

  const skipSpace = (): void => {
    while (plain[at] === " ") at++;
  };
  const take = (signs: string): string | null => {
    skipSpace();
    const sign = plain[at];
    if (sign === undefined || !signs.includes(sign)) return null;
    at++;
    return sign;
  };
  const chain = (signs: string, part: () => Ends | null): Ends | null => {
    let left = part();
    for (let sign = take(signs); left !== null && sign !== null; sign = take(signs)) {
      const right = part();
      left = right === null ? null : apply(sign, left, right);
    }
    return left;
  };
  const sum = (): Ends | null => chain("+-−", () => chain("*×/÷", factor));
  const factor = (): Ends | null => {
    if (take("(") !== null) {
      const inner = sum();
      return take(")") === null ? null : inner;
    }
    skipSpace();
    const name = names.find(
      (known) => plain.startsWith(known, at) && !/[\p{L}\d]/u.test(plain[at + known.length] ?? ""),
    );
    if (name !== undefined) {
      at += name.length;
      const { min, max } = inputs.get(name) as Range;
      return { low: min ?? -Infinity, high: max ?? Infinity };
    }
    const number = /^\d[\d,]*(?:\.\d+)?/.exec(plain.slice(at, at + 40))?.[0];
    if (number === undefined) return null;
    at += number.length;
    const value = Number(number.replaceAll(",", ""));
    return { low: value, high: value };
  };

  const value = sum();
  skipSpace();
  return at === plain.length ? value : null;
}

function apply(sign: string, a: Ends, b: Ends): Ends | null {
  switch (sign) {
    case "+":
      return { low: a.low + b.low, high: a.high + b.high };
    case "-":
    case "−":
      return { low: a.low - b.high, high: a.high - b.low };
    case "*":
    case "×":
      return corners(a, b, (x, y) => x * y);
    default:
      return b.low <= 0 && b.high >= 0 ? null : corners(a, b, (x, y) => x / y);
  }
}

function corners(a: Ends, b: Ends, of: (x: number, y: number) => number): Ends {
  const all = [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)];
  return { low: Math.min(...all), high: Math.max(...all) };
}
