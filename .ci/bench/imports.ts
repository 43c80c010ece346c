/** What loading a module costs a new process, in milliseconds of processor time above those of an empty one. */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { execPath } from "node:process";
import { pathToFileURL } from "node:url";
import { middle, type Ratio } from "./cost.ts";

const root = path.resolve(import.meta.dirname, "../..");

export interface ImportCost extends Ratio {
  readonly name: string;
  /** The goal in milliseconds; null where it is somebody else's. */
  readonly goal: number | null;
}

const ours: readonly (readonly [name: string, file: string, goal: number | null])[] = [
  ["@policytrack/edtf (the parser of dates)", "packages/edtf/dist/index.js", 5],
  ["@policytrack/core", "packages/core/dist/index.js", null],
  ["@policytrack/core/schema", "packages/core/dist/schema.js", null],
  ["@policytrack/formats/words", "packages/formats/dist/words.js", null],
  ["@policytrack/jp-kr-us (34 records)", "packages/jp-kr-us/dist/index.js", 2],
];
const others: readonly (readonly [of: string, name: string])[] = [
  ["core", "zod"],
  ["formats", "date-fns"],
  ["formats", "ajv"],
  ["cli", "yaml"],
];

export function importCosts(rounds: number): readonly ImportCost[] {
  const wanted = [
    ...ours.map(([name, file, goal]) => ({ name, goal, file: path.join(root, file) })),
    ...others.map(([of, name]) => ({
      name,
      goal: null,
      file: createRequire(path.join(root, "packages", of, "package.json")).resolve(name),
    })),
  ];
  const samples = wanted.map((): number[] => []);
  for (let i = 0; i < rounds; i++)
    for (const [k, { file }] of wanted.entries()) samples[k]?.push(timeOf(file) - timeOf(null));
  return wanted.map(({ name, goal }, k) => ({ name, goal, ...middle(samples[k] ?? []) }));
}

function timeOf(file: string | null): number {
  const load = file === null ? "" : `await import(${JSON.stringify(pathToFileURL(file).href)});`;
  const script = `${load} const { user, system } = process.cpuUsage(); process.stdout.write(String((user + system) / 1000));`;
  return Number(execFileSync(execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" }));
}
