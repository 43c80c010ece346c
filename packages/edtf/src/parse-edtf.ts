import { earliestDayOf, latestDayOf } from "./bounds-of.ts";
import { daysInMonth } from "./day.ts";
import type {
  Edtf,
  EdtfComponent,
  EdtfDate,
  EdtfDateTime,
  EdtfQualifier,
  EdtfRange,
  EdtfSet,
  EdtfYear,
} from "./edtf.ts";
import { type EdtfError, errorAt } from "./edtf-error.ts";
import { matchingDay } from "./matching-days.ts";
import { kindOfPart } from "./part-of-year.ts";

/** The longest text that is read, in UTF-16 code units: a set of some forty days. */
export const edtfLengthLimit = 512;

/** An expression, or why there is none. */
export type EdtfResult =
  | { readonly ok: true; readonly edtf: Edtf }
  | { readonly ok: false; readonly error: EdtfError };

/** Years of more digits are refused, well before their days would stop being safe integers. */
const yearLimit = 1e13;

const yearPattern = /^(?!-0000)-?[\dX]{4}$/;
const monthPattern = /^(0[1-9X]|1[0-2X]|X[\dX]|2[1-9]|3\d|4[01])$/;
const timePattern = /^([01]\d|2[0-3])(:[0-5]\d){2}$/;
const offsetPattern = /^(?!-00:00)[+-]([01]\d|2[0-3])(:[0-5]\d)?$/;

/**
 * Reads an expression of the Extended Date/Time Format, levels 0 to 2, in one pass. Every day must be in the calendar,
 * where digits are unspecified too; no interval or range may start after its end. `printEdtf` undoes it.
 *
 * Never throws: what is no expression of at most 512 characters, or no text, gives an error.
 *
 * Source: ISO 8601-2:2019 in the profile of the Library of Congress (https://www.loc.gov/standards/datetime/).
 *
 * @example
 * parseEdtf("2024-33~").ok; // true
 * const wrong = parseEdtf("2023-02-29");
 * if (!wrong.ok) wrong.error.position; // 9
 * if (!wrong.ok) wrong.error.fix; // "Write a day of that month, 01 to 28."
 */
export function parseEdtf(text: string): EdtfResult {
  // Callers in plain JavaScript may pass the number 2024.
  if (typeof text !== "string")
    return { ok: false, error: errorAt("", 0, `a text, not a value of type ${typeof text}`) };
  const read = readExpression(text);
  return read.ok ? read : { ok: false, error: errorAt(text, read.position, read.expected) };
}

/**
 * The same where it does not matter why there is none: null then. A bundle that has this alone has no error texts.
 *
 * @example
 * tryParseEdtf("2024-33~")?.kind; // "date"
 * tryParseEdtf("2023-02-29"); // null
 */
export function tryParseEdtf(text: string): Edtf | null {
  const read = typeof text === "string" ? readExpression(text) : null;
  return read?.ok === true ? read.edtf : null;
}

/** An expression, or where there is none and what could stand there. */
type Read =
  | { readonly ok: true; readonly edtf: Edtf }
  | { readonly ok: false; readonly position: number; readonly expected: string };

