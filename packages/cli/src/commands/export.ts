import { Command } from "commander";
import { nearestOf } from "@policytrack/core/schema";
import type { CommandContext } from "../command-context.ts";
import { exitCodes } from "../exit-codes.ts";
import { exportAssessments } from "../export/export-assessments.ts";
import { exportCodebook } from "../export/export-codebook.ts";
import { exportCsv } from "../export/export-csv.ts";
import { exportICalendar } from "../export/export-icalendar.ts";
import { exportJson } from "../export/export-json.ts";
import { exportJsonSchema } from "../export/export-json-schema.ts";
import { exportNdjson } from "../export/export-ndjson.ts";
import { exportYaml } from "../export/export-yaml.ts";

const formats = [
  exportJson,
  exportNdjson,
  exportYaml,
  exportCsv,
  exportAssessments,
  exportICalendar,
  exportJsonSchema,
  exportCodebook,
];

export function exportCommand(context: CommandContext): Command {
  const { output, finish } = context;
  const command = new Command("export")
    .description("Write a dataset in another format: to standard output, or to a file, whole or not at all.")
    .usage("<format> [options] [folder]")
    .argument("[format]", "one of the formats below")
    .helpCommand(false)
    .configureHelp({ subcommandTerm: (format) => format.name() })
    .commandsGroup("Formats (each takes --help):")
    // What follows a format that there is none of is not looked at.
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText(
      "after",
      `
Examples:
  policytrack export json packages/jp-kr-us --out jp-kr-us.json
  policytrack export ndjson packages/jp-kr-us | head -1
  policytrack export yaml packages/jp-kr-us
  policytrack export csv packages/jp-kr-us --on 2024-06-30 --out jp-kr-us.csv
  policytrack export assessments packages/jp-kr-us --from 2023-01-31 --to 2025-12-31 --every P1M
  policytrack export icalendar packages/jp-kr-us --party kr --out kr.ics
  policytrack export json-schema
  policytrack export codebook`,
    );
  for (const make of formats) command.addCommand(make(context));
  return command.action((format: string | undefined) => {
    const names = command.commands.map((one) => one.name());
    output.complain(noFormat(format, names));
    finish(exitCodes.usage);
  });
}

function noFormat(format: string | undefined, names: readonly string[]): string {
  const all = `The formats are ${names.join(", ")}.`;
  if (format === undefined) return `Name a format, as in \`policytrack export json my-record\`. ${all}`;
  const near = nearestOf(format, names);
  return `There is no format ${JSON.stringify(format)}. ${near === null ? all : `Did you mean ${JSON.stringify(near)}?`}`;
}
