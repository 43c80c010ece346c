/**
 * Takes what mutation testing found into the measurements of docs/limits-and-speed.md: `node .ci/mutation-score.ts REPORT...`, with
 * the reports of Stryker in reports/. A file that was measured before is replaced; others stay, so that folders can be measured
 * file by file: `MUTATE=assess stryker run .config/stryker.config.mjs --mutate packages/core/src/assess/roll-up.ts`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Mutants of a file: those that a test found, by failing or never ending, and those that none did. */
interface MutationCount {
  readonly found: number;
  readonly missed: number;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const root = path.resolve(import.meta.dirname, "..");
const file = path.join(import.meta.dirname, "measurements/mutation.json");

/** The folders that are measured, as .config/stryker.config.mjs has them. */
const folders = ["edtf", "core/src/evidence", "core/src/timeliness", "core/src/assess"] as const;

function readCounts(): Readonly<Record<string, MutationCount>> {
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, MutationCount>>)
    : {};
}

/** A row for each folder: how many of its files were measured, their mutants, and how many of them tests found. */
export function mutationRows(): readonly (readonly string[])[] {
  const counts = readCounts();
  return folders.map((name) => {
    const folder = `packages/${name === "edtf" ? "edtf/src" : name}`;
    const sources = readdirSync(path.join(root, folder)).filter(
      (one) => one.endsWith(".ts") && !/\.test\.ts$|[.-]fixture\.ts$|\.oracle\.ts$/.test(one),
    );
    const measured = sources.filter((one) => counts[`${folder}/${one}`] !== undefined);
    const sum = (of: keyof MutationCount): number =>
      measured.reduce((total, one) => total + (counts[`${folder}/${one}`]?.[of] ?? 0), 0);
    const [found, all] = [sum("found"), sum("found") + sum("missed")];
    return [
      `\`${folder}\``,
      measured.length === sources.length ? "all" : measured.length === 0 ? "none" : measured.join(", "),
      String(all),
      all === 0 ? "" : `${((100 * found) / all).toFixed(1)} %`,
    ];
  });
}

if (import.meta.main) {
  const counts: Record<string, MutationCount> = { ...readCounts() };
  for (const report of process.argv.slice(2)) {
    const { files } = JSON.parse(readFileSync(report, "utf8")) as Report;
    for (const [name, { mutants }] of Object.entries(files)) {
      const count = (...statuses: readonly string[]): number =>
        mutants.filter(({ status }) => statuses.includes(status)).length;
      counts[name] = { found: count("Killed", "Timeout"), missed: count("Survived", "NoCoverage") };
    }
  }
  const sorted = Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}
