import { describe, expect, it } from "vitest";
import { copies, deepFrozen } from "../../fixtures/copies.ts";
import { countedReads } from "../../fixtures/counted-reads.ts";
import { campDavid, jpKrUs } from "../../fixtures/records.ts";
import { defineDataset } from "../input/define.ts";
import type { CommitmentInput, Dataset, DatasetInput } from "../model/types.ts";
import { get } from "../query/get.ts";
import { assess } from "./assess.ts";
import type { AssessOptions } from "./assess-options.ts";
import type { AssessedCommitment, Verdict } from "./assessment.ts";
import { explain } from "./explain.ts";
import { withDerived } from "./with-derived.ts";

/** A dataset of one commitment. */
function datasetOf(commitment: Partial<CommitmentInput>, rest: Partial<DatasetInput> = {}): Dataset {
  return defineDataset({
    id: "d",
    title: "D",
    source: "https://example.org/plan 2020-01-10",
    reviewedThrough: "2025-06-30",
    ...rest,
    commitments: { c: { title: "C", party: "p", domain: "d", ...commitment } },
  } as DatasetInput) as Dataset;
}
function assessed(
  commitment: Partial<CommitmentInput>,
  options: AssessOptions = {},
  rest: Partial<DatasetInput> = {},
): AssessedCommitment {
  const { commitments, context } = assess(datasetOf(commitment, rest), options);
  return [...commitments, ...context][0]!;
}
const only = ({ verdicts }: AssessedCommitment): Verdict => verdicts[0]!;
const words = (
  rows: readonly { readonly id: string; readonly timeliness: string }[],
): Readonly<Record<string, string>> => Object.fromEntries(rows.map(({ id, timeliness }) => [id, timeliness]));

describe("an assessment", () => {
  it("is of the day through which evidence was looked for, unless another is given", () => {
    expect(assess(jpKrUs).on).toBe(jpKrUs.reviewedThrough);
    expect(assess(jpKrUs, { on: "2024-01-01" }).evidenceUntil).toBe("2024-01-01");
    expect(assess(jpKrUs, { on: { year: 2024, month: 1, day: 2 } }).on).toBe("2024-01-02");
  });
  it("says whether its day is later than the evidence", () => {
    expect(assess(jpKrUs).beyondReview).toBe(false);
    expect(assess(jpKrUs, { on: "2099-01-01" }).beyondReview).toBe(true);
  });
  it("shows values and no references in JSON", () => {
    const { verdicts, ...rest } = JSON.parse(JSON.stringify(assess(jpKrUs))) as Record<
      string,
      readonly object[]
    >;
    expect(Object.keys(rest)).toEqual([
      "on",
      "evidenceUntil",
      "publicationDate",
      "beyondReview",
      "commitments",
      "context",
      "notOnRecord",
    ]);
    expect(Object.keys(verdicts![0]!)).toContain("possibleTimeliness");
    expect(Object.keys(verdicts![0]!)).not.toContain("commitment");
  });
  it("lists what was not published by the evidence or not made by the day", () => {
    expect(assess(datasetOf({}), { on: "2019-01-01" }).notOnRecord).toEqual([
      { id: "c", state: "not-published" },
    ]);
    const later = assess(datasetOf({ madeOn: "2019-06-01" }), {
      on: "2019-01-01",
      evidenceUntil: "2025-01-01",
    });
    expect(later.notOnRecord).toEqual([{ id: "c", state: "not-made" }]);
    expect(later.commitments).toEqual([]);
  });
  it("counts commitments only, and keeps positions in the context", () => {
    const { commitments, context, verdicts } = assess(datasetOf({ classification: "position" }));
    expect([commitments.length, context.length, verdicts.length]).toEqual([0, 1, 0]);
  });
  it("changes nothing of a deeply frozen dataset", () => {
    const frozen = deepFrozen(structuredClone(jpKrUs));
    expect(JSON.stringify(assess(frozen))).toBe(JSON.stringify(assess(jpKrUs)));
  });
  it("gives each of many commitments as much work as each of few", () => {
    const readsEach = (n: number): number => {
      const counted = countedReads(copies(jpKrUs, n));
      const { commitments } = assess(counted.value, { on: "2025-06-30" });
      return counted.reads() / commitments.length;
    };
    const [few, many] = [readsEach(4), readsEach(16)];
    expect(many / few).toBeLessThan(1.02);
  });
});

