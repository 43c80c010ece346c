import { type Among, type Because, type Pace, paces, parseIsoDay, type Range } from "@policytrack/core";
import { dayInWords } from "./day-in-words.ts";
import type { Locale } from "./locale.ts";
import { numberRangeInWords } from "./number-range-in-words.ts";
import { paceInWords } from "./pace-in-words.ts";
import { percentRangeInWords } from "./percent-range-in-words.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/** How each figure that an explanation can have is written: in the indicator's unit, rounded where it was computed, or without. */
const kinds = {
  opens: "day",
  due: "day",
  doubtUntil: "day",
  targetYear: "year",
  heard: "number",
  committing: "number",
  base: "value",
  latest: "value",
  completion: "share",
  "share of target": "share",
  elapsed: "share",
  "expected at latest": "computed",
  "expected on day": "computed",
  "required a year": "computed",
  pace: "pace",
  ratio: "number",
  score: "number",
  share: "share",
  projected: "computed",
  meanChange: "computed",
  index: "number",
} as const;

/** The figures of an explanation; both ends of a range are one. */
export type Figure = keyof typeof kinds;

/**
 * The figures of a rule that was applied, as pairs of what each is and what it comes to. Left out are those that there are none
 * of, an open or unknown start, and the method and class, which verdicts name.
 *
 * @param unit That of the indicator, where the rule is about a target; "" where none is known.
 * @example
 * figuresInWords({ "base (min)": 0, "base (max)": 0, pace: "behind" }, "ferries");
 * // [["base", "0 ferries"], ["pace", "behind"]]
 */
export function figuresInWords(
  figures: NonNullable<Because["figures"]>,
  unit: string,
  locale: Locale = "en",
): readonly (readonly [name: string, words: string])[] {
  const names: Readonly<Record<string, string>> = vocabularyOf(locale).figure;
  return Object.entries(figures).flatMap(([key, value]): [string, string][] => {
    if (value === null || value === "open" || value === "unknown" || key === "method" || key === "class")
      return [];
    const [, name = key, end] = /^(.*) \((min|max)\)$/.exec(key) ?? [];
    const ends = end === undefined ? [value, value] : [figures[`${name} (min)`], figures[`${name} (max)`]];
    // A range was said with its lower end, if it has one.
    if (end === "max" && typeof ends[0] === "number") return [];
    const [min, max] = ends.map((bound) => (typeof bound === "number" ? bound : null)) as [
      number | null,
      number | null,
    ];
    const words =
      typeof value === "number"
        ? rangeInWords(name, { min, max }, unit, locale)
        : textInWords(name, value, locale);
    return [[names[name] ?? name, words]];
  });
}

function textInWords(name: string, text: string, locale: Locale): string {
  if (kindOf(name) === "pace") {
    const among = text.split(" or ");
    const [first, ...others] = paces.filter((pace) => among.includes(pace));
    return first === undefined ? text : paceInWords([first, ...others] as Among<Pace>, locale);
  }
  const day = parseIsoDay(text);
  return day === null ? text : dayInWords(day, "day", locale);
}

function rangeInWords(name: string, range: Range, unit: string, locale: Locale): string {
  const kind = kindOf(name);
  switch (kind) {
    case "share":
      return percentRangeInWords(range, 1, locale);
    case "value":
      return `${numberRangeInWords(range, undefined, locale)} ${unit}`.trimEnd();
    case "computed":
      return `${numberRangeInWords(range, "rounded", locale)} ${unit}`.trimEnd();
    case "year":
      return String(range.min);
    case "day":
    case "number":
    case "pace":
    case undefined:
      return numberRangeInWords(range, 3, locale);
    default:
      return kind satisfies never;
  }
}

/** Undefined of a measure of a method that is not core's. */
function kindOf(name: string): (typeof kinds)[Figure] | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name as Figure] : undefined;
}
