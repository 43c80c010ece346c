import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { sharedIdentifier } from "./shared-identifier.ts";

it("Two parties with the same code of a list are an issue at the second, however the list is spelt", () => {
  const lines = { parties: { "norland-transport": { identifiers: { ISO3166: "NL" } } } };
  expect(pathsOf(sharedIdentifier, lines)).toEqual(["parties.1.identifiers.0"]);
});

it("Two parties that are the same one elsewhere are an issue", () => {
  const lines = { parties: { norland: { sameAs: "other:nl" }, "norland-transport": { sameAs: "other:nl" } } };
  expect(pathsOf(sharedIdentifier, lines)).toEqual(["parties.1.sameAs.0"]);
});

it("Equal codes of two lists, and of what is not joined by them, are none", () => {
  const lines = {
    parties: { "norland-transport": { identifiers: { other: "NL" } } },
    commitments: { "ferry-line": { identifiers: { iso3166: "NL" } } },
  };
  expect(pathsOf(sharedIdentifier, lines)).toEqual([]);
});
