/** Writes the functions of the guard that say whether a value fits. */
import { vocabularies } from "../src/model/model.ts";
import type { Schema } from "../src/model/schema.ts";
import { type CheckFunctions, fieldsOfShape, type Functions, nameOf } from "./guard-functions.ts";

const q = JSON.stringify;

export function checkFunctions(functions: Functions): CheckFunctions {
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
