import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { unusedEntry } from "./unused-entry.ts";

it("An entry of each list that nothing uses is an issue", () => {
  const lines = {
    domains: { a: "A" },
    events: { a: { title: "A" } },
    indicators: { a: { title: "A" } },
    instruments: { a: { title: "A" } },
    parties: { a: "A" },
    sources: { a: "https://a.example" },
  };
  expect(pathsOf(unusedEntry, lines)).toEqual([
    "parties.0.id",
    "domains.0.id",
    "sources.0.id",
    "indicators.0.id",
    "instruments.0.id",
    "events.0.id",
  ]);
});

it("A party that only publishes, states, is measured or is a member is used", () => {
  const lines = {
    parties: { a: "A", b: "B", c: "C", d: "D", norland: { members: ["d"] } },
    sources: { report: { publisherParty: "a" } },
    indicators: {
      ferries: { dimensions: "party", observations: [{ key: "2023", date: "2023", value: 1, party: "b" }] },
    },
    commitments: { "ferry-line": { statedBy: "c" } },
  };
  expect(pathsOf(unusedEntry, lines)).toEqual([]);
});

it("A source that only an event cites, and an event that only a deadline counts from, are used", () => {
  const lines = {
    sources: { a: "https://a.example 2024-01-01" },
    events: { summit: { title: "Summit", date: "2024-01-01", source: "a" } },
    commitments: { "ferry-line": { due: "within P6M after summit" } },
  };
  expect(pathsOf(unusedEntry, lines)).toEqual([]);
});
