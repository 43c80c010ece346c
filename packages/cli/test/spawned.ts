import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { packageRoot } from "../src/package-root.ts";

/** The built command as a process of its own. */
export interface Spawned extends AsyncDisposable {
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Waits until what was written to standard output and error so far is as it should be. */
  readonly until: (isSo: (out: string, err: string) => boolean) => Promise<void>;
  /** How it ended: the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Runs the command as a user would, with pipes for input and output. It needs a build. */
export function spawned(folder: string, ...args: readonly string[]): Spawned {
  const child = spawn(process.execPath, [path.join(packageRoot, "bin/policytrack.js"), ...args], {
    cwd: folder,
  });
  let out = "";
  let err = "";
  const waiting = new Set<() => void>();
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    for (const look of waiting) look();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
    for (const look of waiting) look();
  });
  return {
    process: child,
    out: () => out,
    err: () => err,
    until: async (isSo) => {
      await new Promise<void>((resolve, reject) => {
        const look = (): void => {
          if (!isSo(out, err)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        void ended.then((how) => reject(new Error(`It ended (${how}) before that:\n${out}\n${err}`)));
        look();
      });
    },
    ended,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
