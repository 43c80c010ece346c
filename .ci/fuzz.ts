/**
 * Feeds the packages what nobody meant them to read: `pnpm fuzz [target...] [--seconds 60] [--runs N] [--seed 1]`.
 *
 * Targets: dates, small, real, commands, imports; all where none is named, each with its share of the time. A run draws from
 * one seed, so that a finding is the same again with `--seed` and `--runs 1`. Findings are told once for each way in which
 * something breaks, and end the command with exit code 1. `--keep FOLDER` writes their inputs there; `--write` adds what was
 * tried to the totals of docs/limits-and-speed.md.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { anyDataset } from "../packages/core/src/assess/random-dataset.fixture.ts";
import { lightDataset } from "../packages/core/src/input/light-dataset-arbitrary.ts";
import { safeParse, toInput } from "../packages/core/src/schema.ts";
import { tryCommands } from "./fuzz/commands.ts";
import { tryDataset } from "./fuzz/datasets.ts";
import { tryDate } from "./fuzz/dates.ts";
import { type ImportBase, tryImport } from "./fuzz/imports.ts";
import { donorsOf } from "./fuzz/mutate-data.ts";
import { Broken, type Outcome } from "./fuzz/outcome.ts";
import { Draw, generate } from "./generate.ts";

const root = path.resolve(import.meta.dirname, "..");

export interface FuzzOptions {
  /** Which targets. Default: all. */
  readonly targets?: readonly TargetName[];
  /** Each target ends after its share of this time... */
  readonly milliseconds: number;
  /** ... or after this many inputs. */
  readonly runs?: number;
  readonly seed: number;
  readonly onFinding?: (finding: Finding) => void;
}

export interface Finding {
  readonly target: TargetName;
  /** Gives the same input again, with `--runs 1`. */
  readonly seed: number;
  readonly message: string;
  readonly input: unknown;
  /** How many inputs broke in this way. */
  count: number;
}

export interface Tally {
  readonly target: TargetName;
  readonly inputs: number;
  readonly accepted: number;
  readonly seconds: number;
  /** The input that took longest, in milliseconds. */
  readonly slowest: number;
  readonly findings: readonly Finding[];
}

/** An input may take this long, in seconds of processor time; after that it hangs, which ends the process. */
const longest = 60;

/** Looks from another thread at which input is tried, since one that hangs gives no time to look. */
function watchOver(state: Int32Array): { readonly end: () => Promise<number> } {
  const code = `
    const { workerData } = require("node:worker_threads");
    const { writeSync } = require("node:fs");
    // Of processor time, so that a busy machine ends nothing.
    const used = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;
    let [last, since] = [-1, used()];
    setInterval(() => {
      const [seed, target] = workerData.state;
      if (seed !== last) [last, since] = [seed, used()];
      else if (used() - since > workerData.longest) {
        writeSync(1, "BROKEN " + workerData.names[target] + " --seed " + seed + " --runs 1: it takes more than " + workerData.longest + " s\\n");
        process.kill(process.pid, "SIGKILL");
      }
    }, 1000);
  `;
  const worker = new Worker(code, { eval: true, workerData: { state, names: targetNames, longest } });
  return { end: () => worker.terminate() };
}

const targetNames = ["dates", "small", "real", "commands", "imports"] as const;
type TargetName = (typeof targetNames)[number];

export async function fuzz({
  targets = targetNames,
  milliseconds,
  runs = Infinity,
  seed,
  onFinding,
}: FuzzOptions): Promise<readonly Tally[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "policytrack-fuzz-"));
  const tallies: Tally[] = [];
  const state = new Int32Array(new SharedArrayBuffer(8));
  const watch = watchOver(state);
  try {
    const attempts = attemptsIn(folder);
    for (const target of targets) {
      state[1] = targetNames.indexOf(target);
      tallies.push(
        await repeat(target, attempts[target](), {
          milliseconds: milliseconds / targets.length,
          runs,
          seed,
          ...(onFinding === undefined ? {} : { onFinding }),
          onInput: (one) => {
            state[0] = one;
          },
        }),
      );
    }
  } finally {
    await watch.end();
    rmSync(folder, { recursive: true, force: true });
  }
  return tallies;
}

