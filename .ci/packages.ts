/**
 * The packages as their users get them: packed, looked into, installed in a project of their own outside the workspace,
 * compiled against and run. Run with `node .ci/packages.ts` after a build.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { newRecord } from "./new-record.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), "policytrack-packages-"));

/** Files of each tarball beside package.json, README.md and the licence. */
const library = /^dist\/[\w./-]+\.(?:js|d\.ts|js\.map)$/;
const record =
  /^(?:dist\/(?:index\.js|index\.d\.ts|data\.json(?:\.d\.ts)?|datapackage\.json|tables\/[\w-]+\.csv)|coding\/.+|style\/.+|\w+\.md|CITATION\.cff)$/;
const contents: Readonly<Record<string, RegExp>> = {
  edtf: library,
  core: /^(?:dist\/[\w./-]+\.(?:js|d\.ts|js\.map)|schemas\/[\w-]+\.json)$/,
  methods: library,
  formats: library,
  site: /^(?:dist\/[\w./-]+|THIRD-PARTY\.md)$/,
  cli: /^(?:bin\/policytrack\.js|dist\/[\w-]+\.(?:js|txt)|schemas\/[\w-]+\.json|templates\/.+)$/,
  "jp-kr-us": record,
  "camp-david": record,
};

/** The most that each may weigh packed, in kB. Raise one knowingly. */
const ceilings: Readonly<Record<string, number>> = {
  edtf: 60,
  core: 700,
  methods: 200,
  formats: 500,
  site: 500,
  cli: 250,
  "jp-kr-us": 300,
  "camp-david": 120,
};

/** The smallest record: six lines. */
const smallest = `id: sheet
title: My sheet
source: https://example.org/sheet 2024-01-05
reviewedThrough: 2024-01-05
commitments:
  - { title: Halve emissions, party: jp, domain: climate, due: 2030, status: in-progress }
`;

