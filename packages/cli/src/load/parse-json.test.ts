import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "./parse-json.ts";

describe("where a field of a JSON text is", () => {
  const text = '{\n  "a": [1, {"b": "x\\"y"}],\n  "c": {"d": null}\n}';
  test.each([
    [["a"], 2, 3],
    [["a", 0], 2, 9],
    [["a", 1], 2, 12],
    [["a", 1, "b"], 2, 13],
    [["c", "d"], 3, 9],
    [["c", "missing"], 3, 3],
    [["a", 7], 2, 3],
    [[], 1, 1],
  ] as const)("%j is at line %d, column %d", (path, line, column) => {
    expect(parseJson(text, "x.json").locate([path])).toEqual([{ line, column }]);
  });

  test("Every value of any JSON text is found where it is written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.json({ maxDepth: 3 })), (fields) => {
        const members = Object.entries(fields).map(([key, value]) => `${JSON.stringify(key)}:${value}`);
        const text = `{\n${members.join(",\n")}\n}`;
        const parsed = parseJson(text, "x.json");
        const keys = Object.keys(fields);
        expect(parsed.locate(keys.map((key) => [key]))).toEqual(
          keys.map((_, i) => ({ line: 2 + i, column: 1 })),
        );
      }),
    );
  });
});

describe("a text that is refused", () => {
  test.each([
    ['{"a": 1, "b": {"c": 1, "c": 2}}', "json", 1, 24],
    ['{"commitments": [], "\\u0063ommitments": []}', "json", 1, 21],
    ['{"a": 1,}', "json", 1, 9],
    ['{"a": [1, 12345678901234567890]}', "json", 1, 11],
    [`[${"9".repeat(400)}]`, "json", 1, 2],
    ['{"a": 1 "b": 2}', "json", 1, 9],
    ['{"a":\n  tru}', "json", 2, 3],
    ['{"a": ', "json", 1, 7],
    ["{'a': 1}", "json", 1, 2],
    ['{"a": 1} x', "json", 1, 10],
    ['{"a": 01}', "json", 1, 7],
    ['["a\nb"]', "json", 1, 4],
    ['["a", "b', "json", 1, 9],
  ] as const)("%s", (text, rule, line, column) => {
    const { value, issues } = parseJson(text, "x.json");
    expect(value).toBeUndefined();
    expect(issues).toEqual([expect.objectContaining({ rule, line, column, level: "error" })]);
  });

  test("A text with a hundred thousand levels is refused and stops nothing", () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    expect(parseJson(deep, "x.json").issues).toEqual([
      expect.objectContaining({ rule: "json", found: "100000" }),
    ]);
  });
});

test("A broken text is an issue at a place in it, whatever was cut or changed", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (text, where, put) => {
      const at = where % (text.length + 1);
      const broken = text.slice(0, at) + put + text.slice(at + 1);
      const { value, issues } = parseJson(broken, "x.json");
      expect(value === undefined).toBe(issues.length > 0);
      for (const { line, column } of issues) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual(broken.length + 1);
      }
    }),
  );
});

test("Numbers that are kept as they are written are none", () => {
  const { issues } = parseJson(
    "[9007199254740992, 1000000000000000000000, 0.1, 1e308, -5, 123456789012345]",
    "x.json",
  );
  expect(issues).toEqual([]);
});

test("A hundred thousand equal keys are told in one pass", () => {
  const { issues } = parseJson(`{${Array.from({ length: 100_000 }, () => '"a":1').join(",\n")}}`, "x.json");
  expect(issues).toHaveLength(99_999);
  expect(issues.at(-1)).toMatchObject({ line: 100_000, column: 1 });
});

test("Equal keys in different objects are no duplicates", () => {
  expect(parseJson('[{"id": 1}, {"id": 2, "x": {"id": 3}}]', "x.json").issues).toEqual([]);
});
