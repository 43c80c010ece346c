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

  /** An expression that says whether `v` fits. */
  const fits = (schema: Schema, v: string): string => {
    switch (schema.kind) {
      case "string":
        return `typeof ${v} === "string" && fits[${q(schema.format)}](${v}, limits)`;
      case "number":
        return `typeof ${v} === "number" && Number.isFinite(${v})`;
      case "integer":
        return `Number.isInteger(${v}) && (${v} as number) >= ${schema.min} && (${v} as number) <= ${schema.max}`;
      case "boolean":
        return `typeof ${v} === "boolean"`;
      case "literal":
        return `${v} === ${q(schema.value)}`;
      case "code": {
        if (schema.open === true) return `typeof ${v} === "string" && fits.word(${v}, limits)`;
        return `(${[...(codes.get(schema.vocabulary) ?? []), ...(schema.plus ?? [])].map((code) => `${v} === ${q(code)}`).join(" || ")})`;
      }
      case "nullable":
        return `(${v} === null || (${fits(schema.of, v)}))`;
      case "list":
        return `${listOf(schema.of, schema.nonEmpty === true)}(${v}, limits)`;
      case "map":
        return `${mapOf(schema)}(${v}, limits)`;
      case "object":
        return `${objectOf(schema.shape)}(${v}, limits)`;
      case "variants":
        return `${variantsOf(schema)}(${v}, limits)`;
      case "either":
        return `(${schema.of.map((s) => `(${fits(s, v)})`).join(" || ")})`;
      case "one-or-more":
        throw new Error("only in the light form");
      default:
        return schema satisfies never;
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
    if (schema.kind === "object") return schema.shape;
    if (schema.kind === "variants") return schema.type;
    if (schema.kind === "map")
      return (
        (schema.type ?? `${nameOf(schema.of)}Map`).replace(/\W+/g, "") +
        (schema.of.kind === "string" ? schema.of.format : "")
      );
    if (schema.kind === "string")
      return schema.format.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
    return schema.kind;
  };
  const listOf = (of: Schema, nonEmpty: boolean): string =>
    define(
      `is${nonEmpty ? "NonEmpty" : ""}ListOf${nameOf(of)}`,
      () =>
        `  if (!Array.isArray(value) || value.length > limits.list${nonEmpty ? " || value.length === 0" : ""}) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!(${fits(of, "v")})) return false;
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
    const v = value[key];
    if (!(${fits(schema.of, "v")})) return false;
  }
  return ${schema.nonEmpty === true ? "n > 0" : "true"};`,
    );
  const objectOf = (shape: string): string =>
    define(`is${shape}`, () => {
      const fields = Object.entries(shapes[shape]?.fields ?? {});
      return `  if (!isObject(value)) return false;
${fields.map(([name, f], i) => `  const v${i} = value[${q(name)}];\n  if (!(${fits(f.schema, `v${i}`)})) return false;`).join("\n")}
  return hasJust(value, ${fields.length});`;
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
