import { expect, test } from "vitest";
import { fuzz } from "../../../.ci/fuzz.ts";

// `pnpm fuzz` goes on for as long as it is told.
test("Nothing breaks, whatever is fed to the packages", async () => {
  const targets = ["dates", "small", "commands", "imports", "mappings", "workbooks"] as const;
  const tallies = await fuzz({ targets, milliseconds: 600_000, runs: 25, seedOf: () => 1 });
  expect(tallies.flatMap(({ findings }) => findings)).toEqual([]);
  for (const { target, inputs, accepted } of tallies) {
    expect(inputs, target).toBe(25);
    expect(accepted, target).toBeGreaterThan(0);
  }
}, 120_000);
