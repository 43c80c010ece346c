import { Command, Option } from "commander";
import { checkLines } from "../check/check-lines.ts";
import { keepChecking } from "../check/keep-checking.ts";
import { type CheckFormat, checkFormats, printLoadResult } from "../check/print-load-result.ts";
import { wholeOrLines, wholeUpTo } from "../check/whole-or-lines.ts";
import type { CommandContext } from "../command-context.ts";
import { type Input, openInput } from "../dataset-file/open-input.ts";
import { datasetArgument } from "../dataset-folder/dataset-argument.ts";
import { loadInput, type LoadResult, orUnreadable } from "../dataset-folder/load-dataset.ts";
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
    .option("--stream", "check NDJSON line by line, of any length, and tell what is wrong as it comes")
    .addOption(
      new Option("--whole", "check NDJSON as a whole dataset however long it is").conflicts("stream"),
    )
    .addHelpText(
      "after",
      `
Examples:
  policytrack check packages/jp-kr-us
  policytrack check packages/jp-kr-us --watch
  policytrack check packages/jp-kr-us --format json | jq -r '.problems[].file'
  policytrack check packages/jp-kr-us --format github
  policytrack export ndjson packages/jp-kr-us | policytrack check - --stream

As JSON it is one object: ok, problems (file, line, column, rule, field, message, found, remedy) and, of a sound record,
counts; with --watch one such line after each change.

NDJSON longer than ${wholeUpTo / 2 ** 20} MiB is checked as --stream does: it holds one line at a time, and so sees whether each record is
sound by itself and whether those of a type are sorted, none twice. That ids point at what exists, and the rules between
records, only a check of the whole can see.`,
    )
    .action(async (from: string, options: CheckOptions) =>
      context.finish(await check(from, options, context)),
    );
}

interface CheckOptions {
  readonly format: CheckFormat;
  readonly watch?: boolean;
  readonly stream?: boolean;
  readonly whole?: boolean;
}

/** Checks a dataset and prints everything that is wrong with it: once, or after each change. */
async function check(
  from: string,
  { format, watch = false, stream = false, whole = false }: CheckOptions,
  context: CommandContext,
): Promise<number> {
  const { output, checkout = process.cwd() } = context;
  if (watch && from === "-") {
    output.complain("Standard input is read once: --watch takes a folder or a file.");
    return exitCodes.usage;
  }
  if (watch && stream && (await openInput(from, context)).kind === "folder") return refuseStream();
  return watch
    ? await keepChecking(from, once, output, output.width !== Infinity && format === "text")
    : await once();

  async function once(): Promise<number> {
    const opened = await openInput(from, context);
    const result = await orUnreadable(from, () => loadOrLines(opened));
    if (typeof result === "number") return result;
    output.print(printLoadResult(result, from, { format, checkout, onOneLine: watch }));
    return result.ok ? exitCodes.fine : result.code;
  }

  /** Gives what was loaded, or, where all that there is to say was said, the exit code. */
  async function loadOrLines(opened: Input): Promise<LoadResult | number> {
    const what = await wholeOrLines(opened, { stream, whole });
    switch (what.how) {
      case "whole":
        return await loadInput(what.input, from, context);
      case "lines": {
        const { name, chunks } = what.input;
        if (!what.isAsked)
          output.complain(
            `${name} is longer than ${wholeUpTo / 2 ** 20} MiB: it is checked line by line. --whole checks it as a whole.`,
          );
        return await checkLines({ chunks, name, format, checkout }, context);
      }
      case "neither": {
        if (what.input.kind === "folder") return refuseStream();
        // What is no dataset at all is a problem of the data, however it was to be read.
        const loaded = await loadInput(what.input, from, context);
        return loaded.ok ? refuseStream() : loaded;
      }
      default:
        return what satisfies never;
    }
  }

  function refuseStream(): number {
    output.complain("--stream is for NDJSON, as `policytrack export ndjson` writes it.");
    return exitCodes.usage;
  }
}
