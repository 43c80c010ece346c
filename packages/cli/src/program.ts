import { Argument, Command as Commander, CommanderError, Option as CommanderOption } from "commander";
import { UsageError } from "@policytrack/core";
import { nearestOf } from "@policytrack/core/usage";
import packageJson from "../package.json" with { type: "json" };
import { type Command, CommandError, type ExitCode, exitCodes, type Option } from "./command.ts";
import { commands } from "./commands/index.ts";
import type { Context } from "./context.ts";
import { dashed } from "./dashed.ts";
import { DataError } from "./load/load-dataset.ts";
import { countIssues, printIssues } from "./check/print-issues.ts";

/**
 * Runs the command line, and gives its exit code. Whatever goes wrong is said on standard error; nothing is thrown.
 *
 * @param args Without the program: ["check", "packages/jp-kr-us"].
 * @param list The commands that there are. Default: all.
 */
export async function runProgram(
  args: readonly string[],
  context: Context,
  list: readonly Command[] = commands,
): Promise<ExitCode> {
  try {
    await program(list, context).parseAsync(args, { from: "user" });
    return context.signal.aborted ? exitCodes.interrupted : exitCodes.fine;
  } catch (error) {
    context.progress.clear();
    return tell(error, context);
  }
}

/** Says what went wrong, and gives the exit code of it. */
function tell(error: unknown, { stderr, signal }: Context): ExitCode {
  // Help and version end this way too, and commander has said what there is to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  if (signal.aborted) return exitCodes.interrupted;
  if (error instanceof DataError) {
    stderr.print(...printIssues(error.issues), `${countIssues(error.issues)}. ${error.message}`);
    return error.exitCode;
  }
  if (error instanceof CommandError) {
    if (error.message !== "") stderr.print(...error.message.split("\n"));
    return error.exitCode;
  }
  // Ids, days and words are checked by the functions that take them.
  if (error instanceof UsageError) {
    stderr.print(error.message);
    return exitCodes.usage;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.print(
    "This is a fault of policytrack, not of your data. Please report it with what follows.",
    `policytrack ${packageJson.version}, Node ${process.versions.node}`,
    ...trace.split("\n").slice(0, 12),
  );
  return exitCodes.fault;
}

function program(list: readonly Command[], context: Context): Commander {
  const root = new Commander("policytrack")
    .description("Keep, check, report and publish records of what governments promised.")
    .version(packageJson.version)
    .addHelpText("after", exitCodeHelp);
  for (const command of list) root.addCommand(parserOf(command, context));
  for (const one of [root, ...root.commands])
    one
      .configureOutput({
        writeOut: (text) => context.stdout.print(...text.trimEnd().split("\n")),
        writeErr: (text) => context.stderr.print(...text.trimEnd().split("\n")),
        getOutHelpWidth: () => helpWidth(context.stdout.width),
        getErrHelpWidth: () => helpWidth(context.stderr.width),
      })
      .showHelpAfterError("Run it with --help to see how it is used.")
      .exitOverride();
  return root;
}

function helpWidth(width: number): number {
  return Math.min(width === Infinity ? 110 : width, 110);
}

/** The parser of one command, made of its declarations. */
function parserOf(command: Command, context: Context): Commander {
  const parser = new Commander(command.name).summary(command.summary).description(command.summary);
  const names = Object.keys(command.arguments);
  for (const name of names) {
    const { kind, summary } = command.arguments[name] as Command["arguments"][string];
    const shown = kind === "one" ? `<${name}>` : kind === "optional" ? `[${name}]` : `[${name}...]`;
    parser.addArgument(new Argument(shown, summary));
  }
  for (const [name, option] of Object.entries(command.options)) parser.addOption(optionOf(name, option));
  if (command.takesDashes) parser.allowUnknownOption();
  parser.addHelpText("after", () => helpBelow(command));
  return parser.action(async () => {
    const given: Record<string, unknown> = {};
    for (const [i, name] of names.entries()) {
      const kind = command.arguments[name]?.kind;
      given[name] = parser.processedArgs[i] ?? (kind === "many" ? [] : null);
    }
    const options = parser.opts<Record<string, unknown>>();
    for (const [name, option] of Object.entries(command.options))
      given[name] = options[name] ?? fallbackOf(option);
    await command.run(given, context);
  });
}

function optionOf(name: string, option: Option): CommanderOption {
  const typed = `--${dashed(name)}`;
  if (option.kind === "flag") return new CommanderOption(typed, option.summary);
  const made = new CommanderOption(`${typed} <${option.placeholder}>`, summaryOf(option));
  const refuse = (word: string): void => {
    if (option.choices === null || option.choices.includes(word)) return;
    // Few words are all named; of many the nearest.
    throw new CommandError(
      option.choices.length > mostNamed
        ? `${typed} has no word ${JSON.stringify(word)}. ${nearestOf(word, option.choices)}`
        : `${typed} takes ${orList(option.choices)}; this is ${JSON.stringify(word)}.`,
    );
  };
  if (option.kind === "value")
    return made.argParser((text) => {
      refuse(text);
      try {
        return option.read(text);
      } catch (error) {
        if (error instanceof CommandError) throw new CommandError(`${typed}: ${error.message}`);
        throw error;
      }
    });
  return made.argParser<readonly string[] | undefined>((text, before = []) => {
    const words = text.split(",").map((word) => word.trim());
    for (const word of words) refuse(word);
    return [...before, ...words.filter((word) => word !== "")];
  });
}

function summaryOf(option: Exclude<Option, { kind: "flag" }>): string {
  const choices = option.choices === null ? "" : ` (${option.choices.join(", ")})`;
  const fallback =
    option.kind === "value" && typeof option.fallback === "string" ? `; default: ${option.fallback}` : "";
  return `${option.summary}${choices}${fallback}`;
}

function fallbackOf(option: Option): unknown {
  switch (option.kind) {
    case "flag":
      return false;
    case "list":
      return [];
    case "value":
      return option.fallback;
    default:
      return option satisfies never;
  }
}

const mostNamed = 6;

/** "text, json or github" */
function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function helpBelow({ details = [], examples }: Command): string {
  const shown = examples.flatMap(({ run, does }) => [`  ${run}`, `      ${does}`]);
  const stand = examples.some(({ run }) => run.includes("harbour-towns"))
    ? ["", "harbour-towns stands for the folder of a record."]
    : [];
  return ["", ...details.flatMap((paragraph) => [paragraph, ""]), "Examples:", ...shown, ...stand].join("\n");
}

const exitCodeHelp = `
Exit codes:
  0    all is well
  1    the data has errors
  2    wrong use: an option, an id or a file that does not exist, or a place that cannot be written
  3    a fault of policytrack itself
  130  interrupted by Ctrl-C; nothing is left half-written`;
