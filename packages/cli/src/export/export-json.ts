import type { Command } from "commander";
import { datasetToJson } from "@policytrack/formats/json";
import type { CommandContext } from "../command-context.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { formatCommand, type OutOption } from "./format-command.ts";
import { writeOut } from "./write-out.ts";

export function exportJson(context: CommandContext): Command {
  return formatCommand({
    name: "json",
    description: "The whole dataset as canonical JSON: equal datasets are equal byte for byte.",
    ofDataset: true,
    help: `Examples:
  policytrack export json packages/jp-kr-us --out jp-kr-us.json
  policytrack export json packages/jp-kr-us | jq '.commitments[].title'
  policytrack export json packages/jp-kr-us | policytrack report - --on 2024-06-30`,
  }).action(async (folder: string, { out }: OutOption) =>
    context.finish(
      await withDataset(folder, context, (dataset) =>
        writeOut([datasetToJson(dataset)], out, context.output),
      ),
    ),
  );
}
