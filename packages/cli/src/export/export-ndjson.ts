import type { Command } from "commander";
import { ndjsonLines } from "@policytrack/formats/ndjson";
import type { CommandContext } from "../command-context.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { formatCommand, type OutOption } from "./format-command.ts";
import { passSoundLines } from "./pass-sound-lines.ts";
import { writeOut } from "./write-out.ts";

export function exportNdjson(context: CommandContext): Command {
  return formatCommand({
    name: "ndjson",
    description: "The whole dataset as lines of JSON: its head, then one record a line, each with its type.",
    ofDataset: true,
    help: `Examples:
  policytrack export ndjson packages/jp-kr-us --out jp-kr-us.ndjson
  policytrack export ndjson packages/jp-kr-us | head -1
  policytrack export ndjson packages/jp-kr-us | jq -r 'select(.type == "source") | .url'
  policytrack export ndjson packages/jp-kr-us | policytrack export ndjson - --keep-going --out sound.ndjson

--keep-going takes NDJSON of any length and looks at each line by itself: what is twice there, or not in its place, goes on. It
ends with 1 where a line was left out; what is left may then point at what is no longer there.`,
  })
    .option(
      "--keep-going",
      "pass on the lines of NDJSON that are sound, and tell what is wrong with the others",
    )
    .action(async (from: string, { out, keepGoing = false }: OutOption & { keepGoing?: boolean }) =>
      context.finish(
        keepGoing
          ? await passSoundLines(from, out, context)
          : await withDataset(from, context, (dataset) =>
              writeOut(ndjsonLines(dataset), out, context.output),
            ),
      ),
    );
}
