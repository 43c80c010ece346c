/** Writes the functions of the guard that copy what they check: each returns a copy, or undefined where something does not fit. */
import type { Schema } from "../src/model/schema.ts";
import { type CheckFunctions, fieldsOfShape, type Functions, nameOf } from "./guard-functions.ts";

type Inner = Schema & { readonly kind: "list" | "map" | "object" | "variants" };

/** The list, map or object that a value is if it is not null. Null: it is a text, number, true or false. */
function innerOf(schema: Schema): Inner | null {
  switch (schema.kind) {
    case "list":
    case "map":
    case "object":
    case "variants":
      return schema;
    case "nullable":
      return innerOf(schema.of);
    case "either":
      if (schema.of.some((one) => innerOf(one) !== null))
        throw new Error("lists and objects among others are not in the full form");
      return null;
    case "string":
    case "number":
    case "integer":
    case "boolean":
    case "literal":
    case "code":
      return null;
    case "one-or-more":
      throw new Error("only in the light form");
    default:
      return schema satisfies never;
  }
}

/** What the functions share. */
export const copyHelpers = `
/** A list with room for that many, up to four: one that grows takes room for seventeen. */
function roomFor(n: number): unknown[] {
  return n === 0 ? [] : n === 1 ? [null] : n === 2 ? [null, null] : n === 3 ? [null, null, null] : [null, null, null, null];
}
/** @param copyOf An entry, or a copy of it; undefined where it does not fit. */
function copyList(given: unknown, limits: Limits, copyOf: (entry: unknown, limits: Limits) => unknown): unknown[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const n = given.length;
  if (n > limits.list) return undefined;
  const list = roomFor(n);
  for (let i = 0; i < n; i++) {
    const copy = copyOf(given[i], limits);
    if (copy === undefined) return undefined;
    list[i] = copy;
  }
  return list;
}
function copyMap(given: unknown, limits: Limits, keys: Format, isEntry: (entry: unknown, limits: Limits) => boolean): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const map: Record<string, unknown> = {};
  let n = 0;
  for (const key in given) {
    const entry = given[key];
    if (++n > limits.list || !fits[keys](key, limits) || !isEntry(entry, limits)) return undefined;
    map[key] = entry;
  }
  return map;
}
function hasEntries(map: Plain): boolean {
  for (const _ in map) return true;
  return false;
}
`;

export function copyFunctions(
  functions: Functions,
  checks: CheckFunctions,
): { readonly ofShape: (shape: string) => string } {
  const q = JSON.stringify;
  const nameOfCheck = (schema: Schema): string => checks.fits(schema, "").replace("(, limits)", "");

  /** An expression that copies `given`; undefined where it does not fit. */
  const copyOf = (schema: Inner, given: string): string => {
    switch (schema.kind) {
      case "list": {
        const { of } = schema;
        const entry = innerOf(of) === null ? same(of) : functionOf(of);
        return `copyList(${given}, limits, ${entry})`;
      }
      case "map":
        if (innerOf(schema.of) !== null) throw new Error("maps of objects are not in the full form");
        return `copyMap(${given}, limits, ${q(schema.keys)}, ${nameOfCheck(schema.of)})`;
      case "object":
      case "variants":
        return `${functionOf(schema)}(${given}, limits)`;
      default:
        return schema satisfies never;
    }
  };
  /** The name of a function that gives back what fits. */
  const same = (schema: Schema): string =>
    functions.define(
      `same${nameOf(schema)}`,
      () => `function same${nameOf(schema)}(given: unknown, limits: Limits): unknown {
return ${checks.fits(schema, "given")} ? given : undefined;
}
`,
    );
  const functionOf = (schema: Schema): string => {
    if (schema.kind === "object") return ofShape(schema.shape);
    if (schema.kind !== "variants") throw new Error("lists of lists are not in the full form");
    const cases = Object.entries(schema.shapes);
    return define(
      schema.type,
      () => `switch (given["kind"]) {
${cases.map(([kind, shape]) => `case ${q(kind)}:\nreturn ${ofShape(shape)}(given, limits);`).join("\n")}
default:
return undefined;
}`,
    );
  };
  const ofShape = (shape: string): string =>
    define(shape, () => {
      const fields = fieldsOfShape(shape).map(([name, schema]) => ({ name, schema, inner: innerOf(schema) }));
      const read = fields.map(({ name, inner }) => (inner === null ? name : `${name}: ${name}Given`));
      const tests = fields.flatMap(({ name, schema, inner }) =>
        inner === null ? [checks.fits(schema, name)] : [],
      );
      const copies = fields.flatMap(({ name, schema, inner }) => {
        if (inner === null) return [];
        const copy = copyOf(inner, `${name}Given`);
        const isEmpty =
          (inner.kind === "list" || inner.kind === "map") && inner.nonEmpty === true
            ? ` || ${schema.kind === "nullable" ? `(${name} !== null && ` : ""}${inner.kind === "list" ? `${name}.length === 0` : `!hasEntries(${name})`}${schema.kind === "nullable" ? ")" : ""}`
            : "";
        return [
          `const ${name} = ${schema.kind === "nullable" ? `${name}Given === null ? null : ${copy}` : copy};
if (${name} === undefined${isEmpty}) return undefined;`,
        ];
      });
      return [
        `const { ${read.join(", ")} } = given;`,
        `if (!(${[...tests, `hasJust(given, ${fields.length})`].join(" && ")})) return undefined;`,
        ...copies,
        `return { ${fields.map(({ name }) => name).join(", ")} };`,
      ].join("\n");
    });
  const define = (name: string, body: () => string): string =>
    functions.define(`copy${name}`, () => {
      const text = body();
      return `function copy${name}(given: unknown, ${text.includes("limits") ? "limits" : "_limits"}: Limits): Plain | undefined {
if (!isPlain(given)) return undefined;
${text}
}
`;
    });
  return { ofShape };
}
