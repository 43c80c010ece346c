import { Command } from "commander";
import packageJson from "../package.json" with { type: "json" };
import type { CommandContext } from "./command-context.ts";
import { buildCommand } from "./commands/build.ts";
import { checkCommand } from "./commands/check.ts";
import { compareCommand } from "./commands/compare.ts";
import { exportCommand } from "./commands/export.ts";
import { explainCommand } from "./commands/explain.ts";
import { initCommand } from "./commands/init.ts";
import { reportCommand } from "./commands/report.ts";
import { reviewCommand } from "./commands/review.ts";
import { schemasCommand } from "./commands/schemas.ts";
import { showCommand } from "./commands/show.ts";
import { upcomingCommand } from "./commands/upcoming.ts";
import { verifyCommand } from "./commands/verify.ts";

const commands = [
  initCommand,
  checkCommand,
  explainCommand,
  buildCommand,
  reportCommand,
  upcomingCommand,
  compareCommand,
  showCommand,
  reviewCommand,
  verifyCommand,
  exportCommand,
  schemasCommand,
];

/** The command `policytrack`. */
export function program(context: CommandContext): Command {
  const { print, complain } = context.output;
  const command = new Command("policytrack")
    .description("Begin, check, build, report and export records of what governments promised.")
    .version(packageJson.version)
    .addHelpText("after", exitCodeHelp);
  for (const make of commands) command.addCommand(make(context));
  for (const one of withSubcommands(command))
    one
      .configureOutput({
        writeOut: (text) => print(text.trimEnd()),
        writeErr: (text) => complain(text.trimEnd()),
        outputError: (text, write) => write(withHint(text.trimEnd(), one)),
      })
      .showHelpAfterError("Run it with --help to see how it is used.")
      .exitOverride();
  return command;
}

function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

/** An error, and what may be behind it: `--party jp my-record` leaves no folder, since the option takes all that follows it. */
function withHint(error: string, { options }: Command): string {
  return options.some(({ variadic }) => variadic) && error.includes("missing required argument")
    ? `${error}\nAn option that takes several values takes all that follow it: put the argument first.`
    : error;
}

const exitCodeHelp = `
Exit codes:
  0    all is well
  1    the data has problems
  2    the command was not called as it should be, or names what is not there
  130  interrupted by Ctrl-C, and nothing was left half-written`;
