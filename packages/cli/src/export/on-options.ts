import { Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { dayArgument } from "../day-argument.ts";

/** The day of an assessment, and until when what it uses was published. */
export interface OnOptions {
  readonly on: string;
  readonly knownBy?: string;
}

/** The options of formats that tell where everything stands on one day. */
export function onOptions({ today }: CommandContext): readonly Option[] {
  return [
    new Option("--on <day>", "the day to assess").argParser(dayArgument).default(today, "today"),
    knownByOption(),
  ];
}

export function knownByOption(): Option {
  return new Option(
    "--known-by <day>",
    "use what had been published by this day (default: the day assessed)",
  ).argParser(dayArgument);
}
