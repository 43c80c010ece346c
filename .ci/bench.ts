/**
 * How fast the packages are: `pnpm bench [--all] [--quick] [--write]`, after a build. Steps are measured as ratios to JSON.parse
 * of the same text in the same run: medians of processor time, with the quartiles. Ratios hold between machines; milliseconds
 * stand for imports alone.
 *
 * --all adds 100,000 full records and a stream of a million; --quick leaves out all above 1,000. --write keeps the figures
 * for docs/limits-and-speed.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { dayOf, isoDay } from "../packages/edtf/src/index.ts";
import { checkByHand } from "./bench/by-hand.ts";
import { costOf, middle, type Ratio, ratioOf } from "./bench/cost.ts";
import { type ImportCost, importCosts } from "./bench/imports.ts";
import { type Size, sizes } from "./bench/sizes.ts";
import { generate, type GenerateOptions } from "./generate.ts";

const root = path.resolve(import.meta.dirname, "..");
const built = async (
  file: string,
): Promise<
  typeof import("../packages/core/src/index.ts") &
    typeof import("../packages/core/src/schema.ts") &
    typeof import("../packages/formats/src/formats.ts") &
    typeof import("../packages/formats/src/words.ts") &
    typeof import("../packages/formats/src/ndjson.ts")
> => await import(path.join(root, "packages", file));
const { assess, changeDays } = await built("core/dist/index.js");
const { safeParse } = await built("core/dist/schema.js");
const { formats: heads, loadFormat } = await built("formats/dist/formats.js");
const formats = await Promise.all(heads.map(({ id }) => loadFormat(id)));
const { en } = await built("formats/dist/words.js");
const { readNdjson } = await built("formats/dist/ndjson.js");
// The guard has no door of its own.
const { isDataset } = await import("../packages/core/src/model/generated/guard.ts");
const { defaultLimits } = await import("../packages/core/src/model/formats.ts");

export interface Row extends Ratio {
  /** "1,000 full" */
  readonly data: string;
  readonly step: string;
  readonly goal: number | null;
}

export interface Growth {
  readonly step: string;
  readonly weight: GenerateOptions["weight"];
  readonly from: number;
  readonly to: number;
  /** How much more a record costs, beside JSON.parse, in the larger dataset. 1: linear. */
  readonly growth: number;
}

export interface Bench {
  readonly node: string;
  readonly rows: readonly Row[];
  readonly growth: readonly Growth[];
  readonly imports: readonly ImportCost[];
  readonly sizes: readonly Size[];
}

const { values: flags } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const on = "2025-06-30";
const rows: Row[] = [];

function tell(row: Row): void {
  rows.push(row);
  const { data, step, ratio, low, high, goal } = row;
  const shown = (n: number): string => (n < 0.1 ? n.toFixed(3) : n.toFixed(2));
  process.stdout.write(
    `${data.padEnd(16)} ${step.padEnd(46)} ${shown(ratio).padStart(8)}  (${shown(low)} to ${shown(high)})${goal === null ? "" : `  goal ${goal}`}\n`,
  );
}

type Value = Record<string, unknown>;

/** Measures every step on one dataset in its full form. */
function measureFull(data: string, text: string, rounds: number): void {
  const value = JSON.parse(text) as Value;
  const parsed = safeParse(value);
  if (!parsed.success) throw new Error(`${data}: ${JSON.stringify(parsed.issues.slice(0, 3))}`);
  const dataset = parsed.data;
  assess(dataset, { on });
  const floor = (): unknown => JSON.parse(text);
  const row = (step: string, goal: number | null, action: () => unknown, share: number = 1): void => {
    const { ratio, low, high } = ratioOf(action, floor, rounds);
    tell({ data, step, goal, ratio: ratio * share, low: low * share, high: high * share });
  };
  row("structure alone: the guard", 0.4, () => isDataset(value, defaultLimits));
  row("validate all: a value", 1.3, () => safeParse(value));
  row("prepare once and assess a day", 0.75, () => assess({ ...dataset }, { on }));
  // A week further each time, as when somebody looks back over some years.
  const first = dayOf(2020, 1, 1);
  let weeks = 0;
  row("assess another day, all objects", 0.35, () =>
    assess(dataset, { on: isoDay(first + 7 * (weeks++ % 300)) }),
  );
  row("parse text, validate, prepare, assess", 2.5, () => {
    const result = safeParse(text);
    if (result.success) assess(result.data, { on });
  });
  row(
    "one day further, of a year of changes",
    0.02,
    () => changeDays(dataset, { from: "2025-01-01", through: "2026-01-01" }),
    1 / 365,
  );
  const assessment = assess(dataset);
  const goals: Readonly<Record<string, number>> = {
    json: 1.5,
    ndjson: 1.5,
    "csv-verdicts": 1.5,
    icalendar: 2,
  };
  for (const format of formats) {
    const goal = goals[format.id];
    if (goal === undefined) continue;
    row(`write ${format.id}`, goal, () => {
      let length = 0;
      for (const piece of format.write(assessment, { words: en })) length += piece.length;
      return length;
    });
  }
}

