/** The small types that every record uses. */
import { alias, concept, either, type Field, line, number, oneOrMore, optional, word } from "./define.ts";
import type { Schema } from "./schema.ts";

export const aliases = [
  alias("IsoDay", "string", 'Calendar day without a zone: "2024-05-10".'),
  alias("Edtf", "string", 'ISO 8601-2 (EDTF) expression: "2024", "2024-05", "2024-33~".'),
  alias("Duration", "string", 'ISO 8601 duration in whole years, months, weeks, days: "P1Y".'),
  alias(
    "LanguageMap",
    "Readonly<Record<string, string>>",
    'BCP 47 tag to text. Key "und": the language is not stated. Never empty.',
  ),
  alias(
    "FactId",
    "string",
    '"<commitment or indicator id>/<key>", or the id of an event: unique in a dataset, never reused.',
  ),
  alias("Reference", "string", 'Id in this dataset, or "<dataset id>:<id>" in another one, or a URI.'),
  alias("NonEmpty<T>", "readonly [T, ...T[]]", "A list of one or more."),
  alias(
    "Extra",
    "Readonly<Record<string, string | number | boolean | null>>",
    "Own fields of a tracker. Kept in JSON, in no table, never interpreted.",
  ),
  alias(
    "Suggested<T extends string>",
    "T | (string & Record<never, never>)",
    "A suggested code, or any other text: editors complete, nothing is refused.",
  ),
  alias("OneOrMore<T>", "T | readonly T[]", "Light form: one value stands for a list of one."),
  alias("Text", "string | LanguageMap", "Light form: a text is in the dataset's language."),
  alias(
    "IdentifiersInput",
    "Readonly<Record<string, OneOrMore<string>>>",
    'Light form: { iso3166: "JP", lei: ["...", "..."] }.',
  ),
] as const;

const end = (says: string, good: unknown): Field => optional(number, { says, good, bad: "many" });
export const range = concept({
  type: "Range",
  input: "RangeBounds",
  says: 'Inclusive. One end null: open ("at most 10" has min null). Equal ends: exact.',
  fields: { min: end("The lower end. Null: open.", 2675), max: end("The upper end. Null: open.", 2728) },
});
export const rangeFull: Schema = { kind: "object", shape: "Range" };
export const rangeLight: Schema = either("RangeInput", number, word, {
  kind: "object",
  shape: "RangeBounds",
});

export const identifier = concept({
  type: "Identifier",
  says: 'A code in somebody\'s list: { scheme: "LEI", id: "5493..." }, { scheme: "iso3166-1", id: "JP" }.',
  fields: {
    scheme: optional(
      { kind: "string", format: "scheme" },
      { says: "Whose list it is.", required: true, good: "iso3166-1", bad: "" },
    ),
    id: optional(line, {
      says: "The code there, in that list's spelling.",
      required: true,
      good: "JP",
      bad: "",
    }),
  },
});
export const identifiers = (): Field => ({
  says: "Its codes in the lists of others, by scheme.",
  full: { kind: "list", of: { kind: "object", shape: "Identifier" } },
  light: { kind: "map", keys: "scheme", of: oneOrMore(line), type: "IdentifiersInput" },
  lightName: null,
  required: false,
  conversion: "identifiers",
  fallback: [],
  good: { iso3166: "JP" },
  bad: "JP",
});
