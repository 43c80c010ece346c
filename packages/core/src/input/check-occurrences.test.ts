import { expect, test } from "vitest";
import { assess } from "../assess/assess.ts";
import { explain } from "../assess/explain.ts";
import type { CommitmentInput, DatasetInput } from "../model/types.ts";
import { defineDataset } from "./define.ts";
import { safeParse } from "./parse.ts";
import { toInput } from "./to-input.ts";

const input = (commitment: Partial<CommitmentInput>): DatasetInput => ({
  id: "d",
  title: "D",
  source: "https://example.org/plan 2024-01-10",
  reviewedThrough: "2026-06-30",
  commitments: {
    e: {
      title: "E",
      party: "a",
      domain: "d",
      due: "every year from 2024",
      source: "https://example.org/report 2026-06-01",
      ...commitment,
    },
  },
});
const wordsOf = (commitment: Partial<CommitmentInput>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    assess(defineDataset(input(commitment))).verdicts.map(({ occurrence, timeliness }) => [
      occurrence,
      timeliness,
    ]),
  );
const issuesOf = (commitment: Partial<CommitmentInput>): readonly (readonly [string, string])[] => {
  const result = safeParse(input(commitment));
  return result.success ? [] : result.issues.map(({ rule, path }) => [rule, path.join(".")]);
};

test("A delivery without an occurrence is about the period in which its date lies", () => {
  expect(wordsOf({ history: [{ status: "delivered", date: "2024-05" }] })).toEqual({
    2024: "on-time",
    2025: "unreported",
    2026: "not-due",
  });
  expect(wordsOf({ status: "not-delivered", statusDate: 2025 })).toMatchObject({ 2025: "missed" });
});

test("The record keeps what was written, and the explanation names the entry", () => {
  const history = [{ status: "delivered", date: "2024-05" }] as const;
  const dataset = defineDataset(input({ history }));
  expect(dataset.commitments[0]?.history[0]?.occurrence).toBeNull();
  expect(JSON.stringify(toInput(dataset))).not.toContain("occurrence");
  const [kept] = assess(dataset).verdicts;
  expect(kept?.history.map(({ occurrence }) => occurrence)).toEqual(["2024"]);
  expect(explain(kept!).steps.at(-1)).toMatchObject({
    rule: "timeliness/certain",
    lines: [{ line: "delivered", factIds: ["e/delivered-2024-05"] }],
  });
});

test.each<[what: string, commitment: Partial<CommitmentInput>, path: string]>([
  ["without a date", { history: [{ status: "delivered" }] }, "history.0"],
  ["of the row, without a date", { status: "delivered" }, ""],
  [
    "whose date lies in two periods",
    { history: [{ status: "delivered", date: "2024-12/2025-01" }] },
    "history.0",
  ],
  [
    "whose date lies before the first period",
    { history: [{ status: "delivered", date: "2024" }], due: "every year from 2025" },
    "history.0",
  ],
  [
    "within the time of grace, so that it may be late",
    {
      history: [{ status: "delivered", date: "2025-02" }],
      due: { due: "every year from 2024", grace: "P3M" },
    },
    "history.0",
  ],
  [
    "each time that something occurs",
    { history: [{ status: "delivered", date: "2025-02" }], due: "when it occurs" },
    "history.0",
  ],
])("A report %s asks for its occurrence", (_, commitment, path) => {
  expect(issuesOf(commitment)).toEqual([
    ["occurrence-missing", ["commitments.e", path, "occurrence"].filter((part) => part !== "").join(".")],
  ]);
});

test("What is said of the promise as a whole needs no occurrence", () => {
  for (const status of ["continuing", "in-progress", "stalled", "abandoned"] as const)
    expect(issuesOf({ history: [{ status }] })).toEqual([]);
  expect(issuesOf({ history: [{ text: "A step." }] })).toEqual([]);
  expect(issuesOf({ due: "by 2030", history: [{ status: "delivered" }] })).toEqual([]);
});

test("Months, quarters and fiscal years have the period of their first day", () => {
  const monthly = (date: string) =>
    wordsOf({ due: "every month from 2026-04", history: [{ status: "delivered", date }] });
  expect(monthly("2026-05-31")["2026-05"]).toBe("on-time");
  const fiscal = wordsOf({
    due: "every year from 2024-04",
    history: [{ status: "delivered", date: "2025-03-31" }],
  });
  expect(fiscal["2024-04/2025-03"]).toBe("on-time");
});
