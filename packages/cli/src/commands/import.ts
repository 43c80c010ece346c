import path from "node:path";
import type { Workbook } from "hucre/xlsx";
import type { DatasetInput } from "@policytrack/core";
import { slug } from "@policytrack/core/schema";
import { day, dayOf } from "../assessing/time-options.ts";
import { CommandError, defineCommand, exitCodes, flag, one, text } from "../command.ts";
import type { Context } from "../context.ts";
import type { Snapshot } from "../import/snapshot.ts";
import { RecordEditor } from "../edit/record-editor.ts";
import { importTable } from "../import/import-table.ts";
import { type LossReport, lossSheet, meantBy } from "../import/loss-report.ts";
import type { Mapping } from "../import/mapping.ts";
import { changesSections } from "../import/changes-sheet.ts";
import { mergeSnapshot, type SnapshotChanges } from "../import/merge-snapshot.ts";
import { presets } from "../import/presets/index.ts";
import { presetMapping, readMapping } from "../import/read-mapping.ts";
import { readRows } from "../import/read-rows.ts";
import type { RowTable } from "../import/row-table.ts";
import { suggestMapping } from "../import/suggest-mapping.ts";
import { diskTree } from "../load/file-tree.ts";
import { findRecord } from "../load/record-files.ts";
import { shorten } from "../load/located-issue.ts";
import { readRegularFile } from "../load/read-file.ts";
import { applyWorkbook, readWorkbook, type WorkbookChange } from "../workbook/apply-workbook.ts";
import { saveAndTell } from "../edit/save-and-tell.ts";
import { plural } from "../terminal/plural.ts";
import { printSheet, type Section } from "../terminal/sheet.ts";
import { createFiles } from "../write/create-files.ts";
import { writeFileAtomic } from "../write/write-file-atomic.ts";
import { printYaml } from "../write/print-yaml.ts";
import { recordToFiles } from "../write/record-to-files.ts";
import { jsonText } from "../terminal/json-text.ts";

