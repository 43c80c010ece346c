/// <reference types="node" />
/**
 * Compares this package with others that read EDTF, as installed in a folder outside the repository:
 *
 *     npm install --prefix /some/folder edtf @edtf-ts/core @rr0/time esbuild
 *     node --conditions=@policytrack/source compare/compare.ts /some/folder
 *
 * It prints what each gets wrong and its size, minified and gzipped.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { isoDay, spanOf } from "../src/index.ts";
import { type EdtfExample, furtherExamples, specificationExamples } from "../src/edtf-examples-fixture.ts";

/** "1985-01-01/1985-12-31", a word for an open end, or nothing where a package tells no days. */
type Days = string | null;
/** The days that a package reads in a text. Throws where it reads none. */
type Reader = (text: string) => Days;

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder in which the other packages are installed.");
const require = createRequire(pathToFileURL(`${folder}/package.json`));
/** The exports of a package; of CommonJS they stand under "default". */
const load = async (name: string): Promise<Readonly<Record<string, unknown>>> => {
  const loaded = (await import(pathToFileURL(require.resolve(name)).href)) as {
    readonly default?: Readonly<Record<string, unknown>>;
  };
  return loaded.default !== undefined && "__esModule" in loaded.default ? loaded.default : loaded;
};

/** What no calendar has, or what ends before it begins. */
const impossible = [
  "2023-02-29",
  "1900-02-29",
  "2023-02-30",
  "2004-06-31",
  "2023-02-3X",
  "XXX1-02-29",
  "2004-06-00",
  "2023-13",
  "2001-42",
  "-0000",
  "2004-06-11T25:00:00",
  "2005/2004",
  "2004-07/2004-06-30",
  "[1672..1670]",
];

/**
 * Seasons have no months in the specification, a time of day may be counted in UTC, and no `Date` holds the longest years:
 * none of these is a fault of others. The expression named last keeps version 0.4.2 of @edtf-ts/core busy for more than ten seconds.
 */
const isCompared = ({ edtf, earliest, latest }: EdtfExample): boolean =>
  !edtf.includes("T") &&
  edtf !== "{1990,1984-XX..1985-02,2000-02-29}" &&
  !/(?:^|[/[,.])[?~%]?-?[\dX]{4}-(?:2[1-9]|3[0-2])/.test(edtf) &&
  [earliest, latest].every((day) => /^-?\d{1,4}-|^open$/.test(day));

const examples = [...specificationExamples, ...furtherExamples].filter(isCompared);

const daysBetween = (earliest: number, latest: number): Days =>
  [earliest, latest].map((day) => (Math.abs(day) === Infinity ? "open" : isoDay(day))).join("/");

const dayOfMilliseconds = (milliseconds: unknown, open: number): number => {
  // 8.64e15 is the last moment of a `Date`, which stands for an open end in some.
  if (milliseconds === null || Math.abs(Number(milliseconds)) >= 8.64e15) return open;
  return Math.floor(Number(milliseconds) / 86_400_000);
};

async function readers(): Promise<Readonly<Record<string, Reader>>> {
  const edtf = (await load("edtf"))["default"] as unknown as (text: string) => { min: unknown; max: unknown };
  const parse = (await load("@edtf-ts/core"))["parse"] as unknown as (
    text: string,
    level: number,
  ) => { success: boolean; value: { minMs: unknown; maxMs: unknown } };
  const time = (await load("@rr0/time")) as unknown as Record<string, { fromString(text: string): unknown }>;
  return {
    "@policytrack/edtf": (text) => {
      const { earliest, latest } = spanOf(text);
      return daysBetween(earliest, latest);
    },
    edtf: (text) => {
      const { min, max } = edtf(text);
      return daysBetween(dayOfMilliseconds(min, -Infinity), dayOfMilliseconds(max, Infinity));
    },
    "@edtf-ts/core": (text) => {
      const result = parse(text, 2);
      if (!result.success) throw new Error(text);
      const { minMs, maxMs } = result.value;
      return daysBetween(dayOfMilliseconds(minMs, -Infinity), dayOfMilliseconds(maxMs, Infinity));
    },
    "@rr0/time": (text) => {
      const kind = /^[[{]/.test(text) ? "Level2Set" : text.includes("/") ? "Level2Interval" : "Level2Date";
      time[kind]?.fromString(text);
      return null;
    },
  };
}

/** What a reader makes of a text: its days, or "refused". */
function outcome(read: Reader, text: string): Days {
  try {
    return read(text);
  } catch {
    return "refused";
  }
}

/** The size of a package with everything that it imports, in bytes. */
async function sizeOf(name: string): Promise<number> {
  const { build } = (await load("esbuild")) as unknown as {
    build(options: object): Promise<{ outputFiles: readonly { contents: Uint8Array }[] }>;
  };
  const own = name.startsWith("@policytrack/");
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from ${JSON.stringify(own ? "./src/index.ts" : name)}`,
      resolveDir: own ? new URL("..", import.meta.url).pathname : folder,
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
}

for (const [name, read] of Object.entries(await readers())) {
  const found = examples.map(({ edtf, earliest, latest }) => {
    const padded = (day: string): string =>
      day.replace(/^-(\d{1,4})-/, (_, year: string) => `-${year.padStart(6, "0")}-`);
    return { edtf, expected: `${padded(earliest)}/${padded(latest)}`, days: outcome(read, edtf) };
  });
  const refused = found.filter(({ days }) => days === "refused");
  const wrong = found.filter(
    ({ days, expected }) => days !== null && days !== "refused" && days !== expected,
  );
  const accepted = impossible.filter((text) => outcome(read, text) !== "refused");
  const version = name.startsWith("@policytrack/")
    ? ""
    : ` ${(require(`${folder}/node_modules/${name}/package.json`) as { version: string }).version}`;
  console.log(`${name}${version}: ${((await sizeOf(name)) / 1000).toFixed(1)} kB`);
  console.log(
    `  refuses ${refused.length} of ${examples.length} valid: ${refused.map(({ edtf }) => edtf).join("  ")}`,
  );
  console.log(
    `  gives wrong days for ${wrong.length}: ${wrong.map(({ edtf, days }) => `${edtf} (${days})`).join("  ")}`,
  );
  console.log(`  accepts ${accepted.length} of ${impossible.length} impossible: ${accepted.join("  ")}`);
}
