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
  if (isInOrder(schema, value)) return value;
  const of = stated(schema);
  if (Array.isArray(value)) return value.map((item) => inModelOrder(itemOf(of), item));
  const record = value as Readonly<Record<string, unknown>>;
  const order = orderOf(of, record);
  const keys = Object.keys(record).toSorted((a, b) => {
    const [x, y] = [placeOf(order, a), placeOf(order, b)];
    return x < y || (x === y && a < b) ? -1 : 1;
  });
  return Object.fromEntries(
    keys.map((key) => [key, inModelOrder(schemaAt(order, placeOf(order, key)), record[key])]),
  );
}

function isInOrder(schema: Schema | null, value: unknown): boolean {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`${value} is no number of JSON.`);
  if (typeof value !== "object" || value === null) return true;
  const of = stated(schema);
  if (Array.isArray(value)) {
    const item = itemOf(of);
    for (const one of value) if (!isInOrder(item, one)) return false;
    return true;
  }
  const record = value as Readonly<Record<string, unknown>>;
  const order = orderOf(of, record);
  let place = -1;
  let before = "";
  for (const key of Object.keys(record)) {
    // Mostly the field that follows in the shape.
    const at = order.fields[place + 1]?.key === key ? place + 1 : placeOf(order, key);
    if (at < place || (at === place && key < before)) return false;
    const inner = record[key];
    if (inner !== null && typeof inner !== "string" && !isInOrder(schemaAt(order, at), inner)) return false;
    place = at;
    before = key;
  }
  return true;
}

function stated(schema: Schema | null): Schema | null {
  return schema?.kind === "nullable" ? schema.of : schema;
}

function itemOf(schema: Schema | null): Schema | null {
  return schema?.kind === "list" || schema?.kind === "one-or-more" ? schema.of : null;
}

/** The fields of a shape in their order; of a map, whose keys go by name, the schema of all. */
interface Order {
  readonly fields: readonly { readonly key: string; readonly schema: Schema }[];
  readonly places: ReadonlyMap<string, number>;
  readonly ofAll: Schema | null;
}

const byName: Order = { fields: [], places: new Map(), ofAll: null };
const orders = new Map<Schema | string, Order>();

function orderOf(schema: Schema | null, record: Readonly<Record<string, unknown>>): Order {
  switch (schema?.kind) {
    case "object":
      return orderOfShape(schema.shape);
    case "variants":
      return orderOfShape(schema.shapes[String(record["kind"])] ?? "");
    case "map":
      return remembered(schema, () => ({ ...byName, ofAll: schema.of }));
    default:
      return byName;
  }
}

function orderOfShape(shape: string): Order {
  return remembered(shape, () => {
    const fields = Object.entries(shapes[shape]?.fields ?? {}).map(([key, { schema }]) => ({ key, schema }));
    return { fields, places: new Map(fields.map(({ key }, place) => [key, place])), ofAll: null };
  });
}

function remembered(key: Schema | string, make: () => Order): Order {
  let order = orders.get(key);
  if (order === undefined) orders.set(key, (order = make()));
  return order;
}

/** Fields that a shape does not have come after all others, by name; without a shape all go by name. */
function placeOf({ places }: Order, key: string): number {
  return places.get(key) ?? Infinity;
}

function schemaAt({ fields, ofAll }: Order, place: number): Schema | null {
  return place === Infinity ? ofAll : (fields[place]?.schema ?? null);
}
