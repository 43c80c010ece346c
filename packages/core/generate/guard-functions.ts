/** What the functions of the guard have in common, whether they check or copy. */
import type { Schema } from "../src/model/schema.ts";
import { shapesOf } from "./print-shapes.ts";

/** Functions that are written when first called for. */
export interface Functions {
  /** The name of the function; its text is asked for once. */
  readonly define: (name: string, text: () => string) => string;
  readonly text: () => string;
}

export function collectFunctions(): Functions {
  const texts = new Map<string, string>();
  return {
    define(name, text) {
      if (!texts.has(name)) {
        texts.set(name, "");
        texts.set(name, text());
      }
      return name;
    },
    text: () => [...texts.values()].join(""),
  };
}

/** What a check of a schema is called, behind its "is". */
export function nameOf(schema: Schema): string {
  switch (schema.kind) {
    case "object":
      return schema.shape;
    case "variants":
      return schema.type;
    case "map":
      return (
        (schema.type ?? `${nameOf(schema.of)}Map`).replace(/\W+/g, "") +
        (schema.of.kind === "string" ? schema.of.format : "")
      );
    case "string":
      return schema.format.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
    case "code":
      return schema.open === true
        ? "Word"
        : `${schema.vocabulary}${(schema.plus ?? []).map((code) => `Or${code.replace(/\W+/g, "")}`).join("")}`;
    case "integer":
      return `IntegerFrom${schema.min}To${schema.max}`.replace(/-/g, "Minus");
    case "nullable":
      return `${nameOf(schema.of)}OrNull`;
    case "list":
      return `${schema.nonEmpty === true ? "NonEmpty" : ""}ListOf${nameOf(schema.of)}`;
    case "either":
      return schema.of.map(nameOf).join("Or");
    default:
      return schema.kind.replace(/^./, (letter) => letter.toUpperCase());
  }
}

/** The fields of an object that is published in full. */
export const fieldsOfShape = (shape: string): readonly (readonly [name: string, schema: Schema])[] =>
  Object.entries(shapesOf()[shape]?.fields ?? {}).map(([name, { schema }]) => [name, schema]);

export interface CheckFunctions {
  /** An expression that says whether `v`, which is read once, fits. */
  readonly fits: (schema: Schema, v: string) => string;
  /** The name of the function for a shape. */
  readonly ofShape: (shape: string) => string;
}
