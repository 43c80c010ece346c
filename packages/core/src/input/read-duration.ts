const numbers = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
/** A half year has six months, and a quarter three. */
const units: readonly (readonly [pattern: RegExp, months: number | null, unit: string])[] = [
  [/^(?:years?|yrs?|y|annual(?:ly)?|yearly|年間?|년간?)$/, null, "Y"],
  [/^(?:half[- ]?years?|半年間?|반년간?)$/, 6, "M"],
  [/^(?:quarters?|quarterly|四半期|분기)$/, 3, "M"],
  [/^(?:months?|mos?|m|monthly|か月間?|ヶ月間?|カ月間?|箇月間?|개월간?|달)$/, null, "M"],
  [/^(?:weeks?|wks?|w|weekly|週間?|주간?)$/, null, "W"],
  [/^(?:days?|d|daily|日間?|일간?)$/, null, "D"],
];

/**
 * The ISO 8601 duration that a text means, for a suggestion; null where it is none that is known.
 *
 * @example
 * isoDurationOf("2 years"); // "P2Y"
 * isoDurationOf("six months"); // "P6M"
 */
export function isoDurationOf(text: string): string | null {
  const [, amount = "", name = ""] =
    /^(\d{1,4}|an?|half a|[a-z]+(?=[ -]))?[ -]?(\D{1,12})$/.exec(
      text.normalize("NFKC").trim().toLowerCase(),
    ) ?? [];
  const spelt = numbers.indexOf(amount) + 1;
  const isHalf = amount === "half a";
  const count = /^\d/.test(amount) ? Number(amount) : /^(?:an?)?$/.test(amount) || isHalf ? 1 : spelt;
  const found = units.find(([pattern]) => pattern.test(isHalf ? `half ${name}` : name));
  if (found === undefined || count < 1) return null;
  const [, months, unit] = found;
  return `P${count * (months ?? 1)}${unit}`;
}
