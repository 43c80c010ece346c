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
  return inOrder(orderOf(schema), value);
}

function inOrder(stated: Order, value: unknown): unknown {
  if (isInOrder(stated, value)) return value;
  if (Array.isArray(value)) return value.map((item) => inOrder(stated.items, item));
  const record = value as Readonly<Record<string, unknown>>;
  const order = stated.of(record);
  const keys = Object.keys(record).toSorted((a, b) => {
    const [x, y] = [order.placeOf(a), order.placeOf(b)];
    return x < y || (x === y && a < b) ? -1 : 1;
  });
  return Object.fromEntries(keys.map((key) => [key, inOrder(order.at(order.placeOf(key)), record[key])]));
}

function isInOrder(stated: Order, value: unknown): boolean {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`${value} is no number of JSON.`);
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) {
    const { items } = stated;
    for (let i = 0; i < value.length; i++) if (!isInOrder(items, value[i])) return false;
    return true;
  }
  const record = value as Readonly<Record<string, unknown>>;
  const order = stated.of(record);
  const { keys } = order;
  let place = -1;
  let before = "";
  // Keys are not listed first: it would take twice as long. What is inherited is no field, and is sorted out where something is.
  for (const key in record) {
    // Mostly the field that follows in the shape.
    const at = keys[place + 1] === key ? place + 1 : order.placeOf(key);
    if (at < place || (at === place && key < before)) return false;
    const inner = record[key];
    if (inner !== null && typeof inner !== "string" && !isInOrder(order.at(at), inner)) return false;
    place = at;
    before = key;
  }
  return true;
}

/** The order of what a schema describes: of an object the fields of its shape, of a map its keys by name. */
class Order {
  /** The fields in their order; none where all go by name. */
  readonly keys: readonly string[];
  readonly #schemas: readonly Schema[];
  readonly #orders: (Order | undefined)[] = [];
  readonly #places: ReadonlyMap<string, number>;
  readonly #schema: Schema | null;
  #items: Order | undefined;

  constructor(schema: Schema | null) {
    const fields = Object.entries((schema?.kind === "object" ? shapes[schema.shape]?.fields : null) ?? {});
    this.keys = fields.map(([key]) => key);
    this.#schemas = fields.map(([, field]) => field.schema);
    this.#places = new Map(this.keys.map((key, place) => [key, place]));
    this.#schema = schema;
  }

  /** That of the entries of a list. */
  get items(): Order {
    const schema = this.#schema;
    return (this.#items ??= orderOf(
      schema?.kind === "list" || schema?.kind === "one-or-more" ? schema.of : null,
    ));
  }

  /** That of an object: its kind may tell. */
  of(record: Readonly<Record<string, unknown>>): Order {
    if (this.#schema?.kind !== "variants") return this;
    const shape = this.#schema.shapes[String(record["kind"])];
    return orderOf(shape === undefined ? null : { kind: "object", shape });
  }

  /** Fields that a shape does not have come after all others, by name; without a shape all go by name. */
  placeOf(key: string): number {
    return this.#places.get(key) ?? Infinity;
  }

  /** That of the field at a place. */
  at(place: number): Order {
    if (place === Infinity) return orderOf(this.#schema?.kind === "map" ? this.#schema.of : null);
    return (this.#orders[place] ??= orderOf(this.#schemas[place] ?? null));
  }
}

const orders = new Map<Schema | string | null, Order>();

function orderOf(schema: Schema | null): Order {
  if (schema?.kind === "nullable") return orderOf(schema.of);
  const key = schema?.kind === "object" ? schema.shape : schema;
  let order = orders.get(key);
  if (order === undefined) orders.set(key, (order = new Order(schema)));
  return order;
}