export const importCommand = defineCommand({
  name: "import",
  summary: "Make a record of a sheet: CSV, XLSX, JSON, JSON lines or XML.",
  arguments: { file: one("the sheet") },
  options: {
    mapping: text("file", "a YAML file that says which column fills which field"),
    preset: text("name", `a mapping that is known: ${[...presets.keys()].join(", ")}`),
    suggest: flag("print a mapping to begin with, made of the columns and their values"),
    out: text("path", "a record folder, or a .yaml or .json file; default: print the dataset as YAML"),
    on: day("the day as of which the sheet says what it says: 2025-03-31, or today; a record needs it"),
    id: text("id", "the id of the dataset (default: of the mapping, else the name of the file)"),
    title: text("text", "the title of the dataset"),
    language: text("tag", "the language of the texts (BCP 47)"),
    source: text("url", "where the sheet is published"),
    sheet: text("name", "of a workbook: the name of the sheet"),
    report: text("file", "write the loss report there, as JSON"),
  },
  details: [
    "Nothing is guessed, and nothing is lost without being told: what has no field is kept as extra, and the loss report names columns, values without a code, rows that were set aside, and what cannot all be right.",
    "A mapping is YAML. `policytrack explain codes` explains a word of it with an example, the README of the package tells all of them, and editors complete them by its schema, node_modules/policytrack/schemas/mapping.json.",
    "Where --out is a record already, the sheet is a later snapshot of it: what changed becomes dated facts on the same commitments, known by their upstream ids. So a sheet whose cells are overwritten gets a history. Rows that are gone are told, and nothing is taken away.",
    "Commitments that the checks refuse are written as drafts.",
  ],
  examples: [
    {
      run: "policytrack import promises.csv --preset plain-sheet --on 2025-03-31 --out promises",
      does: "Makes a record folder of a sheet of party, domain, target year, status.",
    },
    { run: "policytrack import promises.csv --suggest > mapping.yaml", does: "Drafts a mapping." },
    {
      run: "policytrack import promises.csv --preset plain-sheet --on 2025-03-31 | policytrack report -",
      does: "Reports on a sheet, without writing anything.",
    },
  ],
  run: async ({ file, ...given }, context) => {
    const { stdout, stderr } = context;
    const mapping = await chosenMapping(given, context);
    const bytes = await readRegularFile(context.fs, path.resolve(context.cwd, file), file);
    const workbook = mapping === null && !given.suggest ? await readWorkbook(bytes) : null;
    if (workbook !== null) return await bringBack(file, workbook, given.out, context);
    const read = await readRows(bytes, path.basename(file), {
      ...mapping?.input,
      ...(given.sheet === null ? {} : { sheet: given.sheet }),
    });
    const name = path.basename(file, path.extname(file));
    const table = { ...read, rows: read.rows.map((row) => ({ ...row, file: name })) };
    if (given.suggest && table.rows.length === 0)
      throw new CommandError(
        `${file}: It has no rows, so that no mapping can be drafted of it.`,
        exitCodes.data,
      );
    if (given.suggest) return await stdout.write(suggestMapping(table, path.basename(file)));
    if (mapping === null)
      throw new CommandError(
        `Say how the columns are to be read: --mapping FILE, or --preset ${[...presets.keys()].join("|")}. To begin with one: policytrack import ${file} --suggest > mapping.yaml`,
      );
    const record = given.out === null ? null : await openRecord(given.out, context);
    const snapshot = snapshotOf(file, mapping, given, context, record);
    const imported = importTable(table, mapping, snapshot);
    const { input, report, errors } = imported;
    if (errors.length > 0) throw new CommandError(errorText(file, errors), exitCodes.data);
    if (report.commitments === 0 && report.observations === 0)
      throw new CommandError(`${file}: ${nothingMade(table, report)} Nothing was written.`, exitCodes.data);
    let written: string;
    let changes: SnapshotChanges | null = null;
    if (record === null) written = await writeRecord(input, given.out, context);
    else {
      changes = mergeSnapshot(record, (await record.load()).dataset, imported, snapshot);
      await record.save();
      written = ` Brought ${given.out ?? ""} up to it.`;
    }
    if (given.report !== null)
      await writeFileAtomic(path.resolve(context.cwd, given.report), jsonText(report), context);
    const output = given.out === null ? stderr : stdout;
    const title = `${file}: ${plural(table.rows.length, "row")}, ${plural(report.commitments, "commitment")}${report.observations > 0 ? `, ${plural(report.observations, "observation")}` : ""}, as of ${snapshot.day}.${written}`;
    // A preset names columns that a sheet may have; a mapping those that it has.
    const sheet = lossSheet(given.preset === null ? report : { ...report, missing: [] }, title);
    const changed = changes === null ? [] : changesSections(changes);
    output.print(...printSheet({ ...sheet, sections: [...changed, ...sheet.sections] }, output.width));
  },
});

/** Why a sheet made nothing. */
function nothingMade({ rows, columns }: RowTable, { aside, missing }: LossReport): string {
  if (rows.length === 0) return "It has no rows.";
  const reason = aside[0]?.reason ?? "The mapping reads none of its columns.";
  const named = missing.map((column) => `${JSON.stringify(column)}${meantBy(column, columns)}`);
  const [only = ""] = columns;
  return [
    `No row became a commitment. ${reason}`,
    ...(named.length === 0 ? [] : [`The sheet has no column ${named.join(", ")}.`]),
    `Its first row, which has the headings, says ${shorten(columns.join(", "))}.`,
    ...(columns.length === 1 && /[;,\t]/.test(only)
      ? ["Another delimiter parts it: input: { delimiter }."]
      : []),
  ].join(" ");
}

/** Makes the changes that were made in a workbook of this record. */
async function bringBack(
  file: string,
  workbook: Workbook,
  out: string | null,
  context: Context,
): Promise<void> {
  if (out === null)
    throw new CommandError(`${file} is a workbook of a record. Name the record: --out FOLDER`);
  const editor = await RecordEditor.open(out, context);
  const { made, refused, wrong, absent } = await applyWorkbook(editor, workbook);
  const { stdout } = context;
  const section = (heading: string, changes: readonly WorkbookChange[]): readonly Section[] =>
    changes.length === 0
      ? []
      : [{ heading, paragraphs: changes.map(({ place, said }) => ({ text: `${place}: ${said}` })) }];
  const isWrong = wrong.length > 0;
  const refusedPlaces = new Set(wrong.map(({ place }) => place));
  const title = isWrong
    ? `${file}: ${plural(wrong.length, "cell")} cannot be taken. Nothing was written.`
    : `${file}: ${plural(made.length, "change")} made, ${refused.length} not made.`;
  const sheet = {
    title,
    sections: [
      ...section("Cannot be taken", wrong),
      ...section(
        isWrong ? "Would be made" : "Made",
        made.filter(({ place }) => !refusedPlaces.has(place)),
      ),
      ...section("Not made", refused),
      ...(absent.length === 0
        ? []
        : [
            {
              heading: "No longer in the workbook; nothing was taken away",
              paragraphs: absent.map((text) => ({ text })),
            },
          ]),
    ],
  };
  stdout.print(...printSheet(sheet, stdout.width));
  if (!isWrong && made.length > 0) await saveAndTell(editor, "", context);
  if (isWrong || refused.length > 0) throw new CommandError("", exitCodes.data);
}

