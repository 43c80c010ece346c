import { is } from "./among.ts";
import type { DeadlineVerdict, Modal } from "./verdict.ts";

/**
 * Whether something still open falls due within a year: open, and the due day no more than 365 days away (methods, section
 * 8).
 *
 * @param within Days.
 * @example
 * isDueSoon({ schedule: ["open"], daysToDue: 40 }); // "yes"
 */
export function isDueSoon(
  { schedule, daysToDue }: Pick<DeadlineVerdict, "schedule" | "daysToDue">,
  within: number = 365,
): Modal {
  return daysToDue !== null && daysToDue >= 0 && daysToDue <= within ? is(schedule, "open") : "no";
}
