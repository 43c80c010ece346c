/**
 * What each preset makes of a sheet, and what that costs: `node --conditions=@policytrack/source .ci/import-bench.ts [--rows 5000,50000]
 * [--write]`. Each import is a process of its own, from the sources. --write puts the table into docs/importing.md.
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
  options: { rows: { type: "string", default: "5000,50000" }, write: { type: "boolean", default: false } },
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
const lines = [head, head.map(() => "---")];
const folder = mkdtempSync(path.join(tmpdir(), "policytrack-"));
try {
  for (const preset of Object.keys(importSamples))
    for (const rows of flags.rows.split(",").map(Number)) {
      const row = measure(preset, rows, folder);
      lines.push(row);
      stdout.write(`${row.join("  ")}\n`);
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (flags.write) {
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const text = readFileSync(page, "utf8");
  writeFileSync(
    page,
    text.replace(
      /(<!-- measured -->\n)[\s\S]*?(\n<!-- end -->)/,
      (_, before: string, after: string) => `${before}\n${table}\n${after}`,
    ),
  );
}
