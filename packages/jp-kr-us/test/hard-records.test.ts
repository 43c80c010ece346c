import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const command = fileURLToPath(new URL("../node_modules/.bin/policytrack", import.meta.url));

/** The six records that could break the model before anything else was built on it. */
const hardRecords = [
  "apec-wto-dispute-settlement-2024",
  "jp-kr-maritime-fuel-supply-chain-2030",
  "jp-kr-private-led-third-country-projects",
  "kr-hydrogen-commercial-vehicles-2030",
  "kr-startup-center-tokyo",
  "utokyo-snu-uchicago-quantum-research",
];

/**
 * Read these as a person would: hard-records/review.md says of every line that changes what it rests on. A snapshot that
 * differs is a changed verdict: find out why before you accept it.
 */
describe("the hard records, as the command reports them", () => {
  it.each([
    ["2023-06-01", null],
    ["2023-11-17", null],
    ["2023-11-18", null],
    ["2024-02-15", null],
    ["2024-03-05", null],
    ["2024-05-11", null],
    ["2024-05-11", "2026-01-01"],
    ["2024-06-30", null],
    ["2025-06-30", null],
    ["2026-06-01", null],
  ])("on %s, known by %s", async (on, knownBy) => {
    const days = ["--on", on, ...(knownBy === null ? [] : ["--known-by", knownBy])];
    const { stdout } = await promisify(execFile)(command, [
      "report",
      folder,
      ...hardRecords,
      ...days,
      "--format",
      "markdown",
    ]);
    const name = knownBy === null ? on : `${on}-known-by-${knownBy}`;
    await expect(stdout).toMatchFileSnapshot(`hard-records/${name}.md`);
  });
});
