/**
 * Writes plain functions that say quickly whether a value is a full dataset. No code is made at run time, so that it works under
 * any content security policy. The functions say yes or no; where they say no, `input/check-shape.ts` finds out why.
 */
import { vocabularies } from "../src/model/model.ts";
import type { Schema } from "../src/model/schema.ts";
import { shapesOf } from "./print-shapes.ts";

/** The text of `model/generated/guard.ts`. */
export function printGuard(): string {
  const shapes = shapesOf();
  const codes = new Map(vocabularies.map((v) => [v.type, Object.keys(v.codes)]));
  const functions = new Map<string, string>();
  const q = JSON.stringify;

  /** An expression that says whether `v`, which is read once, fits. */
  const fits = (schema: Schema, v: string): string => {
    switch (schema.kind) {
      case "boolean":
        return `typeof ${v} === "boolean"`;
      case "literal":
        return `${v} === ${q(schema.value)}`;
      case "list":
        return `${listOf(schema.of, schema.nonEmpty === true)}(${v}, limits)`;
      case "map":
        return `${mapOf(schema)}(${v}, limits)`;
      case "object":
        return `${objectOf(schema.shape)}(${v}, limits)`;
      case "variants":
        return `${variantsOf(schema)}(${v}, limits)`;
      case "string":
      case "number":
      case "integer":
      case "code":
      case "nullable":
      case "either": {
        const test = testOf(schema);
        return `${define(`is${nameOf(schema)}`, () => `  return ${test};`)}(${v}, limits)`;
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
  const define = (name: string, body: () => string): string => {
    if (!functions.has(name)) {
      functions.set(name, "");
      const text = body();
      functions.set(
        name,
        `function ${name}(value: unknown, ${text.includes("limits") ? "limits" : "_limits"}: Limits): boolean {\n${text}\n}\n`,
      );
    }
    return name;
  };
  const nameOf = (schema: Schema): string => {
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
        return `ListOf${nameOf(schema.of)}`;
      case "either":
        return schema.of.map(nameOf).join("Or");
      default:
        return schema.kind.replace(/^./, (letter) => letter.toUpperCase());
    }
  };
  const listOf = (of: Schema, nonEmpty: boolean): string =>
    define(
      `is${nonEmpty ? "NonEmpty" : ""}ListOf${nameOf(of)}`,
      () =>
        `  if (!Array.isArray(value) || value.length > limits.list${nonEmpty ? " || value.length === 0" : ""}) return false;
  for (let i = 0; i < value.length; i++) {
    if (!(${fits(of, "value[i]")})) return false;
  }
  return true;`,
    );
  const mapOf = (schema: Schema & { readonly kind: "map" }): string =>
    define(
      `is${nameOf(schema)}`,
      () =>
        `  if (!isObject(value)) return false;
  let n = 0;
  for (const key in value) {
    if (++n > limits.list || !fits[${q(schema.keys)}](key, limits)) return false;
    if (!(${fits(schema.of, "value[key]")})) return false;
  }
  return ${schema.nonEmpty === true ? "n > 0" : "true"};`,
    );
  const objectOf = (shape: string): string =>
    define(`is${shape}`, () => {
      const fields = Object.entries(shapes[shape]?.fields ?? {});
      const tests = fields.map(([name, f]) => fits(f.schema, `value[${q(name)}]`));
      return `  return ${["isObject(value)", ...tests, `hasJust(value, ${fields.length})`].join(" && ")};`;
    });
  const variantsOf = (schema: Schema & { readonly kind: "variants" }): string =>
    define(
      `is${schema.type}`,
      () =>
        `  if (!isObject(value)) return false;
  switch (value["kind"]) {
${Object.entries(schema.shapes)
  .map(([kind, shape]) => `    case ${q(kind)}:\n      return ${objectOf(shape)}(value, limits);`)
  .join("\n")}
    default:
      return false;
  }`,
    );
  objectOf("Dataset");
  return `// Made by \`pnpm generate\` from the concepts. Do not edit.
import { fits, type Limits } from "../formats.ts";

type Plain = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);
/** All fields are there already: as many as that, and no other. */
function hasJust(value: Plain, n: number): boolean {
  let left = n;
  for (const _ in value) left--;
  return left === 0;
}
${[...functions.values()].join("")}
/** Whether plain data (own fields alone) has the form of a full dataset. References are not looked at. */
export { isDataset };
`;
}
