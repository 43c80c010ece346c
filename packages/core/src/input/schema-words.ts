import { codesOf } from "../model/generated/vocabularies.ts";
import { allShapes } from "../model/generated/shapes.ts";
import type { Format, Schema, Shape } from "../model/schema.ts";

/** What JSON value a value is. */
export type JsonType = "text" | "number" | "boolean" | "null" | "list" | "object";

export const typeOf = (value: unknown): JsonType =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "list"
      : typeof value === "string"
        ? "text"
        : (typeof value as "number" | "boolean" | "object");

/** Which JSON values a schema can take. */
export function takes(schema: Schema, type: JsonType): boolean {
  switch (schema.kind) {
    case "string":
    case "code":
      return type === "text";
    case "number":
    case "integer":
      return type === "number";
    case "boolean":
      return type === "boolean";
    case "literal":
      return type === (typeof schema.value === "string" ? "text" : typeof schema.value);
    case "nullable":
      return type === "null" || takes(schema.of, type);
    case "list":
      return type === "list";
    case "one-or-more":
      return type === "list" || takes(schema.of, type);
    case "map":
    case "object":
    case "variants":
      return type === "object";
    case "either":
      return schema.of.some((one) => takes(one, type));
    default:
      return schema satisfies never;
  }
}

const formatWords: Readonly<Record<Format, string>> = {
  line: "a text",
  block: "a text",
  quotation: "words of the source",
  word: "a text",
  scheme: "the name of a list of codes",
  id: "an id",
  key: "a key",
  member: "the id of a party",
  "fact-id": "the id of a fact",
  reference: "an id or a URI",
  edtf: "a date like 2024-05-10, 2024-05 or 2024",
  day: "a day like 2024-05-10",
  duration: "a duration like P6M",
  address: "an address",
  language: "a language tag like en",
  sha256: "a SHA-256",
  place: "a code like TH",
};
const unionWords: Readonly<Record<string, string>> = {
  CitationInput: "the id of a source, or its address",
  DueInput: "a date, or words like `by 2030`",
  PassageInput: 'words of the source, or "START-END"',
  RangeInput: 'a number, or a range like "5..10"',
  Text: "a text, or texts by language like { en: ... }",
};
/** Fields that say what an entry is about. */
const mainFields: readonly string[] = ["to", "title", "name", "date", "status", "due", "text", "source"];

/** `{ to: ..., since: ... }`: the fields that must be there, and those that say what it is. */
function fieldsOf({ fields }: Shape): string {
  const isShown = (name: string): boolean => fields[name]?.required === true || mainFields.includes(name);
  const order = (name: string): number => mainFields.indexOf(name) + 1 || Infinity;
  const shown = Object.keys(fields)
    .filter(isShown)
    .toSorted((a, b) => order(a) - order(b) || 0);
  return `{ ${shown
    .slice(0, 3)
    .map((name) => `${name}: ...`)
    .join(", ")} }`;
}

/** What a schema asks for, in words. */
export function wordsFor(schema: Schema): string {
  const known = schema.kind === "either" && schema.type !== undefined ? unionWords[schema.type] : undefined;
  if (known !== undefined) return known;
  switch (schema.kind) {
    case "string":
      return schema.refersTo === undefined
        ? formatWords[schema.format]
        : `the id of ${/^[aeiou]/.test(schema.refersTo) ? "an" : "a"} ${schema.refersTo}`;
    case "number":
      return "a number";
    case "integer":
      return schema.max === 9999 ? "a year like 2030" : "a whole number";
    case "boolean":
      return "true or false";
    case "literal":
      return JSON.stringify(schema.value);
    case "code":
      return `one of ${(codesOf[schema.vocabulary] ?? []).join(", ")}`;
    case "nullable":
      return `${wordsFor(schema.of)}, or null`;
    case "list":
      return "a list";
    case "one-or-more":
      return `${wordsFor(schema.of)}, or a list of them`;
    case "map":
      return schema.type === "LanguageMap"
        ? "texts by language, like { en: ... }"
        : "an object of entries by key";
    case "object":
      return `an object like ${fieldsOf(allShapes()[schema.shape] as Shape)}`;
    case "variants":
      return "an object";
    case "either":
      return [...new Set(schema.of.map(wordsFor))].join(", or ");
    default:
      return schema satisfies never;
  }
}
