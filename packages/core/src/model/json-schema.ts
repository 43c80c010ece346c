import type { Concept, Field } from "./define.ts";
import { fieldsOf } from "./flatten.ts";
import { concepts, unionTexts, vocabularies } from "./model.ts";
import type { Format, Schema } from "./schema.ts";

/** A JSON Schema (draft 7, which editors know best). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What an editor can check: a file of a record folder, or a whole dataset. */
export const schemaNames = [
  "dataset",
  "dataset-file",
  "commitment",
  "instruments",
  "parties",
  "domains",
  "sources",
  "indicators",
  "indicator",
  "events",
  "redirects",
  "full-dataset",
] as const;
export type SchemaName = (typeof schemaNames)[number];

const titles: Readonly<Record<SchemaName, string>> = {
  dataset: "A dataset in the light form, in one file",
  "dataset-file": "dataset.yaml of a record folder: the head, and whatever has no file of its own",
  commitment: "A file of commitments/ or drafts/ in a record folder",
  instruments: "instruments.yaml of a record folder",
  parties: "parties.yaml of a record folder",
  domains: "domains.yaml of a record folder",
  sources: "sources.yaml of a record folder",
  indicators: "indicators.yaml of a record folder",
  indicator: "A file of indicators/ in a record folder",
  events: "events.yaml of a record folder",
  redirects: "redirects.yaml of a record folder",
  "full-dataset": "A dataset in the full form, as it is published",
};

const formats: Readonly<Record<Format, JsonSchema>> = {
  line: { minLength: 1 },
  block: { minLength: 1 },
  quotation: { minLength: 1 },
  word: { minLength: 1 },
  scheme: { pattern: "^[^:]+$" },
  id: { pattern: "^[^\\s/:]+$" },
  member: { pattern: "^[^\\s/:]+$" },
  key: { pattern: "^[^\\s/:]+$" },
  "fact-id": { pattern: "^[^\\s:]+$" },
  reference: { pattern: "^\\S+$" },
  edtf: { minLength: 1 },
  day: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  duration: { pattern: "^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$" },
  address: { pattern: "^https?://\\S+$" },
  language: { pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" },
  sha256: { pattern: "^[0-9a-f]{16,64}$" },
  place: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" },
};
const conceptOf = new Map(
  concepts.flatMap((one) =>
    [one.type, one.input].flatMap((name) => (name === null ? [] : [[name, one] as const])),
  ),
);
const vocabularyOf = new Map(vocabularies.map((one) => [one.type, one]));

/** Writes one schema and the definitions that it needs. */
class SchemaWriter {
  readonly definitions: Record<string, JsonSchema> = {};

  schema(schema: Schema): JsonSchema {
    switch (schema.kind) {
      case "string":
        return { type: "string", ...formats[schema.format] };
      case "number":
        return { type: "number" };
      case "integer":
        return { type: "integer", minimum: schema.min, maximum: schema.max };
      case "boolean":
        return { type: "boolean" };
      case "literal":
        return { const: schema.value };
      case "code": {
        const codes = [
          ...Object.keys(vocabularyOf.get(schema.vocabulary)?.codes ?? {}),
          ...(schema.plus ?? []),
        ];
        return schema.open === true
          ? { anyOf: [{ enum: codes }, { type: "string", minLength: 1 }] }
          : { enum: codes };
      }
      case "nullable":
        return { anyOf: [this.schema(schema.of), { type: "null" }] };
      case "list":
        return {
          type: "array",
          items: this.schema(schema.of),
          ...(schema.nonEmpty === true ? { minItems: 1 } : {}),
        };
      case "one-or-more": {
        const one = this.schema(schema.of);
        return { anyOf: [one, { type: "array", items: one }] };
      }
      case "map": {
        const values = this.schema(schema.of);
        const keys =
          schema.keyVocabulary === undefined
            ? undefined
            : Object.keys(vocabularyOf.get(schema.keyVocabulary)?.codes ?? {});
        return {
          type: "object",
          ...(keys === undefined
            ? { additionalProperties: values }
            : {
                properties: Object.fromEntries(keys.map((key) => [key, values])),
                additionalProperties: false,
              }),
          ...(schema.nonEmpty === true ? { minProperties: 1 } : {}),
        };
      }
      case "object":
        return this.reference(schema.shape);
      case "variants":
        return { anyOf: Object.values(schema.shapes).map((shape) => this.reference(shape)) };
      case "either": {
        const anyOf = schema.of.map((one) => this.schema(one));
        const says = schema.type === undefined ? undefined : unionTexts[schema.type];
        return { ...(says === undefined ? {} : { description: says }), anyOf };
      }
      default:
        return schema satisfies never;
    }
  }

  reference(name: string): JsonSchema {
    if (!Object.hasOwn(this.definitions, name)) {
      this.definitions[name] = {};
      const concept = conceptOf.get(name);
      if (concept !== undefined)
        this.definitions[name] = this.object(concept, name === concept.input ? "light" : "full");
    }
    return { $ref: `#/definitions/${name}` };
  }

  object(concept: Concept, form: "light" | "full", except: readonly string[] = []): JsonSchema {
    const fields = Object.entries(fieldsOf(concept)).flatMap(
      ([name, field]): (readonly [string, Field, Schema])[] => {
        const schema = field[form];
        const written = form === "light" ? (field.lightName ?? name) : name;
        return schema === null ? [] : [[written, field, schema]];
      },
    );
    return {
      type: "object",
      description: (form === "light" ? concept.inputSays : null) ?? concept.says,
      properties: Object.fromEntries(
        fields.map(([name, field, schema]) => [
          name,
          {
            description: textOf(field, schema),
            ...this.schema(schema),
            ...(form === "light" && field.good !== undefined ? { examples: [field.good] } : {}),
          },
        ]),
      ),
      required: fields.flatMap(([name, field]) =>
        (form === "full" || field.required) && !except.includes(name) ? [name] : [],
      ),
      additionalProperties: false,
    };
  }
}
/** What a field means, with the meaning of each code. */
function textOf(field: Field, schema: Schema): string {
  const inner = schema.kind === "nullable" || schema.kind === "one-or-more" ? schema.of : schema;
  const codes = inner.kind === "code" ? Object.entries(vocabularyOf.get(inner.vocabulary)?.codes ?? {}) : [];
  return [field.says, ...codes.map(([code, means]) => `- ${code}: ${means}`)].join("\n");
}

/**
 * The JSON Schema of a file, for editors that complete and check while one writes. It knows forms, not references: `safeParse` does.
 *
 * @example
 * jsonSchema("commitment").title; // "A file of commitments/ or drafts/ in a record folder"
 */
export function jsonSchema(name: SchemaName): JsonSchema {
  const writer = new SchemaWriter();
  const input = conceptOf.get("DatasetInput") as Concept;
  const root = (): JsonSchema => {
    switch (name) {
      case "dataset":
        return writer.object(input, "light");
      case "dataset-file":
        return writer.object(input, "light", ["commitments"]);
      case "commitment":
        return writer.object(conceptOf.get("CommitmentInput") as Concept, "light");
      case "indicator":
        return writer.object(conceptOf.get("IndicatorInput") as Concept, "light");
      case "full-dataset":
        return writer.object(conceptOf.get("Dataset") as Concept, "full");
      case "instruments":
      case "parties":
      case "domains":
      case "sources":
      case "indicators":
      case "events":
      case "redirects":
        return writer.schema((input.fields[name] as Field).light as Schema);
      default:
        return name satisfies never;
    }
  };
  const schema = root();
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: titles[name],
    ...schema,
    definitions: writer.definitions,
  };
}
