import path from "node:path";
import { nearestOf } from "@policytrack/core/usage";
import { formats, loadFormat } from "@policytrack/formats/formats";
import { assessOn, dayOptions, languageOption, wordsOf } from "../assessing/assess-options.ts";
import { methodOption, methodsOf } from "../assessing/methods.ts";
import { day, duration } from "../assessing/time-options.ts";
import { earlierTables, tableFiles } from "../publish/table-files.ts";
import { CommandError, defineCommand, one, text } from "../command.ts";
import type { Context } from "../context.ts";
import { RecordEditor } from "../edit/record-editor.ts";
import { loadDataset, loadOptions, recordsArgument } from "../load/load-dataset.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import { plural } from "../terminal/plural.ts";
import { replaceFolder, restoreFolder } from "../write/replace-folder.ts";
import { writeFileAtomic } from "../write/write-file-atomic.ts";

const names = [...formats.map(({ id }) => id), "tables", "xlsx"];

export const exportCommand = defineCommand({
  name: "export",
  summary: "Write a record in another format: JSON, tables, calendars and more.",
  arguments: { format: one(`what to write: ${names.join(", ")}`), records: recordsArgument },
  options: {
    ...dayOptions,
    ...methodOption,
    ...languageOption,
    ...loadOptions,
    party: text("id", "only what this party commits to, in formats that can"),
    commitment: text("id", "icalendar, bibtex, csl: only this commitment"),
    address: text("url", "the address of the website that shows the record, for links"),
    from: day("icalendar: the first day that is wanted (default: all; with --within the day assessed)"),
    through: day("icalendar: the last day that is wanted"),
    within: duration("icalendar: how far from the first day, instead of --through: P6M, P2Y"),
    out: text("file", "write it there, whole or not at all (default: print it)"),
  },
  details: [
    "What is exported for a day holds nothing that was published later than --evidence-until.",
    '"tables" writes every table as CSV into the folder --out, with a datapackage.json that says what each column holds.',
    '"xlsx" writes a workbook with drop-downs and a sheet of meanings; `policytrack import FILE.xlsx --out RECORD` takes it back, and makes only the changes made.',
  ],
  examples: [
    {
      run: "policytrack export json harbour-towns --out harbour-towns.json",
      does: "Writes the whole record.",
    },
    {
      run: "policytrack export csv-verdicts harbour-towns --on 2024-07-31",
      does: "Prints the table of verdicts on a day.",
    },
    { run: "policytrack export tables harbour-towns --out tables", does: "Writes all tables." },
    {
      run: "policytrack export xlsx harbour-towns --out harbour-towns.xlsx",
      does: "Writes a workbook to edit the record in.",
    },
    {
      run: "policytrack export icalendar harbour-towns --on 2024-01-01 --within P2Y",
      does: "Prints a calendar of what is due in two years.",
    },
    {
      run: "policytrack export bibtex harbour-towns --commitment evening-ferry",
      does: "Prints how to cite one commitment.",
    },
    {
      run: "policytrack export ndjson harbour-towns | policytrack check -",
      does: "Checks what was exported.",
    },
  ],
  run: async (given, context) => {
    const { fs, cwd, signal, stdout, clock } = context;
    const { format: name } = given;
    const out = given.out === "-" ? null : given.out;
    const format = formats.find(({ id }) => id === name);
    if (name === "xlsx") return await exportWorkbook(given.records, out, context);
    if (format === undefined && name !== "tables")
      throw new CommandError(`There is no format ${JSON.stringify(name)}. ${nearestOf(name, names)}`);
    const { from, through, within } = given;
    const range = present({ from, through, within });
    const [ranged] = Object.keys(range);
    if (ranged !== undefined && name !== "icalendar")
      throw new CommandError(
        `--${ranged} is of the format icalendar. For another day: --on, --evidence-until`,
      );
    if (given.commitment !== null && !["icalendar", "bibtex", "csl"].includes(name))
      throw new CommandError("--commitment is of the formats icalendar, bibtex and csl.");
    if (format === undefined && out !== null) await restoreFolder(path.resolve(cwd, out), fs);
    const loaded = await loadDataset(given, context);
    const assessment = assessOn(loaded, given, context);
    if (format === undefined) {
      if (out === null) throw new CommandError("Name the folder for the tables, as in --out tables.");
      const files = tableFiles(assessment);
      const at = path.resolve(cwd, out);
      await replaceFolder(at, files, { fs, signal, cwd, earlier: await earlierTables(fs, at) });
      return stdout.print(`Wrote ${out}: datapackage.json and ${plural(files.size - 1, "table")}.`);
    }
    const pieces = (await loadFormat(name)).write(assessment, {
      words: wordsOf(given),
      methods: await methodsOf(given, context),
      // Calendars say when they were made.
      writtenAt: clock.now,
      ...present({ party: given.party, commitment: given.commitment, address: given.address }),
      ...range,
    });
    if (out === null) return await stdout.write(pieces);
    await writeFileAtomic(path.resolve(cwd, out), pieces, { fs, signal });
    return stdout.print(`Wrote ${out}.`);
  },
});

/** The options that were given. */
function present<K extends string>(given: Readonly<Record<K, string | null>>): Partial<Record<K, string>> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Partial<
    Record<K, string>
  >;
}

/** The record as it is written, for editing: no day and no method applies. */
async function exportWorkbook(
  records: readonly string[],
  out: string | null,
  context: Context,
): Promise<void> {
  const [record = ".", ...more] = records;
  if (more.length > 0) throw new CommandError("A workbook is of one record.");
  if (out === null) throw new CommandError("Name the workbook, as in --out record.xlsx.");
  const bytes = await writeWorkbook(await RecordEditor.open(record, context));
  await writeFileAtomic(path.resolve(context.cwd, out), bytes, context);
  context.stdout.print(`Wrote ${out}. To bring its changes back: policytrack import ${out} --out ${record}`);
}
