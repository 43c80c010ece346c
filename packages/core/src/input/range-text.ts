import type { Range, RangeInput } from "../model/types.ts";

const number = /^[-+−]?(?:\d+|\d{1,3}(?:[ ,]\d{3})+)(?:\.\d+)?(?:e[-+]?\d{1,3})?$/i;
const valueOf = (text: string): number => Number(text.replace(/[, ]/g, "").replace("−", "-"));

/**
 * Reads a number or range in the light form; null where it is none, or where its lower end is above its upper one.
 *
 * @example
 * readRange("2,675..2,728"); // { min: 2675, max: 2728 }
 */
export function readRange(given: RangeInput): Range | null {
  const range =
    typeof given === "number"
      ? { min: given, max: given }
      : typeof given === "object"
        ? { min: given.min ?? null, max: given.max ?? null }
        : readText(given.trim());
  if (range === null || (range.min === null && range.max === null)) return null;
  const finite = [range.min, range.max].every((end) => end === null || Number.isFinite(end));
  return finite && (range.min ?? -Infinity) <= (range.max ?? Infinity) ? range : null;
}
function readText(text: string): Range | null {
  const [low, high, ...more] = text.split("..").map((end) => end.trim());
  if (more.length > 0 || low === undefined) return null;
  if (high === undefined) return number.test(low) ? { min: valueOf(low), max: valueOf(low) } : null;
  const ends = [low, high].map((end) => (end === "" ? null : number.test(end) ? valueOf(end) : undefined));
  return ends.includes(undefined) ? null : { min: ends[0] ?? null, max: ends[1] ?? null };
}

/** Several groups of three digits, or one with points between: "1.234,5", "12 345,5". The comma parts decimals. */
const decimalComma = /[-+−]?(?:\d{1,3}(?:[ .]\d{3})+|\d+),\d+(?![\d,]|\.\d)/g;

/**
 * What a number or range says if its commas part decimals, in a form that is read; null where it is none then either.
 *
 * @example
 * withDecimalPoints("1.234,5..1.300,0"); // "1234.5..1300"
 */
export function withDecimalPoints(given: string): RangeInput | null {
  // No number is longer, and in a long text the search would take long.
  if (given.length > 100) return null;
  const text = given.replace(decimalComma, (one) => one.replace(/[ .]/g, "").replace(",", "."));
  const range = text === given ? null : readRange(text);
  return range === null ? null : printRange(range);
}

/** A range in the light form. */
export function printRange({ min, max }: Range): RangeInput {
  if (min !== null && min === max) return min;
  const text = `${min ?? ""}..${max ?? ""}`;
  const read = readText(text);
  if (read !== null && read.min === min && read.max === max) return text;
  return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}
