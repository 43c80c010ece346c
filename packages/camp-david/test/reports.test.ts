import { expect, test } from "vitest";
import { policytrack } from "./command.ts";

/** The month of the promises, two days in between, and the last day for which evidence was looked for. */
const days = ["2023-08-31", "2024-06-30", "2025-06-30", "2026-01-31"];

test.each(days)("The report of %s is the one that was read and accepted", async (day) => {
  await expect(policytrack("report", ".", "--on", day, "--format", "markdown")).toMatchFileSnapshot(
    `reports-by-day/${day}.md`,
  );
});

test.each(days.slice(1).map((day, i) => [days[i] as string, day]))(
  "The changes from %s to %s have the causes that were read and accepted",
  async (from, to) => {
    await expect(
      policytrack("compare", ".", "--from", from, "--to", to, "--format", "markdown"),
    ).toMatchFileSnapshot(`reports-by-day/changes-${from}-${to}.md`);
  },
);
