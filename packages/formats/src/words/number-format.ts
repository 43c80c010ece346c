import { remembered } from "./remembered.ts";

/** Digits behind the decimal point, at most; "rounded": none, but three digits of small numbers that would lose theirs. */
export type Digits = number | "rounded";

/** How numbers are written in a language, with so many digits. */
export const numberFormat: (tag: string, digits: Digits) => Intl.NumberFormat = remembered(
  (tag: string, digits: Digits) =>
    new Intl.NumberFormat(tag, {
      ...(digits === "rounded"
        ? { maximumFractionDigits: 0, maximumSignificantDigits: 3, roundingPriority: "morePrecision" }
        : { maximumFractionDigits: digits }),
      // Nobody writes "-0".
      signDisplay: "negative",
    }),
);
