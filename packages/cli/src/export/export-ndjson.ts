import type { Command } from "commander";
import { ndjsonLines } from "@policytrack/formats/ndjson";
import type { CommandContext } from "../command-context.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { formatCommand, type OutOption } from "./format-command.ts";
import { writeOut } from "./write-out.ts";

export function exportNdjson(context: CommandContext): Command {
  return formatCommand({
    name: "ndjson",
    description: "The whole dataset as lines of JSON: its head, then one record a line, each with its type.",
    ofDataset: true,
    help: `Examples:
  policytrack export ndjson packages/jp-kr-us --out jp-kr-us.ndjson
  policytrack export ndjson packages/jp-kr-us | head -1
  policytrack export ndjson packages/jp-kr-us | jq -r 'select(.type == "source") | .url'`,
  }).action(async (folder: string, { out }: OutOption) =>
    context.finish(
      await withDataset(folder, context, (dataset) => writeOut(ndjsonLines(dataset), out, context.output)),
    ),
  );
}
