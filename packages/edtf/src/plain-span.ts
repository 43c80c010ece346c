import { firstDayOf, lastDayOf, readPlainDate } from "./plain-date.ts";
import type { Span } from "./span.ts";

/**
 * The days of a plain date (day, month, part of a year or year, with one mark at its end or none) or of an interval of
 * such dates; null for any other expression and for what is no expression. Nearly all dates of a dataset are plain: this
 * is a short way past the parser, never more lenient and with the same result.
 */
export function plainSpan(text: string): Span | null {
  const slash = text.indexOf("/");
  if (slash === -1) {
    const date = readPlainDate(text, 0, text.length);
    return date === -1 ? null : { earliest: firstDayOf(date), latest: lastDayOf(date) };
  }
  const startIsOpen = slash === 0 || (slash === 2 && text.startsWith(".."));
  const endIsOpen = slash === text.length - 1 || (slash === text.length - 3 && text.endsWith(".."));
  const start = startIsOpen ? -1 : readPlainDate(text, 0, slash);
  const end = endIsOpen ? -1 : readPlainDate(text, slash + 1, text.length);
  if ((start === -1 && !startIsOpen) || (end === -1 && !endIsOpen) || (startIsOpen && endIsOpen)) return null;
  const earliest = startIsOpen ? -Infinity : firstDayOf(start);
  const latest = endIsOpen ? Infinity : lastDayOf(end);
  return earliest <= latest ? { earliest, latest } : null;
}
