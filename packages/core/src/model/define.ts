/**
 * The words in which the model is written. A concept tells each of its fields once: what it holds in the full form, how it is
 * written in the light form, what it means, an example that is right and one that is wrong. `generate/` makes from it the types,
 * the checks, the schemas for editors and the codebook.
 */
import type { Schema, Target } from "./schema.ts";

/** A closed list of codes with what each one means, in the order in which they are listed everywhere. */
export interface Vocabulary {
  readonly kind: "vocabulary";
  /** The name of its type: "Status". */
  readonly type: string;
  /** The name of its list: "statuses". */
  readonly list: string;
  readonly says: string;
  readonly codes: Readonly<Record<string, string>>;
  /** What else is said of each code, by the name of the constant that says it. */
  readonly tables: Readonly<Record<string, CodeTable>>;
}
export interface CodeTable<Code extends string = string> {
  readonly says: string;
  readonly of: Readonly<Record<Code, string>>;
}
/** A code that a table leaves out does not compile. */
export const vocabulary = <Code extends string>(
  given: Omit<Vocabulary, "kind" | "codes" | "tables"> & {
    readonly codes: Readonly<Record<Code, string>>;
    readonly tables?: Readonly<Record<string, CodeTable<NoInfer<Code>>>>;
  },
): Vocabulary => ({ kind: "vocabulary", tables: {}, ...given });

/**
 * How the full value is made of the light one, and back:
 * - copy: as it is; absent is `fallback`
 * - text: a text in the dataset's language becomes a language map
 * - date: a year may be a number
 * - list: one value stands for a list of one
 * - identifiers: a map of schemes becomes a list
 * - scheme-code: "scheme: code" becomes an identifier
 * - range: a number or "5..10" becomes a range
 * - by-hand: `input/` has a function for it
 */
export type Conversion =
  | "copy"
  | "text"
  | "date"
  | "list"
  | "identifiers"
  | "scheme-code"
  | "range"
  | "by-hand";

export interface Field {
  readonly says: string;
  /** In the full form; null: light only. */
  readonly full: Schema | null;
  /** In the light form; null: made by the engine, or said in another way. */
  readonly light: Schema | null;
  /** Its name in the light form, where that is another. */
  readonly lightName: string | null;
  /** Must be written in the light form. */
  readonly required: boolean;
  readonly conversion: Conversion;
  /** The full value where the light form says nothing. */
  readonly fallback: string | number | boolean | null | readonly [] | Readonly<Record<string, never>>;
  /** In the light form, or in the full one where there is no light one. */
  readonly good: unknown;
  readonly bad: unknown;
}
/** What every field says of itself. `good` and `bad` may be left out where the kind of value has examples of its own. */
export interface FieldText {
  readonly says: string;
  readonly good?: unknown;
  readonly bad?: unknown;
  /** Its name in the light form. */
  readonly light?: string;
  readonly required?: true;
}

export interface Concept {
  readonly kind: "concept";
  /** The name of the type in the full form; null: light only. */
  readonly type: string | null;
  /** The name of the type in the light form; null: there is none. */
  readonly input: string | null;
  readonly says: string;
  readonly inputSays: string | null;
  /** Its type knows the ids of its dataset. */
  readonly typed: boolean;
  /** Its fields come first. */
  readonly extends: readonly Concept[];
  readonly fields: Readonly<Record<string, Field>>;
  /** Other ways to write the whole in the light form: an address alone for a source. */
  readonly shorthand: readonly Schema[];
}
export const concept = (given: {
  readonly type: string | null;
  readonly input?: string;
  readonly says: string;
  readonly inputSays?: string;
  readonly typed?: true;
  readonly extends?: readonly Concept[];
  readonly shorthand?: readonly Schema[];
  readonly fields: Readonly<Record<string, Field>>;
}): Concept => ({
  kind: "concept",
  type: given.type,
  input: given.input ?? null,
  says: given.says,
  inputSays: given.inputSays ?? null,
  typed: given.typed ?? false,
  extends: given.extends ?? [],
  fields: given.fields,
  shorthand: given.shorthand ?? [],
});

/** A type that is a name for a simpler one. */
export interface Alias {
  readonly kind: "alias";
  readonly type: string;
  readonly says: string;
  /** In TypeScript. */
  readonly is: string;
}
export const alias = (type: string, is: string, says: string): Alias => ({ kind: "alias", type, is, says });

