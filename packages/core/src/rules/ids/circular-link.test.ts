import { describe, expect, it } from "vitest";
import { manyCommitments, pathsOf, readsOf } from "../issues-of.fixture.ts";
import { DatasetIndex } from "../../dataset/dataset-index.ts";
import { findIssuesWith } from "../find-issues.ts";
import { circularLink } from "./circular-link.ts";

const chain = (count: number, closed: boolean) =>
  manyCommitments(count, (commitment, i) => ({
    ...commitment,
    relations: i + 1 < count || closed ? [{ type: "part-of", to: `c-${(i + 1) % count}`, sources: [] }] : [],
  }));

describe("A link that leads back to itself", () => {
  it("A commitment that is part of itself is an issue at its relation", () => {
    expect(pathsOf(circularLink, { commitments: { "ferry-line": { partOf: "ferry-line" } } })).toEqual([
      "commitments.0.relations.0.to",
    ]);
  });

  it("Two facts that correct each other are one issue", () => {
    const history = [
      { key: "a", status: "in-progress", corrects: "ferry-line/b", reason: "The ministry corrected it." },
      { key: "b", status: "pending", corrects: "ferry-line/a", reason: "The ministry corrected it." },
    ] as const;
    expect(pathsOf(circularLink, { commitments: { "ferry-line": { history } } })).toEqual([
      "commitments.0.history.0.corrects",
    ]);
  });

  it("Replaces in one record and replaced by in the other are the same link and no circle", () => {
    const lines = {
      commitments: { "ferry-line": { replacedBy: "ten-ferries" }, "ten-ferries": { replaces: "ferry-line" } },
    };
    expect(pathsOf(circularLink, lines)).toEqual([]);
  });

  it("A value that is computed from itself is an issue", () => {
    const observations = [
      { key: "2024", date: "2024", value: 4, derivedFrom: "ferries/2024", formula: "2024" },
    ];
    const lines = {
      indicators: { ferries: { title: "Ferries", observations } },
      commitments: { "ten-ferries": null },
    };
    expect(pathsOf(circularLink, lines)).toEqual(["observations.0.derivedFrom.0"]);
  });

  it("A ring of 20,000 commitments is one short issue", () => {
    const issues = findIssuesWith([circularLink], new DatasetIndex(chain(20_000, true)));
    expect(issues.map(({ path }) => path)).toEqual([["commitments", 0, "relations", 0, "to"]]);
    expect(issues[0]?.message).toContain("c-7 > 19992 more > c-0");
  });

  it("The work grows with the length of a chain and no faster", () => {
    expect(readsOf(circularLink, chain(400, false)) / readsOf(circularLink, chain(200, false))).toBeLessThan(
      2.1,
    );
  });

  it("A short ring is named whole", () => {
    const [issue] = findIssuesWith([circularLink], new DatasetIndex(chain(8, true)));
    expect(issue?.message).toContain("c-6 > c-7 > c-0.");
  });
});
