import { type Day, isoDay, parseIsoDay, spanOf } from "@policytrack/edtf";

/** The first and the last ISO day that a reader can ask for. */
export const [firstAsked, lastAsked] = ["1900-01-01", "2199-12-31"] as const;

export function isDay(text: string): boolean {
  return parseIsoDay(text) !== null;
}

/** Calculations with ISO days. */
export function dayNumber(iso: string): number {
  return parseIsoDay(iso) as Day;
}

/** The day so many days later. Nothing can be assessed outside the years 0000 to 9999: the calendar ends there. */
export function addDays(iso: string, days: number): string {
  return withinCalendar(dayNumber(iso) + days);
}

function withinCalendar(day: number): string {
  return isoDay(Math.min(Math.max(day, dayNumber("0000-01-01")), dayNumber("9999-12-31")) as Day);
}

/** The first and the last ISO day of a date as vague as it is; null where an end is open or not known. */
export function endsOf(edtf: string | null): { readonly first: string | null; readonly last: string | null } {
  if (edtf === null) return { first: null, last: null };
  const { earliest, latest } = spanOf(edtf);
  const day = (value: number): string | null => (Number.isFinite(value) ? withinCalendar(value) : null);
  return { first: day(earliest), last: day(latest) };
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

/** A share of 1 as a percentage of a drawing: "37.66%". */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
