import { expect, it } from "vitest";
import type { PassageInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { unverifiablePassage } from "./unverifiable-passage.ts";

const passage = (passage: PassageInput) => ({
  commitments: {
    "ferry-line": { history: [{ status: "pending", source: { source: "plan", passage } } as const] },
  },
});

it("A passage with a position alone, or a page alone, is an issue", () => {
  for (const given of ["10-20", { locator: "page 3" }])
    expect(pathsOf(unverifiablePassage, passage(given))).toEqual([
      "commitments.0.history.0.citations.0.passages.0",
    ]);
});

it("A passage with a quotation or a digest is none", () => {
  expect(pathsOf(unverifiablePassage, passage("An electric ferry"))).toEqual([]);
  expect(pathsOf(unverifiablePassage, passage("10-20 a58e861e70165df6"))).toEqual([]);
});
