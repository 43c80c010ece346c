import { describe, expect, it } from "vitest";
import { defineDataset } from "../input/define.ts";
import type { ClaimInput, CommitmentInput, DatasetInput } from "../model/types.ts";
import { firmnesses } from "../model/words.ts";
import { assess } from "./assess.ts";
import type { AssessedCommitment } from "./assessment.ts";
import { firmestOf } from "./claims.ts";

function assessed(commitment: Partial<CommitmentInput>, on: string): AssessedCommitment {
  const dataset = defineDataset({
    id: "d",
    title: "D",
    source: "https://example.org/plan 2020-01-10",
    reviewedThrough: "2030-12-31",
    parties: { p: "P", q: "Q", part: { name: "Part", partOf: "p" }, other: "Other" },
    commitments: { c: { title: "C", party: "p", ...commitment } },
  } as DatasetInput);
  const { commitments, context } = assess(dataset, { on });
  return [...commitments, ...context][0]!;
}
const law = "https://example.org/law 2023-05-31";

describe("the claims that count on a day", () => {
  const firmnessOn = (on: string, ...claims: readonly ClaimInput[]) => assessed({ claims }, on).firmness;
  const stated: ClaimInput = { firmness: "stated", date: "2020-01-10" };

  it("are those that had certainly been made, from the last day of their dates on", () => {
    // Its source is public before the month ends: it had possibly been made by then.
    const source = "https://example.org/law 2023-05-10";
    const vague: ClaimInput = { firmness: "in-law", date: "2023-05", source };
    expect(firmnessOn("2023-05-30", stated, vague)).toBe("stated");
    expect(firmnessOn("2023-05-31", stated, vague)).toBe("in-law");
  });

  it("are those that had possibly been made, where none certainly had", () => {
    const year: ClaimInput = { firmness: "pledged", date: "2020" };
    expect(firmnessOn("2020-06-01", year)).toBe("pledged");
    expect(
      firmnessOn("2020-06-01", year, {
        firmness: "in-law",
        date: "2025",
        source: "https://example.org/x 2025-12-31",
      }),
    ).toBe("pledged");
  });

  it("include those without a day, beside others", () => {
    const undated: ClaimInput = { firmness: "in-law" };
    expect(firmnessOn("2021-01-01", stated, undated)).toBe("in-law");
  });

  it("leave out those whose source was not published", () => {
    expect(firmnessOn("2023-05-30", stated, { firmness: "in-law", date: "2023-05-01", source: law })).toBe(
      "stated",
    );
  });
});

describe("the firmest of some claims", () => {
  it("is the last in the order of the vocabulary; none where none says how firm it is", () => {
    const claim = (firmness: (typeof firmnesses)[number] | null) =>
      ({ firmness }) as Parameters<typeof firmestOf>[0][number];
    for (const firmness of firmnesses) {
      expect(firmestOf([claim(firmness)])).toBe(firmness);
      expect(firmestOf([claim(firmness), claim(null), claim(firmnesses[0]!)])).toBe(firmness);
    }
    expect(firmestOf([claim(null)])).toBeNull();
    expect(firmestOf([])).toBeNull();
  });
});

describe("who states a commitment", () => {
  const statedBy = (...speakers: readonly (readonly string[])[]) =>
    assessed({ party: ["p", "q"], claims: speakers.map((one) => ({ statedBy: one })) }, "2025-01-01")
      .statedBy;

  it("is all that commit, some or none of them, in all claims together", () => {
    expect(statedBy([])).toBe("none");
    expect(statedBy(["p"])).toBe("some");
    expect(statedBy(["p"], [])).toBe("some");
    expect(statedBy(["p"], ["q"])).toBe("all");
    expect(statedBy(["other"])).toBe("none");
  });

  it("is a party through a part of it", () => {
    expect(statedBy(["part"])).toBe("some");
    expect(statedBy(["part", "q"])).toBe("all");
  });
});

describe("whether it was announced formally", () => {
  const announced = (...claims: readonly (readonly [boolean, string])[]) =>
    assessed(
      { claims: claims.map(([formallyAnnounced, date]) => ({ formallyAnnounced, date })) },
      "2025-01-01",
    ).formallyAnnounced;

  it("is what all claims say that say it", () => {
    expect(announced([true, "2020-01-01"])).toBe("yes");
    expect(announced([false, "2020-01-01"])).toBe("no");
  });

  it("is settled by a later announcement than every denial, and disputed by one of the same day or before", () => {
    expect(announced([false, "2020-01-01"], [true, "2020-01-02"])).toBe("yes");
    expect(announced([false, "2020-01-01"], [true, "2020-01-01"])).toBe("disputed");
    expect(announced([true, "2020-01-01"], [false, "2020-01-02"])).toBe("disputed");
    // One that is late enough is enough.
    expect(announced([true, "2019-12-31"], [false, "2020-01-01"], [true, "2020-01-05"])).toBe("yes");
    expect(announced([false, "2020-01"], [true, "2020-01-05"])).toBe("disputed");
  });
});
