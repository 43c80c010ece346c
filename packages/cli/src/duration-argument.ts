import { type CalendarDuration, parseDuration } from "@policytrack/core";
import { InvalidArgumentError } from "commander";

/** Takes an ISO 8601 duration from the command line, or says how one is written. */
export function durationArgument(text: string): CalendarDuration {
  const duration = parseDuration(text);
  if (duration === null)
    throw new InvalidArgumentError(
      'Write years, months, weeks or days as ISO 8601 does: "P6M", "P2Y", "P30D"; of years no more than four digits.',
    );
  return duration;
}
