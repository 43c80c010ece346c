/**
 * How much memory `check --stream` and `export ndjson --keep-going` take for NDJSON of ten thousand, a hundred thousand and a
 * million records. The records are copies of the real ones, each with an id of its own, and go through a pipe, so that no disk
 * has to hold them. Needs a build, and Linux, which knows the most memory that a process ever had (VmHWM).
 *
 * node .ci/ndjson-memory.ts [records...]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const command = path.join(root, "packages/cli/bin/policytrack.js");
const data = path.join(root, "packages/jp-kr-us/dist/data.json");
interface Commitment {
  readonly id: string;
}
const { commitments, id, title, version, formatVersion, reviewedThrough } = JSON.parse(
  readFileSync(data, "utf8"),
) as { readonly commitments: readonly Commitment[] } & Readonly<Record<string, unknown>>;
const texts = commitments.map((commitment) => ({
  id: commitment.id,
  text: JSON.stringify({ type: "commitment", ...commitment }),
}));

/** The records, as many as are asked for, in chunks of a thousand lines. */
function* lines(records: number): Generator<string> {
  yield `${JSON.stringify({ type: "dataset", id, title, version, formatVersion, reviewedThrough })}\n`;
  let chunk: string[] = [];
  for (let i = 0; i < records; i++) {
    const original = texts[i % texts.length];
    if (original === undefined) throw new Error("There is no record to copy.");
    const copy = `copy-${String(i).padStart(9, "0")}`;
    chunk.push(original.text.replaceAll(`"${original.id}`, `"${copy}`));
    if (chunk.length < 1000) continue;
    yield `${chunk.join("\n")}\n`;
    chunk = [];
  }
  if (chunk.length > 0) yield `${chunk.join("\n")}\n`;
}

async function measure(records: number, args: readonly string[]): Promise<void> {
  const begun = performance.now();
  const child = spawn(process.execPath, [command, ...args], { stdio: ["pipe", "ignore", "inherit"] });
  let most = 0;
  const look = (): void => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // It has ended.
    }
  };
  const timer = setInterval(look, 50);
  const ended = once(child, "exit");
  let bytes = 0;
  for (const chunk of lines(records)) {
    bytes += chunk.length;
    if (!child.stdin.write(chunk)) await once(child.stdin, "drain");
  }
  look();
  child.stdin.end();
  const [code] = (await ended) as [number | null];
  clearInterval(timer);
  const seconds = (performance.now() - begun) / 1000;
  process.stdout.write(
    `${args.join(" ").padEnd(34)} ${records.toLocaleString("en").padStart(9)} records ${(bytes / 1e6).toFixed(0).padStart(5)} MB: ` +
      `${(most / 1024).toFixed(0).padStart(4)} MiB at most, ${seconds.toFixed(1).padStart(6)} s, exit ${code}\n`,
  );
}

const asked = process.argv.slice(2).map(Number);
for (const args of [
  ["check", "-", "--stream"],
  ["export", "ndjson", "-", "--keep-going"],
])
  for (const records of asked.length > 0 ? asked : [10_000, 100_000, 1_000_000]) await measure(records, args);