/** The parser itself, which needs no more of a text than its methods. */
export function readExpression(text: string): Read {
  let position = 0;
  let wrong = 0;
  let expected = "";

  let oneDot = -1;

  const fail = (what: string, at: number = position): null => {
    const half = at === oneDot;
    wrong = half ? at + 1 : at;
    expected = half ? "a second ." : what;
    return null;
  };

  const eat = (token: string): boolean => {
    const found = text.startsWith(token, position);
    if (found) position += token.length;
    // Of ".." the first half alone is right so far.
    else if (token === ".." && text[position] === ".") oneDot = position;
    return found;
  };

  /**
   * Reads as many characters as a sample has, each only if what is read so far, filled up from the sample, is right: so
   * the first character that nothing could correct is the one reported. `before` has been read and is part of the result.
   */
  const read = (sample: string, right: Pick<RegExp, "test">, what: string, before = ""): string | null => {
    const start = position;
    for (let length = 1; length <= sample.length; length++, position++) {
      const filled = before + text.slice(start, position + 1) + sample.slice(length);
      if (position === text.length || !right.test(filled)) return fail(what);
    }
    return before + text.slice(start, position);
  };

  /** Reads a whole number above 0, written without leading zeros. */
  const readNumber = (isRight: (value: number) => boolean, what: string): number | null => {
    let value = 0;
    for (; isDigit(text[position]); position++) {
      const next = value * 10 + Number(text[position]);
      if (next === 0 || !isRight(next)) return fail(what);
      value = next;
    }
    return value || fail(what);
  };

  const readQualifier = (): EdtfQualifier | "" => {
    const mark = text[position];
    if (mark !== "?" && mark !== "~" && mark !== "%") return "";
    position++;
    return mark;
  };

  const readLongYear = (): number | null => {
    const sign = eat("-") ? -1 : 1;
    const digits = readNumber((value) => value < yearLimit, "5 to 13 digits of a year, the first not 0");
    if (digits === null) return null;
    if (!eat("E")) return digits > 9999 ? sign * digits : fail("a fifth digit of the year, or E");
    const start = position;
    const what = "an exponent for a year of 5 to 13 digits";
    const exponent = readNumber((value) => digits * 10 ** value < yearLimit, what);
    if (exponent === null) return null;
    const size = digits * 10 ** exponent;
    return size > 9999 ? sign * size : fail(what, start);
  };

  const readYear = (): EdtfYear | null => {
    const before = readQualifier();
    const start = position;
    let value: number | null;
    if (eat("Y")) {
      value = readLongYear();
      if (value === null) return null;
    } else {
      const digits = read(
        text[position] === "-" ? "-0001" : "0001",
        yearPattern,
        "a year of four digits (X for one that is not known)",
      );
      if (digits === null) return null;
      if (isDigit(text[position])) return fail("no fifth digit: a longer year begins with Y");
      value = numberOf(digits);
    }
    let significantDigits: number | null = null;
    if (value !== null && eat("S")) {
      const most = Math.max(4, String(Math.abs(value)).length);
      significantDigits = readNumber(
        (count) => count <= most,
        `a number of significant digits, 1 to ${most}`,
      );
      if (significantDigits === null) return null;
    }
    return { text: text.slice(start, position), value, before, after: readQualifier(), significantDigits };
  };

  const readComponent = (sample: string, right: Pick<RegExp, "test">, what: string): EdtfComponent | null => {
    const before = readQualifier();
    const digits = read(sample, right, what);
    return digits === null ? null : { text: digits, value: numberOf(digits), before, after: readQualifier() };
  };

  const readDate = (): EdtfDate | null => {
    const year = readYear();
    if (year === null) return null;
    const date = { kind: "date", year, month: null, subYear: null, day: null } as const;
    if (/[YS]/.test(year.text) || !eat("-")) return { ...date, precision: "year" };
    const month = readComponent("01", monthPattern, "a month, 01 to 12, or a part of the year, 21 to 41");
    if (month === null) return null;
    if (month.value !== null && month.value > 12) return { ...date, precision: "sub-year", subYear: month };
    if (!eat("-")) return { ...date, precision: "month", month };
    const days = year.value === null || month.value === null ? 31 : daysInMonth(year.value, month.value);
    const isDay = (digits: string): boolean =>
      /^[\dX]+$/.test(digits) && matchingDay(year.text, month.text, digits, "first") !== null;
    const day = readComponent("XX", { test: isDay }, `a day of that month, 01 to ${days}`);
    return day && { ...date, precision: "day", month, day };
  };

  const readTime = (date: EdtfDate): EdtfDateTime | null => {
    const time = read("00:00:00", timePattern, "a time of day such as 23:20:30");
    if (time === null) return null;
    if (eat("Z")) return { kind: "date-time", date, time, zone: "Z" };
    if (text[position] !== "+" && text[position] !== "-") return { kind: "date-time", date, time, zone: "" };
    let zone = read("+00", offsetPattern, "an offset such as +04 or -04:30");
    // "-00" needs minutes: an offset of nothing is written "+00".
    if (zone === "-00" || (zone !== null && text[position] === ":")) {
      zone = read(":01", offsetPattern, ": and minutes, 00 to 59", zone);
    }
    return zone === null ? null : { kind: "date-time", date, time, zone };
  };

  /** Reads a second date that must not end before the first begins. */
  const readDateFrom = (start: EdtfDate): EdtfDate | null => {
    const at = position;
    const end = readDate();
    if (end === null || earliestDayOf(start) <= latestDayOf(end)) return end;
    return fail("a date not before the first one", at);
  };

  const readRange = (closing: string): EdtfDate | EdtfRange | null => {
    const start = readDate();
    if (start === null || !eat("..")) return start;
    if (text[position] === closing) return { kind: "range", start, end: "open" };
    const at = position;
    const end = readDateFrom(start);
    if (end !== null && !isAsPrecise(start, end)) {
      return fail("a date as precise as the first one", at);
    }
    return end && { kind: "range", start, end };
  };

  const readSet = (kind: EdtfSet["kind"], closing: string): EdtfSet | null => {
    const members: (EdtfDate | EdtfRange)[] = [];
    let member: EdtfDate | EdtfRange | null;
    do {
      if (members.length === 0 && eat("..")) {
        const end = readDate();
        member = end && { kind: "range", start: "open", end };
      } else member = readRange(closing);
      if (member === null) return null;
      members.push(member);
    } while (eat(","));
    return eat(closing)
      ? { kind, members }
      : fail(`a comma${member.kind === "date" ? ", two dots" : ""} or ${closing}`);
  };

  const readDateOrInterval = (): Edtf | null => {
    const start = text.startsWith("/") ? "unknown" : eat("..") ? "open" : readDate();
    if (start === null) return null;
    if (typeof start === "string") {
      if (!eat("/")) return fail("/ and a date");
      const end = readDate();
      return end && { kind: "interval", start, end };
    }
    if (/^\d{4}-\d\d-\d\d$/.test(text.slice(0, position)) && eat("T")) return readTime(start);
    if (!eat("/")) return start;
    const end = position === text.length ? "unknown" : eat("..") ? "open" : readDateFrom(start);
    return end && { kind: "interval", start, end };
  };

  const readAll = (): Edtf | null => {
    if (text.length > edtfLengthLimit)
      return fail(`the end of the text, at most ${edtfLengthLimit} characters`, edtfLengthLimit);
    const edtf = eat("[") ? readSet("one-of", "]") : eat("{") ? readSet("all-of", "}") : readDateOrInterval();
    if (edtf === null || position === text.length) return edtf;
    return fail(edtf.kind === "date" ? "nothing more, or / and the end of an interval" : "nothing more");
  };

  const edtf = readAll();
  return edtf === null ? { ok: false, position: wrong, expected } : { ok: true, edtf };
}

/** Whether two dates have the same precision; of parts of a year, quarters and seasons differ. */
function isAsPrecise(a: EdtfDate, b: EdtfDate): boolean {
  return (
    a.precision === b.precision && kindOfPart(a.subYear?.value ?? 0) === kindOfPart(b.subYear?.value ?? 0)
  );
}

function numberOf(digits: string): number | null {
  return digits.includes("X") ? null : Number(digits);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}
