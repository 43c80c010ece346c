import { Command } from "commander";
import { datasetArgument } from "../dataset-folder/dataset-argument.ts";

/** Where it goes, of every format. */
export interface OutOption {
  /** The file; undefined: standard output. */
  readonly out?: string;
}

/** What a format says of itself. */
export interface FormatCommand {
  readonly name: string;
  readonly description: string;
  /** Whether it is made from a dataset, and not from the model alone. */
  readonly ofDataset: boolean;
  /** What `--help` says below the options: examples that work in this repository, and what is not plain to see. */
  readonly help: string;
}

/** The command of one format, with what all have. */
export function formatCommand({ name, description, ofDataset, help }: FormatCommand): Command {
  const command = new Command(name).description(description);
  return (ofDataset ? command.argument("<folder>", datasetArgument) : command)
    .option("--out <file>", "write to this file, whole or not at all, instead of to standard output")
    .addHelpText("after", `\n${help}`);
}
