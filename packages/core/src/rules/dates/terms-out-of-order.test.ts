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

it("A term that another one corrects disturbs no order", () => {
  const wrong = { key: "wrong", date: "2025-09", due: "by 2028" };
  const right = {
    date: "2025-02",
    due: "by 2028",
    corrects: "ferry-line/wrong",
    reason: "The month was wrong.",
  };
  expect(pathsOf(termsOutOfOrder, revised(wrong, right))).toEqual([]);
});

it("The terms of different parties have orders of their own", () => {
  const of = (date: string, party: string) => ({ date, party, due: "by 2028" });
  expect(pathsOf(termsOutOfOrder, revised(of("2025-02", "a"), of("2025-01", "b")))).toEqual([]);
  expect(pathsOf(termsOutOfOrder, revised(of("2025-02", "a"), of("2025-01", "a")))).toEqual([
    "commitments.0.criteria.0.terms.2.date",
  ]);
});
