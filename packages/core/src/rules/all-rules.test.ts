/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DatasetIndex } from "../dataset/dataset-index.ts";
import { safeParse } from "../input/parse.ts";
import { ruleGroups, rules } from "./all-rules.ts";
import { errorRules } from "./error-rules.ts";
import { exampleDataset, exampleInput } from "./example-record.fixture.ts";
import { findIssuesWith } from "./find-issues.ts";
import { derivedInExamples, issuesOf } from "./issues-of.fixture.ts";
import type { ExampleLines, Rule } from "./rule.ts";

/** What all rules find in an example. */
const found = ({ example }: Rule, lines: ExampleLines) =>
  findIssuesWith(rules, new DatasetIndex(exampleDataset(lines)), {
    derived: derivedInExamples,
    ...(example.previous === undefined ? {} : { previous: exampleDataset(example.previous) }),
  }).map(({ rule, path, message }) => ({ rule, path: path.join("."), message }));

describe("The list of rules", () => {
  it("The list has every file that defines a rule, in the group of its folder, named as its id", () => {
    const files = Object.keys(ruleGroups).map((group) => [
      group,
      readdirSync(new URL(group, import.meta.url))
        .filter((file) => !/\.(test|fixture)\.ts$/.test(file))
        .filter((file) =>
          readFileSync(new URL(`${group}/${file}`, import.meta.url), "utf8").includes("= defineRule("),
        )
        .map((file) => file.replace(".ts", ""))
        .toSorted(),
    ]);
    const listed = Object.entries(ruleGroups).map(([group, { rules }]) => [
      group,
      rules.map(({ id }) => id).toSorted(),
    ]);
    expect(listed).toEqual(files);
  });

  it("Every rule has a test of its own", () => {
    const files = new Set(
      Object.keys(ruleGroups).flatMap((group) => readdirSync(new URL(group, import.meta.url))),
    );
    expect(rules.filter(({ id }) => !files.has(`${id}.test.ts`)).map(({ id }) => id)).toEqual([]);
  });

  it("No two rules have one id", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it("The rules that parsing asks for are those of level error", () => {
    const errors = rules.filter(({ level }) => level === "error").map(({ id }) => id);
    expect(errorRules.map(({ id }) => id).toSorted()).toEqual(errors.toSorted());
  });

  it("The prose of a rule is made once, when it is first read", () => {
    const prose = Object.getOwnPropertyDescriptors(rules[0]);
    for (const field of ["asks", "why", "example"] as const) expect(prose[field]?.get).toBeTypeOf("function");
    expect(rules[0]?.example).toBe(rules[0]?.example);
  });

  it("Every id is made of small words, and every text is a sentence", () => {
    for (const { id, asks, why, fix } of rules) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      for (const text of [asks, why, fix]) expect(text).toMatch(/^[A-Z"`].*[.?]$/s);
    }
  });
});

describe("The example of every rule", () => {
  it("The example record breaks no rule", () => {
    expect(found(rules[0] as Rule, {}).map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "What is wrong in the example of %s breaks that rule alone",
    (id, rule) => {
      const issues = found(rule, rule.example.wrong);
      expect(issues).not.toEqual([]);
      expect(issues.filter((issue) => issue.rule !== id)).toEqual([]);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "What is right in the example of %s breaks no rule",
    (_, rule) => {
      expect(found(rule, rule.example.right)).toEqual([]);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "The example of %s is written as a record is written",
    (id, { example }) => {
      for (const lines of [example.wrong, example.right, example.previous ?? {}]) {
        const result = safeParse(exampleInput(lines));
        const refused = result.success ? [] : result.issues;
        expect(refused.filter(({ rule }) => rule !== id)).toEqual([]);
      }
    },
  );

  it("Each message is as it was reviewed", () => {
    const messages = rules.map((rule) => {
      const [issue] = issuesOf(rule, rule.example.wrong, rule.example.previous);
      return `${issue?.level} ${issue?.rule}\n  ${issue?.record}: ${issue?.path.join(".")}\n  ${issue?.message} Found: ${issue?.found}\n  ${issue?.fix}`;
    });
    expect(messages.join("\n\n")).toMatchSnapshot();
  });
});
