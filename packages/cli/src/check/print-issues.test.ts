import { describe, expect, test } from "vitest";
import type { LocatedIssue } from "../load/located-issue.ts";
import { renderLine } from "../terminal/line.ts";
import { countIssues, printIssues } from "./print-issues.ts";

const issue = (line: number, given: Partial<LocatedIssue> = {}): LocatedIssue => ({
  rule: "incomplete-source",
  level: "warning",
  record: "s",
  path: ["sources", "s", "title"],
  field: ["s", "title"],
  message: "The source has no title.",
  found: "nothing",
  fix: "Add it.",
  file: "sources.yaml",
  line,
  column: 1,
  ...given,
});
const printed = (issues: readonly LocatedIssue[]): readonly string[] =>
  printIssues(issues).map((line) => renderLine(line, false));

describe("issues for a terminal", () => {
  test("An issue has its place, level, rule, field, what was found and what to do", () => {
    expect(printed([issue(3, { level: "error", found: "5" })])).toEqual([
      "sources.yaml:3:1  error  incomplete-source",
      "  s.title: The source has no title.",
      "  found: 5",
      "  fix:   Add it.",
      "",
    ]);
  });

  test("Three warnings of one rule are one list with one fix, behind the errors", () => {
    const error = issue(9, { level: "error", rule: "other" });
    expect(printed([issue(1), issue(2), issue(3), error])).toEqual([
      "sources.yaml:9:1  error  other",
      "  s.title: The source has no title.",
      "  fix:   Add it.",
      "",
      "warning  incomplete-source (3)",
      "  The source has no title. (3)",
      "    sources.yaml:1:1 s.title, 2 s.title, 3 s.title",
      "  fix:   Add it.",
      "",
    ]);
  });

  test("What a file has many times over names its first places and counts the others", () => {
    const lines = printed([
      ...Array.from({ length: 30 }, (_, i) => issue(i + 1, { record: `s${i}` })),
      issue(31, { message: "The source has no url.", field: ["s", "url"] }),
    ]);
    expect(lines).toEqual([
      "warning  incomplete-source (31)",
      "  The source has no title. (30)",
      "    sources.yaml:1:1 s0, 2 s1, 3 s2, 4 s3, 5 s4, 6 s5, 7 s6, 8 s7, and 22 more",
      "  sources.yaml:31:1  s.url: The source has no url.",
      "  fix:   Add it.",
      "",
    ]);
  });

  test("Errors are never listed together, and no more than 200 are printed", () => {
    const lines = printed(Array.from({ length: 250 }, (_, i) => issue(i + 1, { level: "error" })));
    expect(lines.filter((line) => line.startsWith("sources.yaml:"))).toHaveLength(200);
    expect(lines.at(-2)).toBe("... and 50 more.");
  });

  test("They are counted by level", () => {
    expect(countIssues([issue(1), issue(2, { level: "error" }), issue(3)])).toBe("1 error and 2 warnings");
    expect(countIssues([])).toBe("");
  });
});
