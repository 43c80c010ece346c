import { expect, it } from "vitest";
import type { CitationInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { onlyDoubtfulCitations } from "./only-doubtful-citations.ts";

const doubtful = { source: "report", doubtful: true } as const;
const cited = (...source: CitationInput[]) => ({
  commitments: { "ferry-line": { history: [{ status: "pending", source } as const] } },
});

it("A fact whose citations are all doubtful is an issue", () => {
  expect(pathsOf(onlyDoubtfulCitations, cited(doubtful))).toEqual(["commitments.0.history.0.citations"]);
});

it("A fact with one citation that is not doubtful is none", () => {
  expect(pathsOf(onlyDoubtfulCitations, cited(doubtful, "plan"))).toEqual([]);
});
