import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { occurrenceOutsidePromise } from "./occurrence-outside-promise.ts";

const occurrence = (due: string, occurrence: string) => ({
  commitments: { "ferry-line": { due, history: [{ status: "delivered", occurrence } as const] } },
});
const at = ["commitments.0.history.0.occurrence"];

it("An occurrence before the first or after the last period is an issue", () => {
  const due = "every year from 2024 until 2026";
  expect(pathsOf(occurrenceOutsidePromise, occurrence(due, "2023"))).toEqual(at);
  expect(pathsOf(occurrenceOutsidePromise, occurrence(due, "2027"))).toEqual(at);
  expect(pathsOf(occurrenceOutsidePromise, occurrence(due, "2024"))).toEqual([]);
  expect(pathsOf(occurrenceOutsidePromise, occurrence(due, "2026"))).toEqual([]);
});

it("An occurrence of what does not recur is an issue", () => {
  expect(pathsOf(occurrenceOutsidePromise, occurrence("by 2027", "2024"))).toEqual(at);
});

it("An occurrence that is no period is an issue where periods are promised, and none where occasions are", () => {
  expect(pathsOf(occurrenceOutsidePromise, occurrence("every year from 2024", "summit"))).toEqual(at);
  expect(pathsOf(occurrenceOutsidePromise, occurrence("when it occurs", "summit"))).toEqual([]);
});

it("A year of what is promised throughout a span is none", () => {
  expect(pathsOf(occurrenceOutsidePromise, occurrence("throughout 2024/2030", "2030"))).toEqual([]);
  expect(pathsOf(occurrenceOutsidePromise, occurrence("throughout 2024/2030", "2031"))).toEqual(at);
});

it("A first and a last day are in the promise, and the days around them are not", () => {
  const due = "every year from 2024 until 2026";
  const days = ["2023-12-31", "2024-01-01", "2026-12-31", "2027-01-01"];
  expect(days.map((day) => pathsOf(occurrenceOutsidePromise, occurrence(due, day)).length)).toEqual([
    1, 0, 0, 1,
  ]);
});

it("An entry on one criterion is held against that criterion alone, and one on all against any final one", () => {
  const on = (criterion: string | undefined, period: string) => ({
    commitments: {
      "ferry-line": {
        criteria: {
          races: { text: "A race.", due: "every year from 2024 until 2025" },
          visits: { text: "A visit.", due: "every year from 2026 until 2027" },
          opens: { text: "It opens.", due: "in 2027" },
        },
        history: [
          {
            status: "delivered" as const,
            occurrence: period,
            ...(criterion === undefined ? {} : { criterion }),
          },
        ],
      },
    },
  });
  expect(pathsOf(occurrenceOutsidePromise, on("races", "2026"))).toEqual(at);
  expect(pathsOf(occurrenceOutsidePromise, on("opens", "2027"))).toEqual(at);
  expect(pathsOf(occurrenceOutsidePromise, on(undefined, "2026"))).toEqual([]);
  expect(pathsOf(occurrenceOutsidePromise, on(undefined, "2024"))).toEqual([]);
});
