import { describe, expect, it } from "vitest";
import { campDavid, jpKrUs } from "../../fixtures/records.ts";
import { indexOf } from "../dataset/dataset-index.ts";
import { defineDataset } from "../input/define.ts";
import type { CommitmentInput, Dataset, DatasetInput } from "../model/types.ts";
import { assess } from "./assess.ts";
import type { Verdict } from "./assessment.ts";
import { explain } from "./explain.ts";

function verdicts(
  commitment: Partial<CommitmentInput>,
  rest: Partial<DatasetInput> = {},
): readonly Verdict[] {
  const dataset = defineDataset({
    id: "d",
    title: "D",
    source: "https://example.org/plan 2020-01-10",
    reviewedThrough: "2025-06-30",
    ...rest,
    commitments: { c: { title: "C", party: "p", domain: "d", madeOn: "2020-01-10", ...commitment } },
  } as DatasetInput) as Dataset;
  return assess(dataset).verdicts;
}
const steps = (verdict: Verdict) => explain(verdict).steps;
const rules = (verdict: Verdict): readonly string[] => steps(verdict).map(({ rule }) => rule);
const step = (verdict: Verdict, rule: string) => steps(verdict).find((s) => s.rule === rule);

describe("an explanation", () => {
  it("names the verdict, the day and the evidence", () => {
    const assessment = assess(jpKrUs, { on: "2024-06-30", evidenceUntil: "2025-01-01" });
    expect(explain(assessment.verdicts[0]!)).toMatchObject({
      verdictId: assessment.verdicts[0]!.id,
      on: "2024-06-30",
      evidenceUntil: "2025-01-01",
    });
  });
  it("of an act tells the deadline, the latest report, the first delivery and the line of the table", () => {
    const [verdict] = verdicts({
      due: "2024",
      history: [
        {
          key: "begun",
          status: "in-progress",
          date: "2023-01-05",
          source: "https://example.org/a 2023-01-06",
        },
        { key: "done", status: "delivered", date: "2024-06-15", source: "https://example.org/b 2024-06-20" },
      ],
    });
    expect(rules(verdict!)).toEqual([
      "due/in-force",
      "status/latest-report",
      "achieved/first",
      "timeliness/certain",
    ]);
    expect(step(verdict!, "status/latest-report")).toMatchObject({
      factIds: ["c/done"],
      status: "delivered",
      date: "2024-06-15",
    });
    expect(step(verdict!, "achieved/first")).toMatchObject({ factIds: ["c/done"], regressed: false });
    expect(step(verdict!, "timeliness/certain")).toMatchObject({
      timeliness: "on-time",
      lines: [{ line: "delivered", gives: ["on-time"], factIds: ["c/main-term", "c/done"] }],
    });
  });
  it("tells every line that a vague date allows", () => {
    const [verdict] = verdicts({ due: "2024-06~" });
    expect(step(verdict!, "timeliness/dates-allow") ?? step(verdict!, "timeliness/certain")).toMatchObject({
      rule: "timeliness/certain",
      timeliness: "unreported",
    });
    const [late] = verdicts({
      due: "2024-06",
      history: [
        {
          key: "done",
          status: "delivered",
          date: "2024-06/2024-07",
          source: "https://example.org/b 2024-08-20",
        },
      ],
    });
    expect(step(late!, "timeliness/dates-allow")).toMatchObject({
      possible: ["on-time", "late"],
      factIds: ["c/main-term", "c/done"],
    });
  });
  it("tells the term that was replaced", () => {
    const [verdict] = verdicts({
      criteria: { main: { due: "2023", revisions: [{ key: "moved", due: "2026", date: "2023-11-01" }] } },
    });
    expect(step(verdict!, "due/in-force")).toMatchObject({ factIds: ["c/moved"], due: "2026-12-31" });
    expect(step(verdict!, "due/replaced")).toMatchObject({
      factIds: ["c/main-term"],
      original: { due: "2023-12-31" },
    });
  });
  it("tells from which event a deadline counts", () => {
    const [verdict] = verdicts(
      { due: "within P6M after e" },
      { events: { e: { title: "E", date: "2024-11-15" } } },
    );
    expect(step(verdict!, "due/after-event")).toMatchObject({
      factIds: ["c/main-term", "e"],
      event: "e",
      within: "P6M",
      date: "2024-11-15",
    });
  });
  it("tells who said that the deadline was missed", () => {
    const [verdict] = verdicts({
      due: "2024",
      history: [
        {
          key: "said",
          text: "Not reached",
          statedTimeliness: "missed",
          statedBy: "p",
          date: "2025-01-20",
          source: "https://example.org/s 2025-01-20",
        },
      ],
    });
    expect(verdict!.timeliness).toBe("overdue");
    expect(step(verdict!, "deadline/stated-missed")).toMatchObject({ factIds: ["c/said"], statedBy: ["p"] });
    expect(step(verdict!, "timeliness/certain")).toMatchObject({ lines: [{ line: "stated-missed" }] });
  });
  const observations = [
    { key: "a", date: "2022", value: 90, source: "https://example.org/a 2023-02-01" },
    { key: "b", date: "2023", value: 104, source: "https://example.org/b 2024-02-01" },
    { key: "c", date: "2024", value: 98, source: "https://example.org/c 2025-02-01" },
  ];
  it("of a number tells the target, and the value that was compared first of all to meet it", () => {
    const [verdict] = verdicts(
      { indicator: "i", atLeast: 100, due: "by 2024" },
      { indicators: { i: { title: "I", unit: "t", measure: "stock", observations } } },
    );
    expect(step(verdict!, "number/target")).toMatchObject({
      comparator: "at-least",
      target: { min: 100 },
      unit: "t",
    });
    expect(step(verdict!, "number/compared")).toMatchObject({
      factIds: ["i/b", "c/main-term"],
      value: { min: 104 },
      through: "2023-12-31",
    });
    expect(step(verdict!, "achieved/first")).toMatchObject({ factIds: ["i/b"], regressed: true });
    expect(step(verdict!, "timeliness/certain")).toMatchObject({
      timeliness: "on-time",
      lines: [{ line: "value-meets" }],
    });
  });
  it("of a number in a period tells the value of that period", () => {
    const [verdict] = verdicts(
      { indicator: "i", atLeast: 100, due: "in 2022" },
      { indicators: { i: { title: "I", measure: "ratio", observations } } },
    );
    expect(step(verdict!, "number/compared")).toMatchObject({ factIds: ["i/a", "c/main-term"] });
    expect(step(verdict!, "timeliness/certain")).toMatchObject({
      timeliness: "missed",
      lines: [{ line: "value-misses" }],
    });
  });
  it("says where no value is known", () => {
    const [verdict] = verdicts(
      { indicator: "i", atLeast: 100, due: "by 2024" },
      { indicators: { i: { title: "I", measure: "stock" } } },
    );
    expect(rules(verdict!)).toContain("number/no-value");
  });
  it("of a period tells how often it recurs, and what was reported of it", () => {
    const [first, second] = verdicts({
      due: "every year from 2023",
      history: [
        {
          key: "kept",
          status: "delivered",
          occurrence: "2023",
          date: "2023-05",
          source: "https://example.org/k 2023-06-01",
        },
      ],
    });
    expect(step(first!, "due/recurring")).toMatchObject({ every: "P1Y", from: "2023" });
    expect(step(first!, "timeliness/certain")).toMatchObject({
      timeliness: "on-time",
      factIds: ["c/kept"],
      lines: [{ line: "delivered" }],
    });
    expect(rules(second!)).toContain("status/nothing-on-record");
    expect(step(second!, "timeliness/certain")).toMatchObject({
      timeliness: "unreported",
      lines: [{ line: "nothing-shown" }],
    });
  });
  it("of a party tells that it is its own part", () => {
    const [p, q] = verdicts({ party: ["p", "q"], due: "2024", status: { p: "delivered", q: "stalled" } });
    expect([step(p!, "party/own-part"), step(q!, "party/own-part")]).toEqual([
      { rule: "party/own-part", partyId: "p", factIds: [] },
      { rule: "party/own-part", partyId: "q", factIds: [] },
    ]);
  });
  it("names facts of the dataset only", () => {
    for (const dataset of [jpKrUs, campDavid])
      for (const on of ["2023-11-18", "2024-06-30", "2025-06-30"]) {
        const { facts } = indexOf(dataset);
        for (const verdict of assess(dataset, { on }).verdicts)
          for (const { factIds } of steps(verdict))
            for (const id of factIds) expect(facts.has(id)).toBe(true);
      }
  });
});
