/** The shape of a value, as plain data: what the checks, the editors' schemas, the types and the codebook are made from. */

/** What a text must be, beside being a text. `formats.ts` has the checks. */
export type Format =
  | "line"
  | "block"
  /** Words of a source, whose outer blanks count. */
  | "quotation"
  | "id"
  | "key"
  | "fact-id"
  | "reference"
  | "edtf"
  | "day"
  | "duration"
  | "address"
  | "language"
  | "sha256"
  | "place"
  | "scheme"
  /** An id, or "..." at the end of a list that is not complete. */
  | "member"
  | "word";

/** The kinds of records that have ids, and `fact`, `criterion` for what has an id inside of them. */
export type Target =
  | "commitment"
  | "party"
  | "domain"
  | "source"
  | "indicator"
  | "event"
  | "instrument"
  | "fact"
  | "criterion";

export type Schema =
  | {
      readonly kind: "string";
      readonly format: Format;
      /** The name of its type, where it is not just `string`. */
      readonly type?: string;
      /** What the id is of. */
      readonly refersTo?: Target;
    }
  | { readonly kind: "number" }
  | { readonly kind: "integer"; readonly min: number; readonly max: number }
  | { readonly kind: "boolean" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** One of a vocabulary; `open`: any other text as well. */
  | {
      readonly kind: "code";
      readonly vocabulary: string;
      readonly open?: true;
      readonly plus?: readonly string[];
      readonly type?: string;
    }
  | { readonly kind: "nullable"; readonly of: Schema }
  | { readonly kind: "list"; readonly of: Schema; readonly nonEmpty?: true }
  /** One value stands for a list of one. */
  | { readonly kind: "one-or-more"; readonly of: Schema }
  | {
      readonly kind: "map";
      readonly keys: Format;
      readonly keyVocabulary?: string;
      readonly of: Schema;
      readonly nonEmpty?: true;
      readonly type?: string;
    }
  | { readonly kind: "object"; readonly shape: string }
  /** Objects told apart by their field `kind`. */
  | { readonly kind: "variants"; readonly shapes: Readonly<Record<string, string>>; readonly type: string }
  /** Told apart by what JSON value it is: text, number, list, object. */
  | { readonly kind: "either"; readonly of: readonly Schema[]; readonly type?: string };

/** A field of an object, in one form. */
export interface ShapeField {
  readonly schema: Schema;
  readonly required: boolean;
}
/** An object with these fields and no other. */
export interface Shape {
  readonly fields: Readonly<Record<string, ShapeField>>;
}
