import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { preview } from "vite";

// Prints the report of a day, then serves the page of the same day until Ctrl-C.

const usage = "Usage: node apps/demo/start.ts [--on DAY] [--known-by DAY] [--once]";
const workspace = fileURLToPath(new URL("../..", import.meta.url));
const root = fileURLToPath(new URL(".", import.meta.url));

interface Flags {
  readonly on?: string;
  readonly "known-by"?: string;
  /** Print the report and serve nothing. */
  readonly once?: boolean;
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));

const { on, "known-by": knownBy, once = false } = flags();
const code = await report([
  ...(on === undefined ? [] : ["--on", on]),
  ...(knownBy === undefined ? [] : ["--known-by", knownBy]),
]);
if (code !== 0 || once) process.exit(code);
await serve();

function flags(): Flags {
  try {
    return parseArgs({
      options: { on: { type: "string" }, "known-by": { type: "string" }, once: { type: "boolean" } },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return process.exit(2);
  }
}

/** The days as the page's address names them. */
function searchOf(): string {
  const fields = [
    ...(on === undefined ? [] : [`on=${on}`]),
    ...(knownBy === undefined ? [] : [`knownBy=${knownBy}`]),
  ];
  return fields.length === 0 ? "" : `?${fields.join("&")}`;
}

function report(options: readonly string[]): Promise<number> {
  const command = fileURLToPath(
    new URL("bin/policytrack.js", import.meta.resolve("policytrack/package.json")),
  );
  const child = spawn(process.execPath, [command, "report", "packages/jp-kr-us", ...options], {
    cwd: workspace,
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status) => resolve(status ?? 0));
  });
}

async function serve(): Promise<void> {
  if (!existsSync(`${root}dist/index.html`)) {
    console.error("There is no apps/demo/dist to serve. Build it with: npx -y pnpm@12 build");
    process.exit(1);
  }
  // A taken port moves to the next.
  const server = await preview({ root, logLevel: "error", preview: { port: 4173, host: "localhost" } });
  const address = server.resolvedUrls?.local[0] ?? "http://localhost:4173/";
  console.log(`\nThe page: ${address}${searchOf()}\nCtrl-C ends it.`);
}
