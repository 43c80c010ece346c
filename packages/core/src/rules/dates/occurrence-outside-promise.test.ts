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