/** Without the tools of the workspace on the path, so that users' commands run on the machine's own Node. */
const env = {
  ...process.env,
  PATH: (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .join(path.delimiter),
};

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function require(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

function bin(name: string): string {
  return path.join(root, "node_modules/.bin", name);
}

try {
  const tarballs = new Map<string, string>();
  for (const name of Object.keys(contents).filter((one) => existsSync(path.join(root, "packages", one)))) {
    const folder = path.join(root, "packages", name);
    tarballs.set(name, pack(name, folder));
  }
  consumeData(tarballs);
  await weigh(consumeCommand(tarballs));
  newRecord({ root, work, tarballs, newProject, run, attempt, tsc: bin("tsc"), say, require });
} catch (error) {
  if (error instanceof Error && "stdout" in error) say(String(error.stdout));
  throw error;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Packs with pnpm, which writes real versions in place of `workspace:`, and looks at what is in it. */
function pack(name: string, folder: string): string {
  const before = new Set(readdirSync(work));
  run("npx", ["-y", "pnpm@12", "pack", "--pack-destination", work], folder);
  const tarball = readdirSync(work).find((file) => !before.has(file) && file.endsWith(".tgz"));
  require(tarball !== undefined, `Packing ${name} made no tarball.`);
  const file = path.join(work, tarball as string);

  const files = run("tar", ["-tzf", file], work)
    .trim()
    .split("\n")
    .map((entry) => entry.replace(/^package\//, ""));
  for (const wanted of ["package.json", "README.md"]) {
    require(files.includes(wanted), `${name}: ${wanted} is not in the tarball.`);
  }
  require(files.some((entry) => entry.startsWith("LICENSE")), `${name}: no licence is in the tarball.`);
  const stray = files.filter(
    (entry) =>
      !/^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE[\w-]*)$/.test(entry) &&
      !contents[name]?.test(entry),
  );
  require(stray.length === 0, `${name}: these are in the tarball and should not be: ${stray.join(", ")}.`);
  const size = readFileSync(file).byteLength / 1000;
  require(size <=
    (ceilings[name] ?? 0), `${name}: the tarball has ${size.toFixed(1)} kB, more than ${ceilings[name]}.`);

  run(bin("publint"), ["--strict", file], work);
  // The types of JSON say `export default`, as an import by attribute gives it; the check takes JSON for CommonJS.
  const json = contents[name] === record ? ["--ignore-rules", "false-export-default"] : [];
  if (name !== "cli") run(bin("attw"), [file, "--profile", "esm-only", ...json], work);
  say(`${name}: ${files.length} files, ${size.toFixed(1)} kB packed`);
  return file;
}

/** Only core and the data, so that nothing else is there to be loaded. */
function consumeData(tarballs: ReadonlyMap<string, string>): void {
  const project = newProject(
    "data",
    ["edtf", "core", "jp-kr-us"].map((name) => tarballs.get(name)),
  );
  cpSync(path.join(root, ".ci/consumer"), project, { recursive: true });
  for (const file of ["use.ts", "schema.ts"]) {
    run(
      bin("tsc"),
      [...only(project, file), "--noEmit", "false", "--outDir", "out", "--rootDir", "."],
      project,
    );
    run("node", [`out/${file.replace(/ts$/, "js")}`], project);
  }
  say("a user's first lines compile (strict, skipLibCheck off) and run");

  const { status, output } = attempt(() => run(bin("tsc"), only(project, "misspelt.ts"), project));
  require(status !== 0 &&
    /kr-startup-centre-tokyo.*is not assignable/.test(output), `A misspelt id compiles:\n${output}`);
  say("a misspelt commitment id does not compile");

  const loaded = (specifier: string): readonly string[] =>
    run(process.execPath, ["--input-type=module", "--eval", loadedBy(specifier)], project)
      .trim()
      .split("\n");
  const data = loaded("@policytrack/jp-kr-us");
  require(data.every((file) =>
    /jp-kr-us\/dist\/(?:index\.js|data\.json)$/.test(file),
  ), `Importing the data loads more than its own files:\n${data.join("\n")}`);
  const core = loaded("@policytrack/core");
  require(core.every((file) =>
    /(?:core|edtf)\/dist\/[\w./-]+\.js$/.test(file),
  ), `Importing core loads others' code:\n${core.join("\n")}`);
  require(core.length <= 12, `Importing core loads ${core.length} files:\n${core.join("\n")}`);
  say(`importing the data loads ${data.length} files, importing core ${core.length}`);
}

/** The command as npx would run it: on a published record, and on one that is not ours. */
function consumeCommand(tarballs: ReadonlyMap<string, string>): string {
  const project = newProject("command", [...tarballs.values()]);
  const command = path.join(project, "node_modules/.bin/policytrack");
  const report = run(
    command,
    ["report", "node_modules/@policytrack/jp-kr-us/dist/data.json", "--on", "2024-06-30"],
    project,
  );
  require(/kr-startup-center-tokyo/.test(report) &&
    /on time or late/.test(report), `The report of the packed command is not as it should be:\n${report}`);
  writeFileSync(path.join(project, "sheet.yaml"), smallest);
  require(/not due yet/.test(
    run(command, ["report", "sheet.yaml", "--on", "2025-01-01"], project),
  ), "The smallest record is not reported.");
  run(command, ["site", "sheet.yaml", "--out", "site"], project);
  require(readdirSync(path.join(project, "site")).includes(
    "index.html",
  ), "The packed command makes no website.");
  cpSync(path.join(root, "docs/examples/harbour-towns"), path.join(project, "harbour-towns"), {
    recursive: true,
  });
  run(command, ["build", "harbour-towns"], project);
  say("the packed command reports, makes a website, and builds a record that is not ours");
  return project;
}

/** What a user's bundle grows by, minified and gzipped, in kB. Raise one knowingly. */
async function weigh(project: string): Promise<void> {
  const entries = [
    ["get", 'export { get } from "@policytrack/core";', 9],
    ["assess", 'export { assess } from "@policytrack/core";', 32],
    [
      "assess, filter, count, compare, linearPace",
      'export { assess, filter, count, compare, linearPace, get } from "@policytrack/core";',
      40,
    ],
    ["structure alone", 'export { isDataset } from "@policytrack/core/schema";', 8],
    ["parse: structure and what is an error", 'export { parse } from "@policytrack/core/schema";', 79],
    ["parse and all rules", 'export { lint, parse } from "@policytrack/core/schema";', 102],
    ["words in one language", 'export { ja } from "@policytrack/formats/words/ja";', 31],
    ["the data", 'export { dataset } from "@policytrack/jp-kr-us";', 110],
  ] as const;
  for (const [what, contents, most] of entries) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: project },
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      write: false,
    });
    const size = gzipSync(outputFiles[0].contents, { level: 9 }).byteLength / 1000;
    require(size <= most, `${what}: ${size.toFixed(1)} kB gzipped, more than ${most}.`);
    say(`${what}: ${size.toFixed(1)} kB gzipped`);
  }
}

function newProject(name: string, packages: readonly (string | undefined)[]): string {
  const project = mkdtempSync(path.join(work, `${name}-`));
  writeFileSync(path.join(project, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
  run(
    "npm",
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packages.flatMap((file) => file ?? [])],
    project,
  );
  return project;
}

/** Compiler arguments for one file with the settings of the consumer's tsconfig. */
function only(project: string, file: string): readonly string[] {
  const config = path.join(project, `tsconfig.${file}.json`);
  writeFileSync(config, JSON.stringify({ extends: "./tsconfig.json", files: [file] }));
  return ["-p", config];
}

/** A script that prints every file that importing a package loads. */
function loadedBy(specifier: string): string {
  return `
    import { registerHooks } from "node:module";
    const loaded = [];
    registerHooks({
      load(url, context, next) {
        loaded.push(url);
        return next(url, context);
      },
    });
    await import(${JSON.stringify(specifier)});
    console.log(loaded.join("\\n"));
  `;
}

function attempt(action: () => string): { status: number; output: string } {
  try {
    return { status: 0, output: action() };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { status, output: stdout };
  }
}
