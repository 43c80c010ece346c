import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { titleEndsWithFullStop } from "./title-ends-with-full-stop.ts";

const title = (title: string) => ({ commitments: { "ferry-line": { title } } });

it("A full stop at the end of a title is an issue, the East Asian one too", () => {
  for (const text of ["A line opens.", "航路を開く。"])
    expect(pathsOf(titleEndsWithFullStop, title(text))).toEqual(["commitments.0.title.en"]);
});

it("A point within a title, and an ellipsis, are none", () => {
  for (const text of ["Version 2.0 of the line", "To be named ..."])
    expect(pathsOf(titleEndsWithFullStop, title(text))).toEqual([]);
});

it("A summary is made of sentences", () => {
  expect(
    pathsOf(titleEndsWithFullStop, { commitments: { "ferry-line": { summary: "A line opens." } } }),
  ).toEqual([]);
});
