/** Breaks what surrounds a command: the disk, limits, rights, pipes, and others of its kind. */
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { copyOf, filesOf, look, type Prepared } from "./prepared.ts";
import { run, type Run, shellLine, start } from "./run-command.ts";
import { count, problem } from "./tally.ts";

export const isRoot = process.getuid?.() === 0;

/** What every failure must do: a message for people, an exit code of its own, and the old files. */
function mustFail({ operation, old }: Prepared, folder: string, how: string, { status, stderr }: Run): void {
  const { name, output } = operation;
  count(how);
  if (status !== 2) problem(name, how, `exit code ${status}`);
  if (/\n\s+at |fault of policytrack/.test(String(stderr))) problem(name, how, `a trace: ${String(stderr)}`);
  if (!/cannot be written|Nothing was written/.test(String(stderr)))
    problem(name, how, `no message: ${String(stderr)}`);
  const { files, litter } = filesOf(folder, output);
  for (const [file, text] of old)
    if (files.get(file) !== text) problem(name, how, `${file} is not as it was`);
  if (files.size !== old.size) problem(name, how, `${files.size - old.size} more files than before`);
  if (litter.length > 0) problem(name, how, `it leaves ${litter.join(", ")}`);
}

/** On a disk of its own that is filled up to the last bytes. */
export function fillDisk(prepared: Prepared): void {
  const { operation, before } = prepared;
  for (const free of [0, 1, 4, 12]) {
    const disk = mkdtempSync(path.join(path.dirname(before), "disk-"));
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

/** On a disk that can only be read. */
export function readOnly(prepared: Prepared): void {
  const { operation, before } = prepared;
  const folder = copyOf(before);
  execFileSync("mount", ["--bind", folder, folder]);
  try {
    execFileSync("mount", ["-o", "remount,ro,bind", folder]);
    mustFail(prepared, folder, "a disk that can only be read", run(folder, operation.args));
  } finally {
    execFileSync("umount", [folder]);
  }
  rmSync(folder, { recursive: true });
}

export function limitFiles(prepared: Prepared): void {
  const { operation, before } = prepared;
  const folder = copyOf(before);
  const line = `ulimit -f 1; exec ${shellLine(operation.args)}`;
  const result = spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8" });
  if (result.status === 0) count("files limited, and they were short");
  else mustFail(prepared, folder, "files limited to 1 kB", result);
}

/** As a user who may not write there. */
export function forbid(prepared: Prepared): void {
  const { operation, before } = prepared;
  const folder = copyOf(before);
  chmodSync(path.dirname(before), 0o755);
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(path.join(file.parentPath, file.name), file.isDirectory() ? 0o555 : 0o444);
  chmodSync(folder, 0o555);
  const result = run(folder, operation.args, isRoot ? { user: 65_534 } : {});
  mustFail(prepared, folder, "not allowed to write", result);
}

/** Several at once: each file is whole, and in the end all is new. */
export async function together(prepared: Prepared): Promise<void> {
  const { operation, before, fresh } = prepared;
  const { name, args, output, repeats } = operation;
  const folder = copyOf(before);
  const results = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const child = start(folder, args);
      let stderr = "";
      child.stderr?.setEncoding("utf8").on("data", (text: string) => {
        stderr += text;
      });
      const [code] = (await once(child, "close")) as [number | null];
      return { code, stderr };
    }),
  );
  count("three at once");
  // Of several that make or add the same, one does, and the others say that it is there.
  for (const { code, stderr } of results)
    if (code !== 0 && (repeats || ![1, 2].includes(code ?? 3) || stderr.includes("fault of policytrack")))
      problem(name, "three at once", `exit code ${code}: ${stderr}`);
  if (!results.some(({ code }) => code === 0)) problem(name, "three at once", "none of them succeeds");
  const { files, litter } = filesOf(folder, output);
  for (const [file, text] of fresh)
    if (files.get(file) !== text) problem(name, "three at once", `${file} is not the new file`);
  if (litter.length > 0) problem(name, "three at once", `they leave ${litter.join(", ")}`);
}

export function breakPipes(folder: string): void {
  for (const line of [
    "export ndjson harbour-towns",
    "report harbour-towns",
    "check harbour-towns --format json",
    "--help",
  ]) {
    const command = shellLine(line.split(" "));
    const shell = (text: string): Run => spawnSync("bash", ["-c", text], { cwd: folder, encoding: "utf8" });
    const closed = shell(`${command} | true; exit \${PIPESTATUS[0]}`);
    if (closed.status !== 0 || /\n\s+at |cannot be written/.test(String(closed.stderr)))
      problem(line, "closed pipe", `exit code ${closed.status}: ${String(closed.stderr)}`);
    const full = shell(`${command} > /dev/full`);
    if (
      full.status !== 2 ||
      !/cannot be written/.test(String(full.stderr)) ||
      /\n\s+at /.test(String(full.stderr))
    )
      problem(line, "/dev/full", `exit code ${full.status}: ${String(full.stderr)}`);
    count("closed and full pipes", 2);
  }
}
