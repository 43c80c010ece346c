import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { Dataset } from "@policytrack/core";
import { readFile } from "node:fs/promises";
import { datasetArgument } from "../dataset-folder/dataset-argument.ts";
import { orUnreadable } from "../dataset-folder/load-dataset.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Output } from "../output.ts";
import { verifyPassages } from "../verify-passages.ts";

export function verifyCommand(context: CommandContext): Command {
  return new Command("verify")
    .description("Hold texts against the passages that point into them. A text is known by its SHA-256.")
    .argument("<folder>", datasetArgument)
    .requiredOption("--source <file...>", "the texts, as files in UTF-8")
    .addHelpText("after", "\nExample:\n  policytrack verify packages/jp-kr-us --source article.txt")
    .action(async (folder: string, { source }: { source: readonly string[] }) =>
      context.finish(
        await withDataset(folder, context, (dataset) => verify(dataset, source, context.output)),
      ),
    );
}

/** Holds texts against the passages that point into them, and prints every passage whose words are not there. */
async function verify(
  dataset: Dataset,
  texts: readonly string[],
  { print, complain }: Output,
): Promise<number> {
  let code: number = exitCodes.fine;
  for (const text of texts) {
    const bytes = await orUnreadable(text, () => readFile(text));
    if ("problems" in bytes) {
      for (const { message } of bytes.problems) complain(`${text}: ${message} Name a text that can be read.`);
      code = exitCodes.usage;
      continue;
    }
    const { source, passages, wrong } = verifyPassages(dataset, bytes);
    if (source === null) {
      print(
        `${text}: no source of the dataset has the digest of this text. Is it the whole text, byte for byte?`,
      );
      code = Math.max(code, exitCodes.problems);
      continue;
    }
    for (const { cited, passage, why } of wrong) {
      print(`${text}: the passage ${passage.start} to ${passage.end}, cited by ${cited}, ${why}.`);
      code = Math.max(code, exitCodes.problems);
    }
    print(`${text} is ${source}: ${passages - wrong.length} of ${passages} passages hold.`);
  }
  return code;
}
