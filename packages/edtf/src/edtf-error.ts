import { daysInMonth } from "./day.ts";

/** Why a text is no expression of the format. */
export interface EdtfError {
  /** What is wrong, as a sentence. */
  readonly message: string;
  /**
   * The first wrong character, a 0-based code unit: what stands before it could have become an expression. The length of
   * the text where it ends too early. Of an exponent that makes too small a year, and of the second date of an interval
   * or range that does not fit the first, the first character.
   */
  readonly position: number;
  /** The character there; empty at the end of the text. */
  readonly found: string;
  /** What could stand there, in words. */
  readonly expected: string;
  /** What to do, as a sentence. */
  readonly fix: string;
}

/** Slips that are often made: what stands from the error on, what stands before it, and what to do. */
const slips: readonly (readonly [after: RegExp, before: RegExp, fix: string])[] = [
  [/^\s/, /^/, "Take the blank out."],
  [/^[xu]/, /[\dX]$|^$|-$/, "Write X, in upper case, for a digit that is not known."],
  [/^unknown/i, /\/$|^$/, "Leave an end that is not known empty, as in 1985/."],
  [/^(open|now|present)/i, /\/$|^$/, "Write two dots for an open end, as in 1985/.."],
  [/^4:00/, /T2$/, "Write 00:00:00 of the next day: the day has no hour 24."],
  [/^60/, /:\d\d:$/, "Write second 59: leap seconds are not read."],
  [/^\d{4}$/, /^\d{4}$/, "Put hyphens between year, month and day, as in 2004-06-11."],
  [/^/, /^Y-?\d{4}$/, "Leave the Y out: a year of four digits has none."],
  [/^\d/, /^\d{4}$/, "Write Y before a year of five digits or more, as in Y12004."],
  [/^\+/, /^$/, "Leave the plus sign out; a year beyond 9999 begins with Y."],
  [/^[?~%]/, /[?~%]$/, "Write one mark: % for what is both uncertain and approximate."],
  [
    /^\.\./,
    /^[^[{/]*\d$/,
    "Write / for an interval, as in 1985/1986, or brackets for a choice, as in [1985..1986].",
  ],
  [
    /^,/,
    /^[^[{/]*\d$/,
    "Put the dates in square brackets for one of them, in curly brackets for all of them.",
  ],
];

const monthNames = "january february march april may june july august september october november december";

/** What a text in words or with a letter means: a quarter, a half-year, a decade, a month or a day. Null: none of these. */
function expressionFor(text: string): string | null {
  const said = text.trim().toLowerCase();
  const decade = /^(\d{3})0s$/.exec(said);
  if (decade !== null) return `${decade[1]}X`;
  const part = /^(\d{4})[- /]?([qh])([1-4])$/.exec(said) ?? /^([qh])([1-4])[- /]?(\d{4})$/.exec(said);
  if (part !== null) {
    const [first = "", second = "", third = ""] = part.slice(1);
    const [year, kind, number] = first.length === 4 ? [first, second, third] : [third, first, second];
    if (kind === "h" && Number(number) > 2) return null;
    return `${year}-${(kind === "q" ? 32 : 39) + Number(number)}`;
  }
  const [, year = ""] = /(?:^|\s)(\d{4})(?:$|\s)/.exec(said) ?? [];
  const [name = "", ...others] = said.match(/[a-z]+/g) ?? [];
  const [day, ...more] = said.replace(year, "").match(/\d+/g) ?? [];
  const month = name.length < 3 ? -1 : monthNames.split(" ").findIndex((full) => full.startsWith(name));
  if (year === "" || month < 0 || others.length > 0 || more.length > 0) return null;
  const two = (n: number): string => String(n).padStart(2, "0");
  if (day === undefined) return `${year}-${two(month + 1)}`;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), month + 1)
    ? `${year}-${two(month + 1)}-${two(Number(day))}`
    : null;
}

/** The error at a position of a text. */
export function errorAt(text: string, position: number, expected: string): EdtfError {
  const codePoint = text.codePointAt(position);
  const found = codePoint === undefined ? "" : String.fromCodePoint(codePoint);
  const [before, after] = [text.slice(0, position), text.slice(position)];
  const meant = expressionFor(text);
  const slip = slips.find(([behind, ahead]) => behind.test(after) && ahead.test(before));
  return {
    message: messageOf(position, found, expected),
    position,
    found,
    expected,
    fix: meant === null ? (slip?.[2] ?? fixOf(expected)) : `Write ${meant}.`,
  };
}

function messageOf(position: number, found: string, expected: string): string {
  const start = found === "" ? "The text ends" : `Found ${JSON.stringify(found)}`;
  return `${start} at position ${position}, expected ${expected}.`;
}

function fixOf(expected: string): string {
  if (expected.startsWith("nothing more")) return "End the text there.";
  if (expected.startsWith("no fifth digit"))
    return "Write Y before a year of five digits or more, as in Y12004.";
  if (expected.startsWith("a date not before")) return "Swap the two dates, or correct one of them.";
  if (expected.startsWith("the end of the text"))
    return "Shorten the expression: write a range, as in 2004..2008, for dates that follow one another.";
  return `Write ${expected}.`;
}
