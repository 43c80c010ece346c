import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = ["core", "formats", "cli", "jp-kr-us"];

/** Nothing may depend on where the machine stands: the whole suite runs once as it is and once in each of these. */
const zones = ["Asia/Seoul", "America/Los_Angeles", "Pacific/Kiritimati"];

const project = (name: string, zone: string | null) => ({
  extends: true as const,
  test: {
    name: zone === null ? name : `${name} ${zone}`,
    root: `${root}packages/${name}`,
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    env: zone === null ? {} : { TZ: zone },
    setupFiles: [`${root}.config/vitest.setup.ts`],
    // Types have no time zone.
    typecheck: {
      enabled: zone === null && existsSync(`${root}packages/${name}/tsconfig.json`),
      include: ["**/*.test-d.ts"],
      tsconfig: `${root}packages/${name}/tsconfig.json`,
      ignoreSourceErrors: true,
    },
  },
});

export default defineConfig({
  root,
  test: {
    pool: "forks",
    // One a core; by itself Vitest leaves one idle, which is half of a small machine.
    maxWorkers: "100%",
    // Some tests try tens of thousands of cases, on machines that have other things to do as well.
    testTimeout: 60_000,
    projects: packages.flatMap((name) => [null, ...zones].map((zone) => project(name, zone))),
  },
});
