import { type Command, Option } from "commander";
import { assess, type CalendarDuration, type IsoDay } from "@policytrack/core";
import { assessmentLines } from "@policytrack/formats/csv";
import type { CommandContext } from "../command-context.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { dayArgument } from "../day-argument.ts";
import { exitCodes } from "../exit-codes.ts";
import { daysFromTo } from "./days-from-to.ts";

import { formatCommand, type OutOption } from "./format-command.ts";
import { knownByOption } from "./on-options.ts";
import { stepArgument } from "./step-argument.ts";
import { writeOut } from "./write-out.ts";

interface AssessmentsOptions extends OutOption {
  readonly on?: readonly IsoDay[];
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  readonly every?: CalendarDuration;
  readonly knownBy?: IsoDay;
}

export function exportAssessments(context: CommandContext): Command {
  return formatCommand({
    name: "assessments",
    description: "A table for programs: one row a commitment, criterion and day.",
    ofDataset: true,
    help: `Examples:
  policytrack export assessments packages/jp-kr-us
  policytrack export assessments packages/jp-kr-us --on 2024-06-30 2025-06-30
  policytrack export assessments packages/jp-kr-us --from 2023-01-31 --to 2025-12-31 --every P1M --out months.csv
  policytrack export assessments packages/jp-kr-us --from 2023-01-01 --every P1Y --known-by 2026-01-01

Each day is assessed by what had been published by then, unless --known-by says otherwise. Every day is computed and written
before the next, so that there can be as many as wanted. RFC 4180, in UTF-8.`,
  })
    .addOption(
      new Option("--on <days...>", "the days to assess (default: today)").argParser(
        (text: string, before: readonly IsoDay[] = []) => [...before, dayArgument(text)],
      ),
    )
    .addOption(
      new Option("--from <day>", "or: the first of a row of days").argParser(dayArgument).conflicts("on"),
    )
    .addOption(
      new Option("--to <day>", "up to this day (default: today)").argParser(dayArgument).conflicts("on"),
    )
    .addOption(
      new Option("--every <duration>", "this far apart (default: P1M, a month)")
        .argParser(stepArgument)
        .conflicts("on"),
    )
    .addOption(knownByOption())
    .action(async (folder: string, options: AssessmentsOptions) =>
      context.finish(await assessments(folder, options, context)),
    );
}

async function assessments(
  folder: string,
  { out, on, from, to, every, knownBy }: AssessmentsOptions,
  context: CommandContext,
): Promise<number> {
  const { output, progress, today } = context;
  if (from === undefined && (to !== undefined || every !== undefined)) {
    output.complain("--to and --every need the first day: add --from, as in --from 2023-01-31.");
    return exitCodes.usage;
  }
  const last = to ?? today;
  if (from !== undefined && from > last) {
    output.complain(
      `--from ${from} is behind ${to === undefined ? "today" : "--to"}, ${last}: there is no day between them.`,
    );
    return exitCodes.usage;
  }
  const days =
    from === undefined
      ? (on ?? [today])
      : daysFromTo(from, last, every ?? { years: 0, months: 1, weeks: 0, days: 0 });
  return await withDataset(folder, context, (dataset) => {
    function* each() {
      for (const day of days) {
        progress.tell(() => `Assessing ${day}${from === undefined ? "" : `, up to ${last}`}`);
        yield assess(dataset, { on: day, ...(knownBy === undefined ? {} : { knownBy }) });
      }
    }
    return writeOut(assessmentLines(dataset, each()), out, output);
  });
}
