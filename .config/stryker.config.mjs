// Mutation testing of one folder of core, by the tests of the same folder: MUTATE=dates or MUTATE=assess.
const folder = process.env.MUTATE ?? "dates";

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: ".config/vitest.mutation.config.ts" },
  mutate: [
    `packages/core/src/${folder}/**/*.ts`,
    "!**/*.test.ts",
    "!**/*-fixture.ts",
    "!**/edtf-table.ts",
    "!**/edtf-arbitrary.ts",
  ],
  coverageAnalysis: "perTest",
  // Vocabularies and the like, which only a whole new run could tell from another.
  ignoreStatic: true,
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { reportTests: false, logTests: false },
  jsonReporter: { fileName: `reports/mutation-${folder}.json` },
  tempDirName: "reports/stryker",
  thresholds: { high: 95, low: 85, break: 85 },
};
