import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { undescribedEntry } from "./undescribed-entry.ts";

it("A party and a domain that are only named by an id are issues beside those that are described", () => {
  const lines = { commitments: { "ferry-line": { party: "norlnd", domain: "transprt" } } };
  expect(pathsOf(undescribedEntry, lines)).toEqual(["parties.2.names", "domains.1.names"]);
});

it("A sheet whose domains are all bare is none", () => {
  const commitments = { "ferry-line": { domain: "sea" }, "ten-ferries": { domain: "sea" } };
  expect(pathsOf(undescribedEntry, { domains: { transport: null }, commitments })).toEqual([]);
});
