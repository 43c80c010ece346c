import type { Dataset, IsoDay } from "@policytrack/core";
import { Command, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { compareDays } from "../compare/compare-days.ts";
import { compareVersions } from "../compare/compare-versions.ts";
import { daysSheet } from "../compare/days-sheet.ts";
import { versionsSheet } from "../compare/versions-sheet.ts";
import { datasetArgument } from "../dataset-folder/dataset-argument.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { dayArgument } from "../day-argument.ts";
import { exitCodes } from "../exit-codes.ts";
import { methods, methodsNamed } from "../methods.ts";
import type { Output } from "../output.ts";
import { printSheetMarkdown } from "../sheet/print-sheet-markdown.ts";
import { printSheet, type Sheet } from "../sheet/print-sheet.ts";

export function compareCommand(context: CommandContext): Command {
  const { output, today, finish } = context;
  return new Command("compare")
    .description("Print what changed of a record from one day to another, or from one version to another.")
    .argument("<folder>", `${datasetArgument}; the earlier version where two are compared`)
    .argument("[later]", "the later version, in any of these forms")
    .addOption(new Option("--from <day>", "of one version: the day to begin with").argParser(dayArgument))
    .addOption(new Option("--to <day>", "the day to compare it with (default: today)").argParser(dayArgument))
    .addOption(
      new Option(
        "--on <day>",
        "of two versions: the day whose verdicts to compare (default: today)",
      ).argParser(dayArgument),
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
Of two days, each change is printed with the facts of its kind that came in or went out between them,
or with the words that time alone brought it. Of two versions, it is printed what was added, removed,
renamed, corrected, and which fields differ, and how the verdicts of one day differ because of it.
Whether anything changed makes no difference to the exit code.

Examples:
  policytrack compare packages/jp-kr-us --from 2024-06-30
  policytrack compare packages/jp-kr-us --from 2024-03-31 --to 2024-06-30 --format markdown
What was learnt since about how it stood on a day:
  policytrack compare packages/jp-kr-us --from 2024-06-30 --to 2024-06-30 --from-known-by 2024-06-30 --known-by 2026-04-30
What an edit changes, against the data as it was built last:
  policytrack compare packages/jp-kr-us/dist/data.json packages/jp-kr-us --on 2026-04-30`,
    )
    .action(async (earlier: string, later: string | undefined, options: CompareOptions) => {
      const misuse = misuseOf(earlier, later, options, today);
      if (misuse !== null) {
        output.complain(misuse);
        finish(exitCodes.usage);
        return;
      }
      finish(
        await withDataset(earlier, context, (before) =>
          later === undefined
            ? days(before, { ...options, from: options.from ?? today, to: options.to ?? today }, output)
            : withDataset(later, context, (after) =>
                versions(before, after, { ...options, on: options.on ?? today }, output),
              ),
        ),
      );
    });
}

const formats = ["text", "markdown", "json"] as const;

interface CompareOptions {
  /** Of two days. */
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  readonly fromKnownBy?: IsoDay;
  /** Of two versions. */
  readonly on?: IsoDay;
  readonly knownBy?: IsoDay;
  /** Ids of the methods of reading progress. */
  readonly methods: readonly string[];
  readonly format: (typeof formats)[number];
}

/** What is wrong with how the command was called; null where nothing is. */
function misuseOf(
  earlier: string,
  later: string | undefined,
  { from, to, fromKnownBy, on }: CompareOptions,
  today: IsoDay,
): string | null {
  if (later === undefined) {
    if (from === undefined)
      return "Give the day to begin with, --from DAY, or a later version to compare with behind the earlier one.";
    const last = to ?? today;
    if (last < from) return `The stretch ends on ${last}, before it begins on ${from}. Give a later --to.`;
    return on === undefined ? null : "--on is for two versions. For two days, give --from and --to.";
  }
  if (from !== undefined || to !== undefined || fromKnownBy !== undefined)
    return "--from, --to and --from-known-by are for two days of one version. For two versions, give --on and --known-by.";
  return earlier === "-" && later === "-" ? "One of the two can come from standard input, not both." : null;
}

/** Prints what changed from one day to another. */
function days(
  dataset: Dataset,
  {
    from,
    to,
    knownBy,
    fromKnownBy,
    methods: ids,
    format,
  }: CompareOptions & { readonly from: IsoDay; readonly to: IsoDay },
  output: Output,
): number {
  const comparison = compareDays(
    dataset,
    { on: from, knownBy: fromKnownBy ?? knownBy ?? from },
    { on: to, knownBy: knownBy ?? to },
    { methods: methodsNamed(ids) },
  );
  return printed(format, comparison, () => daysSheet(dataset, comparison), output);
}

/** Prints what differs between two versions. */
function versions(
  before: Dataset,
  after: Dataset,
  { on, knownBy, methods: ids, format }: CompareOptions & { readonly on: IsoDay },
  output: Output,
): number {
  const comparison = compareVersions(
    before,
    after,
    { on, knownBy: knownBy ?? on },
    { methods: methodsNamed(ids) },
  );
  return printed(format, comparison, () => versionsSheet(before, after, comparison), output);
}

function printed(
  format: CompareOptions["format"],
  comparison: object,
  sheet: () => Sheet,
  { print, width }: Output,
): number {
  switch (format) {
    case "text":
      print(printSheet(sheet(), width));
      break;
    case "markdown":
      print(printSheetMarkdown(sheet()));
      break;
    case "json":
      print(JSON.stringify(comparison, null, 2));
      break;
    default:
      format satisfies never;
  }
  return exitCodes.fine;
}
