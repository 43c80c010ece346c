import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { campDavid, jpKrUs } from "../../fixtures/records.ts";
import { ShapeCheck } from "../input/check-shape.ts";
import { IssueLog } from "../input/issue-log.ts";
import { defaultLimits, fits } from "./formats.ts";
import { copyDataset, isDataset } from "./generated/guard.ts";
import { allShapes } from "./generated/shapes.ts";
import { codesOf } from "./generated/vocabularies.ts";
import type { Schema } from "./schema.ts";

/** The same shapes as zod schemas: a second opinion on the guard that is made of them. */
function zodOf(schema: Schema): z.ZodMiniType {
  switch (schema.kind) {
    case "string":
      return z.string().check(z.refine((text) => fits[schema.format](text, defaultLimits)));
    case "number":
      return z.number();
    case "integer":
      return z.int().check(z.minimum(schema.min), z.maximum(schema.max));
    case "boolean":
      return z.boolean();
    case "literal":
      return z.literal(schema.value);
    case "code":
      return schema.open === true
        ? zodOf({ kind: "string", format: "word" })
        : z.enum([...(codesOf[schema.vocabulary] ?? []), ...(schema.plus ?? [])]);
    case "nullable":
      return z.nullable(zodOf(schema.of));
    case "list":
      return schema.nonEmpty === true
        ? z.array(zodOf(schema.of)).check(z.minLength(1))
        : z.array(zodOf(schema.of));
    case "map": {
      const keys = z.string().check(z.refine((key) => fits[schema.keys](key, defaultLimits)));
      const map = z.record(keys, zodOf(schema.of));
      return schema.nonEmpty === true
        ? map.check(z.refine((value) => Object.keys(value as object).length > 0))
        : map;
    }
    case "object":
      return z.strictObject(
        Object.fromEntries(
          Object.entries(allShapes()[schema.shape]?.fields ?? {}).map(([name, field]) => [
            name,
            zodOf(field.schema),
          ]),
        ),
      );
    case "variants":
      return z.union(Object.values(schema.shapes).map((shape) => zodOf({ kind: "object", shape })));
    case "either":
      return z.union(schema.of.map(zodOf));
    case "one-or-more":
      throw new Error("only in the light form");
    default:
      return schema satisfies never;
  }
}
const zodDataset = zodOf({ kind: "object", shape: "Dataset" });
const shapeIsRight = (value: unknown): boolean =>
  new ShapeCheck(defaultLimits, new IssueLog(defaultLimits)).check("Dataset", value);

test.each([
  ["jp-kr-us", jpKrUs],
  ["camp-david", campDavid],
])("The guard, the check that explains, and zod say yes to the record %s", (_, dataset) => {
  expect([
    isDataset(dataset, defaultLimits),
    shapeIsRight(dataset),
    zodDataset.safeParse(dataset).success,
  ]).toEqual([true, true, true]);
});

type Node = Record<string, unknown>;
/** Every object and list inside of a value. */
function nodesOf(value: unknown): readonly Node[] {
  return typeof value === "object" && value !== null
    ? [value as Node, ...Object.values(value).flatMap(nodesOf)]
    : [];
}
const other = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1.5,
    "",
    " ",
    "delivered",
    "2024-05-10",
    "2024-99",
    "en",
    "x y",
    [],
    {},
    { min: 1, max: 2 },
    { kind: "none", reason: "withdrawn" },
    "\u202e",
  ),
  fc.string({ maxLength: 5 }),
);

test("The guard, the copy, the check that explains, and zod agree on every change of a record", () => {
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      other,
      fc.constantFrom("replace", "remove", "add"),
      (node, key, value, change) => {
        const dataset = structuredClone(campDavid);
        const nodes = nodesOf(dataset);
        const changed = nodes[node % nodes.length] as Node;
        const keys = Object.keys(changed);
        const name = keys[key % Math.max(1, keys.length)] ?? "0";
        if (change === "replace") changed[name] = value;
        else if (change === "add") changed["added"] = value;
        else if (Array.isArray(changed)) changed.splice(Number(name), 1);
        else delete changed[name];
        const guarded = isDataset(dataset, defaultLimits);
        if (guarded) accepted++;
        expect(shapeIsRight(dataset)).toBe(guarded);
        expect(zodDataset.safeParse(dataset).success).toBe(guarded);
        // A list has nothing but its entries.
        const plain: unknown = guarded ? JSON.parse(JSON.stringify(dataset)) : undefined;
        expect(copyDataset(dataset, defaultLimits)).toEqual(plain);
      },
    ),
    { numRuns: 600, seed: 11 },
  );
  expect(accepted).toBeGreaterThan(20);
});

test("A copy shares nothing with the dataset, and has each key in its place", () => {
  const copy = copyDataset(jpKrUs, defaultLimits);
  expect(JSON.stringify(copy)).toBe(JSON.stringify(jpKrUs));
  const own = new Set<object>(nodesOf(jpKrUs));
  expect(nodesOf(copy).filter((node) => own.has(node))).toEqual([]);
});

test("A copy is made of plain data alone: fields that are inherited, hidden or of a class are none", () => {
  const [party, ...others] = jpKrUs.parties;
  const { kind, ...rest } = party!;
  const odd: readonly object[] = [
    Object.assign(new Map(), party),
    Object.create(party!) as object,
    Object.assign(Object.create({ kind }) as object, rest),
    Object.defineProperty({ ...rest }, "kind", { value: kind, enumerable: false }),
  ];
  for (const one of odd)
    expect(copyDataset({ ...jpKrUs, parties: [one, ...others] }, defaultLimits)).toBeUndefined();
  const symbol = { ...jpKrUs, parties: [{ ...party, [Symbol("s")]: 1 }, ...others] };
  expect(copyDataset(symbol, defaultLimits)).toEqual(jpKrUs);
});

test("A field that says another thing each time is read once for a copy", () => {
  let reads = 0;
  const titles = [{ en: "First" }, { en: "Second" }];
  const odd = Object.defineProperty({ ...jpKrUs }, "title", { enumerable: true, get: () => titles[reads++] });
  expect(copyDataset(odd, defaultLimits)?.["title"]).toEqual({ en: "First" });
  expect(reads).toBe(1);
});
