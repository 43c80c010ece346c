import { expect, it } from "vitest";
import { assess } from "../assess/assess.ts";
import type { Verdict } from "../assess/assessment.ts";
import { UsageError } from "../errors.ts";
import { defineDataset } from "../input/define.ts";
import type { CommitmentInput } from "../model/types.ts";
import { type ComplianceLevel, compliance, complianceLevel } from "./compliance.ts";

/** The verdicts on one commitment of party "a" on 2026-04-30, and on as many as are given. */
function verdictsOf(...commitments: readonly Partial<CommitmentInput>[]): readonly Verdict[] {
  const dataset = defineDataset({
    id: "scores",
    title: "Scores",
    source: "https://example.org/report 2026-04-01",
    reviewedThrough: "2026-04-30",
    sources: { old: { url: "https://example.org/old", published: "2023-06-01" } },
    indicators: {
      share: {
        title: "Share",
        unit: "%",
        measure: "ratio",
        observations: [{ key: "2025", date: 2025, value: 50 }],
      },
    },
    commitments: commitments.map((one, i) => ({
      title: `Promise ${i}`,
      party: "a",
      domain: "x",
      ...one,
    })) as readonly CommitmentInput[],
  });
  return assess(dataset).verdicts as unknown as readonly Verdict[];
}

it.each<[what: string, commitment: Partial<CommitmentInput>, level: ComplianceLevel]>([
  ["What is not yet due", { due: 2030, status: "pending" }, "not-due"],
  ["What is under way and not yet due", { due: 2030, status: "in-progress" }, "not-due"],
  ["What was delivered before it is due", { due: 2030, status: "delivered" }, "full"],
  ["What was delivered late", { due: 2024, status: "delivered", statusDate: "2025-03-01" }, "full"],
  ["What is overdue without a step", { due: 2024, status: "pending" }, "none"],
  ["What is overdue and under way", { due: 2024, status: "in-progress" }, "partial"],
  ["What was last reported before it was due", { due: 2024, status: "pending", source: "old" }, "unknown"],
  ["What was given up before it was due", { due: 2030, status: "abandoned" }, "none"],
  ["What has no deadline and is under way", { status: "in-progress" }, "partial"],
  ["What has no deadline and has not begun", { status: "pending" }, "none"],
  ["What nothing is known of", { due: 2024 }, "unknown"],
  ["A number that was reached in time", { due: "in 2025", indicator: "share", atMost: 60 }, "full"],
  ["A number that was missed", { due: "in 2025", indicator: "share", atMost: 40 }, "none"],
  ["A number that is not yet due", { due: "in 2028", indicator: "share", atMost: 40 }, "not-due"],
  [
    "A period that was kept in part",
    {
      due: "every year from 2025 until 2025",
      history: [{ status: "partly-delivered", date: 2025, occurrence: "2025" }],
    },
    "partial",
  ],
  [
    "What was delivered in time or late",
    { due: "by 2024-06", history: [{ status: "delivered", date: "2024-06/2024-07" }] },
    "full",
  ],
  ["What may be overdue or not yet due", { due: "around 2025", status: "pending" }, "unknown"],
])("%s is scored by its verdict, and not by its status alone", (_, commitment, level) => {
  expect(verdictsOf(commitment).map(complianceLevel)).toEqual([level]);
});

it("Each period of a yearly promise counts: kept, without a report, and not yet due", () => {
  const yearly = verdictsOf({
    due: "every year from 2024",
    history: [{ status: "delivered", date: "2024-05", occurrence: "2024" }],
  });
  expect(yearly.map(complianceLevel)).toEqual(["full", "unknown", "not-due"]);
  expect(compliance(yearly)).toEqual([
    { party: "a", n: 3, full: 1, partial: 0, none: 0, unknown: 1, notDue: 1, score: 1 },
  ]);
});

it("A member of whom nothing is due yet has no score", () => {
  expect(compliance(verdictsOf({ due: 2030, status: "pending" }))).toEqual([
    { party: "a", n: 1, full: 0, partial: 0, none: 0, unknown: 0, notDue: 1, score: null },
  ]);
});

it("What is no verdict has no level", () => {
  expect(() => complianceLevel({} as Verdict)).toThrow(UsageError);
  expect(() => compliance([{} as Verdict])).toThrow(UsageError);
});
