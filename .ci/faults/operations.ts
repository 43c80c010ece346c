/** The commands that write, each with what it writes over and what it writes. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface Operation {
  readonly name: string;
  /** The words after the program. */
  readonly args: readonly string[];
  /** What it writes, within the folder where it runs. */
  readonly output: string;
  /** Whether what is there before is an earlier output, which is to be replaced. */
  readonly replaces: boolean;
  /** Changes the input, so that another output is written. */
  readonly change: ((folder: string) => void) | null;
}

const root = path.resolve(import.meta.dirname, "../..");

/** A record folder and a sheet, in a folder where commands run. */
export function prepareInput(folder: string): void {
  cpSync(path.join(root, "docs/examples"), folder, {
    recursive: true,
    filter: (source) => !/[\\/](?:node_modules|dist)$/.test(source),
  });
  const rows = Array.from({ length: 40 }, (_, i) => `Japan,Energy,Halve emissions ${i},2030,in progress`);
  writeFileSync(
    path.join(folder, "sheet.csv"),
    ["Party,Domain,Commitment,Target year,Status", ...rows].join("\n"),
  );
}

function renameRecord(folder: string): void {
  const file = path.join(folder, "harbour-towns/data/dataset.yaml");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/^title: .*$/m, "title: Another title"));
}

export const operations: readonly Operation[] = [
  {
    name: "build",
    args: ["build", "harbour-towns"],
    output: "harbour-towns/dist",
    replaces: true,
    change: renameRecord,
  },
  {
    name: "site",
    args: ["site", "harbour-towns", "--out", "pages"],
    output: "pages",
    replaces: true,
    change: renameRecord,
  },
  {
    name: "export",
    args: ["export", "json", "harbour-towns", "--out", "out.json"],
    output: "out.json",
    replaces: true,
    change: renameRecord,
  },
  {
    name: "export tables",
    args: ["export", "tables", "harbour-towns", "--out", "tables"],
    output: "tables",
    replaces: true,
    change: renameRecord,
  },
  {
    name: "import",
    args: ["import", "sheet.csv", "--preset", "plain-sheet", "--on", "2025-03-31", "--out", "imported"],
    output: "imported",
    replaces: false,
    change: null,
  },
  { name: "init", args: ["init", "begun"], output: "begun", replaces: false, change: null },
];
