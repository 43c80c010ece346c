// Mutation testing of one folder by its own tests: MUTATE=edtf, evidence, timeliness or assess.
const folder = process.env.MUTATE ?? "timeliness";
const root = folder === "edtf" ? "packages/edtf/src" : `packages/core/src/${folder}`;

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: ".config/vitest.mutation.config.ts" },
  mutate: [`${root}/**/*.ts`, "!**/*.test.ts", "!**/*-fixture.ts", "!**/*.fixture.ts", "!**/*.oracle.ts"],
  coverageAnalysis: "perTest",
  // A busy machine is slow at the first run, in which nothing is changed yet.
  dryRunTimeoutMinutes: 30,
  // Vocabularies and the like, which only a whole new run could tell from another.
  ignoreStatic: true,
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { reportTests: false, logTests: false },
  jsonReporter: { fileName: `reports/mutation-${folder}.json` },
  tempDirName: "reports/stryker",
  thresholds: { high: 95, low: 85, break: 85 },
};