describe("a verdict", () => {
  it("is of each criterion, party and period", () => {
    const each = assessed({
      party: ["p", "q"],
      due: "2024",
      history: [
        { status: "delivered", date: "2024-03-01", party: "p", source: "https://example.org/r 2024-04-01" },
      ],
    });
    expect(words(each.verdicts)).toEqual({ "c/main/p": "on-time", "c/main/q": "unreported" });
    expect(each.criteria[0]).toMatchObject({ timeliness: "unreported", deliveredBy: "some" });
    const yearly = get(assess(campDavid, { on: "2025-06-30" }), "commitment", "annual-exercises");
    expect(yearly.verdicts.map(({ occurrence }) => occurrence)).toContain("2024");
    expect(yearly.criteria[0]!.tally).not.toBeNull();
  });
  it("has every word that a vague date allows", () => {
    const verdict = only(
      assessed({
        due: "2024-06",
        history: [
          { status: "delivered", date: "2024-06/2024-07", source: "https://example.org/r 2024-08-01" },
        ],
      }),
    );
    expect(verdict).toMatchObject({
      timeliness: "uncertain",
      possibleTimeliness: ["on-time", "late"],
      due: "2024-06-30",
    });
    expect(verdict.achieved).toEqual({ earliest: "2024-06-01", latest: "2024-07-31" });
  });
  it("knows only what was published by the day of the evidence", () => {
    const delivered = {
      due: "2024-06",
      history: [
        { status: "delivered" as const, date: "2024-05", source: "https://example.org/r 2024-09-15" },
      ],
    };
    expect(only(assessed(delivered, { on: "2024-07-31" })).timeliness).toBe("unreported");
    expect(only(assessed(delivered, { on: "2024-07-31", evidenceUntil: "2024-09-15" })).timeliness).toBe(
      "on-time",
    );
    expect(only(assessed(delivered, { on: "2024-07-31", evidenceUntil: "2024-09-15" })).history).toHaveLength(
      1,
    );
  });
  it("may take the first day on which a source can have come out", () => {
    const delivered = {
      due: "2024-06",
      history: [{ status: "delivered" as const, date: "2024-05", source: "https://example.org/r 2024-09" }],
    };
    expect(only(assessed(delivered, { on: "2024-09-15" })).timeliness).toBe("unreported");
    expect(only(assessed(delivered, { on: "2024-09-15", publicationDate: "earliest" })).timeliness).toBe(
      "on-time",
    );
  });
  it("judges the term in force, and says what the first would be", () => {
    const moved = only(
      assessed({
        criteria: {
          main: {
            due: "2023",
            revisions: [{ due: "2026", date: "2023-11-01", source: "https://example.org/r 2023-11-02" }],
          },
        },
        madeOn: "2020-01-10",
      }),
    );
    expect(moved).toMatchObject({
      timeliness: "not-due",
      due: "2026-12-31",
      original: { due: "2023-12-31", timeliness: "unreported" },
    });
  });
  it("says what was delivered and undone since, without changing the timeliness", () => {
    const verdict = only(
      assessed({
        due: "2024",
        history: [
          { status: "delivered", date: "2024-03-01", source: "https://example.org/r 2024-04-01" },
          { status: "abandoned", date: "2025-02-01", source: "https://example.org/s 2025-02-02" },
        ],
      }),
    );
    expect(verdict).toMatchObject({ timeliness: "on-time", regressed: true, status: "abandoned" });
  });
  it("is not assessable where nothing can be tested", () => {
    expect(assessed({ criteria: "none" })).toMatchObject({ timeliness: "not-assessable" });
  });
  it("writes itself as one line", () => {
    expect(String(only(assessed({ due: "2024" })))).toBe("c/main: unreported (due 2024-12-31)");
  });
  it("compares a number with its target in the unit, and lists its series", () => {
    const indicators: DatasetInput["indicators"] = {
      i: {
        title: "Emissions",
        unit: "t",
        measure: "stock",
        observations: [
          { date: "2013", value: 200, source: "https://example.org/a 2014-02-01" },
          { date: "2023", value: 90, source: "https://example.org/b 2024-02-01" },
          { date: "2023", value: 110, source: "https://example.org/c 2024-08-01" },
        ],
      },
    };
    const promise: Partial<CommitmentInput> = {
      indicator: "i",
      reduceBy: 46,
      baseline: "200 in 2013",
      due: "by 2023",
      madeOn: "2020-01-10",
    };
    const first = only(assessed(promise, { on: "2024-06-01" }, { indicators }));
    expect(first).toMatchObject({
      timeliness: "on-time",
      decidedBy: "number",
      target: { value: { min: 108, max: 108 }, unit: "t" },
    });
    const revised = only(assessed(promise, { on: "2024-12-31" }, { indicators }));
    expect(revised.timeliness).toBe("overdue");
    expect(revised.series.map(({ value }) => value.min)).toEqual([200, 110]);
  });
  it("takes the value of the baseline from the observation of that very year, once it is published", () => {
    const indicators: DatasetInput["indicators"] = {
      i: {
        title: "I",
        measure: "flow",
        observations: [
          { date: "2013", value: 1400, source: "https://example.org/a 2015-02-01" },
          { date: "2013-06", value: 9, source: "https://example.org/a" },
          { date: "2013", value: 1000, source: "https://example.org/b 2024-08-01" },
          { date: "2023", value: 600, source: "https://example.org/c 2024-02-01" },
        ],
      },
    };
    const promise: Partial<CommitmentInput> = {
      indicator: "i",
      reduceBy: 46,
      baseline: "2013",
      due: "in 2023",
      madeOn: "2014-01-10",
      source: "https://example.org/p 2014-01-10",
    };
    const on = (day: string): Verdict => only(assessed(promise, { on: day }, { indicators }));
    expect(on("2014-12-31").target).toMatchObject({ value: { min: null, max: null } });
    expect(on("2024-03-01")).toMatchObject({
      timeliness: "on-time",
      target: { value: { min: 756, max: 756 }, baseline: { date: "2013", value: { min: 1400, max: 1400 } } },
    });
    const revised = on("2024-09-01");
    expect(revised).toMatchObject({ timeliness: "missed", target: { value: { min: 540, max: 540 } } });
    expect(explain(revised).steps.find(({ rule }) => rule === "number/target")?.factIds).toEqual([
      "c/main-term",
      revised.target?.baseline?.factId,
    ]);
    expect(explain(on("2014-12-31")).steps.map(({ rule }) => rule)).toContain("number/no-value");
  });
  it("shows a value from the day of its publication, though its year is not over", () => {
    const indicators: DatasetInput["indicators"] = {
      i: {
        title: "I",
        measure: "stock",
        observations: [{ date: "2024", value: 3, source: "https://example.org/a 2024-07-01" }],
      },
    };
    const series = (on: string, evidenceUntil = on) =>
      only(assessed({ indicator: "i", atLeast: 5, due: "by 2030" }, { on, evidenceUntil }, { indicators }))
        .series;
    expect(series("2024-06-30")).toHaveLength(0);
    expect(series("2024-06-30", "2025-01-01")).toHaveLength(0);
    expect(series("2024-07-01")).toHaveLength(1);
  });
});

