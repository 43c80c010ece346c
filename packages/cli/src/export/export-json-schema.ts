import type { Command } from "commander";
import { datasetJsonSchema } from "@policytrack/formats/json-schema";
import type { CommandContext } from "../command-context.ts";
import { formatCommand, type OutOption } from "./format-command.ts";
import { writeOut } from "./write-out.ts";

export function exportJsonSchema({ output, finish }: CommandContext): Command {
  return formatCommand({
    name: "json-schema",
    description: "The JSON Schema (2020-12) of a dataset as `export json` writes it. Takes no folder.",
    ofDataset: false,
    help: `Examples:
  policytrack export json-schema --out dataset.schema.json
  policytrack export json-schema | jq '."$defs".Commitment.required'

For the YAML files that a record is written in, see \`policytrack schemas\`.`,
  }).action(async ({ out }: OutOption) =>
    finish(await writeOut([`${JSON.stringify(datasetJsonSchema(), null, 2)}\n`], out, output)),
  );
}
