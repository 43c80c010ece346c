import type { Command } from "commander";
import { assess } from "@policytrack/core";
import { commitmentsToCsv } from "@policytrack/formats/csv";
import type { CommandContext } from "../command-context.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { formatCommand, type OutOption } from "./format-command.ts";
import { type OnOptions, onOptions } from "./on-options.ts";
import { writeOut } from "./write-out.ts";

export function exportCsv(context: CommandContext): Command {
  const command = formatCommand({
    name: "csv",
    description: "A flat table for people: one row a commitment, with where it stands on a day.",
    ofDataset: true,
    help: `Examples:
  policytrack export csv packages/jp-kr-us --out jp-kr-us.csv
  policytrack export csv packages/jp-kr-us --on 2024-06-30
  policytrack export csv packages/jp-kr-us --on 2024-06-30 --known-by 2026-01-01

RFC 4180, in UTF-8. "unknown": there is a value, and nothing on record says which. "not-applicable": there can be none.
Where several are possible, a cell holds all of them with a bar between.`,
  });
  for (const option of onOptions(context)) command.addOption(option);
  return command.action(async (folder: string, { out, ...options }: OutOption & OnOptions) =>
    context.finish(
      await withDataset(folder, context, (dataset) =>
        writeOut([commitmentsToCsv(dataset, assess(dataset, options))], out, context.output),
      ),
    ),
  );
}
