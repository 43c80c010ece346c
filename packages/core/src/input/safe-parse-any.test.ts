import fc from "fast-check";
import { expect, test } from "vitest";
import { campDavid } from "../../fixtures/records.ts";
import { lightDataset } from "./light-dataset-arbitrary.ts";
import { safeParse } from "./parse.ts";
import { toInput } from "./to-input.ts";

/** Every issue is complete, and its place exists in the value that was given, but for a last key that is missing or misspelt. */
function placesAreReal(
  value: unknown,
  issues: readonly {
    readonly path: readonly (string | number)[];
    readonly message: string;
    readonly fix: string;
    readonly found: string;
  }[],
): void {
  for (const { path, message, fix, found } of issues) {
    expect(message.length * fix.length * found.length).toBeGreaterThan(0);
    const inner = path
      .slice(0, -1)
      .reduce<unknown>(
        (outer, key) =>
          typeof outer === "object" && outer !== null
            ? (outer as Record<string | number, unknown>)[key]
            : undefined,
        value,
      );
    expect(typeof inner, path.join(".")).toBe("object");
  }
}

test("Any value at all gives a result, and no error is thrown", () => {
  const any = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(any, fc.boolean(), (value, partial) => {
      const result = safeParse(value, { partial });
      expect(result.success ? 0 : result.issues.length).toBeGreaterThan(result.success ? -1 : 0);
    }),
    { numRuns: 500, seed: 3 },
  );
});

test("Any text gives a result, and no error is thrown", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((text) => text.replace(/[{,]/, '{"id":1,')),
      ),
      (text) => {
        expect(typeof safeParse(text).success).toBe("boolean");
      },
    ),
    { numRuns: 500, seed: 3 },
  );
});

type Node = Record<string, unknown>;
const nodesOf = (value: unknown): readonly Node[] =>
  typeof value === "object" && value !== null
    ? [value as Node, ...Object.values(value).flatMap(nodesOf)]
    : [];
const other = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    1e308,
    "",
    "delivered",
    "2024-99",
    "jp",
    "nobody",
    "a/b",
    [],
    {},
    [[]],
    { kind: "none" },
    "every year from 2024",
    "10..5",
    "\u202e",
    "https://x 2024",
  ),
  fc.jsonValue(),
);
const changes = fc.array(
  fc.record({
    node: fc.nat(),
    key: fc.nat(),
    value: other,
    change: fc.constantFrom("replace", "remove", "add"),
  }),
  { minLength: 1, maxLength: 3 },
);
function changed<T>(
  given: T,
  list: readonly {
    readonly node: number;
    readonly key: number;
    readonly value: unknown;
    readonly change: string;
  }[],
): T {
  const value = structuredClone(given);
  for (const { node, key, value: put, change } of list) {
    const nodes = nodesOf(value);
    const at = nodes[node % nodes.length] as Node;
    const keys = Object.keys(at);
    const name = keys[key % Math.max(1, keys.length)] ?? "0";
    if (change === "replace") at[name] = structuredClone(put);
    else if (change === "add") at[Array.isArray(at) ? String(keys.length) : "added"] = structuredClone(put);
    else if (Array.isArray(at)) at.splice(Number(name), 1);
    else delete at[name];
  }
  return value;
}

test.each([
  ["the full form", campDavid],
  ["the light form", toInput(campDavid)],
])(
  "A record in %s with anything changed gives issues with real places, or a valid part that is valid by itself",
  (_, record) => {
    let valid = 0;
    fc.assert(
      fc.property(changes, (list) => {
        const value = changed(record, list);
        const whole = safeParse(value);
        placesAreReal(value, whole.success ? whole.warnings : whole.issues);
        const part = safeParse(value, { partial: true });
        if (!part.success) return;
        valid++;
        for (const { issues } of part.refused) expect(issues.length).toBeGreaterThan(0);
        expect(whole.success).toBe(part.refused.length === 0);
        const again = safeParse(part.data);
        expect(again.success ? [] : again.issues).toEqual([]);
        expect(again.success && again.data).toEqual(part.data);
      }),
      { numRuns: 250, seed: 5 },
    );
    expect(valid).toBeGreaterThan(100);
  },
);

test("Any light dataset gives issues with real places", () => {
  let told = 0;
  fc.assert(
    fc.property(lightDataset, (light) => {
      const result = safeParse(light);
      const issues = result.success ? result.warnings : result.issues;
      told += issues.length;
      placesAreReal(light, issues);
    }),
    { numRuns: 150, seed: 9 },
  );
  expect(told).toBeGreaterThan(100);
});
