import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { loadDataset } from "../dataset-folder/load-dataset.ts";
import { printProblems } from "../dataset-folder/print-problems.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Output } from "../output.ts";

export function checkCommand({ output, finish }: CommandContext): Command {
  return new Command("check")
    .description("Check a dataset: every problem with its place, what was found and what to do.")
    .argument("<folder>", "the folder that holds `data/`, or a JSON file made by build")
    .addHelpText("after", "\nExample:\n  policytrack check packages/jp-kr-us")
    .action(async (folder: string) => finish(await check(folder, output)));
}

/** Checks a dataset and prints everything that is wrong with it. */
async function check(from: string, { print }: Output): Promise<number> {
  const loaded = await loadDataset(from);
  if (!loaded.ok) {
    print(printProblems(loaded.problems, from));
    return exitCodes.problems;
  }
  const { commitments, sources, observations } = loaded.dataset;
  print(
    `Sound: ${commitments.length} records, ${observations.length} observations, ${sources.length} sources.`,
  );
  return exitCodes.fine;
}
