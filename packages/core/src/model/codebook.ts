import { fieldsOf } from "./flatten.ts";
import { concepts, vocabularies } from "./model.ts";
import type { Schema } from "./schema.ts";

export interface CodebookCode {
  readonly code: string;
  readonly means: string;
}
export interface CodebookVocabulary {
  /** The name of its type: "Status". */
  readonly name: string;
  readonly says: string;
  readonly codes: readonly CodebookCode[];
}
export interface CodebookField {
  readonly name: string;
  /** Its name in the light form; null: it is not written there. */
  readonly lightName: string | null;
  readonly says: string;
  /** Must be written in the light form. */
  readonly required: boolean;
  /** What it holds, in words: "text by language, or null". Null: it is in the light form alone. */
  readonly holds: string | null;
  /** The vocabulary of its codes. */
  readonly vocabulary: string | null;
  /** What its id leads to. */
  readonly refersTo: string | null;
  /** In the light form, or in the full one where there is no light one. */
  readonly good: unknown;
  readonly bad: unknown;
}
export interface CodebookConcept {
  readonly name: string;
  readonly says: string;
  /** The name of its light form. */
  readonly input: string | null;
  readonly fields: readonly CodebookField[];
}
export interface Codebook {
  readonly concepts: readonly CodebookConcept[];
  readonly vocabularies: readonly CodebookVocabulary[];
}

/** What a schema holds, in words. */
function holds(schema: Schema): string {
  switch (schema.kind) {
    case "string":
      return schema.refersTo === undefined
        ? schema.format.replace("edtf", "date (EDTF)").replace(/line|block|quotation|word/, "text")
        : `id of a ${schema.refersTo}`;
    case "number":
      return "number";
    case "integer":
      return "whole number";
    case "boolean":
      return "true or false";
    case "literal":
      return JSON.stringify(schema.value);
    case "code":
      return schema.open === true
        ? `${schema.vocabulary}, or another text`
        : [schema.vocabulary, ...(schema.plus ?? [])].join(", ");
    case "nullable":
      return `${holds(schema.of)}, or null`;
    case "list":
    case "one-or-more":
      return `list of ${holds(schema.of)}`;
    case "map":
      return schema.type === "LanguageMap" ? "text by language" : `${holds(schema.of)} by ${schema.keys}`;
    case "object":
      return schema.shape;
    case "variants":
      return schema.type;
    case "either":
      return [...new Set(schema.of.map(holds))].join(" or ");
    default:
      return schema satisfies never;
  }
}
/** The one schema inside of lists and nulls. */
function core(schema: Schema): Schema {
  return schema.kind === "nullable" || schema.kind === "list" || schema.kind === "one-or-more"
    ? core(schema.of)
    : schema;
}

/**
 * Every concept, field and code of the model with its meaning and examples, as data: for a page, for `policytrack explain`, for tables.
 *
 * @example
 * codebook().vocabularies.find(({ name }) => name === "Status").codes[0]; // { code: "pending", means: "Nothing has begun." }
 */
export function codebook(): Codebook {
  return {
    concepts: concepts.map((one) => ({
      name: one.type ?? one.input ?? "",
      says: one.says,
      input: one.input,
      fields: Object.entries(fieldsOf(one)).map(([name, field]): CodebookField => {
        const inner = core((field.full ?? field.light) as Schema);
        return {
          name: field.full === null ? (field.lightName ?? name) : name,
          lightName: field.light === null ? null : (field.lightName ?? name),
          says: field.says,
          required: field.required,
          holds: field.full === null ? null : holds(field.full),
          vocabulary: inner.kind === "code" ? inner.vocabulary : null,
          refersTo: inner.kind === "string" ? (inner.refersTo ?? null) : null,
          good: field.good,
          bad: field.bad,
        };
      }),
    })),
    vocabularies: vocabularies.map(({ type, says, codes }) => ({
      name: type,
      says,
      codes: Object.entries(codes).map(([code, means]) => ({ code, means })),
    })),
  };
}
