/**
 * The everyday programs of `packages/core/fixtures/api` as a user has them: compiled against the built declarations by
 * each TypeScript that is supported, strictly and with the declarations checked as well, and run. The data packages are
 * made of the records in `packages/core/fixtures`. Run with `node .ci/api-types.ts` after a build; `--update` takes what the
 * programs print as right.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineDataset } from "@policytrack/core";
import { packageFiles } from "../packages/cli/src/publish/package-files.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const fixtures = path.join(root, "packages/core/fixtures");

/** Compilers by their folder in node_modules, and whether they know typed JSON imports. */
const compilers = [
  { folder: "typescript-5.5", jsonImports: false },
  { folder: "typescript-5.9", jsonImports: true },
  { folder: "typescript", jsonImports: true },
  { folder: "typescript-7", jsonImports: true },
] as const;

/** What all programs together may cost a compiler beyond an empty one. 6,100 to 9,800 when this was set. */
const mostInstantiations = 12_000;

/** Programs that print nothing, but export what a page or a notebook uses. */
const silent = new Set([
  "06-table-for-pandas.ts",
  "15-react-list.ts",
  "16-notebook.ts",
  "17-ci-nothing-overdue.ts",
]);
/** TypeScript 5.5 does not know the import of JSON by attribute with types of its own. */
const jsonProgram = "19-json-import.ts";

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A package as it is installed: its package.json and what was built. */
function installPackage(name: string, modules: string): void {
  const from = path.join(root, "packages", name);
  const to = path.join(modules, "@policytrack", name);
  mkdirSync(to, { recursive: true });
  cpSync(path.join(from, "package.json"), path.join(to, "package.json"));
  cpSync(path.join(from, "dist"), path.join(to, "dist"), { recursive: true });
}

/** A data package, as `policytrack build` writes it. */
function installRecord(name: string, modules: string): void {
  const folder = path.join(modules, "@policytrack", name);
  const write = (file: string, text: string): void => {
    const to = path.join(folder, file);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, text);
  };
  const dataset = defineDataset(JSON.parse(readFileSync(path.join(fixtures, `${name}.json`), "utf8")));
  for (const [file, text] of packageFiles(dataset)) write(file, text);
  write(
    "package.json",
    JSON.stringify({
      name: `@policytrack/${name}`,
      type: "module",
      exports: {
        ".": { types: "./index.d.ts", default: "./index.js" },
        "./data.json": { types: "./data.json.d.ts", default: "./data.json" },
      },
    }),
  );
}

function compile(
  folder: string,
  cwd: string,
  files: readonly string[],
): { readonly ok: boolean; readonly output: string } {
  writeFileSync(
    path.join(cwd, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noPropertyAccessFromIndexSignature: true,
        target: "es2022",
        lib: ["es2023"],
        module: "nodenext",
        moduleResolution: "nodenext",
        resolveJsonModule: true,
        skipLibCheck: false,
        noEmit: true,
        types: ["node"],
      },
      files,
    }),
  );
  const tsc = path.join(root, "node_modules", folder, "bin/tsc");
  try {
    return {
      ok: true,
      output: execFileSync(process.execPath, [tsc, "-p", ".", "--extendedDiagnostics"], {
        cwd,
        encoding: "utf8",
      }),
    };
  } catch (error) {
    return { ok: false, output: String((error as { readonly stdout?: unknown }).stdout) };
  }
}

function instantiations(output: string): number {
  return Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]);
}

function run(file: string, cwd: string): string {
  return execFileSync(process.execPath, ["--disable-warning=ExperimentalWarning", file], {
    cwd,
    encoding: "utf8",
  });
}

/** What each program prints, but for those that print words, which change; `--update` writes it anew. */
const answersFile = path.join(fixtures, "api/answers.json");
const update = process.argv.includes("--update");
const answers: Readonly<Record<string, string>> = update
  ? {}
  : (JSON.parse(readFileSync(answersFile, "utf8")) as Readonly<Record<string, string>>);

const work = mkdtempSync(path.join(tmpdir(), "policytrack-api-"));
let failed = 0;
try {
  const modules = path.join(work, "node_modules");
  mkdirSync(path.join(modules, "@types"), { recursive: true });
  for (const name of ["edtf", "core", "formats"]) installPackage(name, modules);
  symlinkSync(path.join(root, "node_modules/@types/node"), path.join(modules, "@types/node"));
  symlinkSync(path.join(root, "packages/core/node_modules/zod"), path.join(modules, "zod"));
  installRecord("jp-kr-us", modules);
  installRecord("camp-david", modules);
  cpSync(path.join(fixtures, "api"), work, { recursive: true });
  writeFileSync(path.join(work, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(path.join(work, "empty.ts"), "export {};\n");
  cpSync(path.join(fixtures, "jp-kr-us.json"), path.join(work, "my.json"));

  const programs = readdirSync(path.join(work, "programs")).toSorted();
  for (const { folder, jsonImports } of compilers) {
    const files = programs
      .filter((name) => jsonImports || name !== jsonProgram)
      .map((name) => `programs/${name}`);
    const empty = instantiations(compile(folder, work, ["empty.ts"]).output);
    const { ok, output } = compile(folder, work, [...files, "must-not-compile.ts"]);
    const spent = instantiations(output) - empty;
    const fine = ok && spent <= mostInstantiations;
    if (!fine) failed++;
    say(`${fine ? "ok  " : "FAIL"} ${folder}: ${files.length} programs, ${spent} instantiations`);
    if (!ok)
      say(
        output
          .split("\n")
          .filter((line) => line.includes("error TS"))
          .join("\n"),
      );
  }
  const given: Record<string, string> = {};
  for (const name of programs) {
    const output = run(path.join("programs", name), work);
    const isChecked = !readFileSync(path.join(work, "programs", name), "utf8").includes("formats/words");
    if (isChecked) given[name] = output;
    const ok =
      (silent.has(name) || output.trim() !== "") && (!isChecked || update || output === answers[name]);
    if (!ok) failed++;
    say(`${ok ? "ok  " : "FAIL"} ${name}: ${output.split("\n").length - 1} lines`);
  }
  if (update) writeFileSync(answersFile, `${JSON.stringify(given, null, 2)}\n`);
  const thrown = run("must-throw.mjs", work);
  const wrong = thrown.split("\n").filter((line) => line.startsWith("SILENT") || line.startsWith("RAW"));
  failed += wrong.length;
  say(wrong.length === 0 ? `ok   ${thrown.trim().split("\n").at(-1) ?? ""}` : wrong.join("\n"));
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
