import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { redirectFromIdInUse } from "./redirect-from-id-in-use.ts";

it("A redirect away from a commitment that is there is an issue", () => {
  const redirects = {
    "ferry-line": { to: "ten-ferries", since: "2026-06-30" },
    old: { since: "2026-06-30" },
  };
  expect(pathsOf(redirectFromIdInUse, { redirects })).toEqual(["redirects.0.from"]);
});

it("A redirect away from the id of a withdrawn commitment is none", () => {
  expect(pathsOf(redirectFromIdInUse, { redirects: { old: { since: "2026-06-30" } } })).toEqual([]);
});
