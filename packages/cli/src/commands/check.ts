import { Command, Option } from "commander";
import { keepChecking } from "../check/keep-checking.ts";
import { type CheckFormat, checkFormats, printLoadResult } from "../check/print-load-result.ts";
import type { CommandContext } from "../command-context.ts";
import { datasetArgument } from "../dataset-folder/dataset-argument.ts";
import { loadDataset } from "../dataset-folder/load-dataset.ts";
import { exitCodes } from "../exit-codes.ts";

export function checkCommand(context: CommandContext): Command {
  return new Command("check")
    .description("Check a dataset: every problem with its place, what was found and what to do.")
    .argument("<folder>", datasetArgument)
    .addOption(
      new Option("--format <format>", "how to print it; github: as annotations of a workflow")
        .choices(checkFormats)
        .default("text"),
    )
    .option("--watch", "check again after each change, until Ctrl-C")
    .addHelpText(
      "after",
      `
Examples:
  policytrack check packages/jp-kr-us
  policytrack check packages/jp-kr-us --watch
  policytrack check packages/jp-kr-us --format json | jq -r '.problems[].file'
  policytrack check packages/jp-kr-us --format github

As JSON it is one object: ok, problems (file, line, column, rule, field, message, found, remedy) and, of a sound record,
counts; with --watch one such line after each change.`,
    )
    .action(async (from: string, options: CheckOptions) =>
      context.finish(await check(from, options, context)),
    );
}

interface CheckOptions {
  readonly format: CheckFormat;
  readonly watch?: boolean;
}

/** Checks a dataset and prints everything that is wrong with it: once, or after each change. */
async function check(
  from: string,
  { format, watch = false }: CheckOptions,
  context: CommandContext,
): Promise<number> {
  const { output, checkout = process.cwd() } = context;
  if (watch && from === "-") {
    output.complain("Standard input is read once: --watch takes a folder or a file.");
    return exitCodes.usage;
  }
  return watch
    ? await keepChecking(from, once, output, output.width !== Infinity && format === "text")
    : await once();

  async function once(): Promise<number> {
    const loaded = await loadDataset(from, context);
    output.print(printLoadResult(loaded, from, { format, checkout, onOneLine: watch }));
    return loaded.ok ? exitCodes.fine : loaded.code;
  }
}
