import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { repeatedPartyRole } from "./repeated-party-role.ts";

it("A party that commits twice is an issue at the second place", () => {
  const lines = { commitments: { "ferry-line": { party: ["norland", "norland"] } } };
  expect(pathsOf(repeatedPartyRole, lines)).toEqual(["commitments.0.parties.1"]);
});

it("A party with two roles is none", () => {
  const lines = { commitments: { "ferry-line": { party: "norland", parties: { hosts: "norland" } } } };
  expect(pathsOf(repeatedPartyRole, lines)).toEqual([]);
});
