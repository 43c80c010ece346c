import type { FiscalYear } from "../model/types.ts";
import { inEnglishWords } from "./east-asian-words.ts";

/** Dates as people write them, turned into ISO 8601 for a suggestion. Nothing is read by it: a suggestion is confirmed by whoever wrote it. */

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const two = (n: string | number): string => String(n).padStart(2, "0");
const monthOf = (name: string): string | null => {
  const index = months.findIndex(
    (month) => month === name || (name.length >= 3 && month.startsWith(name.replace(/\.$/, ""))),
  );
  return index < 0 ? null : two(index + 1);
};

/**
 * The ISO forms that a text can mean; none where it is no date that is known, two where day and month could be swapped.
 *
 * @example
 * isoFormsOf("18 August 2023"); // ["2023-08-18"]
 * isoFormsOf("03/04/2024"); // ["2024-04-03", "2024-03-04"]
 */
export function isoFormsOf(text: string): readonly string[] {
  if (text.length > 40) return [];
  const english = inEnglishWords(text);
  const said = english.trim().toLowerCase();
  if (english !== text && /^\d{4}(?:-\d\d){0,2}$/.test(said)) return [said];
  let m: RegExpExecArray | null;
  if ((m = /^(\d{4}-\d\d-\d\d)t\S+$/.exec(said)) !== null) return [m[1]!];
  if ((m = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(said)) !== null)
    return [`${m[1]}-${two(m[2]!)}-${two(m[3]!)}`];
  if ((m = /^(\d{4})[/. ](\d{1,2})$/.exec(said)) !== null) return [`${m[1]}-${two(m[2]!)}`];
  if ((m = /^(\d{4})(\d\d)(\d\d)$/.exec(said)) !== null) return [`${m[1]}-${m[2]}-${m[3]}`];
  if ((m = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(said)) !== null) {
    const [a, b, year] = [Number(m[1]), Number(m[2]), m[3]!];
    const dayFirst = b <= 12 ? [`${year}-${two(b)}-${two(a)}`] : [];
    const monthFirst = a <= 12 && a !== b ? [`${year}-${two(a)}-${two(b)}`] : [];
    return [...dayFirst, ...monthFirst];
  }
  if ((m = /^(\d{1,2})[/.](\d{4})$/.exec(said)) !== null)
    return Number(m[1]) <= 12 ? [`${m[2]}-${two(m[1]!)}`] : [];
  if ((m = /^(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([a-z]+\.?),? (\d{4})$/.exec(said)) !== null)
    return named(m[3]!, m[2]!, m[1]!);
  if ((m = /^([a-z]+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(said)) !== null)
    return named(m[3]!, m[1]!, m[2]!);
  if ((m = /^(?:c\.|ca\.|circa|around|about) ?(\d{4})$/.exec(said)) !== null) return [`${m[1]}~`];
  if ((m = /^([a-z]+\.?),? (\d{4})$/.exec(said)) !== null) return named(m[2]!, m[1]!, null);
  if ((m = /^q([1-4])[ /-]?(\d{4})$/.exec(said)) !== null) return [`${m[2]}-${32 + Number(m[1])}`];
  if ((m = /^(\d{4})[ /-]?q([1-4])$/.exec(said)) !== null) return [`${m[1]}-${32 + Number(m[2])}`];
  if ((m = /^h([12])[ /-]?(\d{4})$/.exec(said)) !== null) return [`${m[2]}-${39 + Number(m[1])}`];
  if ((m = /^(\d{4})[ /-]?h([12])$/.exec(said)) !== null) return [`${m[1]}-${39 + Number(m[2])}`];
  if ((m = /^(?:the )?(\d{3})0s$/.exec(said)) !== null) return [`${m[1]}X`];
  if (
    (m = /^(?:the )?(first|second|third|fourth|last) (quarter|half)(?: of)? (\d{4})$/.exec(said)) !== null
  ) {
    const n = m[1] === "last" ? (m[2] === "half" ? 2 : 4) : ordinals.indexOf(m[1]!) + 1;
    return m[2] === "quarter" ? [`${m[3]}-${32 + n}`] : n <= 2 ? [`${m[3]}-${39 + n}`] : [];
  }
  return [];
}
const ordinals = ["first", "second", "third", "fourth"];

const fiscalYear =
  /\b(?:(?:fy|fiscal year|financial year) ?'?(\d{4}|\d\d)(?:[-/–](?:\d{4}|\d\d))?|(\d\d)(\d\d)[-/–](\d\d))(?![\d~?%-])/gi;

/**
 * The same words with a bare year for each fiscal year; null where there is none.
 *
 * @example
 * withoutFiscalYears("by FY2029/30"); // "by 2029"
 * withoutFiscalYears("2030-31"); // "2030"
 * withoutFiscalYears("2030-05"); // null
 */
export function withoutFiscalYears(text: string): string | null {
  let found = false;
  const bare = text.replace(fiscalYear, (whole, named: string | undefined, century, year, next) => {
    if (named === undefined && (Number(next) !== (Number(year) + 1) % 100 || Number(next) <= 12))
      return whole;
    found = true;
    return named === undefined ? `${century}${year}` : named.padStart(4, "20");
  });
  return found ? bare : null;
}
function named(year: string, month: string, day: string | null): readonly string[] {
  const number = monthOf(month);
  return number === null ? [] : [day === null ? `${year}-${number}` : `${year}-${number}-${two(day)}`];
}

/**
 * A bare year that names a fiscal year, as its months. Every other date as it is.
 *
 * @example
 * monthsOfFiscalYear("2021", { firstMonth: 4, namedAfter: "first" }); // "2021-04/2022-03"
 * monthsOfFiscalYear("2021", { firstMonth: 10, namedAfter: "last" }); // "2020-10/2021-09"
 */
export function monthsOfFiscalYear(date: string, { firstMonth, namedAfter }: FiscalYear): string {
  if (!/^\d{4}$/.test(date) || firstMonth === 1) return date;
  const first = Number(date) - (namedAfter === "last" ? 1 : 0);
  // The year 0 begins in one that four digits cannot write, and 9999 ends in one.
  if (first < 0 || first > 9998) return date;
  const month = (year: number, number: number): string =>
    `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}`;
  return `${month(first, firstMonth)}/${month(first + 1, firstMonth - 1)}`;
}
