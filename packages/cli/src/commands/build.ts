import path from "node:path";
import { Command } from "commander";
import { otherThan } from "../build/other-than.ts";
import { packageFiles } from "../build/package-files.ts";
import { writeBeside } from "../build/write-beside.ts";
import type { CommandContext } from "../command-context.ts";
import { datasetArgument } from "../dataset-folder/dataset-argument.ts";
import { isFolder } from "../dataset-folder/is-folder.ts";
import { loadDataset } from "../dataset-folder/load-dataset.ts";
import { printProblems } from "../dataset-folder/print-problems.ts";
import { exitCodes } from "../exit-codes.ts";
import { writeOrSay } from "../write-or-say.ts";

export function buildCommand(context: CommandContext): Command {
  return new Command("build")
    .description("Build a dataset into a typed package, in `dist/`. Writes nothing if there is a problem.")
    .argument("<folder>", datasetArgument)
    .option("--out <folder>", "write it there (default: `dist/` in the folder)")
    .addHelpText(
      "after",
      `
Examples:
  policytrack build packages/jp-kr-us
  policytrack export json packages/jp-kr-us | policytrack build - --out jp-kr-us`,
    )
    .action(async (from: string, { out }: { readonly out?: string }) =>
      context.finish(await build(from, out, context)),
    );
}

/** Builds the package of a dataset, or writes nothing and prints what is wrong. */
async function build(from: string, out: string | undefined, context: CommandContext): Promise<number> {
  const { output } = context;
  const { complain } = output;
  const loaded = await loadDataset(from, context);
  if (!loaded.ok) {
    complain(printProblems(loaded.problems, from));
    complain("Nothing was written.");
    return loaded.code;
  }
  if (out === undefined && !(await isFolder(from))) {
    complain("There is no folder to build it into: name one, as in --out my-record.");
    return exitCodes.usage;
  }
  const dist = out ?? path.join(from, "dist");
  const files = packageFiles(loaded.dataset);
  const other = out === undefined ? null : await otherThan((name) => files.has(name), out);
  if (other !== null) {
    complain(
      `${dist} holds ${other}, which would be lost. Name a folder that is empty, not there yet, or was built before.`,
    );
    return exitCodes.usage;
  }
  const built = `Built ${[...files.keys()].map((name) => path.join(dist, name)).join(", ")}.`;
  return await writeOrSay(dist, output, () => writeBeside(dist, files), built);
}
