/**
 * How fast the packages are, as ratios to something that runs beside them on the same machine: `pnpm bench`. Medians; ratios
 * hold between machines, milliseconds do not.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process, { execPath, stdout } from "node:process";
import { fileURLToPath } from "node:url";

const packageFile = (path: string): string => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));
const { assess } = await import(packageFile("core/dist/index.js"));
const { parseDataset } = await import(packageFile("core/dist/schema.js"));
const { compile } = await import(packageFile("core/node_modules/zod/index.js"));

const json = readFileSync(packageFile("jp-kr-us/dist/data.json"), "utf8");
const record = JSON.parse(json);
/** The record over and over, each time with ids of its own: 2,040 commitments. */
const copies = 60;
const many = { ...record, commitments: Array.from({ length: copies }, (_, i) => copyOf(i)).flat() };
const manyJson = JSON.stringify(many);

const floor = median(() => JSON.parse(json));
const manyFloor = median(() => JSON.parse(manyJson));
row("JSON.parse, 34 records", floor, floor);
row(
  "assess, 34 records",
  median(() => assess(record, { on: "2024-06-30" })),
  floor,
);
row(
  "parseDataset, 34 records",
  median(() => parseDataset(record, { compile })),
  floor,
);
row(`JSON.parse, ${many.commitments.length} records`, manyFloor, manyFloor);
row(
  `assess, ${many.commitments.length} records`,
  median(() => assess(many, { on: "2024-06-30" })),
  manyFloor,
);

const empty = median(() => run("0"), 15);
row("an empty process", empty, empty);
row(
  "importing the data",
  median(() => run(`import(${JSON.stringify(packageFile("jp-kr-us/dist/index.js"))})`), 15),
  empty,
);

function copyOf(i: number): readonly unknown[] {
  const text = JSON.stringify(record.commitments);
  const renamed = record.commitments.reduce(
    (all: string, { id }: { id: string }) => all.replaceAll(`"${id}`, `"n${i}-${id}`),
    text,
  );
  return JSON.parse(renamed);
}

function run(script: string): void {
  execFileSync(execPath, ["--input-type=module", "--eval", script], { env: process.env });
}

/** Median time in milliseconds; the first tenth of the runs only warms up. */
function median(action: () => unknown, runs: number = 60): number {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    action();
    if (i >= runs / 10) times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

function row(name: string, time: number, beside: number): void {
  stdout.write(
    `${name.padEnd(28)} ${time.toFixed(2).padStart(8)} ms ${(time / beside).toFixed(2).padStart(6)} x\n`,
  );
}
