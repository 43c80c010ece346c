import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineCommand, text } from "../command.ts";
import { replaceFolder } from "../write/replace-folder.ts";
import { jsonText } from "../terminal/json-text.ts";

/** The JSON Schemas of the files of a record, and the files that each is for. */
export const schemaFiles = {
  "dataset-file": ["dataset.yaml"],
  parties: ["parties.yaml"],
  domains: ["domains.yaml"],
  sources: ["sources.yaml"],
  indicators: ["indicators.yaml"],
  indicator: ["indicators/*.yaml"],
  events: ["events.yaml"],
  instruments: ["instruments.yaml"],
  redirects: ["redirects.yaml"],
  commitment: ["commitments/*.yaml", "drafts/*.yaml"],
} as const;

export const schemas = defineCommand({
  name: "schemas",
  summary: "Let an editor complete and check the YAML of a record, by JSON Schemas.",
  arguments: {},
  options: {
    out: text("folder", "copy the schemas there (default: the settings name those of the installed package)"),
    record: text(
      "folder",
      "the folder of the record, from the folder that is open in the editor (default: data)",
    ),
  },
  details: [
    "It prints settings for the YAML language server, which VS Code (extension redhat.vscode-yaml), Neovim and others use. In VS Code they go into .vscode/settings.json.",
  ],
  examples: [
    { run: "policytrack schemas", does: "Prints settings that name the schemas in node_modules." },
    {
      run: "policytrack schemas --out schemas > settings.json",
      does: "Copies the schemas, and writes settings that name the copies.",
    },
  ],
  run: async ({ out, record }, { fs, cwd, signal, stdout }) => {
    const folder = out ?? "node_modules/@policytrack/core/schemas";
    if (out !== null) {
      const files = new Map(Object.keys(schemaFiles).map((name) => [`${name}.json`, schemaText(name)]));
      await replaceFolder(path.resolve(cwd, out), files, { fs, signal, cwd, earlier: [] });
    }
    await stdout.write(jsonText(schemaSettings(folder, record ?? "data")));
  },
});

/** The settings by which the YAML language server knows which file keeps to which schema. */
export function schemaSettings(
  folder: string,
  record: string,
): { readonly "yaml.schemas": Readonly<Record<string, readonly string[]>> } {
  const schemas = Object.entries(schemaFiles).map(([name, files]): [string, readonly string[]] => [
    `./${path.posix.join(folder.replaceAll(path.sep, "/"), `${name}.json`)}`,
    files.map((file) => path.posix.join(record.replaceAll(path.sep, "/"), file)),
  ]);
  return { "yaml.schemas": Object.fromEntries(schemas) };
}

/** The text of a schema, as the package of the model has it. */
function schemaText(name: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(`@policytrack/core/schemas/${name}.json`)), "utf8");
}
