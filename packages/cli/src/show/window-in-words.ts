import type { DueWindow, NoWindow } from "@policytrack/core";
import { dayInWords } from "@policytrack/formats/words";

/** The days within which something is in time. */
export function windowInWords(window: DueWindow | NoWindow): string {
  if (typeof window === "string") return "It has no day.";
  const { opens, due, doubtUntil } = window;
  const from = typeof opens === "number" ? `from ${dayInWords(opens)} ` : "";
  return `In time ${from}through ${dayInWords(due)}${
    doubtUntil === due ? "" : `; possibly in time through ${dayInWords(doubtUntil)}`
  }.`;
}
