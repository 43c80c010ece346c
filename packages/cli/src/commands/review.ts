import { type CalendarDuration, type Dataset, type IsoDay, parseIsoDay } from "@policytrack/core";
import { dayInWords } from "@policytrack/formats/words";
import { Command, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { datasetArgument } from "../dataset-folder/dataset-argument.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { dayArgument } from "../day-argument.ts";
import { durationArgument } from "../duration-argument.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Output } from "../output.ts";
import { printReview } from "../review/print-review.ts";
import { reviewItems } from "../review/review-items.ts";
import { reviewKinds } from "../review/review-kinds.ts";

export function reviewCommand(context: CommandContext): Command {
  const { output, today, finish } = context;
  return new Command("review")
    .description("Print what an editor of the record should look at again. It finds no problems; check does.")
    .argument("<folder>", datasetArgument)
    .addOption(
      new Option("--on <day>", "the day of the review").argParser(dayArgument).default(today, "today"),
    )
    .addOption(
      new Option("--older-than <duration>", "after how long to look for news again, as ISO 8601")
        .argParser(durationArgument)
        .default(durationArgument("P6M"), "P6M"),
    )
    .addOption(
      new Option("--within <duration>", "how far ahead something counts as due soon, as ISO 8601")
        .argParser(durationArgument)
        .default(durationArgument("P12M"), "P12M"),
    )
    .addOption(new Option("--only <kinds...>", "only these kinds").choices(Object.keys(reviewKinds)))
    .addOption(new Option("--format <format>", "how to print it").choices(formats).default("text"))
    .addHelpText(
      "after",
      `
Kinds:
${Object.entries(reviewKinds)
  .map(([kind, means]) => `  ${kind.padEnd(20)}${means}`)
  .join("\n")}

All of it is in the record: nothing is fetched. The exit code is 0 whatever there is to look at.

Examples:
  policytrack review packages/jp-kr-us
  policytrack review packages/jp-kr-us --older-than P3M --only reviewed-long-ago unreported
  policytrack review packages/jp-kr-us --within P5Y --only due-soon
  policytrack review packages/jp-kr-us --only not-archived --format json | jq -r '.items[].source'`,
    )
    .action(async (folder: string, options: ReviewCommandOptions) =>
      finish(await withDataset(folder, context, (dataset) => review(dataset, options, output))),
    );
}

const formats = ["text", "json"] as const;

interface ReviewCommandOptions {
  readonly on: IsoDay;
  readonly olderThan: CalendarDuration;
  readonly within: CalendarDuration;
  readonly only?: readonly string[];
  readonly format: (typeof formats)[number];
}

/** Prints what an editor should look at. */
function review(
  dataset: Dataset,
  { on, olderThan, within, only = Object.keys(reviewKinds), format }: ReviewCommandOptions,
  { print, width }: Output,
): number {
  const items = reviewItems(dataset, { on, olderThan, within }).filter(({ kind }) => only.includes(kind));
  switch (format) {
    case "text":
      print(printReview(dataset, dayInWords(parseIsoDay(on) ?? 0), items, width));
      break;
    case "json": {
      const { id, version, reviewedThrough } = dataset;
      print(JSON.stringify({ dataset: id, version, reviewedThrough, on, items }, null, 2));
      break;
    }
    default:
      format satisfies never;
  }
  return exitCodes.fine;
}
