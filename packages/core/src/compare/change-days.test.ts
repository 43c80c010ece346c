import { isoDay, parseIsoDay } from "@policytrack/edtf";
import { describe, expect, it } from "vitest";
import { copies } from "../../fixtures/copies.ts";
import { countedReads } from "../../fixtures/counted-reads.ts";
import { campDavid, jpKrUs } from "../../fixtures/records.ts";
import { assess } from "../assess/assess.ts";
import type { AssessOptions } from "../assess/assess-options.ts";
import { defineDataset } from "../input/define.ts";
import type { CommitmentInput, Dataset, DatasetInput } from "../model/types.ts";
import { changeDays, type ChangeDaysOptions } from "./change-days.ts";

/** Every day looked at, one by one. */
function dayByDay(
  dataset: Dataset,
  from: string,
  through: string,
  options: AssessOptions = {},
): readonly string[] {
  const said = (on: string): string => {
    const { commitments, context, notOnRecord } = assess(dataset, { ...options, on });
    return JSON.stringify([
      notOnRecord,
      [...commitments, ...context].map((c) => [
        [c.firmness, c.statedBy, c.formallyAnnounced, c.possibleStatus, c.possibleTimeliness],
        [...c.history, ...c.ratings, ...c.replies].map(({ id }) => id),
        c.verdicts.map((v) => [
          v.id,
          v.possibleStatus,
          v.possibleTimeliness,
          v.due,
          v.latestDue,
          v.series.at(-1)?.id,
        ]),
      ]),
    ]);
  };
  const days: string[] = [];
  let before = said(from);
  for (let day = parseIsoDay(from)! + 1; day <= parseIsoDay(through)!; day++) {
    const on = isoDay(day);
    const now = said(on);
    if (now !== before) days.push(on);
    before = now;
  }
  return days;
}
const daysOf = (
  dataset: Dataset,
  from: string,
  through: string,
  options: AssessOptions = {},
): readonly string[] => changeDays(dataset, { ...options, from, through }).map(({ day }) => day);

