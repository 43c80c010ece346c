/**
 * What the command writes is the same bytes on every Node, in every time zone and locale, and for every order of files:
 * `node .ci/same-everywhere.ts [node...]`, with the paths of further Nodes. Default: this Node, and the machine's own.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { argv, env, execPath, exit, stdout } from "node:process";

const root = path.resolve(import.meta.dirname, "..");
const command = path.join(root, "packages/cli/bin/policytrack.js");

const zones = ["UTC", "Asia/Seoul", "America/Los_Angeles", "Pacific/Kiritimati"] as const;
const locales = ["C", "en_US.UTF-8", "tr_TR.UTF-8", "ko_KR.UTF-8"] as const;

/** Whatever depends on the moment is fixed by its day. */
const lines = [
  "check RECORD --format json",
  ...["en", "ja", "ko"].flatMap((lang) => [
    `report RECORD --lang ${lang}`,
    `report RECORD --lang ${lang} --format markdown --on 2024-06-30`,
  ]),
  "report RECORD --format csv",
  "upcoming RECORD --on 2024-06-30",
  "review RECORD --on 2026-04-30 --format json",
  "compare RECORD --from 2024-01-01 --to 2025-01-01",
  ...["json", "ndjson", "csv-verdicts", "atom", "bibtex", "csl", "codebook", "json-schema", "markdown"].map(
    (format) => `export ${format} RECORD`,
  ),
  "build RECORD --out built",
  "site RECORD --out pages --on 2026-04-30 --through 2026-12-31",
] as const;

/** Nodes that are at hand: the one of the workspace, and the machine's own where that is another. */
function nodes(): readonly string[] {
  if (argv.length > 2) return [execPath, ...argv.slice(2)];
  const others = (env["PATH"] ?? "")
    .split(path.delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .map((folder) => path.join(folder, "node"))
    .filter((file) => existsSync(file));
  return [...new Set([execPath, ...others.slice(0, 1)])];
}

const work = mkdtempSync(path.join(tmpdir(), "policytrack-same-"));

/** A copy whose files were made in another order, which folders list on some systems. */
function record(name: string, shuffled: boolean): string {
  const source = path.join(root, "packages", name);
  const copy = path.join(work, `${name}${shuffled ? "-shuffled" : ""}`, name);
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/node_modules|dist/.test(entry.parentPath))
    .map((entry) => path.relative(source, path.join(entry.parentPath, entry.name)));
  for (const file of shuffled ? files.toReversed() : files)
    cpSync(path.join(source, file), path.join(copy, file));
  return copy;
}

/** Of all that a line prints and writes. */
function digestOf(
  node: string,
  line: string,
  copy: string,
  surroundings: Readonly<Record<string, string>>,
): string {
  const folder = mkdtempSync(path.join(work, "run-"));
  const name = path.basename(copy);
  cpSync(copy, path.join(folder, name), { recursive: true });
  const hash = createHash("sha256");
  hash.update(
    execFileSync(node, [command, ...line.replace("RECORD", name).split(" ")], {
      cwd: folder,
      env: { ...env, ...surroundings },
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  for (const out of ["built", "pages"]) {
    if (!existsSync(path.join(folder, out))) continue;
    const entries = readdirSync(path.join(folder, out), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    for (const file of entries.map((entry) => path.join(entry.parentPath, entry.name)).toSorted())
      hash.update(path.relative(folder, file)).update(readFileSync(file));
  }
  rmSync(folder, { recursive: true });
  return hash.digest("hex");
}

let runs = 0;
const different: string[] = [];
try {
  const name = existsSync(path.join(root, "packages/camp-david")) ? "camp-david" : "jp-kr-us";
  const [plain, shuffled] = [record(name, false), record(name, true)];
  for (const line of lines) {
    const digests = new Map<string, string[]>();
    let turn = 0;
    for (const node of nodes())
      for (const zone of zones) {
        const locale = locales[turn % locales.length] ?? "C";
        const digest = digestOf(node, line, turn++ % 2 === 0 ? plain : shuffled, {
          TZ: zone,
          LANG: locale,
          LC_ALL: locale,
        });
        digests.set(digest, [...(digests.get(digest) ?? []), `${node} ${zone} ${locale}`]);
        runs++;
      }
    if (digests.size > 1)
      different.push(`${line}:\n${[...digests.values()].map((where) => `  ${where.join("; ")}`).join("\n")}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
stdout.write(
  different.length === 0
    ? `${runs} runs of ${lines.length} command lines on ${nodes().length} Nodes: the same bytes.\n`
    : `Different bytes:\n${different.join("\n")}\n`,
);
exit(different.length === 0 ? 0 : 1);
