/**
 * Writes docs/limits-and-speed.md from the limits in the code and from what the last long runs measured; with --check it only
 * says whether the page is right. The measurements are those of `pnpm bench --write`, `pnpm fuzz --write` and
 * `pnpm faults --write`.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { argv, exit, stdout } from "node:process";
import { limits as commandLimits } from "../packages/cli/src/load/limits.ts";
import { defaultLimits } from "../packages/core/src/schema.ts";
import { edtfLengthLimit } from "../packages/edtf/src/index.ts";
import type { Bench, Row } from "./bench.ts";
import { readTotals as readFaults, sumOf } from "./faults/tally.ts";
import { targets } from "./fuzz/targets.ts";
import { readTotals as readFuzz } from "./fuzz/totals.ts";
import { mutationRows } from "./mutation-score.ts";
import { weakPoints } from "./weak-points.ts";

const root = path.resolve(import.meta.dirname, "..");
const page = path.join(root, "docs/limits-and-speed.md");

function measured<T>(name: string): T {
  return JSON.parse(
    readFileSync(path.join(import.meta.dirname, "measurements", `${name}.json`), "utf8"),
  ) as T;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, 3, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

const count = (n: number): string => n.toLocaleString("en-GB");
const times = (n: number): string => (n < 0.1 ? n.toFixed(3) : n < 10 ? n.toFixed(2) : n.toFixed(0));

function limitRows(): readonly (readonly string[])[] {
  return [
    [
      "issues that are told one by one",
      count(defaultLimits.issues),
      "`limits.issues` of `safeParse`, `--limit issues=N`",
      "`too-many-issues`",
    ],
    ["UTF-16 units of a text", count(defaultLimits.text), "`limits.text`, `--limit text=N`", "`too-long`"],
    [
      "UTF-16 units of an id, key or code",
      count(defaultLimits.id),
      "`limits.id`, `--limit id=N`",
      "`too-long`",
    ],
    ["entries of a list or map", count(defaultLimits.list), "`limits.list`, `--limit list=N`", "`too-long`"],
    [
      "lists and objects inside each other",
      count(defaultLimits.depth),
      "`limits.depth`, `--limit depth=N`",
      "`too-deep`",
    ],
    ["UTF-16 units of a date", count(edtfLengthLimit), "fixed", "`not-a-date`"],
    [
      "MiB of one file or of standard input",
      count(commandLimits.fileBytes / 2 ** 20),
      "fixed, of the command",
      "exit code 2",
    ],
    [
      "MiB of one YAML file",
      count(commandLimits.yamlBytes / 2 ** 20),
      "fixed, of the command",
      "an issue of the file",
    ],
    [
      "MiB of a workbook, unpacked",
      count(commandLimits.unpackedBytes / 2 ** 20),
      "fixed, of the command",
      "exit code 1",
    ],
    [
      "MiB of a document on the web",
      count(commandLimits.fetchedBytes / 2 ** 20),
      "fixed, of the command",
      "exit code 1",
    ],
    [
      "UTF-16 units of a page of HTML",
      count(commandLimits.pageCharacters),
      "fixed, of the command",
      "exit code 1",
    ],
    ["levels of elements of a page", count(commandLimits.pageDepth), "fixed, of the command", "exit code 1"],
    ["files of one record folder", count(commandLimits.folderFiles), "fixed, of the command", "exit code 2"],
    [
      "levels of YAML or JSON in a file",
      count(commandLimits.depth),
      "fixed, of the command",
      "an issue of the file",
    ],
  ];
}

function benchRows(rows: readonly Row[]): readonly (readonly string[])[] {
  return rows.map(({ data, step, goal, ratio, low, high }) => [
    data,
    step,
    goal === null ? "" : String(goal),
    times(ratio),
    `${times(low)} to ${times(high)}`,
    goal === null ? "" : ratio <= goal ? "yes" : `${times(ratio / goal)} times the goal`,
  ]);
}

/** @throws {Error} where a test is not there, or has another title. */
function weakPointText(): string {
  return weakPoints
    .map(({ what, tests }) => {
      const lines = tests.map(([file, title]) => {
        if (!readFileSync(path.join(root, file), "utf8").includes(title))
          throw new Error(`${file} has no test "${title}".`);
        return `- "${title}" (\`${file}\`)`;
      });
      return `${what}:\n\n${lines.join("\n")}\n`;
    })
    .join("\n");
}

