import {
  assess,
  type Dataset,
  type DatasetInput,
  defineDataset,
  type Ids,
  UsageError,
} from "@policytrack/core";
import { safeParse } from "@policytrack/core/schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { days, nordia } from "../record-fixture.ts";
import { cutTo } from "./cut-to.ts";
import { evidenceUntil, factsIn } from "./evidence-until.ts";

const said = (dataset: Dataset<Ids>, on: string, until: string): unknown => {
  const { commitments, verdicts } = assess(dataset, { on, evidenceUntil: until });
  return {
    commitments: commitments.map(({ id, possibleStatus, possibleTimeliness, due, firmness, statedBy }) => ({
      id,
      possibleStatus,
      possibleTimeliness,
      due,
      firmness,
      statedBy,
    })),
    verdicts: verdicts.map((verdict) => ({ ...verdict })),
  };
};

/** A record of one promise, of a source of June 2024. */
function towns(promise: object): Dataset<Ids> {
  return defineDataset({
    id: "towns",
    title: "Towns",
    source: "https://example.org/early 2024-06-01",
    reviewedThrough: "2025-06-30",
    commitments: { race: { title: "Race", party: "p", domain: "d", ...promise } },
  } as DatasetInput) as unknown as Dataset<Ids>;
}

describe("A dataset cut to a day", () => {
  it.each(days)("holds no source, fact or day of reading later than %s", (until) => {
    const cut = cutTo(nordia, { evidenceUntil: until });
    const evidence = evidenceUntil(nordia, { evidenceUntil: until });
    expect(cut.sources.every(({ id }) => evidence.isOut(id))).toBe(true);
    for (const fact of factsIn(cut)) {
      expect(fact.citations.length).toBeGreaterThan(0);
      expect(fact.citations.every(({ source }) => evidence.isOut(source))).toBe(true);
    }
    expect(cut.reviewedThrough <= until || cut.reviewedThrough === nordia.reviewedThrough).toBe(true);
    expect(
      cut.commitments.every(({ reviewedOn }) => reviewedOn <= until || reviewedOn <= nordia.reviewedThrough),
    ).toBe(true);
  });

  it("leaves out a promise that nobody had told of yet", () => {
    expect(cutTo(nordia, { evidenceUntil: "2025-12-31" }).commitments.some(({ id }) => id === "later")).toBe(
      false,
    );
    expect(cutTo(nordia, { evidenceUntil: "2026-03-01" }).commitments.some(({ id }) => id === "later")).toBe(
      true,
    );
  });

  it("dates a promise by the first claim that had been published", () => {
    const dataset = towns({
      madeOn: null,
      claims: [
        { key: "first", date: "2024-03-01", source: "https://example.org/late 2025-02-01" },
        { key: "later", date: "2024-05-01" },
      ],
    });
    const cut = cutTo(dataset, { evidenceUntil: "2024-12-31" });
    expect(cut.commitments[0]?.madeOn).toBe("2024-05-01");
    expect(safeParse(cut).success).toBe(true);
  });

  it("tells of a period as a text alone before it was told that the promise recurs", () => {
    const dataset = towns({
      due: { due: "every year from 2024", source: "https://example.org/late 2025-02-01" },
      history: [
        {
          key: "held",
          status: "delivered",
          occurrence: "2024",
          date: "2024-05",
          text: "A race is held.",
        },
        { key: "silent", status: "delivered", occurrence: "2024", date: "2024-05-02" },
      ],
    });
    const cut = cutTo(dataset, { evidenceUntil: "2024-12-31" });
    expect(cut.commitments[0]?.history.map(({ id, status, occurrence }) => [id, status, occurrence])).toEqual(
      [["race/held", null, null]],
    );
    expect(safeParse(cut).success).toBe(true);
    expect(said(cut, "2024-12-31", "2024-12-31")).toEqual(said(dataset, "2024-12-31", "2024-12-31"));
  });

  it("keeps a fact that was corrected later, without its correction", () => {
    const history = (until: string) =>
      cutTo(nordia, { evidenceUntil: until })
        .commitments.find(({ id }) => id === "archive")
        ?.history.map(({ id }) => id);
    expect(history("2024-12-31")).toEqual(["archive/opened"]);
    expect(history("2025-12-31")).toEqual(["archive/opened", "archive/not-opened"]);
  });

  it("holds a reply from the day on which it was published", () => {
    const replies = (until: string) =>
      cutTo(nordia, { evidenceUntil: until })
        .commitments.find(({ id }) => id === "archive")
        ?.replies.map(({ id }) => id);
    expect(replies("2026-02-28")).toEqual([]);
    expect(replies("2026-03-01")).toEqual(["archive/hall"]);
  });

  it.each(days)("can be read again, cut to %s", (until) => {
    const result = safeParse(JSON.parse(JSON.stringify(cutTo(nordia, { evidenceUntil: until }))));
    expect(result.success ? [] : result.issues.map(({ rule, path }) => ({ rule, path }))).toEqual([]);
  });

  it("is assessed as the whole dataset is with the same evidence, on any day until then and after", () => {
    const day = fc
      .integer({ min: 19_000, max: 22_000 })
      .map((one) => new Date(one * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (on, until) => {
        expect(said(cutTo(nordia, { evidenceUntil: until }), on, until)).toEqual(said(nordia, on, until));
      }),
      { numRuns: 60 },
    );
  });

  it("loses nothing where nothing is later", () => {
    expect(cutTo(nordia, { evidenceUntil: "2030-01-01" })).toEqual(nordia);
  });

  it("changes nothing that it is given", () => {
    const before = JSON.stringify(nordia);
    cutTo(nordia, { evidenceUntil: "2024-01-01" });
    expect(JSON.stringify(nordia)).toBe(before);
  });

  it("drops the editor's notes where they may tell what came later", () => {
    const input: DatasetInput = {
      id: "notes",
      title: "Notes",
      source: "https://example.org 2024-01-01",
      reviewedThrough: "2025-01-01",
      commitments: [{ title: "A promise", party: "xx", notes: "In 2025 it was given up.", due: "by 2026" }],
    };
    const dataset = defineDataset(input) as Dataset<Ids>;
    expect(cutTo(dataset, { evidenceUntil: "2025-01-01" }).commitments[0]?.notes).toHaveLength(1);
    expect(cutTo(dataset, { evidenceUntil: "2024-12-31" }).commitments[0]?.notes).toEqual([]);
  });

  it("drops roles, relations, notes and parties that only a later source tells of", () => {
    const dataset = defineDataset({
      id: "told",
      title: "Told",
      source: "https://example.org/plan 2024-01-01",
      reviewedThrough: "2026-01-01",
      sources: { reform: { url: "https://example.org/reform", published: "2025-10-01" } },
      parties: {
        ministry: { name: "New ministry", partOf: "cabinet" },
        cabinet: { name: "New cabinet" },
        kept: { name: "Named nowhere" },
      },
      commitments: {
        old: {
          title: "Old",
          party: "kept-one",
          parties: { implements: { party: "ministry", source: "reform" } },
          replacedBy: { to: "new", source: "reform" },
          notes: { text: "The reform replaces it.", source: "reform" },
        },
        new: { title: "New", party: "kept-one" },
      },
    }) as Dataset<Ids>;
    const told = (until: string) => {
      const { commitments, parties } = cutTo(dataset, { evidenceUntil: until });
      const old = commitments.find(({ id }) => id === "old");
      return [old?.parties.length, old?.relations.length, old?.notes.length, parties.length];
    };
    expect(told("2025-09-30")).toEqual([1, 0, 0, 2]);
    expect(told("2025-10-01")).toEqual([2, 1, 1, 4]);
  });

  it("is refused for what is no day", () => {
    expect(() => cutTo(nordia, { evidenceUntil: "2024" })).toThrow(UsageError);
  });
});
