import { remembered } from "./remembered.ts";

/**
 * Digits behind the decimal point, at most; "rounded": none, but three digits of small numbers that would lose theirs; "compact":
 * four digits, and thousands, millions and so on in short, as where there is little room.
 */
export type Digits = number | "rounded" | "compact";

/** How numbers are written in a language, with so many digits. */
export const numberFormat: (tag: string, digits: Digits) => Intl.NumberFormat = remembered(
  (tag: string, digits: Digits) =>
    new Intl.NumberFormat(tag, {
      ...styleOf(digits),
      // Nobody writes "-0".
      signDisplay: "negative",
    }),
);

function styleOf(digits: Digits): Intl.NumberFormatOptions {
  switch (digits) {
    case "rounded":
      return { maximumFractionDigits: 0, maximumSignificantDigits: 3, roundingPriority: "morePrecision" };
    case "compact":
      return { notation: "compact", maximumSignificantDigits: 4 };
    default:
      return { maximumFractionDigits: digits };
  }
}
