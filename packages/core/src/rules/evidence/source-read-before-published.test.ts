import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { sourceReadBeforePublished } from "./source-read-before-published.ts";

const source = (published: string, accessed: string) => ({ sources: { report: { published, accessed } } });

it("A source that was read the day before it came out is an issue", () => {
  expect(pathsOf(sourceReadBeforePublished, source("2025-06-15", "2025-06-14"))).toEqual([
    "sources.1.accessed",
  ]);
});

it("A source that was read on its first day, or in its month, is none", () => {
  expect(pathsOf(sourceReadBeforePublished, source("2025-06-15", "2025-06-15"))).toEqual([]);
  expect(pathsOf(sourceReadBeforePublished, source("2025-06", "2025-06-01"))).toEqual([]);
});
