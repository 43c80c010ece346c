/** Writes plain functions that visit every reference of a full dataset, field by field. */
import type { Schema } from "../src/model/schema.ts";
import { shapesOf } from "./print-shapes.ts";

/** The text of `model/generated/references.ts`. */
export function printReferences(): string {
  const shapes = shapesOf();
  const functions = new Map<string, string>();
  const q = JSON.stringify;

  /** Visits what is at a field of `value`; null where nothing there refers to anything. */
  const visitOf = (name: string, schema: Schema): string | null => {
    // The dimension "party" names a party.
    if (name === "dimensions" && schema.kind === "map")
      return `  inside(at, "dimensions", value.dimensions, (dimensions) => toOne(at, "party", "party", dimensions["party"]));`;
    switch (schema.kind) {
      case "string":
        return schema.refersTo === undefined
          ? null
          : `  toOne(at, ${q(name)}, ${q(schema.refersTo)}, value.${name});`;
      case "nullable":
        return visitOf(name, schema.of);
      case "list": {
        if (schema.of.kind === "string")
          return schema.of.refersTo === undefined
            ? null
            : `  toEach(at, ${q(name)}, ${q(schema.of.refersTo)}, value.${name});`;
        const inner = functionOf(schema.of);
        return inner === null ? null : `  insideEach(at, ${q(name)}, value.${name}, ${inner});`;
      }
      case "object":
      case "variants": {
        const inner = functionOf(schema);
        return inner === null ? null : `  inside(at, ${q(name)}, value.${name}, ${inner});`;
      }
      case "number":
      case "integer":
      case "boolean":
      case "literal":
      case "code":
      case "one-or-more":
      case "map":
      case "either":
        return null;
      default:
        return schema satisfies never;
    }
  };
  /** The name of the function that visits what is inside of an object; null where nothing in it refers to anything. */
  const functionOf = (schema: Schema): string | null => {
    switch (schema.kind) {
      case "object":
        return ofShape(schema.shape);
      case "variants": {
        const cases = Object.entries(schema.shapes).flatMap(([kind, shape]) => {
          const inner = ofShape(shape, `Extract<${schema.type}, { readonly kind: ${q(kind)} }>`);
          return inner === null ? [] : [`  if (value.kind === ${q(kind)}) ${inner}(value, at);`];
        });
        return cases.length === 0 ? null : define(schema.type, schema.type, cases);
      }
      default:
        return null;
    }
  };
  const ofShape = (shape: string, type: string = shape): string | null => {
    const visits = Object.entries(shapes[shape]?.fields ?? {}).flatMap(
      ([name, { schema }]) => visitOf(name, schema) ?? [],
    );
    return visits.length === 0 ? null : define(shape, type, visits);
  };
  const define = (name: string, type: string, lines: readonly string[]): string => {
    functions.set(
      `in${name}`,
      `function in${name}(value: ${type}, at: Visit): void {\n${lines.join("\n")}\n}\n`,
    );
    return `in${name}`;
  };
  ofShape("Dataset");
  const text = [...functions.values()].join("");
  const types = [...new Set([...text.matchAll(/(?:value: |Extract<)([A-Z]\w+)/g)].map(([, type]) => type))];
  return `// Made by \`pnpm generate\` from the concepts. Do not edit.
import type { Target as Kind } from "../schema.ts";
import type { ${types.filter((type) => type !== "Extract").join(", ")} } from "../types.ts";

/**
 * Is told of each reference: to what, by which id, and its path from the dataset. The path is used again for the next reference;
 * copy it to keep it.
 */
export type ReferenceVisitor = (to: Kind, id: string, path: readonly (string | number)[]) => void;

/** Visits every reference of a full dataset once, list by list. It is the one list of what refers to what. */
export function visitReferences(dataset: Dataset, visit: ReferenceVisitor): void {
  inDataset(dataset, { visit, path: [] });
}

interface Visit {
  readonly visit: ReferenceVisitor;
  readonly path: (string | number)[];
}
function toOne({ visit, path }: Visit, name: string, to: Kind, id: string | null | undefined): void {
  if (id === null || id === undefined) return;
  path.push(name);
  visit(to, id, path);
  path.pop();
}
function toEach({ visit, path }: Visit, name: string, to: Kind, ids: readonly string[]): void {
  if (ids.length === 0) return;
  path.push(name);
  for (let i = 0; i < ids.length; i++) {
    path.push(i);
    visit(to, ids[i] as string, path);
    path.pop();
  }
  path.pop();
}
function inside<T>(at: Visit, name: string, value: T | null, into: (value: T, at: Visit) => void): void {
  if (value === null) return;
  at.path.push(name);
  into(value, at);
  at.path.pop();
}
function insideEach<T>(at: Visit, name: string, list: readonly T[], into: (value: T, at: Visit) => void): void {
  if (list.length === 0) return;
  at.path.push(name);
  for (let i = 0; i < list.length; i++) {
    at.path.push(i);
    into(list[i] as T, at);
    at.path.pop();
  }
  at.path.pop();
}
${text}`;
}
