/** What is fed with what nobody meant, and where it begins. */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { anyDataset } from "../../packages/core/src/assess/random-dataset.fixture.ts";
import { lightDataset } from "../../packages/core/src/input/light-dataset-arbitrary.ts";
import { safeParse, toInput } from "../../packages/core/src/schema.ts";
import { type Draw, generate } from "../generate.ts";
import { tryCommands } from "./commands.ts";
import { tryDataset } from "./datasets.ts";
import { tryDate } from "./dates.ts";
import { importBases, tryImport, tryMapping } from "./imports.ts";
import { baseOf, donorsOf } from "./mutate-data.ts";
import type { Outcome } from "./outcome.ts";
import { tryWorkbook, workbookBases } from "./workbooks.ts";

const root = path.resolve(import.meta.dirname, "../..");

type Attempt = (draw: Draw) => Outcome | Promise<Outcome>;

/** Each target: what it tries, for the page of limits, and how an attempt is made ready in a folder of its own. */
export const targets = {
  dates: {
    tries: "dates with their deadlines and words",
    ready: () => tryDate,
  },
  small: {
    tries: "datasets of a few records with functions, methods, views, formats and languages on any day",
    ready: () => {
      const bases = smallDatasets().map(baseOf);
      const donors = donorsOf(bases);
      return (draw) => tryDataset(draw, bases, donors);
    },
  },
  real: {
    tries: "the same with datasets of real size",
    ready: () => {
      const bases = [...realDatasets(), generate({ commitments: 60, weight: "full" })].map(baseOf);
      const donors = donorsOf(bases);
      return (draw) => tryDataset(draw, bases, donors);
    },
  },
  commands: {
    tries: "every command on whatever the check accepts",
    ready: (folder) => {
      const small = smallDatasets();
      const values = small.map(baseOf);
      const texts = [...small.slice(0, 20).map((value) => JSON.stringify(value, null, 2)), ...exampleTexts()];
      const bases = { values, texts, donors: donorsOf(values), folder };
      return (draw) => tryCommands(draw, bases);
    },
  },
  imports: {
    tries: "sheets of every preset as CSV, TSV, XLSX, JSON, JSON lines, YAML and XML",
    ready: async (folder) => {
      const bases = await importBases();
      return (draw) => tryImport(draw, bases, folder);
    },
  },
  mappings: {
    tries: "mappings of sheets",
    ready: async (folder) => {
      const bases = await importBases();
      return (draw) => tryMapping(draw, bases, folder);
    },
  },
  workbooks: {
    tries: "workbooks that are brought back to a record",
    ready: async (folder) => {
      const bases = await workbookBases(path.join(root, "docs/examples/harbour-towns"), folder);
      return (draw) => tryWorkbook(draw, bases, folder);
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly tries: string; readonly ready: (folder: string) => Attempt | Promise<Attempt> }>
>;

export type TargetName = keyof typeof targets;
export const targetNames = Object.keys(targets) as readonly TargetName[];

/** Makes a target ready in a folder of its own. */
export async function readyTarget(name: TargetName, folder: string): Promise<Attempt> {
  const own = path.join(folder, name);
  mkdirSync(own);
  return await targets[name].ready(own);
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
  const drawn = [
    ...fc.sample(anyDataset, { numRuns: 40, seed: 1 }),
    ...fc.sample(lightDataset, { numRuns: 200, seed: 1 }),
    fixture("camp-david.json"),
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
