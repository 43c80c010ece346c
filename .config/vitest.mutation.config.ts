import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = process.env["MUTATE"] ?? "timeliness";

/** The tests of one folder as mutation testing runs them, over and over: with fewer drawn cases. */
export default defineConfig({
  root: file(folder === "edtf" ? "../packages/edtf" : "../packages/core"),
  resolve: { conditions: ["@policytrack/source"] },
  ssr: { resolve: { conditions: ["@policytrack/source"] } },
  plugins: [
    {
      name: "fewer-cases",
      enforce: "pre",
      transform: (code, id) =>
        id.endsWith(".test.ts") ? code.replaceAll(/numRuns: [\d_]+/g, "numRuns: 100") : null,
    },
  ],
  test: {
    include: [folder === "edtf" ? "src/**/*.test.ts" : `src/${folder}/**/*.test.ts`],
    setupFiles: [file("vitest.setup.ts")],
    testTimeout: 60_000,
  },
});
