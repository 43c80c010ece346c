/** Kills a command while it writes. */
import { once } from "node:events";
import { rmSync } from "node:fs";
import type { Draw } from "../generate.ts";
import { copyOf, look, type Prepared } from "./prepared.ts";
import { run, start } from "./run-command.ts";
import { count, problem } from "./tally.ts";

/** Calls at which files take their places or go. Each of them is tried. */
const placing = new Set(["rename", "link", "unlink", "rm", "rmdir"]);

/**
 * The calls at which a command is killed, before and after: all by which files take their places, and as many of the others,
 * evenly, as there may be kills.
 */
export function killPoints(calls: readonly string[], most: number): readonly number[] {
  const all = calls.map((_, i) => i);
  const chosen = all.filter((i) => placing.has(calls[i] ?? ""));
  const evenly = (from: readonly number[], n: number): readonly number[] =>
    from.length <= n
      ? from
      : from.filter((_, i) => Math.floor((i * n) / from.length) !== Math.floor(((i - 1) * n) / from.length));
  const kept = evenly(chosen, Math.max(2, most));
  const others = all.filter((i) => !chosen.includes(i));
  return [...kept, ...evenly(others, Math.max(2, most - kept.length))].toSorted((a, b) => a - b);
}

/** Before and after the n-th call that changes the disk. */
export function killAtCall(prepared: Prepared, n: number): void {
  const { operation, before, calls } = prepared;
  for (const when of ["", "+"]) {
    const folder = copyOf(before);
    const how = `killed ${when === "" ? "before" : "after"} call ${n}, ${calls[n]}`;
    const { signal } = run(folder, operation.args, { env: { KILL_AT: `${n}${when}` }, watched: true });
    if (signal !== "SIGKILL") problem(operation.name, how, "it was not killed");
    look(prepared, folder, how);
    rmSync(folder, { recursive: true });
    count(
      placing.has(calls[n] ?? "") ? "kills where a file takes its place or goes" : "kills at other calls",
    );
  }
}

export async function killAtRandom(prepared: Prepared, times: number, draw: Draw): Promise<void> {
  const { operation, before } = prepared;
  const begun = performance.now();
  const first = copyOf(before);
  run(first, operation.args);
  rmSync(first, { recursive: true });
  const usual = performance.now() - begun;
  for (let i = 0; i < times; i++) {
    const folder = copyOf(before);
    const child = start(folder, operation.args);
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
