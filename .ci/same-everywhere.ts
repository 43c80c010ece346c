/**
 * What the command writes is the same bytes on Node 20, 22 and 24, in every time zone and locale, and in whatever order the system
 * lists files: `node .ci/same-everywhere.ts [node...]`, with the paths of other Nodes.
 */
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { argv, env, execPath, exit, stdout } from "node:process";
import { promisify } from "node:util";

const root = path.resolve(import.meta.dirname, "..");
const command = path.join(root, "packages/cli/bin/policytrack.js");
const reversed = path.join(import.meta.dirname, "reverse-folders.mjs");

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
  "report RECORD --format json --on 2024-06-30",
  "upcoming RECORD --on 2024-06-30",
  "review RECORD --on 2026-04-30 --format json",
  "compare RECORD --from 2024-01-01 --to 2025-01-01",
  ...["json", "ndjson", "icalendar", "atom", "bibtex", "csl", "codebook", "json-schema", "markdown"].map(
    (format) => `export ${format} RECORD`,
  ),
  "export tables RECORD --out built",
  "export xlsx RECORD --out book.xlsx",
  "import sheet.csv --preset plain-sheet --on 2025-03-31 --out built",
  "import sheet.csv --suggest",
  "build RECORD --out built",
  "site RECORD --out pages --on 2026-04-30 --through 2026-12-31",
] as const;

/** The one of the workspace, and the other lines that are supported, as npm gives them. */
function findNodes(): readonly string[] {
  if (argv.length > 2) return [execPath, ...argv.slice(2)];
  const nodeOf = (version: number): string =>
    execFileSync("npx", ["-y", "-p", `node@${version}`, "-c", "node -p process.execPath"], {
      encoding: "utf8",
    }).trim();
  return [execPath, nodeOf(20), nodeOf(22)];
}

const scratch = mkdtempSync(path.join(tmpdir(), "policytrack-same-"));

/** A folder with a record and a sheet in it. */
function prepareInput(name: string): string {
  const folder = path.join(scratch, "input");
  const source = path.join(root, "packages", name);
  cpSync(source, path.join(folder, name), {
    recursive: true,
    filter: (file) => !/[\\/](?:node_modules|dist)$/.test(file),
  });
  cpSync(path.join(root, "docs/examples/promises.csv"), path.join(folder, "sheet.csv"));
  return folder;
}

/** What says when it was made or read, without the moment: a day begins in Seoul before it does in Los Angeles. */
const undated = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes
      .toString("latin1")
      .replaceAll(/(DTSTAMP|LAST-MODIFIED):\d{8}T\d{6}Z/g, "$1:")
      .replaceAll(/^( *accessed): \d{4}-\d\d-\d\d$/gm, "$1:"),
    "latin1",
  );

/** Of all that a line prints and writes. */
async function digestOf(
  node: string,
  line: string,
  input: string,
  surroundings: Readonly<Record<string, string>>,
  isReversed: boolean,
): Promise<string> {
  const folder = mkdtempSync(path.join(scratch, "run-"));
  cpSync(input, folder, { recursive: true });
  const hash = createHash("sha256");
  const run = promisify(execFile)(
    node,
    [...(isReversed ? ["--import", reversed] : []), command, ...line.split(" ")],
    { cwd: folder, env: { ...env, ...surroundings }, maxBuffer: 2 ** 28, encoding: "buffer" },
  );
  run.child.stdin?.end();
  hash.update(undated((await run).stdout));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.toSorted())
    hash.update(path.relative(folder, file)).update(undated(readFileSync(file)));
  rmSync(folder, { recursive: true });
  return hash.digest("hex");
}

const nodes = findNodes();
let runs = 0;
const different: string[] = [];
try {
  const name = existsSync(path.join(root, "packages/camp-david")) ? "camp-david" : "jp-kr-us";
  const input = prepareInput(name);
  const places = nodes.flatMap((node, i) =>
    zones.map((zone, j) => {
      // Each locale and order meets each zone on one of the Nodes.
      const locale = locales[(i + j) % locales.length] ?? "C";
      const isReversed = (i + j) % 2 === 1;
      const where = `${node} ${zone} ${locale}${isReversed ? ", files reversed" : ""}`;
      return { node, surroundings: { TZ: zone, LANG: locale, LC_ALL: locale }, isReversed, where };
    }),
  );
  for (const line of lines) {
    const digests = new Map<string, string[]>();
    const left = [...places];
    const work = async (): Promise<void> => {
      for (let place = left.shift(); place !== undefined; place = left.shift()) {
        const { node, surroundings, isReversed, where } = place;
        const digest = await digestOf(node, line.replace("RECORD", name), input, surroundings, isReversed);
        digests.set(digest, [...(digests.get(digest) ?? []), where]);
        runs++;
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    if (digests.size > 1)
      different.push(`${line}:\n${[...digests.values()].map((where) => `  ${where.join("; ")}`).join("\n")}`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
stdout.write(
  different.length === 0
    ? `${runs} runs of ${lines.length} command lines on ${nodes.length} Nodes: the same bytes.\n`
    : `Different bytes:\n${different.join("\n")}\n`,
);
exit(different.length === 0 ? 0 : 1);
