/** A mark of doubt: `?` uncertain, `~` approximate, `%` both. */
export type EdtfQualifier = "?" | "~" | "%";

/** One component of a date, with all that is needed to write it again as it was. */
export interface EdtfComponent {
  /** As written, without qualifiers: "2004", "-1985", "156X", "Y-17E7", "1950S2", "06", "1X". */
  readonly text: string;
  /** The number, or null where a digit is unspecified. */
  readonly value: number | null;
  /** Qualifies this component alone. */
  readonly before: EdtfQualifier | "";
  /** Qualifies this component and all to its left. */
  readonly after: EdtfQualifier | "";
}

/** The year of a date, astronomical: 0 is 1 BC. Where digits are not significant, `value` is the estimate. */
export interface EdtfYear extends EdtfComponent {
  /** How many leading digits are known ("1950S2": 2), or null where nothing is said. */
  readonly significantDigits: number | null;
}

/** A year, a month, a day, or a part of a year such as a season or a quarter. */
export interface EdtfDate {
  readonly kind: "date";
  readonly precision: "year" | "month" | "day" | "sub-year";
  readonly year: EdtfYear;
  /** 1 to 12; null unless the precision is "month" or "day". */
  readonly month: EdtfComponent | null;
  /**
   * 21 to 24 season, 25 to 28 northern and 29 to 32 southern season (spring first), 33 to 36 quarter, 37 to 39
   * quadrimester, 40 and 41 half-year; null unless the precision is "sub-year".
   */
  readonly subYear: EdtfComponent | null;
  /** 1 to 31; null unless the precision is "day". */
  readonly day: EdtfComponent | null;
}

/** A day with a time of day. */
export interface EdtfDateTime {
  readonly kind: "date-time";
  readonly date: EdtfDate;
  /** "23:20:30". */
  readonly time: string;
  /** "Z", an offset such as "-04" or "+04:30", or "" for local time. */
  readonly zone: string;
}

/** From one date to another. "open": written "..", there is none or none is given; "unknown": left empty. */
export interface EdtfInterval {
  readonly kind: "interval";
  readonly start: EdtfDate | "open" | "unknown";
  readonly end: EdtfDate | "open" | "unknown";
}

/** All dates from one to another within a set; at most one end is open. */
export interface EdtfRange {
  readonly kind: "range";
  readonly start: EdtfDate | "open";
  readonly end: EdtfDate | "open";
}

/** One of the members (square brackets), or all of them (curly brackets). */
export interface EdtfSet {
  readonly kind: "one-of" | "all-of";
  readonly members: readonly (EdtfDate | EdtfRange)[];
}

/**
 * An expression of the Extended Date/Time Format.
 *
 * Source: ISO 8601-2:2019 in the profile of the Library of Congress, levels 0 to 2
 * (https://www.loc.gov/standards/datetime/).
 */
export type Edtf = EdtfDate | EdtfDateTime | EdtfInterval | EdtfSet;

/** What the qualifiers of a date or of one component say. */
export interface EdtfQualification {
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** The components a date has, from the largest to the smallest. */
export function componentsOf(date: EdtfDate): readonly EdtfComponent[] {
  return [date.year, date.month ?? date.subYear, date.day].filter((component) => component !== null);
}

/**
 * Whether any component of a date is marked uncertain or approximate.
 *
 * @example
 * const result = parseEdtf("2004?-06-~11");
 * if (result.ok && result.edtf.kind === "date") qualificationOf(result.edtf); // { uncertain: true, approximate: true }
 */
export function qualificationOf(date: EdtfDate): EdtfQualification {
  return meaningOf(componentsOf(date).map(({ before, after }) => before + after));
}

/**
 * What the qualifiers say of one component: its own and those that stand to the right of it or of a smaller one.
 * A component the date does not have is not qualified.
 *
 * @example
 * const result = parseEdtf("2004?-06-~11");
 * if (result.ok && result.edtf.kind === "date") qualificationOfComponent(result.edtf, "day"); // { uncertain: false, approximate: true }
 */
export function qualificationOfComponent(
  date: EdtfDate,
  name: "year" | "month" | "subYear" | "day",
): EdtfQualification {
  const component = date[name];
  const components = componentsOf(date);
  if (component === null) return meaningOf([]);
  return meaningOf([
    component.before,
    ...components.slice(components.indexOf(component)).map(({ after }) => after),
  ]);
}

function meaningOf(marks: readonly string[]): EdtfQualification {
  const all = marks.join("");
  return { uncertain: /[?%]/.test(all), approximate: /[~%]/.test(all) };
}

/**
 * Whether any digit of a date is unspecified ("X"). Digits that are merely not significant do not count.
 *
 * @example
 * const result = parseEdtf("202X");
 * if (result.ok && result.edtf.kind === "date") hasUnspecifiedDigit(result.edtf); // true
 */
export function hasUnspecifiedDigit(date: EdtfDate): boolean {
  return componentsOf(date).some(({ value }) => value === null);
}
