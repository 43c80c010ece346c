import { expect, it } from "vitest";
import { issuesOf } from "../issues-of.fixture.ts";
import { incompleteSource } from "./incomplete-source.ts";

const whole = {
  title: "A",
  publisher: "B",
  language: "en",
  published: "2024",
  url: "https://a.example",
  accessed: "2024-02-01",
};
it("A source that has everything is none", () => {
  expect(issuesOf(incompleteSource, { sources: { a: whole } })).toEqual([]);
});

it("Each field that is missing is an issue at that field", () => {
  for (const field of ["title", "publisher", "language", "published", "url", "accessed"] as const) {
    const { [field]: _, ...rest } = whole;
    const [issue, ...others] = issuesOf(incompleteSource, { sources: { a: rest } });
    expect(issue?.path).toEqual(["sources", 0, field]);
    expect(others).toEqual([]);
  }
});

it("Several missing fields are one issue", () => {
  expect(issuesOf(incompleteSource, { sources: { a: "https://a.example" } })).toHaveLength(1);
});

it("A party that published it, an archived copy and an identifier stand for publisher, day and address", () => {
  const { publisher: _, accessed: __, ...rest } = whole;
  const archived = { ...rest, publisherParty: "norland", archivedUrl: "https://archive.example/a" };
  expect(issuesOf(incompleteSource, { sources: { a: archived } })).toEqual([]);
  const { url: ___, ...book } = whole;
  expect(issuesOf(incompleteSource, { sources: { a: { ...book, identifiers: { isbn: "1" } } } })).toEqual([]);
});