type Attempt = (draw: Draw) => Outcome | Promise<Outcome>;

/** For each target, what is tried with one draw. */
function attemptsIn(folder: string): Readonly<Record<TargetName, () => Attempt>> {
  const small = smallDatasets();
  const donors = donorsOf(small);
  const real = [...realDatasets(), generate({ commitments: 60, weight: "full" })];
  return {
    dates: () => tryDate,
    small: () => (draw) => tryDataset(draw, small, donors),
    real: () => {
      const realDonors = donorsOf(real);
      return (draw) => tryDataset(draw, real, realDonors);
    },
    commands: () => {
      const texts = [...small.slice(0, 20).map((value) => JSON.stringify(value, null, 2)), ...exampleTexts()];
      return (draw) => tryCommands(draw, { values: small, texts, donors, folder });
    },
    imports: () => {
      const bases = importBases();
      return (draw) => tryImport(draw, bases, folder);
    },
  };
}

async function repeat(
  target: TargetName,
  attempt: Attempt,
  {
    milliseconds,
    runs,
    seed,
    onFinding,
    onInput,
  }: Omit<FuzzOptions, "targets"> & { readonly runs: number; readonly onInput: (seed: number) => void },
): Promise<Tally> {
  const findings = new Map<string, Finding>();
  const begun = performance.now();
  let [inputs, accepted, slowest] = [0, 0, 0];
  for (; inputs < runs; inputs++) {
    const start = performance.now();
    if (start - begun > milliseconds) break;
    const one = seed + inputs;
    onInput(one);
    try {
      // Far from one another, though the seeds are neighbours.
      const draw = new Draw(Math.imul(one, 0x9e3779b1));
      if ((await attempt(draw)).accepted) accepted++;
    } catch (error) {
      const key = signatureOf(error);
      const known = findings.get(key);
      if (known !== undefined) known.count++;
      else {
        const finding = {
          target,
          seed: one,
          message: key,
          input: error instanceof Broken ? error.input : null,
          count: 1,
        };
        findings.set(key, finding);
        onFinding?.(finding);
      }
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  return {
    target,
    inputs,
    accepted,
    seconds: (performance.now() - begun) / 1000,
    slowest,
    findings: [...findings.values()],
  };
}

/** What is the same of two faults that have one cause: the message without its values, and the place. */
function signatureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTold = error instanceof Broken;
  const place = (isTold ? error.message : (error.stack ?? ""))
    .split("\n")
    .find((line) => /^\s*at .*packages\/[^)]*src/.test(line));
  const what = error.message.replace(/"[^"]*"|'[^']*'|\d+/g, "#").replaceAll(/\s+/g, " ");
  return `${error.name}: ${what.slice(0, isTold ? 240 : 160)} ${(place ?? "").trim().replace(root, "")}`;
}

function fixture(name: string): { readonly commitments: readonly unknown[] } {
  return JSON.parse(readFileSync(path.join(root, "packages/core/fixtures", name), "utf8")) as {
    readonly commitments: readonly unknown[];
  };
}

function realDatasets(): readonly unknown[] {
  const record = fixture("jp-kr-us.json");
  const parsed = safeParse(record);
  return [record, ...(parsed.success ? [toInput(parsed.data)] : [])];
}

/** Datasets of a few commitments that have every field between them, in both forms. */
function smallDatasets(): readonly unknown[] {
  const camp = fixture("camp-david.json");
  const drawn = [
    ...fc.sample(anyDataset, { numRuns: 40, seed: 1 }),
    ...fc.sample(lightDataset, { numRuns: 200, seed: 1 }),
    camp,
    generate({ commitments: 4, weight: "full" }),
    generate({ commitments: 6, weight: "light" }),
  ];
  return drawn.flatMap((value) => {
    const parsed = safeParse(value);
    if (!parsed.success) return [];
    return JSON.stringify(value).includes('"formatVersion"')
      ? [value, toInput(parsed.data)]
      : [value, parsed.data];
  });
}