describe("the days on which something changes", () => {
  it.each([
    ["jp-kr-us", jpKrUs],
    ["camp-david", campDavid],
  ] as const)("are those found by looking at each day: %s", (_, dataset) => {
    expect(daysOf(dataset, "2023-06-01", "2025-06-30")).toEqual(
      dayByDay(dataset, "2023-06-01", "2025-06-30"),
    );
  });
  it("are those found day by day with the evidence of one day", () => {
    const options = { evidenceUntil: "2025-06-30" };
    expect(daysOf(jpKrUs, "2023-10-01", "2025-01-31", options)).toEqual(
      dayByDay(jpKrUs, "2023-10-01", "2025-01-31", options),
    );
  });
  const promise = (commitment: Partial<CommitmentInput>, rest: Partial<DatasetInput> = {}): Dataset =>
    defineDataset({
      id: "d",
      title: "D",
      source: "https://example.org/plan 2020-01-10",
      reviewedThrough: "2025-06-30",
      ...rest,
      commitments: { c: { title: "C", party: "p", domain: "d", ...commitment } },
    } as DatasetInput) as Dataset;
  const observations = [
    { date: "2023-01", value: 20, source: "https://example.org/a 2023-03-05" },
    { date: "2023", value: 40, source: "https://example.org/b 2024-02" },
    { date: "2024", value: 30, source: "https://example.org/c 2024-11-05" },
  ];
  it.each([
    ["a vague deadline", promise({ due: "2024-05~" })],
    ["a choice of deadlines", promise({ due: "[2024-03,2024-07]" })],
    [
      "a deadline after an event",
      promise(
        { due: "within P2M after e" },
        { events: { e: { title: "E", date: "2024-03~", source: "https://example.org/e 2024-04-02" } } },
      ),
    ],
    [
      "half-yearly duties with a period of grace",
      promise({
        due: { due: "every P6M from 2023", grace: "P1M" },
        history: [
          {
            status: "delivered",
            occurrence: "2023-01",
            date: "2023-07",
            source: "https://example.org/h 2023-08-20",
          },
        ],
      }),
    ],
    [
      "a share to be kept every year",
      promise(
        { indicator: "i", atMost: 35, due: "throughout 2023/2025" },
        { indicators: { i: { title: "I", measure: "ratio", observations } } },
      ),
    ],
    [
      "an amount to be reached in total",
      promise(
        { indicator: "i", atLeast: 60, due: "total 2023/2024" },
        { indicators: { i: { title: "I", measure: "flow", neverNegative: true, observations } } },
      ),
    ],
    [
      "a moved deadline",
      promise({
        madeOn: "2020-01-10",
        criteria: {
          main: {
            due: "2023-06",
            revisions: [{ due: "2024-06", date: "2023-05~", source: "https://example.org/m 2023-07-01" }],
          },
        },
      }),
    ],
    [
      "a correction",
      promise({
        due: "2024-01",
        history: [
          { key: "a", status: "delivered", date: "2023-06/2024-03", source: "https://example.org/a 2024-03" },
          {
            key: "b",
            status: "stalled",
            date: "2023-09",
            corrects: "c/a",
            source: "https://example.org/b 2024-05-15",
          },
        ],
      }),
    ],
  ])("are those found by looking at each day: %s", (_, dataset) => {
    const expected = dayByDay(dataset, "2022-12-01", "2025-06-30");
    expect(daysOf(dataset, "2022-12-01", "2025-06-30")).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });
  const often = { every: "every P1M from 2023-01-31", second: { due: "every P2M from 2023", grace: "P5M" } };
  it.each([
    ["every fortnight", { due: "every P2W from 2023-01-01" }],
    ["on the last day of each month", { due: often.every }],
    ["every second month, with a longer time of grace", { due: often.second }],
    ["every year until it was given up", { due: "every year from 2000", status: "abandoned" }],
    [
      "every month, and every second month",
      { criteria: { a: { due: often.every }, b: { due: often.second } } },
    ],
  ])("are over decades those found in short stretches: %s", (_, commitment) => {
    const dataset = promise(commitment as Partial<CommitmentInput>);
    const years = Array.from({ length: 5 }, (_unused, i) => 2023 + 5 * i);
    const found = years.flatMap((year) => daysOf(dataset, `${year}-01-01`, `${year + 5}-01-01`));
    expect(daysOf(dataset, "2023-01-01", `${years.at(-1)! + 5}-01-01`)).toEqual(found);
  });
  it("are thousands where a promise of every year is looked at until the last day", () => {
    const dataset = promise({ due: "every year from 2000" });
    expect(daysOf(dataset, "2025-06-30", "9999-12-31")).toHaveLength(7974);
  });
  it("tell of which commitments the timeliness of a due item changed", () => {
    const changes = changeDays(jpKrUs, { from: "2023-06-01", through: "2025-06-30" });
    const timelinessOn = (id: string, on: string): unknown =>
      assess(jpKrUs, { on })
        .commitments.find((commitment) => commitment.id === id)
        ?.criteria.filter(({ verdicts, tally }) => tally !== null || verdicts.some(({ due }) => due !== null))
        .map((criterion) => [criterion.id, criterion.possibleTimeliness]);
    for (const { day, commitmentIds, timelinessIds } of changes) {
      const before = isoDay(parseIsoDay(day)! - 1);
      expect(timelinessIds).toEqual(
        commitmentIds.filter(
          (id) =>
            JSON.stringify(timelinessOn(id, day) ?? []) !== JSON.stringify(timelinessOn(id, before) ?? []),
        ),
      );
    }
    expect(changes.some(({ timelinessIds }) => timelinessIds.length > 0)).toBe(true);
  });
  it("are also those on which a further entry of a history, a rating or a reply is published", () => {
    const published = (day: string): string => `https://example.org/${day} ${day}`;
    const entry = (day: string) => ({ status: "in-progress" as const, date: day, source: published(day) });
    const dataset = promise({
      due: "2030",
      history: [entry("2023-05-02"), entry("2023-06-05")],
      ratings: [{ scheme: "s", code: "a", date: "2023-07-01", source: published("2023-07-06") }],
      replies: [{ date: "2023-08-01", text: "No.", source: published("2023-08-07") }],
    });
    expect(daysOf(dataset, "2023-01-01", "2023-12-31")).toEqual([
      "2023-05-02",
      "2023-06-05",
      "2023-07-06",
      "2023-08-07",
    ]);
  });
  it("name the commitments of which they are", () => {
    for (const { day, commitmentIds } of changeDays(jpKrUs, { from: "2023-06-01", through: "2025-06-30" })) {
      expect(commitmentIds.length).toBeGreaterThan(0);
      for (const id of commitmentIds) {
        const one = { ...jpKrUs, commitments: jpKrUs.commitments.filter((c) => c.id === id) };
        expect(daysOf(one, "2023-06-01", "2025-06-30")).toContain(day);
      }
    }
  });
  it("take as much work for each of many commitments as for each of few", () => {
    const readsEach = (n: number): number => {
      const counted = countedReads(copies(jpKrUs, n));
      changeDays(counted.value, { from: "2024-01-01", through: "2024-12-31" });
      return counted.reads() / n;
    };
    expect(readsEach(12) / readsEach(4)).toBeLessThan(1.02);
  });
});

it("An option of another name is told, with the right one", () => {
  const options = { from: "2024-01-01", to: "2024-12-31" } as unknown as ChangeDaysOptions;
  expect(() => changeDays(jpKrUs, options)).toThrow(
    'No option of changeDays() "to". Did you mean "through"?',
  );
});
