import { dayNumber, yearOf } from "./days.ts";

/** Where a day lies in a drawing, from 0 to 1. */
export interface TimeScale {
  readonly at: (iso: string) => number;
  /** `isMinor`: left out where there is little room. */
  readonly years: readonly { readonly year: number; readonly at: number; readonly isMinor: boolean }[];
  /** Where time goes on more densely; null where it runs evenly. */
  readonly fold: number | null;
}

/** How many years from the chosen day are drawn at full width before later ones are folded together. */
const near = 5;
const shareOfNear = 0.83;
/** How much of the width a label takes at least. */
const shareOfLabel = 0.06;

/**
 * A scale from the beginning of one year to the end of another. Where the end lies far behind the chosen day, what comes after
 * some years is folded into the last sixth.
 */
export function timeScale(days: readonly string[], on: string): TimeScale {
  const years = [...days, on].map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const fold = Math.max(yearOf(on), ...years.filter((year) => year <= yearOf(on) + near)) + 1;
  const begin = dayNumber(`${yearText(first)}-01-01`);
  const end = dayNumber(`${yearText(last)}-01-01`);
  const isFolded = last > fold + 3;
  const bend = isFolded ? dayNumber(`${yearText(fold)}-01-01`) : end;
  const share = isFolded ? shareOfNear : 1;
  const at = (iso: string): number => {
    const day = dayNumber(iso);
    if (day <= begin) return 0;
    if (day >= end) return 1;
    return day <= bend
      ? (share * (day - begin)) / (bend - begin)
      : share + ((1 - share) * (day - bend)) / (end - bend);
  };
  const even = yearsBetween(first, isFolded ? fold : last);
  const far = isFolded ? [...new Set(years.filter((year) => year > fold))].toSorted((a, b) => a - b) : [];
  const place = (year: number): number => at(`${yearText(year)}-12-31`);
  return {
    at,
    years: [
      ...even.map((year, i) => ({ year, at: at(`${yearText(year)}-01-01`), isMinor: i % 2 === 1 })),
      ...farLabels(far, place).map((year) => ({ year, at: place(year), isMinor: year !== far.at(-1) })),
    ],
    fold: isFolded ? share : null,
  };
}

/** At most nine years, at even steps. */
function yearsBetween(first: number, last: number): readonly number[] {
  const step = Math.max(1, Math.ceil((last - first) / 9));
  return Array.from({ length: Math.ceil((last - first) / step) }, (_, i) => first + i * step);
}

/** The last year, and the first where it stands far enough from the fold and from it. */
function farLabels(years: readonly number[], place: (year: number) => number): readonly number[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const at = place(first);
  // The last one ends at the edge of the drawing.
  const isClear = at - shareOfNear > shareOfLabel && 1 - at > 1.5 * shareOfLabel;
  return isClear ? [first, last] : [last];
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}
