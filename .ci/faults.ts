/**
 * Breaks what surrounds the command while it writes: `pnpm faults [--kills 500] [--seed 1] [--built] [--write]`.
 *
 * Each command that writes is killed before and after every call that changes the disk, and then at random moments; it meets
 * a full disk, limited files, a place that cannot be written, closed and full pipes, and others of its kind at the same time.
 * Afterwards each file must be the old one or the new one, whole; what only a finished run makes must be there or not at
 * all; and the next run must finish and leave nothing behind. Needs Linux; root, for the full disk.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Operation, operations as all, prepareInput } from "./faults/operations.ts";
import { Draw } from "./generate.ts";

const root = path.resolve(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    built: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const program = values.built
  ? [path.join(root, "packages/cli/bin/policytrack.js")]
  : ["--conditions=@policytrack/source", path.join(root, "packages/cli/src/main.ts")];
const killer = path.join(import.meta.dirname, "faults/kill-at.mjs");
const draw = new Draw(Number(values.seed));
const work = mkdtempSync(path.join(tmpdir(), "policytrack-faults-"));

type Files = ReadonlyMap<string, string>;
type Run = ReturnType<typeof spawnSync>;

const problems: string[] = [];
const totals = new Map<string, number>();

function count(what: string, by: number = 1): void {
  totals.set(what, (totals.get(what) ?? 0) + by);
}
function problem(operation: Operation, how: string, what: string): void {
  problems.push(`${operation.name}, ${how}: ${what}`);
  process.stdout.write(`BROKEN ${operation.name}, ${how}: ${what}\n`);
}

function run(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  preload: boolean = false,
): Run {
  const node = [...(preload ? ["--import", killer] : []), ...program];
  return spawnSync(process.execPath, [...node, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
}

/** Every file of an output; a file itself under the empty name. Temporary files of the command are told apart. */
function filesOf(
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
    if (entry.startsWith(`.${path.basename(output)}.`)) litter.push(entry);
  return { files, litter };
}

/** A folder in which the operation has run once, and what it makes of the changed input. */
function prepare(operation: Operation): {
  readonly before: string;
  readonly old: Files;
  readonly fresh: Files;
  readonly calls: number;
} {
  const before = mkdtempSync(path.join(work, "before-"));
  prepareInput(before);
  if (operation.replaces) {
    const { status, stderr } = run(before, operation.args);
    if (status !== 0) throw new Error(`${operation.name} fails by itself: ${String(stderr)}`);
  }
  operation.change?.(before);
  const old = filesOf(before, operation.output).files;
  const after = copyOf(before);
  const counted = path.join(work, "calls");
  const { status, stderr } = run(after, operation.args, { COUNT_CALLS_IN: counted }, true);
  if (status !== 0) throw new Error(`${operation.name} fails by itself: ${String(stderr)}`);
  const { files: fresh, litter } = filesOf(after, operation.output);
  if (litter.length > 0) problem(operation, "undisturbed", `left ${litter.join(", ")}`);
  rmSync(after, { recursive: true });
  return { before, old, fresh, calls: Number(readFileSync(counted, "utf8")) };
}

