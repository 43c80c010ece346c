import { parseIsoDay } from "@policytrack/edtf";
import { shown, UsageError } from "@policytrack/core/usage";

/** @throws {UsageError} for what is no ISO day of the calendar. `name`: what to call it. */
export function checkDay(name: string, day: unknown): void {
  if (typeof day !== "string" || parseIsoDay(day) === null)
    throw new UsageError(
      "not-a-day",
      `${name}: ${shown(day)} is not a day of the calendar. Write one like "2026-04-30".`,
    );
}
