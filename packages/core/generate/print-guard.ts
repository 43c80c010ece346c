/**
 * Writes plain functions that say quickly whether a value is a full dataset, and others that copy it on the way. No code is made at run
 * time, so that they work under any content security policy. They say yes or no; where they say no, `input/check-shape.ts` finds out why.
 */
import { vocabularies } from "../src/model/model.ts";
import type { Schema } from "../src/model/schema.ts";
import { copyFunctions, copyHelpers } from "./print-copies.ts";
import { shapesOf } from "./print-shapes.ts";

/** Functions that are written when first called for. */
export interface Functions {
  /** The name of the function; its text is asked for once. */
  readonly define: (name: string, text: () => string) => string;
  readonly text: () => string;
}

/** The text of `model/generated/guard.ts`. */
export function printGuard(): string {
  const functions = collectFunctions();
  const checks = checkFunctions(functions);
  checks.ofShape("Dataset");
  copyFunctions(functions, checks).ofShape("Dataset");
  return `// Made by \`pnpm generate\` from the concepts. Do not edit.
import { fits, type Limits } from "../formats.ts";
import type { Format } from "../schema.ts";

type Plain = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);
/** An object without a class, and without fields that it inherits. */
const isPlain = (value: unknown): value is Plain => isObject(value) && Object.getPrototypeOf(value) === Object.prototype;
/** All fields are there already: as many as that, and no other. */
function hasJust(value: Plain, n: number): boolean {
  let left = n;
  for (const _ in value) left--;
  return left === 0;
}
${copyHelpers}${functions.text()}
export {
  /** Whether plain data (own fields alone) has the form of a full dataset. References are not looked at. */
  isDataset,
  /**
   * A copy of what has that form, every field of it read once. Undefined: it has not, or is no plain data, or nobody can tell so quickly.
   * What throws when it is read throws here.
   */
  copyDataset,
};
`;
}

function collectFunctions(): Functions {
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

const q = JSON.stringify;

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

function checkFunctions(functions: Functions): CheckFunctions {
  const codes = new Map(vocabularies.map((v) => [v.type, Object.keys(v.codes)]));

  const fits = (schema: Schema, v: string): string => {
    switch (schema.kind) {
      case "boolean":
        return `typeof ${v} === "boolean"`;
      case "literal":
        return `${v} === ${q(schema.value)}`;
      case "list":
        return `${listOf(schema)}(${v}, limits)`;
      case "map":
        return `${mapOf(schema)}(${v}, limits)`;
      case "object":
        return `${ofShape(schema.shape)}(${v}, limits)`;
      case "variants":
        return `${variantsOf(schema)}(${v}, limits)`;
      case "string":
      case "number":
      case "integer":
      case "code":
      case "nullable":
      case "either": {
        const test = testOf(schema);
        return `${define(schema, () => `  return ${test};`)}(${v}, limits)`;
      }
      case "one-or-more":
        throw new Error("only in the light form");
      default:
        return schema satisfies never;
    }
  };
  /** An expression that says whether `value`, which is read several times, fits. */
  const testOf = (schema: Schema): string => {
    switch (schema.kind) {
      case "string":
        return `typeof value === "string" && fits[${q(schema.format)}](value, limits)`;
      case "number":
        return `typeof value === "number" && Number.isFinite(value)`;
      case "integer":
        return `Number.isInteger(value) && (value as number) >= ${schema.min} && (value as number) <= ${schema.max}`;
      case "code":
        return schema.open === true
          ? `typeof value === "string" && fits.word(value, limits)`
          : [...(codes.get(schema.vocabulary) ?? []), ...(schema.plus ?? [])]
              .map((code) => `value === ${q(code)}`)
              .join(" || ");
      case "nullable":
        return `value === null || ${fits(schema.of, "value")}`;
      case "either":
        return schema.of.map((one) => fits(one, "value")).join(" || ");
      default:
        return fits(schema, "value");
    }
  };
  const define = (schema: Schema, body: () => string): string => {
    const name = `is${nameOf(schema)}`;
    return functions.define(name, () => {
      const text = body();
      return `function ${name}(value: unknown, ${text.includes("limits") ? "limits" : "_limits"}: Limits): boolean {\n${text}\n}\n`;
    });
  };
  const listOf = (schema: Schema & { readonly kind: "list" }): string =>
    define(
      schema,
      () =>
        `  if (!Array.isArray(value) || value.length > limits.list${schema.nonEmpty === true ? " || value.length === 0" : ""}) return false;
  for (let i = 0; i < value.length; i++) {
    if (!(${fits(schema.of, "value[i]")})) return false;
  }
  return true;`,
    );
  const mapOf = (schema: Schema & { readonly kind: "map" }): string =>
    define(
      schema,
      () =>
        `  if (!isObject(value)) return false;
  let n = 0;
  for (const key in value) {
    if (++n > limits.list || !fits[${q(schema.keys)}](key, limits)) return false;
    if (!(${fits(schema.of, "value[key]")})) return false;
  }
  return ${schema.nonEmpty === true ? "n > 0" : "true"};`,
    );
  const ofShape = (shape: string): string =>
    define({ kind: "object", shape }, () => {
      const fields = fieldsOfShape(shape);
      const tests = fields.map(([name, schema]) => fits(schema, `value[${q(name)}]`));
      return `  return ${["isObject(value)", ...tests, `hasJust(value, ${fields.length})`].join(" && ")};`;
    });
  const variantsOf = (schema: Schema & { readonly kind: "variants" }): string =>
    define(
      schema,
      () =>
        `  if (!isObject(value)) return false;
  switch (value["kind"]) {
${Object.entries(schema.shapes)
  .map(([kind, shape]) => `    case ${q(kind)}:\n      return ${ofShape(shape)}(value, limits);`)
  .join("\n")}
    default:
      return false;
  }`,
    );
  return { fits, ofShape };
}
