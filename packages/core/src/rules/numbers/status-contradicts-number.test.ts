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