function pageText(): string {
  const bench = measured<Bench>("bench");
  const fuzz = readFuzz();
  const faults = sumOf(readFaults());
  return `# Limits and speed

This page is made by \`node --conditions=@policytrack/source .ci/limits-page.ts\` from the limits in the code and from the last
long runs. Do not edit it.

## Limits

More than a limit allows is an issue with a code, or ends the command with a message. Nothing is cut off in silence. \`depth\` may be
raised to 1,000, since deeper data could use up the stack of calls; what is changed in a record, as by \`policytrack add\`, keeps to the
usual limits.

${table(["of what", "at most", "set by", "more is"], limitRows())}

## Speed

\`pnpm bench --write\` (Node ${bench.node}). Each step is compared with \`JSON.parse\` of the same text, which is the floor: 2 means
that it takes twice the processor time. Medians, with the quartiles beside them. \`--all\` adds larger data. Full records have
5 kB, 5 facts and 22 dates each; light ones are rows of a sheet.

${table(["data", "step", "goal", "now", "half of the runs", "reached"], benchRows(bench.rows))}

The rows "by hand" are what a zod schema and date-fns take for the same sheet, with none of the rules, references, vague dates
and evidence.

### Growth

How much more a record costs, beside \`JSON.parse\`, in the larger dataset than in the smaller one. 1 is linear. Tests hold the
number of fields that are read in proportion to the size (\`packages/core/src/work.test.ts\`, \`packages/formats/src/work.test.ts\`).

${table(
  ["records", "step", "growth"],
  bench.growth.map(({ from, to, weight, step, growth }) => [
    `${count(from)} to ${count(to)} ${weight}`,
    step,
    times(growth),
  ]),
)}

### Imports

Milliseconds of processor time above those of an empty process.

${table(
  ["module", "goal", "now", "half of the runs"],
  bench.imports.map(({ name, goal, ratio, low, high }) => [
    name,
    goal === null ? "" : String(goal),
    ratio.toFixed(1),
    `${low.toFixed(1)} to ${high.toFixed(1)}`,
  ]),
)}

### Sizes

kB of a bundle, minified and gzipped.

${table(
  ["what", "goal", "now"],
  bench.sizes.map(({ name, goal, kilobytes }) => [
    name,
    goal === null ? "" : String(goal),
    kilobytes.toFixed(1),
  ]),
)}

## Fuzzing

\`pnpm fuzz --seconds 3600 --write\` adds to what earlier runs tried. Each seed is one input: \`pnpm fuzz small --seed 17 --runs 1\` tries
one again. "Findings" are ways in which something broke in these runs.

${table(
  ["target", "tries", "inputs", "accepted by the check", "seconds", "findings", "seeds"],
  Object.entries(targets).map(([target, { tries }]) => {
    const { inputs = 0, accepted = 0, seconds = 0, findings = 0, seeds = [] } = fuzz[target] ?? {};
    const ranges = seeds.map((range) => range.map(count).join(" to ")).join(", ");
    return [target, tries, count(inputs), count(accepted), count(seconds), String(findings), ranges];
  }),
)}

## Faults

\`pnpm faults --built --write\`. The commands that write are killed before and after calls that change the disk and at random moments,
and meet full disks, disks that can only be read, limits, places that cannot be written, closed pipes and one another. Afterwards
the files must be those of the old or of the new run, and the next run must leave nothing behind; what is not so is a problem. Each
command counts with its last run. An earlier run found one problem, which was mended.

${table(
  ["what", "times"],
  Object.entries(faults).map(([what, times]) => [what, count(times)]),
)}

\`build\`, \`site\` and \`export tables\` write a new folder beside the old one and swap them. Between the two renames there is no folder;
a run that is killed there leaves both, and the next one begins by giving the old one back. A folder that holds files of others, or
cannot be moved, stays: there each file is replaced whole, one after another, and the list of what is there comes last.

Commands that change a record change all its files or none. While several take their places, a hidden file names them: a kill
there makes \`check\` say \`unfinished-change\`, and the next command that changes the record finishes it. A file that somebody else
changed meanwhile is not written over.

## Mutants

\`MUTATE=edtf npx stryker run .config/stryker.config.mjs\` changes the code of a folder in each way that is likely to be wrong, and runs the
tests of the folder; \`node .ci/mutation-score.ts reports/mutation-edtf.json\` takes the result in. "Found" are changes with which a test
failed or did not end. The goal is 85 %.

${table(["folder", "files measured", "mutants", "found"], mutationRows())}

## Weak points, and what holds them

What broke earlier versions, with the tests that would tell if it did again.

${weakPointText()}
## The same everywhere

\`node .ci/same-everywhere.ts\` runs every kind of command line that prints or writes a record on Node 20, 22 and 24, in four time zones
and locales, and with folders that list their files the other way round, and compares the bytes.
`;
}

const text = pageText();
const before = existsSync(page) ? readFileSync(page, "utf8") : null;
if (before === text) exit(0);
if (argv.includes("--check")) {
  stdout.write(
    "docs/limits-and-speed.md is not what the code and the measurements give. Write it anew: node --conditions=@policytrack/source .ci/limits-page.ts\n",
  );
  exit(1);
}
writeFileSync(page, text);
stdout.write("Wrote docs/limits-and-speed.md.\n");
