import { Command, InvalidArgumentError, Option } from "commander";
import { parseIsoDay } from "@policytrack/core";
import packageJson from "../package.json" with { type: "json" };
import { build } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { report, reportFormats, type ReportOptions } from "./commands/report.ts";
import { verify } from "./commands/verify.ts";
import { methods } from "./methods.ts";
import type { Output } from "./output.ts";

/**
 * The command `policytrack`.
 *
 * @param today The day that a report is of unless another is named, as an ISO day.
 * @param finish Takes the exit code.
 */
export function program(output: Output, today: string, finish: (code: number) => void): Command {
  const command = new Command("policytrack")
    .description("Check, build and report records of what governments promised.")
    .version(packageJson.version)
    .configureOutput({
      writeOut: (text) => output.print(text.trimEnd()),
      writeErr: (text) => output.complain(text.trimEnd()),
    })
    .showHelpAfterError("Run it with --help to see how it is used.")
    .exitOverride()
    .addHelpText("after", exitCodeHelp);

  command
    .command("check")
    .description("Check a dataset: every problem with its place, what was found and what to do.")
    .argument("<folder>", "the folder that holds `data/`, or a JSON file made by build")
    .addHelpText("after", "\nExample:\n  policytrack check packages/jp-kr-us")
    .action(async (folder: string) => finish(await check(folder, output)));

  command
    .command("build")
    .description("Build a dataset into a typed package, in `dist/`. Writes nothing if there is a problem.")
    .argument("<folder>", "the folder that holds `data/` and package.json")
    .addHelpText("after", "\nExample:\n  policytrack build packages/jp-kr-us")
    .action(async (folder: string) => finish(await build(folder, output)));

  command
    .command("report")
    .description("Print where every commitment stands on a day, by what had been published by then.")
    .argument("<folder>", "the folder that holds `data/`, or a JSON file made by build")
    .argument("[ids...]", "only these commitments")
    .addOption(new Option("--on <day>", "the day to assess").argParser(day).default(today, "today"))
    .addOption(
      new Option(
        "--known-by <day>",
        "use what had been published by this day (default: the day assessed)",
      ).argParser(day),
    )
    .addOption(
      new Option("--methods <ids...>", "how to read progress; several are shown side by side")
        .choices(methods.map(({ id }) => id))
        .default([methods[0].id]),
    )
    .option("--explain <id>", "print why this one commitment stands as it does")
    .addOption(new Option("--format <format>", "how to print it").choices(reportFormats).default("table"))
    .addHelpText(
      "after",
      `
Examples:
  policytrack report packages/jp-kr-us
  policytrack report packages/jp-kr-us --on 2024-06-30
  policytrack report packages/jp-kr-us --on 2024-05-11 --known-by 2026-01-01 --format markdown
  policytrack report packages/jp-kr-us --methods linear-pace growth-ratio --format markdown
  policytrack report packages/jp-kr-us --explain kr-startup-center-tokyo`,
    )
    .action(async (folder: string, ids: readonly string[], options: Omit<ReportOptions, "ids">) =>
      finish(await report(folder, { ...options, ids }, output)),
    );

  command
    .command("verify")
    .description("Hold texts against the passages that point into them. A text is known by its SHA-256.")
    .argument("<folder>", "the folder that holds `data/`, or a JSON file made by build")
    .requiredOption("--source <file...>", "the texts, as files in UTF-8")
    .addHelpText("after", "\nExample:\n  policytrack verify packages/jp-kr-us --source article.txt")
    .action(async (folder: string, { source }: { source: readonly string[] }) =>
      finish(await verify(folder, source, output)),
    );

  return command;
}

const exitCodeHelp = `
Exit codes:
  0  all is well
  1  the data has problems
  2  the command was not called as it should be`;

function day(text: string): string {
  if (parseIsoDay(text) === null)
    throw new InvalidArgumentError('Write a day of the calendar, as in "2024-06-30".');
  return text;
}
