import { expect, it } from "vitest";
import type { TermInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { termsOutOfOrder } from "./terms-out-of-order.ts";

const revised = (...revisions: TermInput[]) => ({
  commitments: { "ferry-line": { criteria: { opens: { text: "It opens.", due: "by 2027", revisions } } } },
});

it("A revision from before the first term is an issue", () => {
  expect(pathsOf(termsOutOfOrder, revised({ date: "2024-02", due: "by 2028" }))).toEqual([
    "commitments.0.criteria.0.terms.1.date",
  ]);
});

it("A later revision, one of the same month and one without a date are none", () => {
  for (const date of ["2025", "2024-03"])
    expect(pathsOf(termsOutOfOrder, revised({ date, due: "by 2028" }))).toEqual([]);
  expect(pathsOf(termsOutOfOrder, revised({ due: "by 2028" }))).toEqual([]);
});
