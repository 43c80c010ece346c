import { execFileSync } from "node:child_process";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The folder of this package. */
export const folder = file("..");

/** What the command prints about this record. It runs from its source, in a process of its own. */
export function policytrack(...args: readonly string[]): string {
  return execFileSync(
    execPath,
    ["--conditions=@policytrack/source", file("../../cli/src/main.ts"), ...args],
    { cwd: folder, encoding: "utf8", maxBuffer: 64 << 20 },
  );
}
