import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  root,
  cacheDir: "../node_modules/.vitest",
  resolve: { conditions: ["@policytrack/source"] },
  ssr: { resolve: { conditions: ["@policytrack/source"] } },
  test: {
    include: ["*.browser.test.ts"],
    globalSetup: `${root}served-site.ts`,
    // Each works with pages of its own in one browser, which is kept busy by two.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
