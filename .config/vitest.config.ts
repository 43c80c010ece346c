import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Packages that read clocks, locales or zones are tested in these as well. The others have no `Date` and no `Intl`: a lint rule holds it. */
const zones = ["Asia/Seoul", "America/Los_Angeles", "Pacific/Kiritimati"];
const zoned = new Set(["formats", "cli", "site"]);

/** What takes long and prints no day of a clock is run once. */
const everywhereTheSame = [
  "**/fuzz.test.ts",
  "**/every-command.test.ts",
  "**/main.test.ts",
  "**/import/**",
  "**/write/**",
];

const project = (name: string, zone: string | null) => ({
  extends: true as const,
  resolve: { conditions: ["@policytrack/source"] },
  ssr: { resolve: { conditions: ["@policytrack/source"] } },
  test: {
    name: zone === null ? name : `${name} ${zone}`,
    root: `${root}packages/${name}`,
    include: ["**/*.test.ts", "**/*.test.tsx"],
    exclude: [
      "**/node_modules/**",
      "**/dist/**",
      "**/*.browser.test.ts",
      ...(zone === null ? [] : everywhereTheSame),
    ],
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
    projects: readdirSync(`${root}packages`).flatMap((name) =>
      [null, ...(zoned.has(name) ? zones : [])].map((zone) => project(name, zone)),
    ),
  },
});
