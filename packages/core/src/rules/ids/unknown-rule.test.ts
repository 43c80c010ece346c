import { expect, it } from "vitest";
import { issuesOf, pathsOf } from "../issues-of.fixture.ts";
import { unknownRule } from "./unknown-rule.ts";

it("A level of a rule that there is not is an issue, and names the nearest rule", () => {
  const [issue, ...others] = issuesOf(unknownRule, {
    rules: { "text-to-long": "off", "judging-word": "error" },
  });
  expect(others).toEqual([]);
  expect(issue?.path).toEqual(["rules", "text-to-long"]);
  expect(issue?.fix).toContain('"text-too-long"');
});

it("A level of a host is none", () => {
  expect(pathsOf(unknownRule, { rules: { "unreliable-source:forum.example": "warning" } })).toEqual([]);
});

it("A name of a million letters is answered at once", () => {
  expect(issuesOf(unknownRule, { rules: { ["a-".repeat(500_000)]: "off" } })[0]?.message.length).toBeLessThan(
    200,
  );
});

it("A level of what is asked of the form is an issue, since it has none", () => {
  expect(pathsOf(unknownRule, { rules: { "not-a-date": "off" } })).toEqual(["rules.not-a-date"]);
});