function copyOf(folder: string): string {
  const copy = mkdtempSync(path.join(work, "run-"));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

interface Prepared {
  readonly operation: Operation;
  readonly before: string;
  readonly old: Files;
  readonly fresh: Files;
}

/** Each file is the old or the new one, none is lost, and a further run makes it all new. */
function look({ operation, old, fresh }: Prepared, folder: string, how: string): void {
  const { files } = filesOf(folder, operation.output);
  for (const [name, text] of files)
    if (text !== old.get(name) && text !== fresh.get(name))
      problem(operation, how, `${name} is neither the old nor the new file`);
  for (const name of old.keys())
    if (!files.has(name) && fresh.has(name)) problem(operation, how, `${name} is lost`);
  if (!operation.replaces && files.size > 0 && files.size < fresh.size)
    problem(operation, how, `${files.size} of ${fresh.size} files`);
  if (!operation.replaces && files.size === fresh.size) return;
  const { status, stderr } = run(folder, operation.args);
  if (status !== 0) problem(operation, how, `the next run fails: ${String(stderr)}`);
  const again = filesOf(folder, operation.output);
  for (const [name, text] of fresh)
    if (again.files.get(name) !== text) problem(operation, how, `the next run does not make ${name}`);
  if (again.litter.length > 0) problem(operation, how, `the next run leaves ${again.litter.join(", ")}`);
}

/** Before and after the n-th call that changes the disk. */
function killAtCall(prepared: Prepared, n: number): void {
  const { operation, before } = prepared;
  for (const when of ["", "+"]) {
    const folder = copyOf(before);
    const { signal } = run(folder, operation.args, { KILL_AT: `${n}${when}` }, true);
    if (signal !== "SIGKILL") problem(operation, `killed at call ${n}${when}`, "it was not killed");
    look(prepared, folder, `killed at call ${n}${when}`);
    rmSync(folder, { recursive: true });
    count("kills at a call");
  }
}

async function killAtRandom(prepared: Prepared, times: number): Promise<void> {
  const { operation, before } = prepared;
  const begun = performance.now();
  run(copyOf(before), operation.args);
  const usual = performance.now() - begun;
  for (let i = 0; i < times; i++) {
    const folder = copyOf(before);
    const child = spawn(process.execPath, [...program, ...operation.args], { cwd: folder, stdio: "ignore" });
    const ended = once(child, "exit");
    // Most of the time goes before anything is written.
    const timer = setTimeout(() => child.kill("SIGKILL"), usual * (0.3 + 0.8 * draw.next()));
    const [, signal] = (await ended) as [number | null, string | null];
    clearTimeout(timer);
    count(signal === "SIGKILL" ? "kills at random" : "runs that ended before they were killed");
    look(prepared, folder, "killed at random");
    rmSync(folder, { recursive: true });
  }
}

/** What every failure must do: a message for people, an exit code of its own, and the old files. */
function mustFail({ operation, old }: Prepared, folder: string, how: string, { status, stderr }: Run): void {
  count(how);
  if (status !== 2) problem(operation, how, `exit code ${status}`);
  if (/\n\s+at |fault of policytrack/.test(String(stderr)))
    problem(operation, how, `a trace: ${String(stderr)}`);
  if (String(stderr).trim() === "") problem(operation, how, "no message");
  const { files, litter } = filesOf(folder, operation.output);
  for (const [name, text] of old)
    if (files.get(name) !== text) problem(operation, how, `${name} is not as it was`);
  if (files.size !== old.size) problem(operation, how, `${files.size - old.size} more files than before`);
  if (litter.length > 0) problem(operation, how, `it leaves ${litter.join(", ")}`);
}

/** On a disk of its own that is filled up to the last bytes. */
function fillDisk(prepared: Prepared): void {
  const { operation, before } = prepared;
  for (const free of [0, 1, 4, 12]) {
    const disk = mkdtempSync(path.join(work, "disk-"));
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", disk]);
    try {
      const folder = path.join(disk, "run");
      cpSync(before, folder, { recursive: true });
      // dd ends with an error when the disk is full, which is wanted.
      spawnSync("dd", ["if=/dev/zero", `of=${path.join(disk, "filler")}`, "bs=4096"]);
      if (free > 0) execFileSync("truncate", ["-s", `-${free * 4096}`, path.join(disk, "filler")]);
      const result = run(folder, operation.args);
      // A small output fits.
      if (result.status === 0) {
        count("full disk, and there was room");
        look(prepared, folder, "full disk");
      } else mustFail(prepared, folder, "full disk", result);
    } finally {
      execFileSync("umount", [disk]);
    }
  }
}

function limitFiles(prepared: Prepared): void {
  const { operation, before } = prepared;
  const folder = copyOf(before);
  const line = [process.execPath, ...program, ...operation.args].map((word) => `'${word}'`).join(" ");
  const result = spawnSync("bash", ["-c", `ulimit -f 1; exec ${line}`], { cwd: folder, encoding: "utf8" });
  if (result.status === 0) count("files limited, and they were short");
  else mustFail(prepared, folder, "files limited to 1 kB", result);
}

function forbid(prepared: Prepared): void {
  const { operation, before } = prepared;
  const folder = copyOf(before);
  chmodSync(work, 0o755);
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(path.join(file.parentPath, file.name), file.isDirectory() ? 0o555 : 0o444);
  chmodSync(folder, 0o555);
  const isRoot = process.getuid?.() === 0;
  const result = spawnSync(process.execPath, [...program, ...operation.args], {
    cwd: folder,
    encoding: "utf8",
    ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
  });
  mustFail(prepared, folder, "not allowed to write", result);
}

/** Several at once: each file is whole, and in the end all is new. */
async function together(prepared: Prepared): Promise<void> {
  const { operation, before, fresh } = prepared;
  const folder = copyOf(before);
  const runs = Array.from({ length: 3 }, async () => {
    const child = spawn(process.execPath, [...program, ...operation.args], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const [code] = (await once(child, "close")) as [number | null];
    return { code, stderr };
  });
  const results = await Promise.all(runs);
  count("three at once");
  for (const { code, stderr } of results)
    if (code !== 0 && (operation.replaces || code !== 2 || stderr.includes("fault of policytrack")))
      problem(operation, "three at once", `exit code ${code}: ${stderr}`);
  if (!results.some(({ code }) => code === 0)) problem(operation, "three at once", "none of them succeeds");
  const { files, litter } = filesOf(folder, operation.output);
  for (const [name, text] of fresh)
    if (files.get(name) !== text) problem(operation, "three at once", `${name} is not the new file`);
  if (litter.length > 0) problem(operation, "three at once", `they leave ${litter.join(", ")}`);
}

function breakPipes(folder: string): void {
  const command = [process.execPath, ...program].map((word) => `'${word}'`).join(" ");
  const none: Operation = { name: "pipes", args: [], output: "", replaces: true, change: null };
  for (const line of [
    "export ndjson harbour-towns",
    "report harbour-towns",
    "check harbour-towns --format json",
    "--help",
  ]) {
    const closed = spawnSync("bash", ["-c", `${command} ${line} | true; exit \${PIPESTATUS[0]}`], {
      cwd: folder,
      encoding: "utf8",
    });
    if (closed.status !== 0 || /\n\s+at |cannot be written/.test(closed.stderr))
      problem(none, `closed pipe, ${line}`, `exit code ${closed.status}: ${closed.stderr}`);
    const full = spawnSync("bash", ["-c", `${command} ${line} > /dev/full`], {
      cwd: folder,
      encoding: "utf8",
    });
    if (full.status !== 2 || /\n\s+at /.test(full.stderr))
      problem(none, `/dev/full, ${line}`, `exit code ${full.status}: ${full.stderr}`);
    count("closed and full pipes", 2);
  }
}

try {
  const input = mkdtempSync(path.join(work, "input-"));
  prepareInput(input);
  const help = run(input, ["--help"]);
  const operations = all.filter(({ args }) =>
    new RegExp(`^ {2}${args[0] ?? ""}\\b`, "m").test(String(help.stdout)),
  );
  const prepared = operations.map((operation) => ({ operation, ...prepare(operation) }));
  // A website of many files has more calls than there may be kills. Two in five are kept for random moments.
  const atCalls = prepared.reduce((sum, { calls }) => sum + 2 * calls, 0);
  const step = Math.max(1, Math.ceil(atCalls / (Number(values.kills) * 0.6)));
  const left = Number(values.kills) - Math.ceil(atCalls / step);
  const atRandom = Math.max(0, Math.ceil(left / prepared.length));
  for (const one of prepared) {
    for (let n = 0; n < one.calls; n += step) killAtCall(one, n);
    await killAtRandom(one, atRandom);
    limitFiles(one);
    forbid(one);
    await together(one);
    if (process.getuid?.() === 0) fillDisk(one);
    process.stdout.write(`${one.operation.name}: ${one.calls} calls that change the disk\n`);
  }
  breakPipes(input);
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const [what, n] of totals) process.stdout.write(`${String(n).padStart(5)} ${what}\n`);
process.stdout.write(`${String(problems.length).padStart(5)} problems\n`);
if (values.write)
  writeFileSync(
    path.join(import.meta.dirname, "measurements/faults.json"),
    `${JSON.stringify({ ...Object.fromEntries(totals), problems: problems.length }, null, 2)}\n`,
  );
if (problems.length > 0) process.exitCode = 1;
