import { expect, test } from "vitest";
import { safeParse } from "./parse.ts";

const row = { title: "Halve emissions", party: "jp", domain: "climate", due: 2030 };
const told = (fields: object, commitments: object = {}): readonly string[] => {
  const result = safeParse({
    id: "sheet",
    title: "Sheet",
    source: "https://example.org/sheet 2024-01-05",
    reviewedThrough: "2024-01-05",
    indicators: { cars: { title: "Cars", observations: [{ date: 2023, value: 1 }] } },
    commitments: { a: row, ...commitments },
    ...fields,
  });
  return result.success ? [] : result.issues.map(({ rule, path }) => `${rule} ${path.join(".")}`);
};

test("A due date, a range and a reference are told in the same round as a misspelt field", () => {
  const b = { ...row, statsu: "pending", due: "next year", indicator: "cras", between: "9..5" };
  expect(told({}, { b })).toEqual([
    "field-unknown commitments.b.statsu",
    "not-a-range commitments.b.between",
    "not-a-due-date commitments.b.due",
    "reference-missing commitments.b",
  ]);
});

test("So are those of other rows where the head is at fault", () => {
  expect(told({ title: "" }, { b: { ...row, due: "next year" } })).toEqual([
    "text-empty title",
    "not-a-due-date commitments.b.due",
  ]);
});

test("Faults inside lists do not move what stands behind them", () => {
  const b = {
    ...row,
    due: "next year",
    history: [{ status: "dun" }, { status: "pending", criterion: "nowhere" }],
  };
  expect(told({}, { b })).toEqual([
    "code-unknown commitments.b.history.0.status",
    "not-a-due-date commitments.b.due",
    "reference-missing commitments.b.history.1.criterion",
  ]);
});

test("What is taken out with a fault is not missed elsewhere", () => {
  expect(told({}, { b: 5, c: { ...row, partOf: "b" } })).toEqual(["wrong-type commitments.b"]);
  expect(told({ sources: { plan: { url: "nowhere" } } }, { b: { ...row, source: "plan" } })).toEqual([
    "not-an-address sources.plan.url",
  ]);
  expect(told({}, { b: { ...row, indicator: 5, atLeast: 3 } })).toEqual([
    "wrong-type commitments.b.indicator",
  ]);
});

test("Two mistakes of one row that are no faults of form are told together", () => {
  expect(told({}, { b: { ...row, due: "next year", related: "nowhere" } })).toEqual([
    "not-a-due-date commitments.b.due",
    "reference-missing commitments.b.related",
  ]);
});
