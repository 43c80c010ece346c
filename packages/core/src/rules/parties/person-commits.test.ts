import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { personCommits } from "./person-commits.ts";

const parties = { person: { name: "A. Minister", kind: "person" } } as const;

it("A person who commits is an issue", () => {
  const lines = { parties, commitments: { "ferry-line": { party: ["norland", "person"] } } };
  expect(pathsOf(personCommits, lines)).toEqual(["commitments.0.parties.1.role"]);
});

it("A person who is involved, or states it, is none", () => {
  const lines = {
    parties,
    commitments: { "ferry-line": { statedBy: "person", parties: { involved: "person" } } },
  };
  expect(pathsOf(personCommits, lines)).toEqual([]);
});
