import { type Comparator, type Ids, type Indicator, type Range, text as textIn } from "@policytrack/core";
import type { Fraction, Lexicon } from "./lexicon.ts";
import { remembered } from "./remembered.ts";
import { unbrokenNumbers } from "./unbroken-numbers.ts";

/**
 * How many digits behind the decimal point: all that the number has (what a source says), at most so many, "rounded" (what was
 * worked out: whole numbers, but three digits of small ones) or "compact" (where there is little room).
 */
export type Digits = "all" | "rounded" | "compact" | number;

const numberFormat = remembered(
  (locale: string, digits: Digits) =>
    new Intl.NumberFormat(locale, {
      ...(digits === "all"
        ? { maximumFractionDigits: 20 }
        : digits === "rounded"
          ? { maximumFractionDigits: 0, maximumSignificantDigits: 3, roundingPriority: "morePrecision" }
          : digits === "compact"
            ? { notation: "compact", maximumSignificantDigits: 4 }
            : { maximumFractionDigits: digits }),
      // Nobody writes "-0".
      signDisplay: "negative",
    }),
);

/** A number as people write it: 5,000, and where a language has words for powers of ten, 3万 and 4万5,093. */
export function numberText({ locale, number }: Lexicon, value: number, digits: Digits = "all"): string {
  const smallest = number.myriads.at(-1)?.value;
  const whole = digits === "all" ? value : Math.round(value);
  if (smallest === undefined || whole < smallest || !Number.isSafeInteger(whole) || digits === "compact")
    return numberFormat(locale, digits).format(value);
  let rest = whole;
  const parts = number.myriads.flatMap(({ value: unit, name }) => {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    return count === 0 ? [] : [`${numberFormat(locale, 0).format(count)}${name}`];
  });
  return unbrokenNumbers([...parts, ...(rest === 0 ? [] : [numberFormat(locale, 0).format(rest)])].join(""));
}

/** A number of things counted: in words where it is small and the language spells it. */
export function countText({ locale, number }: Lexicon, count: number): string {
  return number.spelt[count] ?? numberFormat(locale, 0).format(count);
}

/** A unit as it is, or what has one: an indicator, a target. */
export type UnitOf = string | null | Pick<Indicator<Ids>, "unit" | "unitNames">;

/** A unit in words of the language, where the record has them; else as the record writes it. */
export function unitText({ tag }: Lexicon, of: UnitOf): string | null {
  if (of === null || typeof of === "string") return of;
  const { unit, unitNames } = of;
  return unitNames?.[tag] ?? unit ?? (unitNames === null ? null : textIn(unitNames));
}

const joined = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}%％]/u;

/** Whether Japanese and Korean write a unit without a blank behind its number: 台, 개소, ％, but not GWh. */
export function isJoined(unit: string): boolean {
  return joined.test(unit);
}

/** What is known of a number, with its unit. Two ends that are written alike are one number. */
export function rangeText(
  lexicon: Lexicon,
  { min, max }: Range,
  of: UnitOf = null,
  digits: Digits = "all",
): string {
  const { number } = lexicon;
  const unit = unitText(lexicon, of);
  const plain = (value: number): string => numberFormat(lexicon.locale, digits).format(value);
  const withUnit = (text: string): string => (unit === null ? text.trimEnd() : number.withUnit(text, unit));
  if (min === null && max === null) return number.unknown;
  if (min === null) return number.atMost(withUnit(numberText(lexicon, max as number, digits)));
  if (max === null) return number.atLeast(withUnit(numberText(lexicon, min, digits)));
  if (plain(min) === plain(max)) return withUnit(numberText(lexicon, min, digits));
  const [first, last] = [numberText(lexicon, min, digits), numberText(lexicon, max, digits)];
  return withUnit(number.to(first.trimEnd(), last));
}

/** A share as a percentage; 1 is 100 %. */
export function percentText(lexicon: Lexicon, { min, max }: Range, digits: number = 1): string {
  const hundred = (value: number | null): number | null => (value === null ? null : value * 100);
  return rangeText(lexicon, { min: hundred(min), max: hundred(max) }, "%", digits);
}

const fractions: readonly (readonly [Fraction, number])[] = [
  ["tenth", 1 / 10],
  ["fifth", 1 / 5],
  ["quarter", 1 / 4],
  ["third", 1 / 3],
  ["half", 1 / 2],
  ["two-thirds", 2 / 3],
  ["three-quarters", 3 / 4],
  ["nine-tenths", 9 / 10],
];

/** By how much a share may differ from a simple part of the whole to be called "about" that. */
const about = 0.02;

/** A share as a simple part of the whole: "about a tenth"; as a percentage where it is near none, or may be two. */
export function shareText(lexicon: Lexicon, { min, max }: Range): string {
  const near = fractions.find(
    ([, part]) =>
      min !== null && max !== null && Math.abs(min - part) <= about && Math.abs(max - part) <= about,
  );
  return near === undefined ? percentText(lexicon, { min, max }, 0) : lexicon.number.fractions[near[0]];
}

/** A number that was promised. "At least" goes without saying. */
export function targetText(lexicon: Lexicon, comparator: Comparator, value: Range, unit: UnitOf): string {
  const { number } = lexicon;
  const text = rangeText(lexicon, value, unit);
  if (value.min === null && value.max === null) return text;
  switch (comparator) {
    case "at-least":
    case "equal":
      return text;
    case "at-most":
      return value.min === null ? text : number.atMost(text);
    case "more-than":
      return number.moreThan(text);
    case "less-than":
      return number.lessThan(text);
    case "between":
      return value.min === null || value.max === null || value.min === value.max
        ? text
        : number.between(
            numberText(lexicon, value.min).trimEnd(),
            rangeText(lexicon, { min: value.max, max: value.max }, unit),
          );
    default:
      return comparator satisfies never;
  }
}
