import path from "node:path";
import { packageFiles } from "../publish/package-files.ts";
import { earlierTables } from "../publish/table-files.ts";
import { CommandError, defineCommand, optional, text } from "../command.ts";
import { limitOption } from "../load/limit-option.ts";
import { loadDataset } from "../load/load-dataset.ts";
import { plural } from "../terminal/plural.ts";
import { replaceFolder, restoreFolder } from "../write/replace-folder.ts";

function tables(files: ReadonlyMap<string, string>): number {
  return [...files.keys()].filter((name) => name.startsWith("tables/")).length;
}

export const build = defineCommand({
  name: "build",
  summary: "Build a record into a typed data package: a module, JSON, declarations and tables.",
  arguments: { record: optional("record folder or file, or - for standard input (default: this folder)") },
  options: {
    out: text("folder", "write it there (default: dist in the record folder)"),
    ...limitOption,
  },
  details: [
    "It writes index.js, index.d.ts with all ids as types, data.json with data.json.d.ts, tables as CSV, and datapackage.json, which says what each column holds (Frictionless). The same record gives the same bytes. Drafts are left out. Nothing is written where there are errors, and files of other names stay.",
  ],
  examples: [
    { run: "policytrack build harbour-towns", does: "Writes harbour-towns/dist." },
    {
      run: "policytrack build sheet.yaml --out sheet",
      does: "Makes a package of a record that is one file.",
    },
  ],
  run: async ({ record, out, limit }, context) => {
    const { fs, cwd, signal, stdout } = context;
    const from = record ?? ".";
    const folder = out ?? path.join(from, "dist");
    const at = path.resolve(cwd, folder);
    await restoreFolder(at, fs);
    const { dataset } = await loadDataset({ records: [from], keepGoing: false, limit }, context, {
      canKeepGoing: false,
    });
    const isFolder = from !== "-" && (await fs.stat(path.resolve(cwd, from))).isDirectory();
    if (out === null && !isFolder)
      throw new CommandError("Name a folder to build it into, as in --out my-record.");
    const files = packageFiles(dataset);
    await replaceFolder(at, files, { fs, signal, cwd, earlier: await earlierTables(fs, at) });
    stdout.print(
      `Built ${folder}: ${[...files.keys()].filter((name) => !name.includes("/")).join(", ")}, and ${plural(tables(files), "table")}.`,
    );
  },
});
