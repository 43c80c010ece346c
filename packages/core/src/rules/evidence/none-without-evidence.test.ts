import { expect, it } from "vitest";
import type { ClaimInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { noneWithoutEvidence } from "./none-without-evidence.ts";

const claim = (claim: ClaimInput) => ({
  commitments: { "ferry-line": { claims: [{ source: "report", ...claim }] } },
});

it("No commitment, with a source alone, is an issue", () => {
  expect(pathsOf(noneWithoutEvidence, claim({ firmness: "none" }))).toEqual([
    "commitments.0.claims.1.firmness",
  ]);
});

it("No commitment, with words, a paraphrase or a note on the search, is none", () => {
  for (const more of [
    { passage: "No line." },
    { paraphrase: "No line." },
    { note: "Searched on 2024-03-01." },
  ])
    expect(pathsOf(noneWithoutEvidence, claim({ firmness: "none", ...more }))).toEqual([]);
});

it("Any other firmness is none", () => {
  expect(pathsOf(noneWithoutEvidence, claim({ firmness: "stated" }))).toEqual([]);
});
