import { dayOf, isoDay, parseIsoDay } from "@policytrack/edtf";
import { shown, UsageError } from "../errors.ts";

/** A day of the calendar: "2026-04-30", or a Temporal.PlainDate. A Date is refused: it is an instant, and its day depends on a zone. */
export type DayLike = string | { readonly year: number; readonly month: number; readonly day: number };

/**
 * A day that a caller passed, as ISO text.
 *
 * @param name What to call it in a message.
 * @throws {UsageError} for what is no day of the calendar in the years 0 to 9999.
 */
export function readDay(day: DayLike, name: string): string {
  const text = typeof day === "string" ? day : isoOf(day);
  if (text?.length !== 10 || parseIsoDay(text) === null) {
    const what =
      // A Date is recognised in order to be refused.
      // oxlint-disable-next-line no-restricted-globals
      (day as unknown) instanceof Date
        ? "a Date is an instant, not a day"
        : `${shown(day)} is not a day of the calendar`;
    throw new UsageError("not-a-day", `${name}: ${what}. Write one like "2026-04-30".`);
  }
  return text;
}

function isoOf(date: Exclude<DayLike, string>): string | null {
  const { year, month, day } = (date as Partial<Exclude<DayLike, string>> | null) ?? {};
  if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") return null;
  return [digits(year, 4), digits(month, 2), digits(day, 2)].join("-");
}
const digits = (n: number, width: number): string => String(n).padStart(width, "0");

/** The days that four digits of a year can write. */
const firstDay = /* @__PURE__ */ dayOf(0, 1, 1);
const lastDay = /* @__PURE__ */ dayOf(9999, 12, 31);

/** Whether ten characters can write a day. */
export function isWritable(day: number): boolean {
  return day >= firstDay && day <= lastDay;
}

/** A day as ISO text. Days outside the years 0 to 9999 become the first or last of them. */
export function dayText(day: number): string {
  return isoDay(Math.max(firstDay, Math.min(lastDay, day)));
}
