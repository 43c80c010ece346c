import { describe, expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

test("Plain days and years stay as they are written", () => {
  const { value, issues } = parseYaml("a: 2024-05-10\nb: 2030\nc: ../2030\n2024: x\n", "x.yaml");
  expect(issues).toEqual([]);
  expect(value).toEqual({ a: "2024-05-10", b: 2030, c: "../2030", "2024": "x" });
});

test("A field is found at its key, and one that is missing at the record around it", () => {
  const { locate } = parseYaml(
    "title: X\nhistory:\n  - { date: 2024, status: x }\n  - date: 2025\n",
    "x.yaml",
  );
  const paths = [["title"], ["history", 0, "status"], ["history", 1, "text"], ["domain"]];
  expect(locate(paths)).toEqual([
    { line: 1, column: 1 },
    { line: 3, column: 19 },
    { line: 4, column: 5 },
    { line: 1, column: 1 },
  ]);
});

describe("slips of a person who writes YAML", () => {
  test.each([
    ["a tab", "a:\n\tb: 1\n", 2, "tab"],
    ["a field twice", "a: 1\nb: 2\na: 3\n", 3, "twice"],
    ["a colon in a text", "title: The ferry: ordered\n", 1, "colon within a text"],
    ["a quotation mark that is not closed", 'title: "The ferry\nparty: jp\n', 1, "quotation mark"],
    ["a field that is indented further", "title: X\n  party: jp\n", 2, "indented"],
    ["an item that is indented otherwise", "a:\n  - x\n - y\n", 3, "not in line"],
    ["a line without a colon", "title: X\nparty\ndomain: y\n", 2, "no colon"],
    ["a comma in braces", "c: { text: Signed, opened }\n", 1, "comma within braces"],
    ["a number that loses digits", "a: 12345678901234567890\n", 1, "more digits"],
    ["an alias of itself", "a: &a\n  b: *a\n", 2, "alias"],
    ["a text that begins with @", "party: @jp\n", 1, "cannot begin"],
    ["a text that begins with *", "party: jp\ntitle: *jp\n", 2, "not there"],
    ["an apostrophe in single quotes", "title: X\ntext: 'The ferry's timetable'\n", 2, "apostrophe"],
    ["a colon without a space", "title: X\nparty:jp\ndomain: y\n", 2, "no space behind"],
    ["a wide colon", "title: X\nparty：jp\ndomain: y\n", 2, "wide"],
    ["a blank that is no plain space", "a: 1\nb:\u00A0c\nd: 1\n", 2, "plain space"],
    ["a dash without a space", "a:\n  -date: 1\n    status: x\n", 2, "dash"],
    ["fields less indented than their item", "a:\n  - date: 1\n  status: x\n", 3, "indented"],
    ["a dash before a record", "- title:\n    en: X\nparty: jp\n", 3, "begins with a dash"],
    ["a bracket that is not closed", "a:\n  b: [x, y\nc: 1\n", 2, "bracket"],
    ["a second document", "a: 1\n---\nb: 1\n", 2, "second document"],
    ["a text that begins with #", "a: 1\ntitle: # 1 dialogue\n", 2, "comment"],
  ])("%s is named as what it is", (_, text, line, says) => {
    const { value, issues } = parseYaml(text, "x.yaml");
    expect(value).toBeUndefined();
    expect(issues).toEqual([expect.objectContaining({ rule: "yaml", line, level: "error" })]);
    expect(issues[0]?.message).toContain(says);
  });
});

describe("hostile texts", () => {
  test.each([
    ["brackets", "[".repeat(50_000)],
    ["dashes", "- ".repeat(5_000)],
    [
      "aliases that multiply",
      `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [${"*a, ".repeat(9)}*a]`.replaceAll("*a", i === 0 ? "*a" : `*b${i - 1}`)).join("\n")}\n`,
    ],
  ])("%s are refused within a moment", (_, text) => {
    const { value, issues } = parseYaml(text, "x.yaml");
    expect(value).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
  });
});
