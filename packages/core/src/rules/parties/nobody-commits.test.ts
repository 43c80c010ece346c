import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { nobodyCommits } from "./nobody-commits.ts";

const addressed = { party: [], parties: { addressed: "norland" } };

it("A commitment that is only addressed to somebody is an issue", () => {
  expect(pathsOf(nobodyCommits, { commitments: { "ferry-line": addressed } })).toEqual([
    "commitments.0.parties",
  ]);
});

it("A position without a party that commits is none", () => {
  const lines = { commitments: { "ferry-line": { ...addressed, classification: "position" } } } as const;
  expect(pathsOf(nobodyCommits, lines)).toEqual([]);
});
