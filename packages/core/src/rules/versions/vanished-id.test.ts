import { expect, it } from "vitest";
import { issuesOf, pathsOf } from "../issues-of.fixture.ts";
import { vanishedId } from "./vanished-id.ts";

const old = { commitments: { old: { title: "Old", party: "norland", domain: "transport" } } };

it("A commitment that is gone without a redirect is an issue that names it", () => {
  expect(issuesOf(vanishedId, {}, old).map(({ record }) => record)).toEqual(["old"]);
});

it("A commitment that was renamed, split or withdrawn by a redirect is none", () => {
  for (const to of [["ferry-line"], ["ferry-line", "ten-ferries"], []])
    expect(pathsOf(vanishedId, { redirects: { old: { to, since: "2026-06-30" } } }, old)).toEqual([]);
});

it("A source, party or domain that is gone is an issue", () => {
  const previous = { domains: { a: "A" }, parties: { a: "A" }, sources: { a: "https://a.example" } };
  expect(pathsOf(vanishedId, {}, previous)).toEqual(["parties", "domains", "sources"]);
});

it("A fact whose derived key changed with its date is an issue", () => {
  const entry = (date: string) => ({
    commitments: { "ferry-line": { history: [{ date, status: "pending" } as const] } },
  });
  expect(issuesOf(vanishedId, entry("2025-02"), entry("2025-01")).map(({ record }) => record)).toEqual([
    "ferry-line",
  ]);
});

it("Without an earlier version there is nothing to find", () => {
  expect(pathsOf(vanishedId, {})).toEqual([]);
});

it("An observation that is gone is an issue of the observations", () => {
  const observations = [{ key: "2023", date: "2023", value: 2, source: "plan" }];
  const lines = { indicators: { ferries: { observations } } };
  expect(pathsOf(vanishedId, lines, {})).toEqual(["observations"]);
});
