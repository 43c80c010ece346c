import { type Because, type Pace, paces, parseIsoDay, type Range } from "@policytrack/core";
import { numberRangeInWords, paceInWords, percentRangeInWords } from "@policytrack/formats/words";
import type { AsKnown, KnownRecord } from "../record/as-known.ts";
import type { Say } from "../words/say.ts";

/** How a figure is written, by its name in an explanation; one that is not here is a plain number. */
const kinds: Readonly<Record<string, "share" | "count" | "worked out" | "year" | "pace">> = {
  base: "count",
  latest: "count",
  completion: "share",
  "share of target": "share",
  elapsed: "share",
  share: "share",
  "expected at latest": "worked out",
  "expected on day": "worked out",
  "required a year": "worked out",
  projected: "worked out",
  meanChange: "worked out",
  targetYear: "year",
  pace: "pace",
};

/**
 * The figures of a rule as pairs of words; the two ends of a range are one figure. An open start is none, and the method and its
 * class are named in the verdict.
 */
export function figuresInWords(
  { figures = {}, target }: Because,
  record: KnownRecord,
  view: AsKnown,
  say: Say,
): readonly (readonly [string, string])[] {
  const indicator = target === undefined ? undefined : view.target(record, target)?.indicator;
  const unit = view.dataset.indicators.find(({ id }) => id === indicator)?.unit ?? "";
  const pair = (name: string, words: string): [string, string] => [say.page.figure[name] ?? name, words];
  return Object.entries(figures).flatMap(([key, value]): [string, string][] => {
    if (value === null || value === "open" || value === "unknown" || key === "method" || key === "class")
      return [];
    const [, name, end] = /^(.*) \((min|max)\)$/.exec(key) ?? [];
    if (name === undefined) return [pair(key, plainInWords(key, value, say))];
    const other = figures[`${name} (${end === "min" ? "max" : "min"})`] ?? null;
    if (end === "max" && other !== null) return [];
    const bound = (at: number | string | null): number | null => (typeof at === "number" ? at : null);
    const range = end === "min" ? { min: bound(value), max: bound(other) } : { min: null, max: bound(value) };
    return [pair(name, rangeInWords(name, range, unit, say))];
  });
}

function plainInWords(key: string, value: number | string, say: Say): string {
  if (typeof value === "number") return rangeInWords(key, { min: value, max: value }, "", say);
  if (kinds[key] === "pace") {
    const [first, ...others] = paces.filter((pace) => value.split(" or ").includes(pace));
    return first === undefined
      ? value
      : paceInWords([first, ...others] as readonly [Pace, ...Pace[]], say.locale);
  }
  const day = parseIsoDay(value);
  return day === null ? value : say.day(day);
}

function rangeInWords(name: string, range: Range, unit: string, { locale }: Say): string {
  const kind = kinds[name];
  switch (kind) {
    case "share":
      return percentRangeInWords(range, 1, locale);
    case "count":
      return `${numberRangeInWords(range, undefined, locale)} ${unit}`;
    case "worked out":
      return `${numberRangeInWords(range, "rounded", locale)} ${unit}`;
    case "year":
      return String(range.min);
    case "pace":
    case undefined:
      return numberRangeInWords(range, 3, locale);
    default:
      return kind satisfies never;
  }
}
