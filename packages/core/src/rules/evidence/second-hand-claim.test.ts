import { expect, it } from "vitest";
import type { CommitmentInput, SourceKind } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { secondHandClaim } from "./second-hand-claim.ts";

const source = (kind: SourceKind, publisherParty: string | null, more: Partial<CommitmentInput> = {}) => ({
  sources: {
    news: {
      kind,
      url: "https://news.example",
      published: "2024-03-02",
      ...(publisherParty === null ? {} : { publisherParty }),
    },
  },
  commitments: { "ferry-line": { source: "news", ...more } },
});

it("A commitment of which only news, research or others tell is an issue", () => {
  for (const kind of ["news", "research", "other"] as const)
    expect(pathsOf(secondHandClaim, source(kind, null))).toEqual(["commitments.0.claims"]);
});

it("An official text, one of an organisation and a tracker's data set are none", () => {
  for (const kind of ["official", "organisation", "dataset"] as const)
    expect(pathsOf(secondHandClaim, source(kind, null))).toEqual([]);
});

it("A text that the speaker published, and a primary source beside the report, are none", () => {
  expect(pathsOf(secondHandClaim, source("other", "norland-transport"))).toEqual([]);
  expect(pathsOf(secondHandClaim, source("news", null, { source: ["news", "plan"] }))).toEqual([]);
});

it("A note on the search, and a position, are none", () => {
  expect(
    pathsOf(secondHandClaim, source("news", null, { notes: "No text was found on 2026-06-01." })),
  ).toEqual([]);
  expect(pathsOf(secondHandClaim, source("news", null, { classification: "position" }))).toEqual([]);
});

it("A report that another party published is second-hand", () => {
  expect(pathsOf(secondHandClaim, source("news", "norland"))).toEqual(["commitments.0.claims"]);
});
