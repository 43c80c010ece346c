import { describe, expect, it } from "vitest";
import type { CommitmentInput, Passage } from "../../model/types.ts";
import { issuesOf, manyCommitments, pathsOf, readsOf } from "../issues-of.fixture.ts";
import { DatasetIndex } from "../../dataset/dataset-index.ts";
import { findIssuesWith } from "../find-issues.ts";
import { undeclaredOverlap } from "./undeclared-overlap.ts";

const passages = (a: readonly string[], b: readonly string[], more: Partial<CommitmentInput> = {}) => {
  const source = (passage: readonly string[]) => ({
    source: { source: "plan", passage: passage.map((p) => `${p} a58e861e70165df6`) },
  });
  return { commitments: { "ferry-line": source(a), "ten-ferries": { ...source(b), ...more } } };
};
const second = "commitments.1.claims.0.citations.0.passages.0";

describe("Commitments on the same words", () => {
  it("Two that share more than half of the shorter passage are an issue", () => {
    expect(pathsOf(undeclaredOverlap, passages(["0-100"], ["49-120"]))).toEqual([second]);
    expect(pathsOf(undeclaredOverlap, passages(["0-100"], ["70-120"]))).toEqual([second]);
  });

  it("Two that share half of it are none", () => {
    expect(pathsOf(undeclaredOverlap, passages(["0-100"], ["75-125"]))).toEqual([]);
  });

  it("A shared introduction beside words of their own is none", () => {
    expect(pathsOf(undeclaredOverlap, passages(["0-50", "100-150"], ["0-50", "200-250"]))).toEqual([]);
  });

  it("Where one stands on the words of the other and has more of its own, it is an issue of either order", () => {
    expect(pathsOf(undeclaredOverlap, passages(["0-50", "100-150"], ["0-50"]))).toEqual([second]);
    expect(pathsOf(undeclaredOverlap, passages(["0-50"], ["0-50", "100-150"]))).toEqual([second]);
  });

  it("The same quotation is an issue, and a position and a quotation are never the same", () => {
    const quoted = (exact: string) => ({ source: { source: "plan", passage: { exact } } });
    const lines = (a: string, b: string) => ({
      commitments: { "ferry-line": quoted(a), "ten-ferries": quoted(b) },
    });
    expect(pathsOf(undeclaredOverlap, lines("A line.", "A line."))).toEqual([second]);
    expect(pathsOf(undeclaredOverlap, lines("A line.", "A line"))).toEqual([]);
    const mixed = {
      commitments: { ...passages(["0-50"], []).commitments, "ten-ferries": quoted("A line.") },
    };
    expect(pathsOf(undeclaredOverlap, mixed)).toEqual([]);
  });

  it("A relation of either, or a common whole, makes it none", () => {
    for (const relation of [{ related: "ferry-line" }, { restates: "ferry-line" }, { partOf: "ferry-line" }])
      expect(pathsOf(undeclaredOverlap, passages(["0-100"], ["0-100"], relation))).toEqual([]);
  });

  it("A position, which is not counted, overlaps nothing", () => {
    expect(
      pathsOf(undeclaredOverlap, passages(["0-100"], ["0-100"], { classification: "position" })),
    ).toEqual([]);
  });

  it("Each commitment is told of once, and names another one", () => {
    const [issue] = issuesOf(undeclaredOverlap, passages(["0-100"], ["0-100"]));
    expect(issue?.record).toBe("ten-ferries");
    expect(issue?.message).toContain('"ferry-line"');
  });

  it("A thousand commitments on one passage are compared with their neighbours alone", () => {
    const passage: Passage = {
      position: { start: 0, end: 90 },
      quote: null,
      sha256: "a58e861e70165df6",
      locator: null,
    };
    const same = (count: number) =>
      manyCommitments(count, (commitment) => {
        const [claim] = commitment.claims;
        const citations = claim.citations.map((citation) => ({ ...citation, passages: [passage] }));
        return { ...commitment, claims: [{ ...claim, citations: citations as never }] };
      });
    expect(readsOf(undeclaredOverlap, same(400)) / readsOf(undeclaredOverlap, same(200))).toBeLessThan(2.1);
  });

  it("Parts of parts of one whole are related, and a chain of thousands is walked once", () => {
    const passage: Passage = {
      position: { start: 0, end: 90 },
      quote: null,
      sha256: "a58e861e70165df6",
      locator: null,
    };
    const chain = (count: number) =>
      manyCommitments(count, (commitment, i) => {
        const [claim] = commitment.claims;
        const citations = claim.citations.map((citation) => ({ ...citation, passages: [passage] }));
        return {
          ...commitment,
          claims: [{ ...claim, citations: citations as never }],
          relations: i + 1 < count ? [{ type: "part-of", to: `c-${i + 1}`, sources: [] }] : [],
        };
      });
    expect(findIssuesWith([undeclaredOverlap], new DatasetIndex(chain(20_000)))).toEqual([]);
    expect(readsOf(undeclaredOverlap, chain(400)) / readsOf(undeclaredOverlap, chain(200))).toBeLessThan(2.1);
  });
});
