import { nearestOf } from "@policytrack/core/schema";
import { Command, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { exitCodes } from "../exit-codes.ts";
import { explainedCodes, explainedRules, explanationsOf } from "../explain/explanations.ts";
import { printExplained, printRules } from "../explain/print-explained.ts";
import type { Output } from "../output.ts";

export function explainCommand({ output, finish }: CommandContext): Command {
  return new Command("explain")
    .description("Tell what a rule means that a problem or a verdict names, and how to mend what breaks it.")
    .argument("[rule]", "a rule, or a word that a command prints (default: all rules, each with one line)")
    .addOption(new Option("--format <format>", "how to print it").choices(formats).default("text"))
    .addHelpText(
      "after",
      `
Examples:
  policytrack explain
  policytrack explain history-order
  policytrack explain deadline/several-readings
  policytrack explain met-late
  policytrack explain "reported only"
  policytrack explain --format json | jq -r '.[].rule'`,
    )
    .action((name: string | undefined, { format }: { format: Format }) =>
      finish(explain(name, format, output)),
    );
}

const formats = ["text", "json"] as const;
type Format = (typeof formats)[number];

/** Prints what a name means, or all rules without one. */
function explain(name: string | undefined, format: Format, { print, complain, width }: Output): number {
  const explained = name === undefined ? explainedRules() : explanationsOf(name);
  if (name !== undefined && explained.length === 0) {
    const near = nearestOf(name, [
      ...explainedRules().map(({ rule }) => rule),
      ...explainedCodes().map(({ code }) => code),
    ]);
    complain(
      `There is no rule or code ${JSON.stringify(name)}. ${
        near === null ? "policytrack explain lists the rules." : `Did you mean ${JSON.stringify(near)}?`
      }`,
    );
    return exitCodes.usage;
  }
  switch (format) {
    case "text":
      print(name === undefined ? printRules(width) : printExplained(name, explained, width));
      break;
    case "json":
      print(JSON.stringify(explained, null, 2));
      break;
    default:
      format satisfies never;
  }
  return exitCodes.fine;
}
