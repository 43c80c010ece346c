import type { Dataset, Ids } from "@policytrack/core";
import { shapes, type Schema } from "@policytrack/core/model";
import { requireDataset, requireOptions, shown, UsageError } from "./check-arguments.ts";
import { cutTo } from "./cut/cut-to.ts";
import { defineFormat, type Format } from "./format.ts";

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
  id: "json",
  title: { en: "Whole record (JSON)", ja: "全記録（JSON）", ko: "전체 기록(JSON)" },
  mediaType: "application/json",
  extension: "json",
  write: ({ dataset, evidenceUntil }) => [datasetToJson(cutTo(dataset, { evidenceUntil }))],
});

/** The same data with the fields of every object in the order of its shape; fields that the shape does not have follow. */
export function inModelOrder(schema: Schema | null, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new UsageError("wrong-argument", `${value} is no number of JSON.`);
  if (typeof value !== "object" || value === null) return value;
  if (schema?.kind === "nullable") return inModelOrder(schema.of, value);
  if (Array.isArray(value)) {
    const of = schema?.kind === "list" || schema?.kind === "one-or-more" ? schema.of : null;
    return value.map((item) => inModelOrder(of, item));
  }
  const record = value as Readonly<Record<string, unknown>>;
  if (schema?.kind === "map" || schema === null) {
    return ordered(record, Object.keys(record).toSorted(), () => (schema?.kind === "map" ? schema.of : null));
  }
  const fields = shapes[shapeOf(schema, record)]?.fields ?? {};
  return ordered(record, Object.keys(fields), (key) => fields[key]?.schema ?? null);
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

function ordered(
  record: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  schemaOf: (key: string) => Schema | null,
): Readonly<Record<string, unknown>> {
  const all = [
    ...keys.filter((key) => Object.hasOwn(record, key)),
    ...Object.keys(record)
      .filter((key) => !keys.includes(key))
      .toSorted(),
  ];
  return Object.fromEntries(all.map((key) => [key, inModelOrder(schemaOf(key), record[key])]));
}
