import type { EdtfDate, EdtfYear } from "./edtf.ts";
import { monthsOfPart } from "./part-of-year.ts";

/** The first days that a date can have, as digits with "X" for any, and how long it lasts. */
export interface DateMask {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** Its length in months; 0 for a day. */
  readonly months: number;
}

/** The mask of a date: "202X" begins on the first of January of one of ten years and lasts twelve months. */
export function maskOf(date: EdtfDate): DateMask {
  const year = maskOfYear(date.year);
  const month = date.month?.text ?? "01";
  switch (date.precision) {
    case "year":
      return { year, month: "01", day: "01", months: 12 };
    case "sub-year": {
      const { first, count } = monthsOfPart(date.subYear?.value ?? 0);
      return { year, month: String(first).padStart(2, "0"), day: "01", months: count };
    }
    case "month":
      return { year, month, day: "01", months: 1 };
    case "day":
      return { year, month, day: date.day?.text ?? "01", months: 0 };
    default:
      return date.precision satisfies never;
  }
}

/** The digits of a year, "X" for those that are unspecified or not significant: "-1950S2" is "-19XX". */
function maskOfYear({ text, value, significantDigits }: EdtfYear): string {
  if (value === null) return text;
  const digits = String(Math.abs(value)).padStart(4, "0");
  const mask =
    significantDigits === null ? digits : digits.slice(0, significantDigits).padEnd(digits.length, "X");
  return value < 0 ? `-${mask}` : mask;
}
