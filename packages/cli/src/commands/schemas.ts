import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Command } from "commander";
import { writeWhole } from "../build/write-whole.ts";
import type { CommandContext } from "../command-context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Output } from "../output.ts";
import { schemaFiles } from "../schemas/schema-files.ts";
import { schemaSettings } from "../schemas/schema-settings.ts";
import { writeOrSay } from "../write-or-say.ts";

/** Where the schemas are in a project that has the command installed. */
const shipped = "./node_modules/policytrack/schemas";

export function schemasCommand({ output, finish }: CommandContext): Command {
  return new Command("schemas")
    .description(
      "Print the settings by which an editor completes and checks the YAML files of a record while they are typed.",
    )
    .argument("[folder]", "the folder that holds `data/`, from the folder that is open in the editor", ".")
    .option("--out <folder>", "write the JSON Schemas there, and print settings that point at them")
    .addHelpText(
      "after",
      `
The settings are those of VS Code with the extension redhat.vscode-yaml; other editors take the same patterns, or as the
first line of a file: # yaml-language-server: $schema=<path>. Without --out they point into node_modules/policytrack, where
the schemas are once the command is installed. \`init\` does all this for a new record.

Examples:
  policytrack schemas > .vscode/settings.json
  policytrack schemas packages/my-record --out .vscode/policytrack`,
    )
    .action(async (folder: string, { out }: { out?: string }) => finish(await schemas(folder, out, output)));
}

/** Prints the settings of an editor, and writes the schemas that they name where a folder is given for them. */
async function schemas(folder: string, out: string | undefined, output: Output): Promise<number> {
  const data = path.join(folder, "data").replaceAll(path.sep, "/");
  const settings = JSON.stringify(
    schemaSettings(out === undefined ? shipped : asSetting(out), data),
    null,
    2,
  );
  if (out !== undefined)
    return await writeOrSay(
      out,
      output,
      async (signal) => {
        await mkdir(out, { recursive: true });
        for (const [name, text] of schemaFiles()) await writeWhole(path.join(out, name), text, signal);
      },
      settings,
    );
  output.print(settings);
  return exitCodes.fine;
}

/** A path as the settings have it: relative ones begin with a dot. */
function asSetting(folder: string): string {
  const at = path.normalize(folder).replaceAll(path.sep, "/").replace(/\/$/, "");
  return path.isAbsolute(folder) || at.startsWith("../") ? at : `./${at}`;
}
