import type { Edtf } from "./edtf.ts";
import { readExpression, tryParseEdtf } from "./parse-edtf.ts";
import { plainSpan } from "./plain-span.ts";

/** A parsed expression as it is, a text parsed. Throws a RangeError that says where a text is wrong; `parseEdtf` has a fix as well. */
export function edtfOf(expression: string | Edtf): Edtf {
  if (typeof expression === "object" && expression !== null) return expression;
  const isText = typeof expression === "string";
  const read = isText ? readExpression(expression) : null;
  if (read?.ok === true) return read.edtf;
  const where = read === null ? "It is no text" : `At position ${read.position} it needs ${read.expected}`;
  throw new RangeError(`${JSON.stringify(expression)} is no EDTF expression. ${where}.`);
}

/**
 * Whether a text is an expression of the Extended Date/Time Format, levels 0 to 2. Plain dates take some 50 nanoseconds.
 *
 * @example
 * isEdtf("2024-33~"); // true
 * isEdtf("2023-02-29"); // false
 */
export function isEdtf(text: string): boolean {
  return typeof text === "string" && (plainSpan(text) !== null || tryParseEdtf(text) !== null);
}