/** The record that is there already; null where the place is free. */
async function openRecord(out: string, context: Context): Promise<RecordEditor | null> {
  const found = await context.fs.stat(path.resolve(context.cwd, out)).catch(() => null);
  if (found === null || /\.json$/i.test(out)) return null;
  if (found.isDirectory()) {
    const tree = diskTree(context.fs, path.resolve(context.cwd, out), out);
    if ((await findRecord(tree)) === null) return null;
  }
  return await RecordEditor.open(out, context);
}

type Given = Readonly<
  Record<"mapping" | "preset" | "on" | "id" | "title" | "language" | "source" | "out", string | null>
>;

async function chosenMapping(given: Given, context: Context): Promise<Mapping | null> {
  if (given.mapping !== null && given.preset !== null)
    throw new CommandError("Give --mapping or --preset, not both.");
  if (given.mapping !== null) return await readMapping(given.mapping, context);
  return given.preset === null ? null : presetMapping(given.preset);
}

/** What is known of the sheet as a whole, and the source that it is. */
function snapshotOf(
  file: string,
  { dataset = {} }: Mapping,
  given: Given,
  { clock }: Pick<Context, "clock">,
  record: RecordEditor | null,
): Snapshot {
  const headText = (field: string): string | null => {
    const value = record?.head(field);
    return typeof value === "string" ? value : null;
  };
  const name = path.basename(file, path.extname(file));
  const textIn = (field: string): string | null =>
    typeof dataset[field] === "string" ? (dataset[field] as string) : null;
  // Snapshots of one sheet have many names; the record that they come into has one.
  const outName = given.out === null ? name : path.basename(given.out, path.extname(given.out));
  const datasetId = headText("id") ?? given.id ?? textIn("id") ?? (slug(outName) || slug(name) || "sheet");
  // A record would claim that it was looked at through that day.
  if (given.on === null && given.out !== null)
    throw new CommandError(
      "Of which day is the sheet? --on 2025-03-31; where it was taken from its tracker today: --on today",
    );
  const asOf = dayOf(given.on ?? "today", clock);
  const title =
    given.title ?? headText("title") ?? textIn("title") ?? (slug(outName) === "" ? name : outName);
  const url = given.source ?? textIn("source");
  return {
    day: asOf,
    datasetId,
    title,
    language: given.language ?? headText("language") ?? textIn("language"),
    source: {
      id: `${datasetId}-${asOf}`,
      fields: {
        kind: "dataset",
        title: `${title}, as of ${asOf}`,
        ...(url === null ? {} : { url }),
        published: asOf,
        accessed: clock.today < asOf ? asOf : clock.today,
        extentRead: "whole",
      },
    },
  };
}

function errorText(
  file: string,
  errors: readonly {
    readonly path: readonly (string | number)[];
    readonly message: string;
    readonly fix: string;
  }[],
): string {
  return [
    `${file}: no record can be made with this mapping. Nothing was written.`,
    ...errors
      .slice(0, 20)
      .map(({ path: at, message, fix }) => `  ${at.join(".")}: ${shorten(message)} ${fix}`),
  ].join("\n");
}

async function writeRecord(input: DatasetInput, out: string | null, context: Context): Promise<string> {
  if (out === null) {
    await context.stdout.write(printYaml(input));
    return "";
  }
  const target = path.resolve(context.cwd, out);
  if (/\.ya?ml$/i.test(out)) await writeFileAtomic(target, printYaml(input), context);
  else if (/\.json$/i.test(out))
    await writeFileAtomic(target, `${JSON.stringify(input, null, 2)}\n`, context);
  else {
    const files = recordToFiles(input);
    await createFiles(target, files, context);
    return ` Wrote ${out}: ${plural(files.size, "file")}.`;
  }
  return ` Wrote ${out}.`;
}
