/**
 * From an empty folder to a package that others import, with the packed command: what `docs/new-record.md` tells. Run by
 * `.ci/packages.ts`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { edited, exampleEdits, exampleInit } from "../packages/cli/test/example-edit.ts";

/** What the script that runs it has at hand. */
export interface Workshop {
  /** The repository. */
  readonly root: string;
  /** A folder for projects, which goes afterwards. */
  readonly work: string;
  /** The packed packages by the names of their folders. */
  readonly tarballs: ReadonlyMap<string, string>;
  /** Makes a project with these packages installed, and gives its folder. */
  readonly newProject: (name: string, packages: readonly (string | undefined)[]) => string;
  /** Runs a command, gives what it prints, and throws if it fails. */
  readonly run: (command: string, args: readonly string[], cwd: string) => string;
  readonly attempt: (action: () => string) => { readonly status: number; readonly output: string };
  /** The compiler of the workspace. */
  readonly tsc: string;
  readonly say: (text: string) => void;
  readonly require: (condition: boolean, message: string) => void;
}

export function newRecord(workshop: Workshop): void {
  const { tarballs, newProject, run, say, require } = workshop;
  const kit = ["core", "formats", "cli"].flatMap((name) => tarballs.get(name) ?? []);
  // As npx has it: somewhere else, run in a folder that is empty.
  const command = path.join(newProject("npx", kit), "node_modules/.bin/policytrack");
  const begun = path.join(workshop.work, "begun");
  mkdirSync(begun);
  run(command, exampleInit, begun);
  const record = path.join(begun, exampleInit[1]);

  // The versions that package.json asks for, which are not published yet, from the tarballs.
  run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", ...kit], record);
  require(run("npm", ["run", "check"], record).includes("Sound: 1 record"), "What init writes is not sound.");
  run("npm", ["test"], record);
  say("init writes a record that is sound, and whose tests pass");

  const commitment = path.join(record, "data/commitments/evening-ferry.yaml");
  const text = readFileSync(commitment, "utf8");
  writeFileSync(commitment, text.replace("kind: deliverable", "kind: goal"));
  const wrong = workshop.attempt(() =>
    run("npx", ["policytrack", "check", ".", "--format", "github"], record),
  );
  require(wrong.status === 1 &&
    /^::error file=data\/commitments\/evening-ferry\.yaml,line=\d+,col=\d+,title=type::kind/m.test(
      wrong.output,
    ), `A wrong code is not annotated:\n${wrong.output}`);
  writeFileSync(commitment, text);

  for (const file of new Set(exampleEdits.map((edit) => edit.file))) {
    const at = path.join(record, file);
    writeFileSync(at, edited(file, readFileSync(at, "utf8")));
  }
  run("npm", ["test"], record);
  compareWithExample(record, workshop);
  say("edited as the guide tells, it is the example that is kept, and its tests pass");

  run("npm", ["pack", "--pack-destination", workshop.work], record);
  const tarball = path.join(workshop.work, "example-harbour-towns-0.1.0.tgz");
  const packed = run("tar", ["-tzf", tarball], record).trim().split("\n").toSorted();
  const wanted = [
    "LICENSE",
    "README.md",
    "dist/data.json",
    "dist/index.d.ts",
    "dist/index.js",
    "package.json",
  ];
  require(packed.join() ===
    wanted.map((name) => `package/${name}`).join(), `npm pack packs other files: ${packed.join(", ")}`);
  consume(newProject("consumer", [tarballs.get("core"), tarball]), workshop);
}

/** The record as it was made, file by file, but for what npm and the build put there. */
function compareWithExample(record: string, { root, require }: Workshop): void {
  const example = path.join(root, "docs/examples", exampleInit[1]);
  const filesIn = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .filter((file) => !/^(?:node_modules|dist)\/|^package-lock\.json$|\.tgz$/.test(file))
      .toSorted();
  const [made, kept] = [filesIn(record), filesIn(example)];
  require(made.join() === kept.join(), `docs/examples has other files:\n${made.join()}\n${kept.join()}`);
  for (const file of made) {
    const [now, then] = [record, example].map((folder) => readFileSync(path.join(folder, file), "utf8"));
    require(now === then, `${file} of docs/examples is not what was made.`);
  }
}

/** Imports the packed record as anybody would. */
function consume(project: string, { run, attempt, tsc, say, require }: Workshop): void {
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    module: "nodenext",
    target: "es2022",
    types: [],
    outDir: "out",
    rootDir: ".",
  };
  const write = (name: string, lines: readonly string[]): void => {
    writeFileSync(path.join(project, `${name}.ts`), `${lines.join("\n")}\n`);
    writeFileSync(
      path.join(project, `tsconfig.${name}.json`),
      JSON.stringify({ compilerOptions, files: [`${name}.ts`] }),
    );
  };
  const imports = [
    'import { assess, assessmentOf, commitmentOf } from "@policytrack/core";',
    'import { dataset } from "@example/harbour-towns";',
  ];
  write("use", [
    ...imports,
    'const ferry = assessmentOf(assess(dataset, { on: "2024-09-30" }), "evening-ferry");',
    'if (ferry.known === "no" || ferry.schedule.join() !== "met-late") throw new Error("It sailed late.");',
    'if (commitmentOf(dataset, "evening-ferry").targetYear !== 2024) throw new Error("It was due in 2024.");',
  ]);
  run(tsc, ["-p", "tsconfig.use.json"], project);
  run("node", ["out/use.js"], project);
  say("a TypeScript project imports it, compiles and runs");

  write("misspelt", [...imports, 'commitmentOf(dataset, "evening-fery");']);
  const { status, output } = attempt(() => run(tsc, ["-p", "tsconfig.misspelt.json", "--noEmit"], project));
  require(status !== 0 && /TS2345.*"evening-fery"/.test(output), `A misspelt id compiles:\n${output}`);

  const text = [...imports, 'commitmentOf(dataset, "");'].join("\n");
  const offered = completions(project, text, text.length - '");'.length);
  require(offered.join() === "evening-ferry", `An editor offers other ids: ${offered.join(", ")}`);
  say("its ids complete in an editor, and a misspelt one does not compile");
}

/** What TypeScript's language service, which editors ask, offers at a place of a file. */
function completions(project: string, text: string, position: number): readonly string[] {
  const file = path.join(project, "draft.ts");
  const { options } = ts.convertCompilerOptionsFromJson(
    { strict: true, module: "nodenext", target: "es2022", types: [] },
    project,
  );
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const source = name === file ? text : ts.sys.readFile(name);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
    getCurrentDirectory: () => project,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name) ?? [];
}
