import { remembered } from "./remembered.ts";

/** How numbers are written in a language, with so many decimals at most. */
export const numberFormat: (tag: string, digits: number) => Intl.NumberFormat = remembered(
  (tag: string, digits: number) =>
    new Intl.NumberFormat(tag, {
      maximumFractionDigits: digits,
      // Nobody writes "-0".
      signDisplay: "negative",
    }),
);
