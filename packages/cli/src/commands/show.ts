import type { AssessOptions, Dataset } from "@policytrack/core";
import { Command, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { datasetArgument } from "../dataset-folder/dataset-argument.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { dayArgument } from "../day-argument.ts";
import { exitCodes } from "../exit-codes.ts";
import { methods, methodsNamed } from "../methods.ts";
import type { Output } from "../output.ts";
import { commitmentView } from "../show/commitment-view.ts";
import { printCommitment } from "../show/print-commitment.ts";
import { whereAre } from "../where-is.ts";

export function showCommand(context: CommandContext): Command {
  const { output, today, finish } = context;
  return new Command("show")
    .description("Print one commitment in full: what was promised, what has been done, and what says so.")
    .argument("<folder>", datasetArgument)
    .argument("<id>", "the commitment")
    .addOption(new Option("--on <day>", "the day to assess").argParser(dayArgument).default(today, "today"))
    .addOption(
      new Option(
        "--known-by <day>",
        "show what had been published by this day (default: the day assessed)",
      ).argParser(dayArgument),
    )
    .addOption(
      new Option("--methods <ids...>", "how to read progress; several are shown side by side")
        .choices(methods.map(({ id }) => id))
        .default([methods[0].id]),
    )
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text"))
    .addHelpText(
      "after",
      `
Of a source it prints where in it something is said, never its words. What is not on record reads "unknown" or "not known".

Examples:
  policytrack show packages/jp-kr-us kr-startup-center-tokyo
  policytrack show packages/jp-kr-us kr-startup-center-tokyo --on 2024-03-31
  policytrack show packages/jp-kr-us kr-hydrogen-commercial-vehicles-2030 --methods linear-pace growth-ratio
  policytrack show packages/jp-kr-us kr-startup-center-tokyo --format json | jq -r '.sources[].url'`,
    )
    .action(async (folder: string, id: string, options: ShowOptions) =>
      finish(
        await withDataset(folder, context, (dataset) => show(dataset, { ...options, folder, id }, output)),
      ),
    );
}

interface ShowOptions {
  readonly on: string;
  readonly knownBy?: string;
  /** Ids of the methods of reading progress. */
  readonly methods: readonly string[];
  readonly format: "text" | "json";
}

/** Prints one commitment in full, or where it is to be found. */
function show(
  dataset: Dataset,
  { folder, id, on, knownBy, methods, format }: ShowOptions & { folder: string; id: string },
  { print, complain, width }: Output,
): number {
  const missing = whereAre(dataset, [id]);
  if (missing !== "") {
    complain(missing);
    return exitCodes.usage;
  }
  const options: AssessOptions = {
    on,
    methods: methodsNamed(methods),
    ...(knownBy === undefined ? {} : { knownBy }),
  };
  const view = commitmentView(dataset, id, options);
  switch (format) {
    case "text":
      print(printCommitment(view, folder, width));
      break;
    case "json":
      print(JSON.stringify(view, null, 2));
      break;
    default:
      format satisfies never;
  }
  return exitCodes.fine;
}