function exampleTexts(): readonly string[] {
  const folder = path.join(root, "docs/examples");
  return readdirSync(folder)
    .filter((name) => /\.(?:yaml|json|ndjson)$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), "utf8"));
}

/** One file of each kind that is read. */
function importBases(): readonly ImportBase[] {
  const header = ["Party", "Domain", "Commitment", "Target year", "Status"];
  const rows = [
    ["Japan", "Energy", "Halve emissions", "2030", "in progress"],
    ["South Korea", "Trade; Energy", "Open a market", "2025-06", "delivered"],
    ["", "Transport", 'Build "ten" ferries', "", "unknown word"],
  ];
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const objects = rows.map((row) => Object.fromEntries(row.map((cell, i) => [header[i] ?? "", cell])));
  const csv = [header, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n");
  const xml = `<sheet>${objects
    .map(
      (one) =>
        `<row>${Object.entries(one)
          .map(
            ([k, v]) =>
              `<${k.replaceAll(" ", "")}>${v.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</${k.replaceAll(" ", "")}>`,
          )
          .join("")}</row>`,
    )
    .join("")}</sheet>`;
  const files = {
    "sheet.csv": csv,
    "sheet.tsv": csv.replaceAll(",", "\t"),
    "sheet.json": JSON.stringify(objects, null, 2),
    "sheet.jsonl": objects.map((one) => JSON.stringify(one)).join("\n"),
    "sheet.xml": xml,
  };
  return Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
}

/** What all long runs have tried. Cleared by hand where the code has changed so much that they tell nothing of it. */
export type FuzzTotals = Readonly<
  Record<string, Pick<Tally, "inputs" | "accepted" | "seconds"> & { readonly findings: number }>
>;

function addToTotals(tallies: readonly Tally[]): void {
  const file = path.join(import.meta.dirname, "measurements/fuzz.json");
  const before: FuzzTotals = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as FuzzTotals) : {};
  const totals = { ...before };
  for (const { target, inputs, accepted, seconds, findings } of tallies) {
    const { inputs: i = 0, accepted: a = 0, seconds: s = 0, findings: f = 0 } = totals[target] ?? {};
    totals[target] = {
      inputs: i + inputs,
      accepted: a + accepted,
      seconds: Math.round(s + seconds),
      findings: f + findings.length,
    };
  }
  writeFileSync(file, `${JSON.stringify(totals, null, 2)}\n`);
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: "string", default: "60" },
      runs: { type: "string" },
      seed: { type: "string", default: "1" },
      keep: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const unknown = positionals.filter((name) => !(targetNames as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no target ${unknown.join(", ")}: there are ${targetNames.join(", ")}.`);
  let kept = 0;
  const tallies = await fuzz({
    ...(positionals.length === 0 ? {} : { targets: positionals as readonly TargetName[] }),
    milliseconds: Number(values.seconds) * 1000,
    ...(values.runs === undefined ? {} : { runs: Number(values.runs) }),
    seed: Number(values.seed),
    onFinding: ({ target, seed, message, input }) => {
      process.stdout.write(`BROKEN ${target} --seed ${seed} --runs 1: ${message}\n`);
      if (values.keep !== undefined)
        writeFileSync(path.join(values.keep, `${target}-${kept++}.json`), JSON.stringify(input));
    },
  });
  for (const { target, inputs, accepted, seconds, slowest, findings } of tallies)
    process.stdout.write(
      `${target.padEnd(9)} ${inputs.toLocaleString("en-GB").padStart(11)} inputs, ${accepted.toLocaleString("en-GB").padStart(11)} accepted, ` +
        `${seconds.toFixed(0).padStart(5)} s, slowest ${slowest.toFixed(0).padStart(5)} ms, ${findings.length} findings\n`,
    );
  if (values.write) addToTotals(tallies);
  if (tallies.some(({ findings }) => findings.length > 0)) process.exitCode = 1;
}
