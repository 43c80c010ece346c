import type { Dataset, Ids } from "@policytrack/core";
import { shapes, type Schema } from "@policytrack/core/model";
import { requireDataset, requireOptions, shown, UsageError } from "./check-arguments.ts";
import { cutTo } from "./cut/cut-to.ts";
import { defineFormat, type Format } from "./format.ts";
import { jsonHead } from "./format-heads.ts";

export interface JsonOptions {
  /** Spaces a level, for people to read. Default: none. */
  readonly indent?: number;
}

/**
 * A dataset as canonical JSON: the fields in the order of the model and the keys of maps sorted, whatever order they were given
 * in, no white space but one newline at the end. Equal datasets are equal byte for byte.
 *
 * @throws {UsageError} for what is no dataset, for an option that does not exist, and for a number that is not finite, which JSON would write as null.
 * @example
 * datasetToJson(dataset); // '{"formatVersion":2,"id":"jp-kr-us",...}\n'
 */
export function datasetToJson(dataset: Dataset<Ids>, options: JsonOptions = {}): string {
  requireDataset("datasetToJson", dataset);
  requireOptions("datasetToJson", options, ["indent"], "{ indent: 2 }");
  const { indent } = options;
  if (indent !== undefined && !Number.isInteger(indent))
    throw new UsageError(
      "wrong-argument",
      `datasetToJson(): indent is ${shown(indent)}. Give a number of spaces.`,
    );
  return `${JSON.stringify(inModelOrder({ kind: "object", shape: "Dataset" }, dataset), null, indent)}\n`;
}

export const jsonFormat: Format = /* @__PURE__ */ defineFormat({
  ...jsonHead,
  write: ({ dataset, evidenceUntil }) => [datasetToJson(cutTo(dataset, { evidenceUntil }))],
});

/**
 * The same data with the fields of every object in the order of its shape; fields that the shape does not have follow. What is
 * in order is not copied.
 */
export function inModelOrder(schema: Schema | null, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`${value} is no number of JSON.`);
  if (typeof value !== "object" || value === null) return value;
  if (schema?.kind === "nullable") return inModelOrder(schema.of, value);
  if (Array.isArray(value)) {
    const of = schema?.kind === "list" || schema?.kind === "one-or-more" ? schema.of : null;
    let same = true;
    const items = value.map((item) => {
      const inOrder = inModelOrder(of, item);
      same &&= inOrder === item;
      return inOrder;
    });
    return same ? value : items;
  }
  const record = value as Readonly<Record<string, unknown>>;
  const order = schema === null || schema.kind === "map" ? null : orderOf(shapeOf(schema, record));
  const of = schema?.kind === "map" ? schema.of : null;
  return ordered(record, order, (key) => (order === null ? of : (order.get(key)?.schema ?? null)));
}

function shapeOf(schema: Schema, value: Readonly<Record<string, unknown>>): string {
  switch (schema.kind) {
    case "object":
      return schema.shape;
    case "variants":
      return schema.shapes[String(value["kind"])] ?? "";
    default:
      return "";
  }
}

/** The fields of a shape with their places. */
type Order = ReadonlyMap<string, { readonly place: number; readonly schema: Schema }>;

const orders = new Map<string, Order>();

function orderOf(shape: string): Order {
  let order = orders.get(shape);
  if (order === undefined) {
    const fields = Object.entries(shapes[shape]?.fields ?? {});
    order = new Map(fields.map(([key, { schema }], place) => [key, { place, schema }]));
    orders.set(shape, order);
  }
  return order;
}

/** Fields of the shape in its order, then others by name; without a shape all by name. */
function ordered(
  record: Readonly<Record<string, unknown>>,
  order: Order | null,
  schemaOf: (key: string) => Schema | null,
): Readonly<Record<string, unknown>> {
  const placeOf = (key: string): number => order?.get(key)?.place ?? Infinity;
  const isBefore = (a: string, b: string): boolean => {
    const [x, y] = [placeOf(a), placeOf(b)];
    return x === y ? a < b : x < y;
  };
  const keys = Object.keys(record);
  let same = keys.every((key, i) => i === 0 || isBefore(keys[i - 1] as string, key));
  const inOrder = same ? keys : keys.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  const values = inOrder.map((key) => {
    const value = inModelOrder(schemaOf(key), record[key]);
    same &&= value === record[key];
    return value;
  });
  return same ? record : Object.fromEntries(inOrder.map((key, i) => [key, values[i]]));
}
