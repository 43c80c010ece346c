import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { dateWithoutEnd } from "./date-without-end.ts";

const observed = (more: { readonly date?: string }) => ({
  indicators: { ferries: { observations: [{ key: "2023", value: 1, source: "plan", ...more }] } },
});

it("A publication that goes on is an issue, and a vague one that ends is none", () => {
  expect(pathsOf(dateWithoutEnd, { sources: { report: { published: "2025/.." } } })).toEqual([
    "sources.1.published",
  ]);
  expect(pathsOf(dateWithoutEnd, { sources: { report: { published: "2025~" } } })).toEqual([]);
});

it("A value without a period, or of one without an end, is an issue", () => {
  expect(pathsOf(dateWithoutEnd, observed({}))).toEqual(["observations.0.date"]);
  expect(pathsOf(dateWithoutEnd, observed({ date: "2023/.." }))).toEqual(["observations.0.date"]);
});
