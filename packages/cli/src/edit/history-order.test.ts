import { expect, test } from "vitest";
import { placeInHistory } from "./history-order.ts";

test.each([
  ["before all", "2022", 0],
  ["between two", "2024-03", 1],
  ["on the day of another, behind it", "2024-09-02", 2],
  ["behind all", "2025", 2],
])("An entry %s finds its place by its day", (_, date, at) => {
  expect(placeInHistory([{ date: "2023-11" }, { date: "2024-09-02" }], { date })).toBe(at);
});

test("An entry without a day that can be read stands last, and such entries are passed over", () => {
  expect(placeInHistory([{ date: "2024" }], { status: "pending" })).toBe(1);
  expect(placeInHistory([{ date: "2024" }], { date: "soon" })).toBe(1);
  expect(placeInHistory([{ status: "pending" }, { date: "2024" }], { date: "2023" })).toBe(1);
  expect(placeInHistory([{ status: "pending" }], { date: "2023" })).toBe(1);
  expect(placeInHistory([{ observedUntil: "2023-05-31" }, { date: "2024" }], { date: "2023-06" })).toBe(1);
});
