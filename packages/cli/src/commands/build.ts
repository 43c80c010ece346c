import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import path from "node:path";
import { packageFiles } from "../build/package-files.ts";
import { writeBeside } from "../build/write-beside.ts";
import { loadDataset } from "../dataset-folder/load-dataset.ts";
import { printProblems } from "../dataset-folder/print-problems.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Output } from "../output.ts";

export function buildCommand({ output, finish }: CommandContext): Command {
  return new Command("build")
    .description("Build a dataset into a typed package, in `dist/`. Writes nothing if there is a problem.")
    .argument("<folder>", "the folder that holds `data/` and package.json")
    .addHelpText("after", "\nExample:\n  policytrack build packages/jp-kr-us")
    .action(async (folder: string) => finish(await build(folder, output)));
}

/** Builds the package of a dataset into `dist/`, or writes nothing and prints what is wrong. */
async function build(folder: string, { print, complain }: Output): Promise<number> {
  const loaded = await loadDataset(folder);
  if (!loaded.ok) {
    complain(printProblems(loaded.problems, folder));
    complain("Nothing was written.");
    return exitCodes.problems;
  }
  const dist = path.join(folder, "dist");
  const files = packageFiles(loaded.dataset);
  await writeBeside(dist, files);
  print(`Built ${[...files.keys()].map((name) => path.join(dist, name)).join(", ")}.`);
  return exitCodes.fine;
}
