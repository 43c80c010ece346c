import type { Edtf } from "./edtf.ts";
import { parseEdtf } from "./parse-edtf.ts";
import { plainSpan } from "./plain-span.ts";

/** A parsed expression as it is, a text parsed. Throws a RangeError that says what is wrong with the text. */
export function edtfOf(expression: string | Edtf): Edtf {
  if (typeof expression === "object" && expression !== null) return expression;
  const result = parseEdtf(expression);
  if (result.ok) return result.edtf;
  const { message, fix } = result.error;
  throw new RangeError(`${JSON.stringify(expression)} is no EDTF expression. ${message} ${fix}`);
}

/**
 * Whether a text is an expression of the Extended Date/Time Format, levels 0 to 2. Plain dates take some 50 nanoseconds.
 *
 * @example
 * isEdtf("2024-33~"); // true
 * isEdtf("2023-02-29"); // false
 */
export function isEdtf(text: string): boolean {
  return typeof text === "string" && (plainSpan(text) !== null || parseEdtf(text).ok);
}
