import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = process.env["MUTATE"] ?? "dates";

/** The tests of one folder of core as mutation testing runs them, over and over: in one time zone, with fewer histories. */
export default defineConfig({
  root: file("../packages/core"),
  plugins: [
    {
      name: "fewer-histories",
      enforce: "pre",
      transform: (code, id) =>
        id.endsWith(".test.ts") ? code.replace("numRuns: 50_000", "numRuns: 12_000") : null,
    },
  ],
  test: {
    include: [`src/${folder}/**/*.test.ts`],
    setupFiles: [file("vitest.setup.ts")],
    testTimeout: 60_000,
  },
});
