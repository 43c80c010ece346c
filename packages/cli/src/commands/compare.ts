import type { Dataset, IsoDay } from "@policytrack/core";
import { Command, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { compareDays } from "../compare/compare-days.ts";
import { printDays, printDaysMarkdown } from "../compare/print-days.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { dayArgument } from "../day-argument.ts";
import { exitCodes } from "../exit-codes.ts";
import { methods, methodsNamed } from "../methods.ts";
import type { Output } from "../output.ts";

export function compareCommand(context: CommandContext): Command {
  const { output, today, finish } = context;
  return new Command("compare")
    .description("Print what changed of a record from one day to another, and the facts that changed it.")
    .argument("<folder>", "the folder that holds `data/`, or a JSON file made by build")
    .addOption(
      new Option("--from <day>", "the day to begin with").argParser(dayArgument).makeOptionMandatory(),
    )
    .addOption(
      new Option("--to <day>", "the day to compare it with").argParser(dayArgument).default(today, "today"),
    )
    .addOption(
      new Option(
        "--known-by <day>",
        "use what had been published by this day (default: by each of the days)",
      ).argParser(dayArgument),
    )
    .addOption(
      new Option("--from-known-by <day>", "the same for the day to begin with alone").argParser(dayArgument),
    )
    .addOption(
      new Option("--methods <ids...>", "how to read progress")
        .choices(methods.map(({ id }) => id))
        .default([methods[0].id]),
    )
    .addOption(new Option("--format <format>", "how to print it").choices(formats).default("text"))
    .addHelpText(
      "after",
      `
Each change is printed with the facts of its kind that came in or went out between the days, or with
the words that time alone brought it. Whether there are changes makes no difference to the exit code.

Examples:
  policytrack compare packages/jp-kr-us --from 2024-06-30
  policytrack compare packages/jp-kr-us --from 2024-03-31 --to 2024-06-30 --format markdown
What was learnt since about how it stood on a day:
  policytrack compare packages/jp-kr-us --from 2024-06-30 --to 2024-06-30 --from-known-by 2024-06-30 --known-by 2026-04-30`,
    )
    .action(async (folder: string, options: CompareOptions) =>
      finish(await withDataset(folder, context, (dataset) => compareTwoDays(dataset, options, output))),
    );
}

const formats = ["text", "markdown", "json"] as const;

interface CompareOptions {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly knownBy?: IsoDay;
  readonly fromKnownBy?: IsoDay;
  /** Ids of the methods of reading progress. */
  readonly methods: readonly string[];
  readonly format: (typeof formats)[number];
}

/** Prints what changed from one day to another. */
function compareTwoDays(
  dataset: Dataset,
  { from, to, knownBy, fromKnownBy, methods: ids, format }: CompareOptions,
  { print, width }: Output,
): number {
  const comparison = compareDays(
    dataset,
    { on: from, knownBy: fromKnownBy ?? knownBy ?? from },
    { on: to, knownBy: knownBy ?? to },
    { methods: methodsNamed(ids) },
  );
  switch (format) {
    case "text":
      print(printDays(dataset, comparison, width));
      break;
    case "markdown":
      print(printDaysMarkdown(dataset, comparison));
      break;
    case "json":
      print(JSON.stringify(comparison, null, 2));
      break;
    default:
      format satisfies never;
  }
  return exitCodes.fine;
}