describe("a value that was published before its year was over", () => {
  const source = (day: string): string => `https://example.org/${day} ${day}`;
  const judged = (
    observations: readonly object[],
    on: string,
    measure: "stock" | "ratio" = "stock",
  ): Verdict =>
    only(
      assessed({ indicator: "i", atLeast: 100, due: "by 2030", madeOn: "2020-01-10" }, { on }, {
        indicators: { i: { title: "I", measure, observations } },
      } as Partial<DatasetInput>),
    );
  const midyear = { key: "a", date: "2024", value: 120, source: source("2024-07-15") };

  it("counts from its publication on, as one of a day up to then", () => {
    expect(judged([midyear], "2024-07-14").timeliness).toBe("not-due");
    const verdict = judged([midyear], "2024-07-15");
    expect([verdict.timeliness, verdict.achieved]).toEqual([
      "on-time",
      { earliest: "2020-01-11", latest: "2024-07-15" },
    ]);
  });
  it("gives way to what is published later for the same year", () => {
    const revised = [midyear, { key: "b", date: "2024", value: 90, source: source("2024-09-01") }];
    expect(judged(revised, "2024-08-31").timeliness).toBe("on-time");
    expect(judged(revised, "2024-09-01").timeliness).toBe("not-due");
    const final = [midyear, { key: "b", date: "2024", value: 90, source: source("2025-02-01") }];
    expect(judged(final, "2025-03-01").timeliness).toBe("not-due");
  });
  it("waits for the end of its period where it is a share or an amount of that period", () => {
    expect(judged([midyear], "2024-07-15", "ratio").timeliness).toBe("not-due");
    expect(judged([midyear], "2024-12-31", "ratio").timeliness).toBe("on-time");
  });
});

