/**
 * From a sheet of 30 rows to a record with a website, with the packed command: the six commands of `docs/new-record.md`, and the
 * package that comes of them as others install it. Run by `.ci/packages.ts`.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";

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

const kit = ["edtf", "core", "methods", "formats", "site", "cli"];

export function newRecord({ root, work, tarballs, newProject, run, say, require }: Workshop): void {
  const packed = kit.flatMap((name) => tarballs.get(name) ?? []);
  // As npx has it: somewhere else, run in a folder that has the sheet alone.
  const command = path.join(newProject("npx", packed), "node_modules/.bin/policytrack");
  const folder = path.join(work, "begun");
  mkdirSync(folder);
  copyFileSync(path.join(root, "docs/examples/pledges.csv"), path.join(folder, "pledges.csv"));
  const guide = readFileSync(path.join(root, "docs/new-record.md"), "utf8");
  const [, block = ""] = /```sh\n([\s\S]*?)```/.exec(guide) ?? [];
  const lines = block.trim().split("\n");
  require(lines.length > 0 && lines.length <= 6, `The guide begins with ${lines.length} commands.`);
  let at = folder;
  for (const line of lines) {
    const [, into] = /^cd (\S+) && npm install$/.exec(line) ?? [];
    if (into === undefined) {
      require(line.startsWith("npx policytrack "), `The guide has a line that is not run: ${line}`);
      run(command, wordsOf(line).slice(2), at);
      continue;
    }
    at = path.join(at, into);
    // The versions that package.json asks for, which may not be published yet, from the tarballs.
    run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", ...packed], at);
  }
  require(existsSync(path.join(at, "site/index.html")), "There is no website.");
  say(`a sheet of 30 rows is a checked record with a website after ${lines.length} commands`);

  run("npm", ["pack", "--pack-destination", work], at);
  const tarball = path.join(work, "our-towns-0.1.0.tgz");
  const user = newProject("user-of-record", [tarballs.get("edtf"), tarballs.get("core"), tarball]);
  const program =
    'import { assess } from "@policytrack/core"; import { dataset } from "our-towns"; console.log(assess(dataset).commitments.length);';
  const printed = run("node", ["--input-type=module", "--eval", program], user).trim();
  require(printed === "30", `The package of the record has ${printed} commitments.`);
  say("its package is installed and assessed by others");
}

/** Words, those in double quotes whole. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}
