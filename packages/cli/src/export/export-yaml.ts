import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { datasetToYaml } from "./dataset-to-yaml.ts";
import { formatCommand, type OutOption } from "./format-command.ts";
import { writeOut } from "./write-out.ts";

export function exportYaml(context: CommandContext): Command {
  return formatCommand({
    name: "yaml",
    description: "The whole dataset as one YAML file, as it is published, for people to read.",
    ofDataset: true,
    help: `Examples:
  policytrack export yaml packages/jp-kr-us --out jp-kr-us.yaml
  policytrack export yaml packages/jp-kr-us | less

It is not how a record is written: facts have whole ids, and what is derived from them stands there too. Every command reads
it all the same.`,
  }).action(async (folder: string, { out }: OutOption) =>
    context.finish(
      await withDataset(folder, context, (dataset) =>
        writeOut([datasetToYaml(dataset)], out, context.output),
      ),
    ),
  );
}
