import path from "node:path";
import { CommandError, defineCommand, exitCodes, one, text } from "../command.ts";
import type { Context } from "../context.ts";
import { decodeUtf8 } from "../load/decode-utf8.ts";
import { diskTree, type FileTree } from "../load/file-tree.ts";
import { limits } from "../load/limits.ts";
import { DataError } from "../load/load-dataset.ts";
import type { LocatedIssue } from "../load/located-issue.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import { findRecord } from "../load/record-files.ts";
import { migrateRecord, type MigrationNote } from "../migrate/migrate-record.ts";
import { printSheet, type Section } from "../terminal/sheet.ts";
import { plural } from "../terminal/plural.ts";
import { createFiles } from "../write/create-files.ts";
import { printYaml } from "../write/print-yaml.ts";

export const migrate = defineCommand({
  name: "migrate",
  summary: "Turn a record folder of format 1 into one of format 2.",
  arguments: { folder: one("the record folder of format 1") },
  options: {
    out: text("folder", "a new folder for the record"),
    language: text("tag", "the language of titles and summaries (BCP 47; default: en)"),
  },
  details: [
    "It tells what it could not carry over, what is said otherwise now, and what an editor must confirm. Comments and the order of fields are not carried over.",
  ],
  examples: [
    {
      run: "policytrack migrate old-record --out new-record",
      does: "Writes a new folder, and what to look at.",
    },
  ],
  run: async ({ folder, out, language }, context) => {
    if (out === null) throw new CommandError("Name a new folder, as in --out new-record.");
    const files = await readFiles(folder, context);
    const { files: migrated, notes } = migrateRecord(files, language ?? "en");
    const texts = new Map([...migrated].map(([name, content]) => [name, printYaml(content)]));
    await createFiles(path.resolve(context.cwd, out), texts, context);
    context.stdout.print(
      ...printSheet(
        { title: `Wrote ${out}: ${plural(texts.size, "file")}.`, sections: kinds.flatMap(sectionOf(notes)) },
        context.stdout.width,
      ),
      "",
      `Look at it with: policytrack check ${out}`,
    );
  },
});

const kinds = [
  ["lost", "Not carried over"],
  ["confirm", "For an editor to confirm"],
  ["changed", "Said otherwise now"],
] as const;

/** The notes of a kind, those that say the same together. */
function sectionOf(notes: readonly MigrationNote[]): (kind: (typeof kinds)[number]) => readonly Section[] {
  return ([kind, heading]) => {
    const places = new Map<string, string[]>();
    for (const note of notes)
      if (note.kind === kind) {
        const place = note.path === "" ? note.file : `${note.file} ${note.path}`;
        places.set(note.message, [...(places.get(note.message) ?? []), place]);
      }
    const paragraphs = [...places].map(([message, at]) => ({
      text: message,
      under: [{ text: at.join(", ") }],
    }));
    return paragraphs.length === 0 ? [] : [{ heading, paragraphs }];
  };
}

async function readFiles(folder: string, { fs, cwd }: Context): Promise<ReadonlyMap<string, unknown>> {
  const tree = diskTree(fs, path.resolve(cwd, folder), folder);
  const base = await findRecord(tree);
  if (base === null) throw new CommandError(`${folder} has no dataset.yaml, and no data/dataset.yaml.`);
  const files = new Map<string, unknown>();
  const issues: LocatedIssue[] = [];
  for (const file of await yamlFiles(tree, base)) {
    const name = tree.nameOf(base + file);
    const decoded = decodeUtf8(await tree.read(base + file, limits.yamlBytes), name);
    if (!decoded.ok) {
      issues.push(decoded.issue);
      continue;
    }
    const parsed = parseYaml(decoded.text, name);
    issues.push(...parsed.issues);
    files.set(file, parsed.value);
  }
  if (issues.length > 0) throw new DataError(issues);
  const head = files.get("dataset.yaml");
  if (typeof head === "object" && head !== null && ("language" in head || "source" in head))
    throw new CommandError(`${folder} is a record of format 2 already.`, exitCodes.usage);
  return files;
}

/** The YAML files of a record: its own, and those of its folders. */
async function yamlFiles(tree: FileTree, base: string): Promise<readonly string[]> {
  const inside = async (folder: string): Promise<readonly string[]> =>
    ((await tree.list(base + folder)) ?? [])
      .filter(({ name, kind }) => kind === "file" && name.endsWith(".yaml"))
      .map(({ name }) => folder + name);
  return [...(await inside("")), ...(await inside("indicators/")), ...(await inside("commitments/"))];
}
