import { InvalidArgumentError } from "commander";
import { parseIsoDay } from "@policytrack/core";

/** Takes an ISO day from the command line, or says how one is written. */
export function dayArgument(text: string): string {
  if (parseIsoDay(text) === null)
    throw new InvalidArgumentError('Write a day of the calendar, as in "2024-06-30".');
  return text;
}
