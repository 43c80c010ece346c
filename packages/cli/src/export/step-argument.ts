import type { CalendarDuration } from "@policytrack/core";
import { InvalidArgumentError } from "commander";
import { durationArgument } from "../duration-argument.ts";

/** Takes from the command line how far days lie apart: a duration of at least one. */
export function stepArgument(text: string): CalendarDuration {
  const step = durationArgument(text);
  if (Object.values(step).every((count) => count === 0))
    throw new InvalidArgumentError("Give at least a day: P1D.");
  return step;
}
