import * as fc from "fast-check";
import { daysInMonth } from "./day.ts";

/** Generators of the format's texts for the tests, built as its grammar is; each date is of the calendar. */

const pad = (n: number, width: number): string => String(n).padStart(width, "0");
const qualifier = fc.constantFrom("", "", "", "?", "~", "%");

/** Replaces digits by "X" where a mask says so. */
const masked = (digits: string, mask: readonly boolean[]): string =>
  [...digits].map((digit, index) => (mask[index] === true ? "X" : digit)).join("");

const maskOf = (length: number): fc.Arbitrary<boolean[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(Array.from({ length }, () => false)) },
    { weight: 1, arbitrary: fc.array(fc.boolean(), { minLength: length, maxLength: length }) },
  );

/** A four-digit year of these bounds; the first digit stays, so that what is made later stays later. */
const yearDigits = (min: number, max: number): fc.Arbitrary<{ year: number; text: string }> =>
  fc
    .tuple(fc.integer({ min, max }), maskOf(3))
    .map(([year, mask]) => ({ year, text: masked(pad(year, 4), [false, ...mask]) }));

const join = (before: string, digits: string, after: string): string => before + digits + after;

/** A year, month, day or part of a year, unspecified digits and qualifiers anywhere. */
const plainDate = (min: number, max: number): fc.Arbitrary<string> => {
  const year = yearDigits(min, max);
  const two = (digits: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(qualifier, digits, qualifier).map(([a, b, c]) => join(a, b, c));
  const yearText = two(year.map(({ text }) => text));
  return fc.oneof(
    yearText,
    fc.tuple(yearText, two(fc.integer({ min: 21, max: 41 }).map(String))).map((parts) => parts.join("-")),
    fc
      .tuple(
        yearText,
        two(fc.tuple(fc.integer({ min: 1, max: 12 }), maskOf(2)).map(([m, mask]) => masked(pad(m, 2), mask))),
      )
      .map((parts) => parts.join("-")),
    fc
      .tuple(
        year,
        fc.integer({ min: 1, max: 12 }),
        fc.nat({ max: 30 }),
        maskOf(4),
        fc.array(qualifier, { minLength: 6, maxLength: 6 }),
      )
      .map(([{ year: y, text }, m, d, mask, [a = "", b = "", c = "", e = "", f = "", g = ""]]) => {
        const day = 1 + (d % daysInMonth(y, m));
        const month = join(c, masked(pad(m, 2), mask.slice(0, 2)), e);
        return [join(a, text, b), month, join(f, masked(pad(day, 2), mask.slice(2)), g)].join("-");
      }),
  );
};

const digits = fc.integer({ min: 10_000, max: 9_999_999_999_999 });
const significant = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(""),
    fc.integer({ min: 1, max: most }).map((count) => `S${count}`),
  );

const longYear = fc.oneof(
  fc.tuple(digits, significant(5)).map(([year, s]) => `${year}${s}`),
  fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 4, max: 8 })).map(([n, e]) => `${n}E${e}`),
);

const signedDate = fc.oneof(
  plainDate(0, 9999),
  plainDate(1000, 9999).map((text) => text.replace(/\d/, "-$&")),
  fc
    .tuple(fc.integer({ min: 0, max: 9999 }), significant(4), qualifier)
    .map(([y, s, q]) => pad(y, 4) + s + q),
  fc.tuple(fc.constantFrom("Y", "Y-"), longYear, qualifier).map((parts) => parts.join("")),
);

/** Two dates of which the second does not end before the first begins. */
const earlier = fc.oneof(
  plainDate(0, 4999),
  longYear.map((year) => `Y-${year}`),
);
const later = fc.oneof(
  plainDate(6000, 9999),
  longYear.map((year) => `Y${year}`),
);

const two = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map((n) => pad(n, 2));
const dateTime = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.tuple(two(23), two(59), two(59)),
    fc.oneof(
      fc.constantFrom("", "Z"),
      fc.tuple(fc.constantFrom("+", "-"), two(23), fc.option(two(59))).map(([sign, hours, minutes]) => {
        const offset = minutes === null ? hours : `${hours}:${minutes}`;
        return /[1-9]/.test(offset) ? sign + offset : `+${offset}`;
      }),
    ),
  )
  .map(([y, m, d, time, zone]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}T${time.join(":")}${zone}`);

const interval = fc.oneof(
  fc.tuple(earlier, later).map((ends) => ends.join("/")),
  fc.tuple(signedDate, fc.constantFrom("", "..")).map((ends) => ends.join("/")),
  fc.tuple(fc.constantFrom("", ".."), signedDate).map((ends) => ends.join("/")),
);

const yearRange = fc
  .tuple(yearDigits(0, 4999), yearDigits(6000, 9999))
  .map(([a, b]) => `${a.text}..${b.text}`);

const set = fc
  .tuple(
    fc.constantFrom("[]", "{}"),
    fc.option(signedDate.map((date) => `..${date}`)),
    fc.array(fc.oneof(signedDate, yearRange), { minLength: 1, maxLength: 5 }),
    fc.option(signedDate.map((date) => `${date}..`)),
  )
  .map(([brackets, first, members, last]) => {
    const all = [first, ...members, last].filter((member) => member !== null);
    return `${brackets.charAt(0)}${all.join(",")}${brackets.charAt(1)}`;
  });

/** A single date of levels 0 to 2. */
export const edtfDateText: fc.Arbitrary<string> = signedDate;

/** Any expression of levels 0 to 2. */
export const edtfExpression: fc.Arbitrary<string> = fc.oneof(signedDate, dateTime, interval, set);