describe("a commitment", () => {
  const history = [
    {
      criterion: "a",
      status: "delivered" as const,
      date: "2024-03-01",
      source: "https://example.org/r 2024-04-01",
    },
  ];
  it("has the worst word of criteria that are its parts, and is mixed where no rule makes one word", () => {
    const criteria = { a: "One", b: "Two" };
    expect(assessed({ due: "2024", criteria, criteriaAre: "parts", history }).timeliness).toBe("unreported");
    expect(assessed({ due: "2024", criteria, history }).timeliness).toBe("mixed");
    expect(assessed({ due: "2024", criteria, history }).status).toBe("mixed");
  });
  it("leaves interim criteria out of its word", () => {
    const criteria = {
      a: { text: "End", due: 2030 },
      b: { text: "Step", stage: "interim" as const, due: 2024 },
    };
    expect(assessed({ criteria })).toMatchObject({
      timeliness: "not-due",
      due: "2030-12-31",
      targetYear: 2030,
    });
    expect(assessed({ criteria }).verdicts.map(({ stage }) => stage)).toEqual(["final", "interim"]);
  });
  it("says who states it: all, some or none of those that commit, also through their parts", () => {
    const parties: DatasetInput["parties"] = {
      p: { name: "P" },
      q: { name: "Q" },
      office: { name: "Office", partOf: "p" },
      critic: { name: "Critic" },
    };
    const stated = (statedBy: readonly string[]) =>
      assessed({ party: ["p", "q"], statedBy }, {}, { parties }).statedBy;
    expect([stated(["critic"]), stated(["office"]), stated(["p", "q"])]).toEqual(["none", "some", "all"]);
  });
  it("has the firmest claim on record by the day", () => {
    const claims = [
      { firmness: "stated" as const, date: "2020-01-10" },
      { firmness: "in-law" as const, date: "2023-05-01", source: "https://example.org/law 2023-05-02" },
    ];
    expect(assessed({ claims }, { on: "2022-01-01" }).firmness).toBe("stated");
    expect(assessed({ claims }).firmness).toBe("in-law");
  });
  it("is disputed where a source denies a formal announcement and no later one settles it", () => {
    const claim = (formallyAnnounced: boolean, date: string) => ({ formallyAnnounced, date });
    const announced = (...claims: readonly ReturnType<typeof claim>[]) =>
      assessed({ claims }).formallyAnnounced;
    expect(announced(claim(true, "2019-02"))).toBe("yes");
    expect(announced(claim(false, "2019-02"))).toBe("no");
    expect(announced(claim(true, "2019-02"), claim(false, "2019-03"))).toBe("disputed");
    expect(announced(claim(false, "2019-02"), claim(true, "2019-03"))).toBe("yes");
    expect(assessed({}).formallyAnnounced).toBe("not-stated");
  });
  it("looks up its records", () => {
    const commitment = get(assess(jpKrUs), "commitment", "kr-startup-center-tokyo");
    expect(commitment.parties.map(({ id }) => id)).toContain("kr");
    expect(commitment.domains.map(({ id }) => id)).toEqual(commitment.record.domains);
    expect(commitment.sources.length).toBeGreaterThan(0);
    expect(commitment.verdicts[0]!.commitment).toBe(commitment);
  });
  it("publishes the status and year that its assessment says", () => {
    const dataset = withDerived(jpKrUs);
    for (const { id, status, targetYear } of assess(dataset).commitments)
      expect(dataset.commitments.find((c) => c.id === id)).toMatchObject({ status, targetYear });
  });
});

describe("what nobody knows", () => {
  const criterionOf = (promise: Partial<CommitmentInput>) => {
    return assessed(promise, { on: "2025-06-30" }).criteria[0]!;
  };
  it("none of those who commit has delivered, as far as is on record, before the day as well", () => {
    expect(criterionOf({ due: 2030, status: "pending" }).deliveredBy).toBe("none");
    expect(
      criterionOf({ due: 2030, history: [{ status: "delivered", date: "2020-01-05" }] }).deliveredBy,
    ).toBe("all");
  });
  it("a yearly promise does not go on for certain once a year passed without a report", () => {
    const yearly = (due: string) =>
      criterionOf({
        due,
        madeOn: "2019-01-10",
        source: "https://example.org/n 2025-02-01",
        history: [{ status: "delivered", date: "2023-05" }],
      }).possibleStatus;
    expect(yearly("every year from 2023")).toEqual(["unknown"]);
    expect(yearly("every year from 2023 until 2023")).toEqual(["continuing"]);
    expect(yearly("every P2Y from 2023")).toEqual(["continuing"]);
  });
});
