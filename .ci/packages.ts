/**
 * The packages as their users get them: packed, looked into, installed in a project of their own outside the workspace,
 * compiled against and run. Run with `node .ci/packages.ts` after a build.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { newRecord } from "./new-record.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), "policytrack-packages-"));

/** Files of each tarball beside package.json, README.md and the licence. */
const contents: Readonly<Record<string, RegExp>> = {
  core: /^dist\/[\w-]+\.(?:js|d\.ts|js\.map)$/,
  formats: /^dist\/[\w-]+\.(?:js|d\.ts|js\.map)$/,
  cli: /^(?:bin\/policytrack\.js|dist\/[\w-]+\.js|schemas\/\w+\.json|templates\/record\/.+)$/,
  "jp-kr-us": /^dist\/(?:index\.js|index\.d\.ts|data\.json)$/,
};

/** The most that each may weigh packed, in kB. Raise one knowingly. */
const ceilings: Readonly<Record<string, number>> = { core: 220, formats: 150, cli: 100, "jp-kr-us": 120 };

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
  for (const name of Object.keys(contents)) {
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
  if (name !== "cli") run(bin("attw"), ["--profile", "esm-only", file], work);
  say(`${name}: ${files.length} files, ${size.toFixed(1)} kB packed`);
  return file;
}

/** Only core and the data, so that neither zod nor date-fns is there to be loaded. */
function consumeData(tarballs: ReadonlyMap<string, string>): void {
  const project = newProject("data", [tarballs.get("core"), tarballs.get("jp-kr-us")]);
  cpSync(path.join(root, ".ci/consumer"), project, { recursive: true });
  run(
    bin("tsc"),
    [...only(project, "use.ts"), "--noEmit", "false", "--outDir", "out", "--rootDir", "."],
    project,
  );
  run("node", ["out/use.js"], project);
  say("a user's first lines compile (strict, skipLibCheck off) and run");

  const { status, output } = attempt(() => run(bin("tsc"), only(project, "misspelt.ts"), project));
  require(status !== 0 &&
    /TS2345/.test(output) &&
    /kr-startup-center-tokyo|kr-startup-centre-tokyo/.test(output), `A misspelt id compiles:\n${output}`);
  say("a misspelt commitment id does not compile");

  const loaded = run(
    process.execPath,
    ["--input-type=module", "--eval", loadedBy("@policytrack/jp-kr-us")],
    project,
  )
    .trim()
    .split("\n");
  require(loaded.length === 1 &&
    (loaded[0] as string).endsWith(
      "jp-kr-us/dist/index.js",
    ), `Importing the data loads more than its one file:\n${loaded.join("\n")}`);
  const core = run(
    process.execPath,
    ["--input-type=module", "--eval", loadedBy("@policytrack/core")],
    project,
  )
    .trim()
    .split("\n");
  require(core.every((file) =>
    /core\/dist\/[\w-]+\.js$/.test(file),
  ), `Importing core loads others' code:\n${core.join("\n")}`);
  say("importing the data loads one file; importing core loads core alone");
}

/** The command as npx would run it, on a record of its own. */
function consumeCommand(tarballs: ReadonlyMap<string, string>): string {
  const project = newProject("command", [...tarballs.values()]);
  const command = path.join(project, "node_modules/.bin/policytrack");
  const report = run(
    command,
    ["report", "node_modules/@policytrack/jp-kr-us/dist/data.json", "--on", "2024-06-30"],
    project,
  );
  require(/kr-startup-center-tokyo .*delivered .*met, possibly late/.test(
    report,
  ), `The report of the packed command is not as it should be:\n${report}`);
  cpSync(path.join(root, "packages/cli/test/sound"), path.join(project, "sound"), { recursive: true });
  run(command, ["build", "sound"], project);
  run(
    "node",
    [
      "--input-type=module",
      "--eval",
      'import { safeParseDataset } from "@policytrack/core/schema"; import { dataset } from "./sound/dist/index.js"; if (!safeParseDataset(dataset).ok) process.exit(1);',
    ],
    project,
  );
  cpSync(path.join(root, ".ci/consumer"), project, { recursive: true });
  // zod's own declarations name URL and File, which a project without the DOM's or Node's types lacks.
  run(bin("tsc"), [...only(project, "schema.ts"), "--lib", "es2022,dom"], project);
  say("the packed command reports, and builds a record that is not ours");
  return project;
}

/** What a user's bundle grows by, minified and gzipped, in kB. Raise one knowingly. */
async function weigh(project: string): Promise<void> {
  const entries = [
    ["assess, with linear pace", 'export { assess } from "@policytrack/core";', 12],
    ["parseDataset, with zod", 'export { parseDataset } from "@policytrack/core/schema";', 49],
    ["the data", 'export { dataset } from "@policytrack/jp-kr-us";', 60],
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
