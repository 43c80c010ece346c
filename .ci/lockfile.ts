/** The lockfile names packages, versions and digests, and no host that a package was fetched from. */
import { readFileSync } from "node:fs";

const lines = readFileSync("pnpm-lock.yaml", "utf8").split("\n");
const hosts = lines.flatMap((line, i) =>
  /:\/\/|\btarball:/.test(line) ? [`pnpm-lock.yaml:${i + 1}: ${line.trim()}`] : [],
);
if (hosts.length > 0) throw new Error(`The lockfile names hosts:\n${hosts.join("\n")}`);