// ------------------------------------------------------------------------------------------------ schemas
export const line: Schema = { kind: "string", format: "line" };
export const block: Schema = { kind: "string", format: "block" };
/** Words of a source, with the blanks around them. */
export const quotation: Schema = { kind: "string", format: "quotation" };
export const word: Schema = { kind: "string", format: "word" };
export const edtf: Schema = { kind: "string", format: "edtf", type: "Edtf" };
export const day: Schema = { kind: "string", format: "day", type: "IsoDay" };
export const duration: Schema = { kind: "string", format: "duration", type: "Duration" };
export const address: Schema = { kind: "string", format: "address" };
export const languageTag: Schema = { kind: "string", format: "language" };
export const sha256: Schema = { kind: "string", format: "sha256" };
export const place: Schema = { kind: "string", format: "place" };
export const id: Schema = { kind: "string", format: "id" };
export const key: Schema = { kind: "string", format: "key" };
export const reference: Schema = { kind: "string", format: "reference", type: "Reference" };
export const number: Schema = { kind: "number" };
export const boolean: Schema = { kind: "boolean" };
export const languageMap: Schema = {
  kind: "map",
  keys: "language",
  of: block,
  nonEmpty: true,
  type: "LanguageMap",
};
export const titleMap: Schema = {
  kind: "map",
  keys: "language",
  of: line,
  nonEmpty: true,
  type: "LanguageMap",
};
const lightTitle: Schema = { kind: "either", of: [line, titleMap], type: "Text" };
export const lightText: Schema = { kind: "either", of: [block, languageMap], type: "Text" };
/** A year may be a number: YAML reads it as one. */
export const lightDate: Schema = {
  kind: "either",
  of: [edtf, { kind: "integer", min: 0, max: 9999 }],
  type: "Edtf | number",
};
const extraMap: Schema = {
  kind: "map",
  keys: "word",
  of: {
    kind: "nullable",
    of: { kind: "either", of: [block, number, boolean], type: "string | number | boolean" },
  },
  type: "Extra",
};
export const integer = (min: number, max: number): Schema => ({ kind: "integer", min, max });
export const literal = (value: string | number | boolean): Schema => ({ kind: "literal", value });
export const nullable = (of: Schema): Schema => ({ kind: "nullable", of });
export const listOf = (of: Schema): Schema => ({ kind: "list", of });
export const nonEmptyListOf = (of: Schema): Schema => ({ kind: "list", of, nonEmpty: true });
export const oneOrMore = (of: Schema): Schema => ({ kind: "one-or-more", of });
export const either = (type: string | null, ...of: readonly Schema[]): Schema =>
  type === null ? { kind: "either", of } : { kind: "either", of, type };
export const codeOf = (of: Vocabulary): Schema => ({ kind: "code", vocabulary: of.type });
/** A suggested code, or any other text. */
export const suggested = (of: Vocabulary): Schema => ({ kind: "code", vocabulary: of.type, open: true });
/** The full form of a concept. */
export const full = (of: Concept): Schema => ({ kind: "object", shape: of.type ?? "" });
/** The light form of a concept. */
export const light = (of: Concept): Schema => ({ kind: "object", shape: of.input ?? "" });
/** The id that a record has itself. */
export const ownId = (target: Target): Schema => ({ kind: "string", format: "id", type: `I["${target}"]` });
/** The id of a record of this dataset. */
export const idOf = (target: Target): Schema => ({ kind: "string", format: "id", refersTo: target });
/** The same, typed by the ids of the dataset. */
export const typedIdOf = (target: Target): Schema => ({
  kind: "string",
  format: "id",
  refersTo: target,
  type: `I["${target}"]`,
});

// ------------------------------------------------------------------------------------------------ fields
const field = (
  text: FieldText,
  given: Pick<Field, "full" | "light" | "conversion" | "fallback"> & {
    readonly good?: unknown;
    readonly bad?: unknown;
  },
): Field => ({
  says: text.says,
  full: given.full,
  light: given.light,
  lightName: text.light ?? null,
  required: text.required ?? false,
  conversion: given.conversion,
  fallback: given.fallback,
  good: text.good === undefined ? given.good : text.good,
  bad: text.bad === undefined ? given.bad : text.bad,
});
/** Absent in the light form, null in the full one. */
export const optional = (schema: Schema, text: FieldText): Field =>
  field(text, {
    full: text.required ? schema : nullable(schema),
    light: schema,
    conversion: "copy",
    fallback: null,
  });
/** A value that the light form may leave out, and what it is then. It must claim nothing about the world. */
export const withDefault = (schema: Schema, fallback: string | boolean, text: FieldText): Field =>
  field(text, { full: schema, light: schema, conversion: "copy", fallback, good: true, bad: "yes" });
/** A title or a name: text of one line. */
export const title = (said: FieldText): Field =>
  field(said, {
    full: said.required ? titleMap : nullable(titleMap),
    light: lightTitle,
    conversion: "text",
    fallback: null,
    good: "Halve emissions",
    bad: 5,
  });
/** Text for people, of any number of lines. */
export const text = (said: FieldText): Field =>
  field(said, {
    full: said.required ? languageMap : nullable(languageMap),
    light: lightText,
    conversion: "text",
    fallback: null,
    good: "Halve emissions",
    bad: 5,
  });
export const date = (said: FieldText): Field =>
  field(said, {
    full: nullable(edtf),
    light: lightDate,
    conversion: "date",
    fallback: null,
    good: "2024-05",
    bad: "18 August 2023",
  });
export const many = (schema: Schema, said: FieldText): Field =>
  field(said, { full: listOf(schema), light: oneOrMore(schema), conversion: "list", fallback: [] });
/** A value whose two forms `input/` translates with a function of its own. */
export const byHand = (
  schemas: { readonly full: Schema | null; readonly light: Schema | null },
  said: FieldText,
): Field => field(said, { ...schemas, conversion: "by-hand", fallback: null });
/** Made by the engine and never written. */
export const derived = (schema: Schema, said: FieldText): Field =>
  field(said, { full: schema, light: null, conversion: "by-hand", fallback: null });
/** Only in the light form: a default, a shorter way to say something. */
export const lightOnly = (schema: Schema, said: FieldText): Field =>
  field(said, { full: null, light: schema, conversion: "by-hand", fallback: null });
export const extra = (): Field =>
  field(
    {
      says: "Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted.",
    },
    {
      full: extraMap,
      light: extraMap,
      conversion: "copy",
      fallback: {},
      good: { region: "Kanto" },
      bad: { region: ["Kanto"] },
    },
  );
export const rangeField = (
  schemas: { readonly full: Schema; readonly light: Schema },
  said: FieldText,
): Field => field(said, { ...schemas, conversion: "range", fallback: null, good: "2675..2728", bad: "many" });
