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

/** The error at a position of a text. */
export function errorAt(text: string, position: number, expected: string): EdtfError {
  const codePoint = text.codePointAt(position);
  const found = codePoint === undefined ? "" : String.fromCodePoint(codePoint);
  const [before, after] = [text.slice(0, position), text.slice(position)];
  const slip = slips.find(([behind, ahead]) => behind.test(after) && ahead.test(before));
  return {
    message: messageOf(position, found, expected),
    position,
    found,
    expected,
    fix: slip?.[2] ?? fixOf(expected),
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
