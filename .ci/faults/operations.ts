/** The commands that write, each with what it writes over and what it writes. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { changeWorkbook, setCell } from "../../packages/cli/src/testing/change-workbook.ts";
import { run } from "./run-command.ts";

/**
 * What must hold of the files of an output after a kill:
 * - whole: they are all of one run; a folder may be away between two renames, and is there again when the next run begins;
 * - marked: they are all of one run, or the check refuses the record until the next change finishes the first;
 * - each: each is whole, and of one run.
 */
export type Promised = "whole" | "marked" | "each";

export interface Operation {
  readonly name: string;
  /** The words after the program. */
  readonly args: readonly string[];
  /** What it writes, within the folder where it runs. */
  readonly output: string;
  readonly promised: Promised;
  /** Makes what is there before it runs. Default: nothing but the input. */
  readonly before?: (folder: string) => Promise<void> | void;
  /** Whether it can be run again on what it made itself. */
  readonly repeats: boolean;
}

const root = path.resolve(import.meta.dirname, "../..");

/** A record folder and sheets, in a folder where commands run. */
export function prepareInput(folder: string): void {
  cpSync(path.join(root, "docs/examples"), folder, {
    recursive: true,
    filter: (source) => !/[\\/](?:node_modules|dist)$/.test(source),
  });
  const rows = Array.from({ length: 40 }, (_, i) => `Japan,Energy,Halve emissions ${i},2030,in progress`);
  const sheet = ["Party,Domain,Commitment,Target year,Status", ...rows].join("\n");
  writeFileSync(path.join(folder, "sheet.csv"), sheet);
  writeFileSync(
    path.join(folder, "later.csv"),
    sheet.replaceAll(/[37],2030,in progress/g, "7,2030,delivered"),
  );
  writeFileSync(
    path.join(folder, "page.html"),
    '<!doctype html><html lang="en"><title>A joint note</title><p>A ferry on weekday evenings.</p></html>',
  );
}

function runOnce(folder: string, args: readonly string[]): void {
  const { status, stderr } = run(folder, args);
  if (status !== 0) throw new Error(`${args.join(" ")} fails by itself: ${String(stderr)}`);
}

/** Runs it, and then changes the record, so that the next run writes something else. */
function earlier(...args: readonly string[]): (folder: string) => void {
  return (folder) => {
    runOnce(folder, args);
    const file = path.join(folder, "harbour-towns/data/dataset.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/^title: .*$/m, "title: Another title"));
  };
}

const imported = (file: string, on: string): readonly string[] => [
  "import",
  file,
  "--preset",
  "plain-sheet",
  "--on",
  on,
  "--out",
  "imported",
];

async function changedWorkbook(folder: string): Promise<void> {
  runOnce(folder, ["export", "xlsx", "harbour-towns", "--out", "book.xlsx"]);
  const file = path.join(folder, "book.xlsx");
  const bytes = await changeWorkbook(readFileSync(file), (sheets) => {
    setCell(sheets.get("Commitments"), ["evening-ferry"], "title", "A ferry in the evening");
    setCell(sheets.get("Parties"), ["westquay"], "kind", "region");
    sheets.get("Domains")?.rows.push(["energy", "Energy"]);
  });
  writeFileSync(file, bytes);
}

const record = "harbour-towns/data";

export const operations: readonly Operation[] = [
  {
    name: "build",
    args: ["build", "harbour-towns"],
    output: "harbour-towns/dist",
    promised: "whole",
    before: earlier("build", "harbour-towns"),
    repeats: true,
  },
  {
    name: "site",
    args: ["site", "harbour-towns", "--out", "pages"],
    output: "pages",
    promised: "whole",
    before: earlier("site", "harbour-towns", "--out", "pages"),
    repeats: true,
  },
  {
    name: "site, among files of others",
    args: ["site", "harbour-towns", "--out", "pages"],
    output: "pages",
    promised: "each",
    before: (folder) => {
      earlier("site", "harbour-towns", "--out", "pages")(folder);
      writeFileSync(path.join(folder, "pages/CNAME"), "towns.example\n");
    },
    repeats: true,
  },
  {
    name: "export",
    args: ["export", "json", "harbour-towns", "--out", "out.json"],
    output: "out.json",
    promised: "whole",
    before: earlier("export", "json", "harbour-towns", "--out", "out.json"),
    repeats: true,
  },
  {
    name: "export tables",
    args: ["export", "tables", "harbour-towns", "--out", "tables"],
    output: "tables",
    promised: "whole",
    before: earlier("export", "tables", "harbour-towns", "--out", "tables"),
    repeats: true,
  },
  {
    name: "import",
    args: imported("sheet.csv", "2025-03-31"),
    output: "imported",
    promised: "whole",
    repeats: false,
  },
  {
    name: "import of a later sheet",
    args: imported("later.csv", "2025-06-30"),
    output: "imported",
    promised: "marked",
    before: (folder) => runOnce(folder, imported("sheet.csv", "2025-03-31")),
    repeats: false,
  },
  {
    name: "import of a workbook",
    args: ["import", "book.xlsx", "--out", "harbour-towns"],
    output: record,
    promised: "marked",
    before: changedWorkbook,
    repeats: false,
  },
  { name: "init", args: ["init", "begun"], output: "begun", promised: "whole", repeats: false },
  {
    name: "init, among files of others",
    args: ["init", "begun"],
    output: "begun",
    promised: "marked",
    before: (folder) => {
      mkdirSync(path.join(folder, "begun"));
      writeFileSync(path.join(folder, "begun/notes.md"), "Notes\n");
    },
    repeats: true,
  },
  {
    name: "add",
    args: ["add", "party", "northquay", "--name", "Northquay", "--kind", "city", "--record", "harbour-towns"],
    output: record,
    promised: "marked",
    repeats: false,
  },
  {
    name: "source add",
    args: [
      "source",
      "add",
      "page.html",
      "--id",
      "page",
      "--published",
      "2023-03-14",
      "--record",
      "harbour-towns",
    ],
    output: record,
    promised: "marked",
    repeats: false,
  },
];
