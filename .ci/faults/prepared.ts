/** Folders in which a command is about to run, and what must hold of its output afterwards. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { type Operation, prepareInput } from "./operations.ts";
import { run } from "./run-command.ts";
import { count, problem } from "./tally.ts";

export type Files = ReadonlyMap<string, string>;

export interface Prepared {
  readonly operation: Operation;
  /** A folder as it is before the command runs. Run in a copy of it. */
  readonly before: string;
  /** The files of its output before. */
  readonly old: Files;
  /** Those that an undisturbed run makes. */
  readonly fresh: Files;
  /** The calls that change the disk, in their order, by name. */
  readonly calls: readonly string[];
}

/** Every file of an output; a file itself under the empty name. Temporary files of the command are told apart. */
export function filesOf(
  folder: string,
  output: string,
): { readonly files: Files; readonly litter: readonly string[] } {
  const files = new Map<string, string>();
  const litter: string[] = [];
  const visit = (at: string, name: string): void => {
    if (path.basename(at).endsWith(".policytrack")) litter.push(at);
    else if (statSync(at).isDirectory())
      for (const entry of readdirSync(at)) visit(path.join(at, entry), path.join(name, entry));
    else files.set(name, readFileSync(at, "latin1"));
  };
  if (existsSync(path.join(folder, output))) visit(path.join(folder, output), "");
  const parent = path.dirname(path.join(folder, output));
  for (const entry of readdirSync(parent))
    if (entry.startsWith(`.${path.basename(output)}.`) && entry.endsWith(".policytrack")) litter.push(entry);
  return { files, litter };
}

export async function prepare(operation: Operation, work: string): Promise<Prepared> {
  const { name, args, output } = operation;
  const before = mkdtempSync(path.join(work, "before-"));
  prepareInput(before);
  await operation.before?.(before);
  const after = copyOf(before);
  const counted = path.join(work, "calls");
  const { status, stderr } = run(after, args, { env: { LIST_CALLS_IN: counted }, watched: true });
  if (status !== 0) throw new Error(`${name} fails by itself: ${String(stderr)}`);
  const { files: fresh, litter } = filesOf(after, output);
  if (litter.length > 0) problem(name, "undisturbed", `left ${litter.join(", ")}`);
  rmSync(after, { recursive: true });
  const old = filesOf(before, output).files;
  return { operation, before, old, fresh, calls: readFileSync(counted, "utf8").split(" ") };
}

export function copyOf(folder: string): string {
  const copy = mkdtempSync(path.join(path.dirname(folder), "run-"));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

const same = (a: Files, b: Files): boolean =>
  a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);

/** Looks at what a disturbed run left: what the operation promises holds, and a further run makes all new and clears up. */
export function look(prepared: Prepared, folder: string, how: string): void {
  const { operation, old, fresh } = prepared;
  const { name, args, output, promised, repeats } = operation;
  const { files, litter } = filesOf(folder, output);
  for (const [file, text] of files)
    if (text !== old.get(file) && text !== fresh.get(file))
      problem(name, how, `${file} is neither the old nor the new file`);
  const isAway = files.size === 0 && old.size > 0;
  if (isAway) {
    count("a folder was away between two renames");
    if (promised !== "whole" || !litter.some((one) => one.includes(".old.")))
      problem(name, how, "the old files are lost");
  } else if (!same(files, old) && !same(files, fresh)) {
    count("files of two runs, and it was told or each was whole");
    if (promised === "whole") problem(name, how, "there are files of two runs");
    if (promised === "each")
      for (const file of old.keys())
        if (!files.has(file) && fresh.has(file)) problem(name, how, `${file} is lost`);
    const record = output.replace(/\/data$/, "");
    if (promised === "marked" && run(folder, ["check", record]).status !== 1)
      problem(name, how, "there are files of two runs, and the check does not say so");
  }
  if (!repeats && same(files, fresh) && litter.length === 0) return;
  const { status, stderr } = run(folder, args);
  const again = filesOf(folder, output);
  // What a killed run made can be made again by some commands only; any that edits the record finishes it.
  if (status !== 0 && repeats) problem(name, how, `the next run fails: ${String(stderr)}`);
  if (!same(again.files, fresh)) problem(name, how, "the next run does not make all files");
  const left = again.litter.filter((one) => repeats || status === 0 || !one.includes("unfinished"));
  if (left.length > 0 && status === 0) problem(name, how, `the next run leaves ${left.join(", ")}`);
}
