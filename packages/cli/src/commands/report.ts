import { Command, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { dayArgument } from "../day-argument.ts";
import { type AssessOptions, type Dataset } from "@policytrack/core";
import { datasetArgument } from "../dataset-folder/dataset-argument.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { exitCodes } from "../exit-codes.ts";
import { methods, methodsNamed } from "../methods.ts";
import type { Output } from "../output.ts";
import { explanationOf } from "../report/explanation.ts";
import { printExplanation } from "../report/print-explanation.ts";
import { printMarkdown } from "../report/print-markdown.ts";
import { printTable } from "../report/print-table.ts";
import { reportOn } from "../report/report.ts";
import { commitmentView } from "../show/commitment-view.ts";
import { whereAre } from "../where-is.ts";

export function reportCommand(context: CommandContext): Command {
  const { output, today, finish } = context;
  return new Command("report")
    .description("Print where every commitment stands on a day, by what had been published by then.")
    .argument("<folder>", datasetArgument)
    .argument("[ids...]", "only these commitments")
    .addOption(new Option("--on <day>", "the day to assess").argParser(dayArgument).default(today, "today"))
    .addOption(
      new Option(
        "--known-by <day>",
        "use what had been published by this day (default: the day assessed)",
      ).argParser(dayArgument),
    )
    .addOption(
      new Option("--methods <ids...>", "how to read progress; several are shown side by side")
        .choices(methods.map(({ id }) => id))
        .default([methods[0].id]),
    )
    .option("--explain <id>", "print why this one commitment stands as it does")
    .addOption(new Option("--format <format>", "how to print it").choices(reportFormats).default("table"))
    .addHelpText(
      "after",
      `
Examples:
  policytrack report packages/jp-kr-us
  policytrack report packages/jp-kr-us --on 2024-06-30
  policytrack report packages/jp-kr-us --on 2024-05-11 --known-by 2026-01-01 --format markdown
  policytrack report packages/jp-kr-us --methods linear-pace growth-ratio --format markdown
  policytrack report packages/jp-kr-us --explain kr-startup-center-tokyo`,
    )
    .action(async (folder: string, ids: readonly string[], options: Omit<ReportOptions, "ids">) =>
      finish(await withDataset(folder, context, (dataset) => report(dataset, { ...options, ids }, output))),
    );
}

const reportFormats = ["table", "markdown", "json"] as const;

interface ReportOptions {
  /** Only these commitments; none: all. */
  readonly ids: readonly string[];
  readonly on: string;
  readonly knownBy?: string;
  /** The commitment to explain instead. */
  readonly explain?: string;
  /** Ids of the methods of reading progress. */
  readonly methods: readonly string[];
  readonly format: (typeof reportFormats)[number];
}

/** Prints where every commitment stands on a day, or why one stands as it does. */
function report(
  dataset: Dataset,
  { ids, on, knownBy, explain, methods, format }: ReportOptions,
  { print, complain, width }: Output,
): number {
  const options: AssessOptions = {
    on,
    methods: methodsNamed(methods),
    ...(knownBy === undefined ? {} : { knownBy }),
  };
  const missing = whereAre(dataset, [...ids, ...(explain === undefined ? [] : [explain])]);
  if (missing !== "") {
    complain(missing);
    return exitCodes.usage;
  }
  if (explain !== undefined) {
    if (ids.length > 0 || format === "markdown") {
      complain(
        `--explain prints one commitment, as text or JSON: leave out ${ids.length > 0 ? ids.join(", ") : "--format markdown"}.`,
      );
      return exitCodes.usage;
    }
    const explanation = explanationOf(dataset, explain, options);
    print(
      format === "json"
        ? JSON.stringify(explanation, null, 2)
        : printExplanation(explanation, commitmentView(dataset, explain, options), width),
    );
    return exitCodes.fine;
  }
  const made = reportOn(ids.length === 0 ? dataset : only(dataset, ids), options);
  switch (format) {
    case "table":
      print(printTable(made, width));
      break;
    case "markdown":
      print(printMarkdown(made));
      break;
    case "json":
      print(JSON.stringify(made.assessment, null, 2));
      break;
    default:
      format satisfies never;
  }
  return exitCodes.fine;
}

function only(dataset: Dataset, ids: readonly string[]): Dataset {
  return { ...dataset, commitments: dataset.commitments.filter(({ id }) => ids.includes(id)) };
}
