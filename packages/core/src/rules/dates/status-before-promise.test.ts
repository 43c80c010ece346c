import { expect, it } from "vitest";
import type { HistoryInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { statusBeforePromise } from "./status-before-promise.ts";

const history = (...history: HistoryInput[]) => ({ commitments: { "ferry-line": { history } } });

it("A status of the day before the promise is an issue, and one of that day or month is none", () => {
  expect(pathsOf(statusBeforePromise, history({ status: "pending", date: "2024-02-29" }))).toEqual([
    "commitments.0.history.0.date",
  ]);
  expect(pathsOf(statusBeforePromise, history({ status: "pending", date: "2024-03-01" }))).toEqual([]);
  expect(pathsOf(statusBeforePromise, history({ status: "pending", date: "2024-03" }))).toEqual([]);
});

it("A step without a status, and a status without a date, are none", () => {
  expect(pathsOf(statusBeforePromise, history({ text: "A study began.", date: "2020" }))).toEqual([]);
  expect(pathsOf(statusBeforePromise, history({ status: "pending" }))).toEqual([]);
});

it("A status that another one corrects is none", () => {
  const wrong = { key: "a", status: "pending", date: "2020" } as const;
  const right = {
    key: "b",
    status: "pending",
    date: "2025",
    corrects: "ferry-line/a",
    reason: "Corrected.",
  } as const;
  expect(pathsOf(statusBeforePromise, history(wrong, right))).toEqual([]);
});
