/** Runs the command in a process of its own: its sources, or what is built of them. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const killer = path.join(import.meta.dirname, "kill-at.mjs");

export type Run = ReturnType<typeof spawnSync>;

const isBuilt = process.argv.includes("--built");

/** What Node is given before the words of the command. */
export const program: readonly string[] = isBuilt
  ? [path.join(root, "packages/cli/bin/policytrack.js")]
  : ["--conditions=@policytrack/source", path.join(root, "packages/cli/src/main.ts")];

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Counts the calls that change the disk, or is killed at one of them. */
  readonly watched?: boolean;
  readonly user?: number;
}

export function run(
  folder: string,
  args: readonly string[],
  { env = {}, watched = false, user }: RunOptions = {},
): Run {
  return spawnSync(process.execPath, [...(watched ? ["--import", killer] : []), ...program, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: "utf8",
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
}

export function start(folder: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...program, ...args], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
}

/** The same as a line for a shell. */
export function shellLine(args: readonly string[]): string {
  return [process.execPath, ...program, ...args].map((word) => `'${word}'`).join(" ");
}