/** Measures a sheet in the light form, beside what somebody would write by hand. */
function measureLight(data: string, text: string, rounds: number): void {
  const value = JSON.parse(text) as Value;
  const floor = (): unknown => JSON.parse(text);
  const row = (step: string, goal: number | null, action: () => unknown): void =>
    tell({ data, step, goal, ...ratioOf(action, floor, rounds) });
  row("read the light form, validate all", null, () => safeParse(value));
  row("parse text, validate, prepare, assess", null, () => {
    const result = safeParse(text);
    if (!result.success) throw new Error("It is not valid.");
    assess(result.data, { on });
  });
  row("by hand: zod and date-fns, far fewer rules", null, () => checkByHand(value, on));
}

/** Reads lines as they come, and takes each apart, beside JSON.parse of each line alone. */
async function measureStream(count: number): Promise<void> {
  const commitments = generate({ commitments: 1000, weight: "full" }).commitments as readonly unknown[];
  const lines = commitments.map((one) => JSON.stringify({ type: "commitment", ...(one as Value) }));
  function* chunks(): Generator<string> {
    yield `${JSON.stringify({ type: "dataset", id: "x" })}\n`;
    for (let i = 0; i < count; i += lines.length)
      yield `${lines.slice(0, Math.min(lines.length, count - i)).join("\n")}\n`;
  }
  const ratios: number[] = [];
  for (let i = 0; i < 3; i++) {
    const read = await costOf(async () => {
      for await (const line of readNdjson(chunks())) if (!line.ok) throw new Error("A line is wrong.");
    });
    const floor = await costOf(async () => {
      for await (const chunk of chunks())
        for (const line of chunk.split("\n")) if (line !== "") JSON.parse(line);
    });
    ratios.push(read / floor);
  }
  tell({
    data: `${count.toLocaleString("en-GB")} lines`,
    step: "stream: each line taken apart",
    goal: 1.4,
    ...middle(ratios),
  });
}

const textOf = (options: GenerateOptions): string => {
  const input = generate(options);
  if (options.weight === "light") return JSON.stringify(input);
  const parsed = safeParse(input);
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
  return JSON.stringify(parsed.data);
};

const record = safeParse(readFileSync(path.join(root, "packages/core/fixtures/jp-kr-us.json"), "utf8"));
if (!record.success) throw new Error("The record is not valid.");
measureFull("jp-kr-us", JSON.stringify(record.data), 9);
const plan: readonly (readonly [number, GenerateOptions["weight"], number])[] = [
  [1000, "full", 7],
  [1000, "light", 7],
  ...(flags.quick
    ? []
    : ([
        [10_000, "full", 3],
        [10_000, "light", 5],
        [100_000, "light", 3],
      ] as const)),
  ...(flags.all ? ([[100_000, "full", 1]] as const) : []),
];
for (const [commitments, weight, rounds] of plan) {
  const text = textOf({ commitments, weight });
  const data = `${commitments.toLocaleString("en-GB")} ${weight}`;
  if (weight === "full") measureFull(data, text, rounds);
  else measureLight(data, text, rounds);
}
await measureStream(flags.all ? 1_000_000 : flags.quick ? 10_000 : 100_000);

const growth = (["full", "light"] as const).flatMap((weight): readonly Growth[] => {
  const ofWeight = plan.filter(([, other]) => other === weight).map(([count]) => count);
  const [from = 0, to = 0] = [Math.min(...ofWeight), Math.max(...ofWeight)];
  if (from === to) return [];
  const find = (count: number, step: string): Row | undefined =>
    rows.find((row) => row.step === step && row.data === `${count.toLocaleString("en-GB")} ${weight}`);
  return rows
    .filter(({ data }) => data === `${from.toLocaleString("en-GB")} ${weight}`)
    .flatMap(({ step, ratio }) => {
      const larger = find(to, step);
      return larger === undefined ? [] : [{ step, weight, from, to, growth: larger.ratio / ratio }];
    });
});
for (const { step, weight, from, to, growth: factor } of growth)
  process.stdout.write(`growth, ${from} to ${to} ${weight}: ${step}: ${factor.toFixed(2)}\n`);
const imports = importCosts(flags.quick ? 5 : 11);
for (const { name, ratio, low, high, goal } of imports)
  process.stdout.write(
    `import ${name}: ${ratio.toFixed(1)} ms (${low.toFixed(1)} to ${high.toFixed(1)})${goal === null ? "" : `, goal ${goal}`}\n`,
  );
const weights = await sizes();
for (const { name, kilobytes, goal } of weights)
  process.stdout.write(`gzip ${name}: ${kilobytes.toFixed(1)} kB${goal === null ? "" : `, goal ${goal}`}\n`);
if (flags.write) {
  const bench: Bench = { node: process.version, rows, growth, imports, sizes: weights };
  writeFileSync(
    path.join(import.meta.dirname, "measurements/bench.json"),
    `${JSON.stringify(bench, null, 2)}\n`,
  );
}
