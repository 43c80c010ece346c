import { expect, it } from "vitest";
import { issuesOf, pathsOf } from "../issues-of.fixture.ts";
import { redirectLeadsNowhere } from "./redirect-leads-nowhere.ts";

const since = "2026-06-30";

it("A redirect to an id that nothing has is an issue, also beside one that leads somewhere", () => {
  expect(
    pathsOf(redirectLeadsNowhere, { redirects: { old: { to: ["ferry-line", "gone"], since } } }),
  ).toEqual(["redirects.0.to.1"]);
});

it("A redirect to a redirect is an issue that names where that one leads", () => {
  const [issue, ...others] = issuesOf(redirectLeadsNowhere, {
    redirects: { older: { to: "old", since }, old: { to: "ferry-line", since } },
  });
  expect(others).toEqual([]);
  expect(issue?.fix).toContain("ferry-line");
});

it("A withdrawn id, and one of a party that was renamed, are none", () => {
  expect(pathsOf(redirectLeadsNowhere, { redirects: { a: { since }, b: { to: "norland", since } } })).toEqual(
    [],
  );
});
