import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { printYaml } from "../write/print-yaml.ts";
import { editYaml } from "./edit-yaml.ts";

const record = `# The ferry.
title: An evening ferry   # our words

party: [eastquay, westquay]
criteria:
    sails: { text: "A ferry sails, daily", due: by 2024-06 }
history:
  # the first one
  - date: 2023-11
    status: in-progress
    text: >
      The company has
      ordered it.

# The last word.
reviewedOn: 2024-09-30
`;

describe("a change of a YAML text", () => {
  test("A new field stands at the end, and nothing else changes", () => {
    expect(editYaml(record, { kind: "set", path: ["domain"], value: "ferries" })).toBe(
      `${record}domain: ferries\n`,
    );
  });

  test("A new item stands behind the last, before the blank line and the comment that follow", () => {
    expect(
      editYaml(record, {
        kind: "append",
        path: ["history"],
        value: { date: "2024-09-02", status: "delivered" },
      }),
    ).toBe(record.replace("ordered it.\n", "ordered it.\n  - date: 2024-09-02\n    status: delivered\n"));
  });

  test("A value is replaced, and its comment stays", () => {
    expect(editYaml(record, { kind: "set", path: ["title"], value: "A night ferry: two" })).toBe(
      record.replace("An evening ferry   #", '"A night ferry: two"   #'),
    );
    expect(editYaml(record, { kind: "set", path: ["reviewedOn"], value: "2024-10-01" })).toBe(
      record.replace("2024-09-30", "2024-10-01"),
    );
  });

  test("Lists and maps in brackets stay in brackets", () => {
    expect(editYaml(record, { kind: "append", path: ["party"], value: "northquay" })).toContain(
      "party: [eastquay, westquay, northquay]\n",
    );
    expect(editYaml(record, { kind: "set", path: ["criteria", "sails", "date"], value: 2023 })).toContain(
      "due: by 2024-06, date: 2023 }\n",
    );
  });

  test("A single value becomes a list when one is appended, and what is missing is made", () => {
    expect(editYaml("source: a # ours\n", { kind: "append", path: ["source"], value: "b" })).toBe(
      "source: [a, b] # ours\n",
    );
    expect(editYaml("title: A\n", { kind: "append", path: ["history"], value: { status: "pending" } })).toBe(
      "title: A\nhistory:\n  - status: pending\n",
    );
    expect(editYaml("# nothing yet\n", { kind: "set", path: ["jp", "name"], value: "Japan" })).toBe(
      "# nothing yet\njp:\n  name: Japan\n",
    );
  });

  test("An item is inserted in front of another and of the comments above it", () => {
    expect(
      editYaml(record, {
        kind: "insert",
        path: ["history"],
        value: { date: 2023, status: "pending" },
        at: 0,
      }),
    ).toBe(record.replace("  # the first one", "  - date: 2023\n    status: pending\n  # the first one"));
    expect(editYaml(record, { kind: "insert", path: ["party"], value: "northquay", at: 1 })).toContain(
      "party: [eastquay, northquay, westquay]\n",
    );
    expect(editYaml("a: 1\n", { kind: "insert", path: ["b"], value: "c", at: 0 })).toBe("a: 1\nb: [c]\n");
  });

  test("An item goes with its lines and the comments right above it", () => {
    const two = record.replace(
      "\n# The last word.",
      "  - date: 2024\n    status: delivered\n\n# The last word.",
    );
    expect(editYaml(two, { kind: "set", path: ["history", 1], value: undefined })).toBe(record);
    expect(editYaml(two, { kind: "set", path: ["history", 0], value: undefined })).toBe(
      two.replace(/ {2}# the first one\n {2}- date: 2023-11\n(?: {4}.*\n| {6}.*\n)+/, ""),
    );
  });

  test("A field goes with its lines", () => {
    expect(parse(editYaml(record, { kind: "set", path: ["history"], value: undefined }))).not.toHaveProperty(
      "history",
    );
    expect(editYaml(record, { kind: "set", path: ["reviewedOn"], value: undefined })).toBe(
      record.replace("reviewedOn: 2024-09-30\n", ""),
    );
  });
});

test("Whatever is set or appended is read again, and every line that was there before is there still", () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("a: b", "# c", "- d", "yes", "2024", "'", "x\ny"),
  );
  const value = fc.oneof(
    text,
    fc.integer(),
    fc.array(text, { maxLength: 3 }),
    fc.record({ a: text, b: text }),
  );
  const key = fc.constantFrom("one", "two", "three");
  fc.assert(
    fc.property(fc.dictionary(key, value, { minKeys: 1 }), key, value, (before, path, given) => {
      const commented = `# kept\n${printYaml(before)}# kept too\n`;
      const after = editYaml(commented, { kind: "set", path: [path], value: given });
      expect(parse(after)).toEqual({ ...before, [path]: given });
      expect(after).toContain("# kept\n");
      expect(after).toContain("# kept too\n");
    }),
    { numRuns: 500 },
  );
});
