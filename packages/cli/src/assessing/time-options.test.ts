import { expect, test } from "vitest";
import { examplesFolder } from "../testing/test-folder.ts";
import { run } from "../testing/run.ts";

test.each([
  ["report harbour-towns --on", "18 August 2023", "--on: ", "Write 2023-08-18."],
  ["report harbour-towns --on", "2023年8月18日", "--on: ", "Write 2023-08-18."],
  ["site harbour-towns --on", "18 August 2023", "--on: ", "Write 2023-08-18."],
  ["site harbour-towns --through", "2025-13-01", "--through: ", "one like 2026-04-30"],
  ["import promises.csv --preset plain-sheet --on", "31/03/2025", "--on: ", "Write 2025-03-31."],
  ["touch --record harbour-towns --on", "18 August 2023", "--on: ", "Write 2023-08-18."],
  [
    "report harbour-towns --evidence-until",
    "2024-02-30",
    "--evidence-until: ",
    "one like 2026-04-30, or today",
  ],
  ["upcoming harbour-towns --within", "2 years", "--within: ", "Write P2Y."],
  ["review harbour-towns --every", "six months", "--every: ", "Write P6M."],
  ["export icalendar harbour-towns --within", "long", "--within: ", "one like P6M"],
])("%s %s names the option and what to write", async (line, given, option, fix) => {
  await using folder = await examplesFolder();
  const { code, err } = await run(folder.path, [...line.split(" "), given]);
  expect(code).toBe(2);
  expect(err).toContain(option);
  expect(err).toContain(fix);
});
