import { describe, expect, it } from "vitest";
import { jpKrUs } from "../../fixtures/records.ts";
import { assess } from "../assess/assess.ts";
import type { AssessOptions } from "../assess/assess-options.ts";
import type { Assessment } from "../assess/assessment.ts";
import { defineDataset } from "../input/define.ts";
import type { CommitmentInput, Dataset, DatasetInput } from "../model/types.ts";
import { compare } from "./compare.ts";

const report = "https://example.org/report 2024-06-20";
function datasetOf(commitment: Partial<CommitmentInput>, rest: Partial<DatasetInput> = {}): Dataset {
  return defineDataset({
    id: "d",
    title: "D",
    source: "https://example.org/plan 2020-01-10",
    reviewedThrough: "2025-06-30",
    ...rest,
    commitments: { c: { title: "C", party: "p", domain: "d", madeOn: "2020-01-10", ...commitment } },
  } as DatasetInput) as Dataset;
}
const changes = (dataset: Dataset, before: AssessOptions, after: AssessOptions) =>
  compare(assess(dataset, before).verdicts, assess(dataset, after).verdicts);

describe("what changed between two assessments", () => {
  const delivered = datasetOf({
    due: "2024",
    history: [{ key: "done", status: "delivered", date: "2024-06-15", source: report }],
  });

  it("is nothing between an assessment and itself", () => {
    const { commitments, verdicts } = assess(jpKrUs);
    expect([compare(commitments, commitments), compare(verdicts, verdicts)]).toEqual([[], []]);
  });
  it("is due to the fact that was published in between", () => {
    const [change, ...others] = changes(delivered, { on: "2024-06-19" }, { on: "2024-06-20" });
    expect(others).toEqual([]);
    expect(change).toMatchObject({ id: "c/main", changed: ["status", "timeliness"] });
    expect(change!.causes).toEqual([{ kind: "fact", factId: "c/done", change: "in-force" }]);
    expect([change!.before!.timeliness, change!.after!.timeliness]).toEqual(["not-due", "on-time"]);
  });
  it("is due to time alone when a due day passes", () => {
    const [change] = changes(datasetOf({ due: "2024" }), { on: "2024-12-31" }, { on: "2025-01-01" });
    expect(change!.causes).toEqual([{ kind: "time" }]);
  });
  it("is due to time alone though a fact was published that changes nothing", () => {
    const dataset = datasetOf({
      due: "2024",
      history: [
        { key: "step", text: "A step", date: "2024-12-01", source: "https://example.org/step 2025-01-10" },
      ],
    });
    const [change] = changes(dataset, { on: "2024-12-31" }, { on: "2025-02-01" });
    expect(change!.causes).toEqual([{ kind: "time" }]);
  });
  it("is due to the fact and to time where it takes both", () => {
    const dataset = datasetOf({
      due: "2024",
      history: [
        {
          key: "seen",
          status: "in-progress",
          date: "2025-01-05",
          source: "https://example.org/seen 2025-01-10",
        },
      ],
    });
    const [change] = changes(dataset, { on: "2024-12-01" }, { on: "2025-02-01" });
    expect(change!.after!.timeliness).toBe("overdue");
    expect(change!.causes).toEqual([
      { kind: "fact", factId: "c/seen", change: "in-force" },
      { kind: "time" },
    ]);
  });
  it("is due to the day on which an announced fact begins", () => {
    const dataset = datasetOf({
      due: "2030",
      history: [{ key: "start", status: "in-progress", date: "2024-09-01", source: report }],
    });
    const [change] = changes(dataset, { on: "2024-08-31" }, { on: "2024-09-01" });
    expect(change!.causes).toEqual([{ kind: "fact", factId: "c/start", change: "begun" }]);
  });
  it("is due to what a correction withdraws, and to the correction", () => {
    const dataset = datasetOf({
      due: "2024",
      history: [
        { key: "wrong", status: "delivered", date: "2024-06-15", source: report },
        {
          key: "right",
          status: "in-progress",
          date: "2024-06-15",
          corrects: "c/wrong",
          source: "https://example.org/r 2024-08-01",
        },
      ],
    });
    const [change] = changes(dataset, { on: "2024-07-01" }, { on: "2024-08-01" });
    expect(change!.causes).toEqual([
      { kind: "fact", factId: "c/wrong", change: "no-longer-in-force" },
      { kind: "fact", factId: "c/right", change: "in-force" },
    ]);
  });
  it("is due to the evidence where the day is the same", () => {
    const [change] = changes(
      delivered,
      { on: "2024-06-18" },
      { on: "2024-06-18", evidenceUntil: "2025-01-01" },
    );
    expect(change!.causes).toEqual([{ kind: "fact", factId: "c/done", change: "in-force" }]);
  });
  it("is due to the options where a mark of doubt reaches less far", () => {
    const vague = datasetOf({
      due: { kind: "date", timing: "by", date: "2024~", every: null, fiscalYear: null },
    });
    const [change] = changes(vague, { on: "2025-03-01" }, { on: "2025-03-01", dateTolerance: { "~": 0 } });
    expect(change!.causes).toEqual([{ kind: "options" }]);
  });
  it("tells of a number by the value that came", () => {
    const indicators: DatasetInput["indicators"] = {
      i: {
        title: "I",
        measure: "stock",
        observations: [{ key: "v", date: "2023", value: 6, source: report }],
      },
    };
    const dataset = datasetOf({ indicator: "i", atLeast: 5, due: "by 2030" }, { indicators });
    const [change] = changes(dataset, { on: "2024-06-19" }, { on: "2024-06-20" });
    expect(change!.causes).toEqual([{ kind: "fact", factId: "i/v", change: "in-force" }]);
  });
  it("tells what came on record by its claims", () => {
    const dataset = datasetOf({ source: report });
    const before = assess(dataset, { on: "2024-06-19" }),
      after = assess(dataset, { on: "2024-06-20" });
    expect(
      compare(before.commitments, after.commitments).map(({ before: was, changed }) => [was, changed.length]),
    ).toEqual([[null, 4]]);
  });
  it("tells facts that another version of the dataset has, lacks or edits", () => {
    const edited = datasetOf({
      due: "2024",
      history: [
        {
          key: "done",
          status: "delivered",
          date: "2025-02-15",
          source: "https://example.org/report 2025-03-01",
        },
      ],
    });
    const versions = (a: Dataset, b: Dataset) => compare(assess(a).verdicts, assess(b).verdicts)[0]!.causes;
    expect(versions(datasetOf({ due: "2024" }), delivered)).toEqual([
      { kind: "version", factId: "c/done", change: "added" },
    ]);
    expect(versions(delivered, datasetOf({ due: "2024" }))).toEqual([
      { kind: "version", factId: "c/done", change: "removed" },
    ]);
    expect(versions(delivered, edited)).toEqual([{ kind: "version", factId: "c/done", change: "edited" }]);
  });
  it("is the same seen from the other side, with before and after exchanged", () => {
    const [a, b] = [assess(jpKrUs, { on: "2024-01-01" }), assess(jpKrUs)] as [Assessment, Assessment];
    const key = (id: string, changed: readonly string[]): string => `${id} ${changed.join()}`;
    const forth = compare(a.verdicts, b.verdicts).map(({ id, changed }) => key(id, changed));
    const back = compare(b.verdicts, a.verdicts).map(({ id, changed }) => key(id, changed));
    expect(forth.toSorted()).toEqual(back.toSorted());
    expect(forth.length).toBeGreaterThan(0);
  });
  it("gives every change a cause", () => {
    const days = ["2022-01-01", "2023-06-01", "2024-06-30", "2025-06-30"];
    for (const [i, on] of days.entries())
      for (const later of days.slice(i + 1))
        for (const { causes } of changes(jpKrUs, { on }, { on: later }))
          expect(causes.length).toBeGreaterThan(0);
  });
});
