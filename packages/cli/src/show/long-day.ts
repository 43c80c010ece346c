import { parseIsoDay } from "@policytrack/core";
import { dayInWords } from "@policytrack/formats/words";

/** An ISO day as people write it. */
export function longDay(day: string): string {
  return dayInWords(parseIsoDay(day) ?? 0);
}
