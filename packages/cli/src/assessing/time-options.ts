import { isoFormsOf, isoDurationOf } from "@policytrack/core/schema";
import { parseDuration, parseIsoDay } from "@policytrack/edtf";
import { CommandError, value, type Value } from "../command.ts";
import type { Context } from "../context.ts";

/** An option with a day of the calendar, or the word today. */
export function day(summary: string): Value<string, null> {
  return value("day", summary, (text) => {
    if (text === "today" || parseIsoDay(text) !== null) return text;
    const days = isoFormsOf(text).filter((form) => parseIsoDay(form) !== null);
    throw new CommandError(
      `${JSON.stringify(text)} is no day of the calendar. Write ${days.length > 0 ? days.join(" or ") : "one like 2026-04-30, or today"}.`,
    );
  });
}

/** The day that an option says. */
export function dayOf(given: string, { today }: Context["clock"]): string {
  return given === "today" ? today : given;
}

/** An option with a length of time. */
export function duration(summary: string): Value<string, null> {
  return value("duration", summary, (text) => {
    if (parseDuration(text) !== null) return text;
    throw new CommandError(
      `${JSON.stringify(text)} is no length of time. Write ${isoDurationOf(text) ?? "one like P6M, P1Y or P90D"}.`,
    );
  });
}
