import { expect, it } from "vitest";
import type { HistoryInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { statusContradictsNumber } from "./status-contradicts-number.ts";
import { targetLines } from "./target-lines.fixture.ts";

const entry = (entry: HistoryInput, atLeast = 10) =>
  targetLines({ atLeast, history: [{ source: "report", ...entry }] });
const at = ["commitments.1.history.0.status"];

it("Delivered in a year whose value misses the number is an issue", () => {
  expect(pathsOf(statusContradictsNumber, entry({ status: "delivered", date: "2024-06" }))).toEqual(at);
});

it("Delivered in a year whose value meets it, or that has no value, is none", () => {
  expect(pathsOf(statusContradictsNumber, entry({ status: "delivered", date: "2024-06" }, 4))).toEqual([]);
  expect(pathsOf(statusContradictsNumber, entry({ status: "delivered", date: "2025-02" }))).toEqual([]);
});

it("Another status, and a note on the difference, are none", () => {
  expect(pathsOf(statusContradictsNumber, entry({ status: "in-progress", date: "2024-06" }))).toEqual([]);
  expect(
    pathsOf(
      statusContradictsNumber,
      entry({ status: "delivered", date: "2024-06", note: "Counted otherwise." }),
    ),
  ).toEqual([]);
});

it("The value of another time, a projection, and an entry on another criterion are none", () => {
  const values = [
    { key: "2023", date: "2023", value: 2, source: "plan" },
    { key: "2024-06", date: "2024-06", value: 4, source: "report" },
    { key: "p", date: "2025", value: 5, kind: "projected" as const, source: "report" },
  ];
  const on = (date: string, criterion?: string) =>
    targetLines(
      {
        indicator: null,
        criteria: {
          words: { text: "Words." },
          number: { indicator: "ferries", atLeast: 10, due: "by 2030" },
        },
        history: [
          { status: "delivered", date, source: "report", ...(criterion === undefined ? {} : { criterion }) },
        ],
      },
      {},
      values,
    );
  expect(pathsOf(statusContradictsNumber, on("2024-06-30"))).toEqual(at);
  expect(pathsOf(statusContradictsNumber, on("2024-06-30", "number"))).toEqual(at);
  for (const day of ["2024-05-31", "2024-07-01", "2025-03"])
    expect(pathsOf(statusContradictsNumber, on(day))).toEqual([]);
  expect(pathsOf(statusContradictsNumber, on("2024-06-30", "words"))).toEqual([]);
});
