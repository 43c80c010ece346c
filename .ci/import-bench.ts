/**
 * What each preset makes of a sheet, and what that costs: `node --conditions=@policytrack/source .ci/import-bench.ts [--rows 5000,50000]
 * [--presets iati-results,wevis] [--write]`. Each import is a process of its own, from the sources. --write puts the rows into the
 * table of docs/importing.md; rows of it that were not measured stay.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { execPath, stdout } from "node:process";
import { parseArgs } from "node:util";
import type { LossReport } from "../packages/cli/src/import/loss-report.ts";
import { importSamples } from "./import-samples.ts";

const root = path.resolve(import.meta.dirname, "..");
const page = path.join(root, "docs/importing.md");
const { values: flags } = parseArgs({
  options: {
    rows: { type: "string", default: "5000,50000" },
    presets: { type: "string", default: Object.keys(importSamples).join(",") },
    write: { type: "boolean", default: false },
  },
});
const count = (n: number): string => n.toLocaleString("en-GB");

/** Tells what the process took on a channel of its own, when it ends. */
const tellUsage =
  'import fs from "node:fs"; process.on("exit", () => fs.writeSync(3, JSON.stringify(process.resourceUsage())));';

/** Imports a sample, and gives a row of the table. */
function measure(preset: string, rows: number, folder: string): readonly string[] {
  const sample = importSamples[preset]?.(rows);
  if (sample === undefined) throw new Error(`There is no sample of ${preset}.`);
  writeFileSync(path.join(folder, sample.name), sample.text);
  const options = ["--preset", preset, "--on", "2025-03-31", "--out", "made.json", "--report", "report.json"];
  const { output, status, stderr } = spawnSync(
    execPath,
    [
      "--conditions=@policytrack/source",
      `--import=data:text/javascript,${encodeURIComponent(tellUsage)}`,
      path.join(root, "packages/cli/src/main.ts"),
      "import",
      sample.name,
      ...options,
    ],
    { cwd: folder, stdio: ["ignore", "ignore", "pipe", "pipe"], encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${preset}, ${rows} rows: ${stderr}`);
  const usage = JSON.parse(output[3] ?? "") as NodeJS.ResourceUsage;
  const report = JSON.parse(readFileSync(path.join(folder, "report.json"), "utf8")) as LossReport;
  return [
    `\`${preset}\``,
    count(report.rows),
    count(report.commitments),
    count(report.observations),
    count(report.cells.taken),
    count(report.cells.kept),
    count(report.cells.lost),
    count(report.aside.length),
    count(new Set(report.refused.map(({ commitment }) => commitment)).size),
    ((usage.userCPUTime + usage.systemCPUTime) / 1e6).toFixed(1),
    count(Math.round(usage.maxRSS / 1024)),
  ];
}

const head = [
  "preset",
  "rows",
  "commitments",
  "values",
  "cells in fields",
  "kept as extra",
  "left out",
  "rows set aside",
  "drafts",
  "processor seconds",
  "MiB",
];
const parts = /(<!-- measured -->\n)([\s\S]*?)(<!-- end -->)/;
const text = readFileSync(page, "utf8");
/** The table as it stands, by preset and number of rows. */
const table = new Map(
  (parts.exec(text)?.[2] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    )
    .map((cells) => [cells.slice(0, 2).join(" "), cells] as const),
);
const folder = mkdtempSync(path.join(tmpdir(), "policytrack-"));
try {
  for (const preset of flags.presets.split(","))
    for (const rows of flags.rows.split(",").map(Number)) {
      const row = measure(preset, rows, folder);
      table.set(row.slice(0, 2).join(" "), row);
      stdout.write(`${row.join("  ")}\n`);
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (flags.write) {
  const order = Object.keys(importSamples).map((name) => `\`${name}\``);
  const body = [...table.values()].toSorted(
    (a, b) =>
      order.indexOf(a[0] ?? "") - order.indexOf(b[0] ?? "") || (a[1]?.length ?? 0) - (b[1]?.length ?? 0),
  );
  const lines = [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`);
  writeFileSync(
    page,
    text.replace(
      parts,
      (_, before: string, __, after: string) => `${before}\n${lines.join("\n")}\n\n${after}`,
    ),
  );
}
