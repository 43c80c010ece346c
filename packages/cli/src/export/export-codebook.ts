import type { Command } from "commander";
import { codebook } from "@policytrack/formats/codebook";
import type { CommandContext } from "../command-context.ts";
import { formatCommand, type OutOption } from "./format-command.ts";
import { writeOut } from "./write-out.ts";

export function exportCodebook({ output, finish }: CommandContext): Command {
  return formatCommand({
    name: "codebook",
    description: "What every field and code means, in Markdown. Takes no folder.",
    ofDataset: false,
    help: `Examples:
  policytrack export codebook --out codebook.md
  policytrack export codebook | less`,
  }).action(async ({ out }: OutOption) => finish(await writeOut([codebook()], out, output)));
}
