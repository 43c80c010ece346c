import {
  fieldsOf,
  nameOfFields,
  concepts,
  shapes,
  unionTexts,
  vocabularies,
  type Concept,
  type Format as TextFormat,
  type Schema,
} from "@policytrack/core/model";
import { requireOptions, requireWord } from "./check-arguments.ts";
import { defineFormat, type Format } from "./format.ts";
import { jsonSchemaHead } from "./format-heads.ts";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

export interface JsonSchemaOptions {
  /**
   * What is described: the full dataset of a package ("Dataset", the default), what people write ("DatasetInput",
   * "CommitmentInput"), or any other type of the model.
   */
  readonly of?: string;
  /** Default: "2020-12". "draft-07" is what the language servers of editors read. */
  readonly draft?: "2020-12" | "draft-07";
}

/** Patterns of texts. Each takes whatever the reader of core takes; what it cannot say stands in its description. */
const patterns: Readonly<Record<TextFormat, JsonSchema>> = {
  line: { minLength: 1, description: "One line of text, without space around it." },
  block: { minLength: 1, description: "Text, without space around it." },
  quotation: { minLength: 1 },
  word: { minLength: 1, maxLength: 200 },
  scheme: { minLength: 1, maxLength: 200, pattern: "^[^:]+$" },
  id: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$", maxLength: 200 },
  key: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$", maxLength: 200 },
  "fact-id": {
    pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*(/[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*)?$",
  },
  reference: {
    minLength: 1,
    maxLength: 2000,
    description: 'An id of this dataset, "<dataset>:<id>" of another one, or a URI.',
  },
  edtf: { minLength: 1, maxLength: 512, description: "A date of ISO 8601-2 (EDTF), levels 0 to 2." },
  day: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", description: "A day of the calendar." },
  duration: {
    pattern: "^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$",
    description: "An ISO 8601 duration in whole years, months, weeks, days.",
  },
  address: { pattern: '^https?://[^\\s"<>]+$', maxLength: 4000 },
  language: { pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", maxLength: 35 },
  sha256: { pattern: "^[0-9a-f]{16,64}$" },
  member: {
    minLength: 1,
    maxLength: 200,
    description: "An id of a party. Three dots at the end of a list: it is not complete.",
  },
  place: { pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" },
};

/**
 * JSON Schema of the model, made from the shapes that the reader of core checks, with the meaning of each field. It takes
 * whatever `safeParse` takes; references between records, calendars and the rules over the whole dataset it cannot say.
 *
 * @throws {UsageError} for a type that the model does not have, and for a draft or an option that does not exist.
 * @example
 * jsonSchema().title; // "Dataset"
 * jsonSchema({ of: "CommitmentInput", draft: "draft-07" }).$schema; // "http://json-schema.org/draft-07/schema#"
 */
export function jsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  requireOptions("jsonSchema", options, ["of", "draft"], '{ of: "Dataset" }');
  const { of = "Dataset", draft = "2020-12" } = options;
  requireWord("type of the model", of, Object.keys(shapes));
  requireWord("draft", draft, ["2020-12", "draft-07"]);
  const keyword = draft === "2020-12" ? "$defs" : "definitions";
  const definitions = new Map<string, JsonSchema>();
  const root = objectSchema(of, { keyword, definitions, root: of });
  return {
    $schema:
      draft === "2020-12"
        ? "https://json-schema.org/draft/2020-12/schema"
        : "http://json-schema.org/draft-07/schema#",
    title: of,
    ...root,
    [keyword]: Object.fromEntries([...definitions].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

interface Making {
  readonly keyword: string;
  readonly definitions: Map<string, JsonSchema>;
  readonly root: string;
}

function objectSchema(shape: string, making: Making): JsonSchema {
  const fields = Object.entries(shapes[shape]?.fields ?? {});
  const concept = conceptOf(shape);
  const required = fields.flatMap(([name, field]) => (field.required ? [name] : []));
  return {
    type: "object",
    ...(concept === null
      ? {}
      : { description: concept.input === shape ? (concept.inputSays ?? concept.says) : concept.says }),
    properties: Object.fromEntries(
      fields.map(([name, { schema }]) => {
        const made = schemaOf(schema, making);
        const says = concept === null ? undefined : meaningOf(concept, name);
        // Beside a reference, draft 7 reads nothing else.
        return [
          name,
          says === undefined
            ? made
            : "$ref" in made
              ? { description: says, allOf: [made] }
              : { ...made, description: says },
        ];
      }),
    ),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

function schemaOf(schema: Schema, making: Making): JsonSchema {
  switch (schema.kind) {
    case "string":
      return { type: "string", ...patterns[schema.format] };
    case "number":
      return { type: "number" };
    case "integer":
      return { type: "integer", minimum: schema.min, maximum: schema.max };
    case "boolean":
      return { type: "boolean" };
    case "literal":
      return { const: schema.value };
    case "code":
      return codeSchema(schema);
    case "nullable":
      return { anyOf: [schemaOf(schema.of, making), { type: "null" }] };
    case "list":
      return {
        type: "array",
        items: schemaOf(schema.of, making),
        ...(schema.nonEmpty === true ? { minItems: 1 } : {}),
      };
    case "one-or-more": {
      const of = schemaOf(schema.of, making);
      return { anyOf: [of, { type: "array", items: of }] };
    }
    case "map":
      return {
        type: "object",
        propertyNames:
          schema.keyVocabulary === undefined
            ? { type: "string", ...patterns[schema.keys] }
            : { enum: codesOf(schema.keyVocabulary) },
        additionalProperties: schemaOf(schema.of, making),
        ...(schema.nonEmpty === true ? { minProperties: 1 } : {}),
      };
    case "object":
      return reference(schema.shape, making);
    case "variants":
      return { anyOf: Object.values(schema.shapes).map((shape) => reference(shape, making)) };
    case "either": {
      const says = schema.type === undefined ? undefined : unionTexts[schema.type];
      return {
        ...(says === undefined ? {} : { description: says }),
        anyOf: schema.of.map((one) => schemaOf(one, making)),
      };
    }
    default:
      return schema satisfies never;
  }
}

function reference(shape: string, making: Making): JsonSchema {
  if (!making.definitions.has(shape)) {
    // Before it is made, so that a shape within itself ends.
    making.definitions.set(shape, {});
    making.definitions.set(shape, objectSchema(shape, making));
  }
  return { $ref: `#/${making.keyword}/${shape}` };
}

function codeSchema({ vocabulary, open, plus = [] }: Extract<Schema, { kind: "code" }>): JsonSchema {
  const codes = [...codesOf(vocabulary), ...plus];
  return open === true ? { anyOf: [{ enum: codes }, { type: "string", ...patterns.word }] } : { enum: codes };
}

function codesOf(type: string): readonly string[] {
  return Object.keys(vocabularies.find((one) => one.type === type)?.codes ?? {});
}

function conceptOf(shape: string): Concept | null {
  return (
    concepts.find((one) => one.type === shape || one.input === shape || nameOfFields(one) === shape) ?? null
  );
}

function meaningOf(concept: Concept, name: string): string | undefined {
  const fields = fieldsOf(concept);
  return (fields[name] ?? Object.values(fields).find(({ lightName }) => lightName === name))?.says;
}

export const jsonSchemaFormat: Format = /* @__PURE__ */ defineFormat({
  ...jsonSchemaHead,
  write: () => [`${JSON.stringify(jsonSchema(), null, 2)}\n`],
});
