import type { Edtf, EdtfDate } from "./edtf.ts";
import { hasUnspecifiedDigit } from "./edtf.ts";
import { edtfOf } from "./edtf-of.ts";
import { printEdtf } from "./print-edtf.ts";

/**
 * The lowest level of the specification at which an expression stands.
 *
 * Source: https://www.loc.gov/standards/datetime/, the lists of features of levels 0, 1 and 2.
 *
 * @throws {RangeError} for a text that is no expression.
 * @example
 * levelOf("2004-06-11%"); // 1
 */
export function levelOf(expression: string | Edtf): 0 | 1 | 2 {
  const edtf = edtfOf(expression);
  switch (edtf.kind) {
    case "date":
      return levelOfDate(edtf);
    case "date-time":
      return 0;
    case "interval": {
      const [start, end] = [levelOfEnd(edtf.start), levelOfEnd(edtf.end)];
      return start > end ? start : end;
    }
    case "one-of":
    case "all-of":
      return 2;
    default:
      return edtf satisfies never;
  }
}

function levelOfEnd(end: EdtfDate | "open" | "unknown"): 0 | 1 | 2 {
  if (typeof end === "string") return 1;
  // Unspecified digits are a feature of level 1 for dates alone, of level 2 for the ends of intervals.
  return hasUnspecifiedDigit(end) ? 2 : levelOfDate(end);
}

function levelOfDate(date: EdtfDate): 0 | 1 | 2 {
  const text = printEdtf(date);
  const subYear = date.subYear?.value ?? 21;
  // A qualifier anywhere but at the end, an exponent or significant digits, a part of the year that is no season.
  if (/[?~%].|[ES]/.test(text) || subYear > 24) return 2;
  // Level 1 leaves digits unspecified only from the right, and of a year's four only in a year alone and only two.
  if (text.includes("X")) return /^-?(\d\d[\dX]X|\d{4}(-XX|-\d\d-XX|-XX-XX))[?~%]?$/.test(text) ? 1 : 2;
  return /^[-Y]|[?~%]$/.test(text) || date.subYear !== null ? 1 : 0;
}
