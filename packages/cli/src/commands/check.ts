import { Command, Option } from "commander";
import { printAnnotations } from "../check/print-annotations.ts";
import { watchRecord } from "../check/watch-record.ts";
import type { CommandContext } from "../command-context.ts";
import { loadDataset, type LoadResult } from "../dataset-folder/load-dataset.ts";
import { printProblems } from "../dataset-folder/print-problems.ts";
import { problemFile } from "../dataset-folder/problem-file.ts";
import { exitCodes } from "../exit-codes.ts";
import { untilInterrupted } from "../until-interrupted.ts";

export function checkCommand({ output, checkout, finish }: CommandContext): Command {
  return new Command("check")
    .description("Check a dataset: every problem with its place, what was found and what to do.")
    .argument("<folder>", "the folder that holds `data/`, or a JSON file made by build")
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
    .action(async (folder: string, { format, watch = false }: CheckOptions) =>
      finish(
        watch
          ? await keepChecking(folder, format, { output, checkout })
          : await check(folder, format, false, { output, checkout }),
      ),
    );
}

const checkFormats = ["text", "json", "github"] as const;
type CheckFormat = (typeof checkFormats)[number];

interface CheckOptions {
  readonly format: CheckFormat;
  readonly watch?: boolean;
}

type Context = Pick<CommandContext, "output" | "checkout">;

/**
 * Checks a dataset and prints everything that is wrong with it.
 *
 * @param onOneLine Whether JSON is to be one line.
 */
async function check(
  from: string,
  format: CheckFormat,
  onOneLine: boolean,
  { output: { print }, checkout = process.cwd() }: Context,
): Promise<number> {
  const loaded = await loadDataset(from);
  switch (format) {
    case "text":
      print(loaded.ok ? inWords(loaded) : printProblems(loaded.problems, from));
      break;
    case "json":
      print(JSON.stringify(asJson(loaded, from), null, onOneLine ? undefined : 2));
      break;
    case "github":
      if (!loaded.ok) print(printAnnotations(loaded.problems, from, checkout));
      print(loaded.ok ? inWords(loaded) : counted(loaded.problems.length));
      break;
    default:
      format satisfies never;
  }
  return loaded.ok ? exitCodes.fine : exitCodes.problems;
}

/** Checks a dataset, and again after each change of its files, until it is interrupted. */
async function keepChecking(from: string, format: CheckFormat, context: Context): Promise<number> {
  const { complain, print, width } = context.output;
  const isScreen = width !== Infinity && format === "text";
  return await untilInterrupted(async (signal) => {
    for await (const changed of watchRecord(from, signal)) {
      if (isScreen) print(clearScreen);
      if (changed.length > 0) complain(`Changed: ${changed.join(", ")}`);
      try {
        await check(from, format, true, context);
      } catch (error) {
        // A file that went while it was read: the change that comes of it is checked next.
        complain(`It could not be read: ${error instanceof Error ? error.message : String(error)}.`);
      }
      complain("Waiting for changes; Ctrl-C ends it.");
    }
  });
}

/** What scrolled out of sight stays to be scrolled back to. */
const clearScreen = "\u001B[2J\u001B[H";

function inWords({ dataset }: LoadResult & { readonly ok: true }): string {
  const { commitments, sources, observations } = dataset;
  return `Sound: ${commitments.length} records, ${observations.length} observations, ${sources.length} sources.`;
}

function counted(problems: number): string {
  return problems === 1 ? "1 problem" : `${problems} problems`;
}

function asJson(loaded: LoadResult, from: string): unknown {
  if (!loaded.ok) {
    return {
      ok: false,
      problems: loaded.problems.map((problem) => ({ ...problem, file: problemFile(problem, from) })),
    };
  }
  const { commitments, sources, observations } = loaded.dataset;
  return {
    ok: true,
    problems: [],
    counts: {
      commitments: commitments.length,
      observations: observations.length,
      sources: sources.length,
    },
  };
}
