import { boundsOf } from "./bounds-of.ts";
import type { Edtf } from "./edtf.ts";
import { edtfOf } from "./edtf-of.ts";
import { plainSpan } from "./plain-span.ts";
import type { Span } from "./span.ts";

/**
 * The earliest and the latest day that an expression can mean. Qualifiers widen nothing (`periodsOf` does that);
 * unspecified and insignificant digits stand for every date of the calendar that they can; a set reaches from its
 * earliest member to its latest. An open and an unknown end are `-Infinity` and `Infinity`.
 *
 * Source: https://www.loc.gov/standards/datetime/; the months of seasons are this package's convention.
 *
 * @param expression A text or what `parseEdtf` made of it. Plain dates are read without the parser.
 * @throws {RangeError} for a text that is no expression; ask `isEdtf` or `parseEdtf` first where it may be none.
 * @example
 * spanOf("1970-01~"); // { earliest: 0, latest: 30 }
 * spanOf("../1970-01"); // { earliest: -Infinity, latest: 30 }
 */
export function spanOf(expression: string | Edtf): Span {
  const plain = typeof expression === "string" ? plainSpan(expression) : null;
  return plain ?? boundsOf(edtfOf(expression));
}
