/** Writes the readonly TypeScript types of the model. */
import type { Concept, Field } from "../src/model/define.ts";
import { hasShorthand, nameOfFields } from "../src/model/flatten.ts";
import { aliases, concepts, unionTexts, vocabularies } from "../src/model/model.ts";
import type { Schema } from "../src/model/schema.ts";

type Form = "full" | "light";
const conceptOf = new Map(
  concepts.flatMap((c) => [c.type, c.input].flatMap((name) => (name === null ? [] : [[name, c] as const]))),
);
const ofList = (type: string): string =>
  /[ |]/.test(type) && !/^[\w<>["\]., ]+$/.test(type) ? `(${type})` : type;

/** The type of a schema, as TypeScript writes it. */
function typeOf(schema: Schema, form: Form, generic = true): string {
  switch (schema.kind) {
    case "string":
      return schema.type === undefined || (form === "light" && schema.type.startsWith("I["))
        ? "string"
        : schema.type;
    case "number":
    case "integer":
      return "number";
    case "boolean":
      return "boolean";
    case "literal":
      return JSON.stringify(schema.value);
    case "code": {
      if (schema.type !== undefined) return schema.type;
      const name = schema.open === true ? `Suggested<${schema.vocabulary}>` : schema.vocabulary;
      return [name, ...(schema.plus ?? []).map((x) => JSON.stringify(x))].join(" | ");
    }
    case "nullable":
      return `${typeOf(schema.of, form, generic)} | null`;
    case "list":
      return schema.nonEmpty === true
        ? `NonEmpty<${typeOf(schema.of, form, generic)}>`
        : `readonly ${ofList(typeOf(schema.of, form, generic))}[]`;
    case "one-or-more":
      return `OneOrMore<${typeOf(schema.of, form, generic)}>`;
    case "map":
      return schema.type ?? `Readonly<Record<string, ${typeOf(schema.of, form, generic)}>>`;
    case "object": {
      const concept = conceptOf.get(schema.shape);
      if (concept === undefined) throw new Error(`no concept ${schema.shape}`);
      if (schema.shape === concept.input) return nameOfFields(concept);
      return concept.typed && generic && form === "full" ? `${schema.shape}<I>` : schema.shape;
    }
    case "variants":
      return schema.type;
    case "either":
      return schema.type ?? schema.of.map((s) => typeOf(s, form, generic)).join(" | ");
    default:
      return schema satisfies never;
  }
}

const comment = (says: string, indent: string): string => `${indent}/** ${says} */\n`;
const line = (name: string, field: Field, schema: Schema, form: Form, generic = true): string =>
  `${comment(field.says, "  ")}  readonly ${name}${form === "light" && !field.required ? "?" : ""}: ${typeOf(schema, form, generic)};\n`;

function fullInterface(c: Concept): string {
  const generic = c.typed ? "<I extends Ids = Ids>" : "";
  const bases = [
    ...c.extends.flatMap((base) => (base.type === null ? [] : [base.typed ? `${base.type}<I>` : base.type])),
    ...(c.type === "Dataset" ? ["Typed<I>"] : []),
  ];
  const fields = Object.entries(c.fields).flatMap(([name, f]) =>
    f.full === null ? [] : [line(name, f, f.full, "full", c.typed)],
  );
  return `${comment(c.says, "")}export interface ${c.type}${generic}${bases.length > 0 ? ` extends ${bases.join(", ")}` : ""} {\n${fields.join("")}}\n`;
}
function lightInterface(c: Concept): string {
  const bases = c.extends.flatMap((base) => (base.input === null ? [] : [nameOfFields(base)]));
  const fields = Object.entries(c.fields).flatMap(([name, f]) =>
    f.light === null ? [] : [line(f.lightName ?? name, f, f.light, "light")],
  );
  const says = comment(c.inputSays ?? c.says, "");
  const union = hasShorthand(c)
    ? `${says}export type ${c.input} = ${[...c.shorthand.map((s) => typeOf(s, "light")), nameOfFields(c)].join(" | ")};\n`
    : "";
  return `${union}${says}export interface ${nameOfFields(c)}${bases.length > 0 ? ` extends ${bases.join(", ")}` : ""} {\n${fields.join("")}}\n`;
}
/** Unions that have a name of their own, found where they are used. */
function namedUnions(): string {
  const known = new Set<string>([
    ...aliases.map((a) => a.type.replace(/<.*/, "")),
    ...concepts.flatMap((c) => [c.type ?? "", c.input ?? ""]),
  ]);
  const found: string[] = [];
  const visit = (schema: Schema, form: Form): void => {
    const named = (type: string | undefined): type is string =>
      type !== undefined && /^\w+$/.test(type) && !known.has(type);
    if (schema.kind === "variants" && named(schema.type)) {
      known.add(schema.type);
      found.push(`export type ${schema.type} = ${Object.values(schema.shapes).join(" | ")};\n`);
    }
    if (schema.kind === "either" && named(schema.type)) {
      known.add(schema.type);
      found.push(
        `${comment(unionTexts[schema.type] ?? schema.type, "")}export type ${schema.type} = ${schema.of.map((s) => typeOf(s, form)).join(" | ")};\n`,
      );
    }
    if (schema.kind === "either") for (const of of schema.of) visit(of, form);
    else if ("of" in schema) visit(schema.of, form);
  };
  for (const c of concepts) {
    for (const f of Object.values(c.fields)) {
      if (f.full !== null) visit(f.full, "full");
      if (f.light !== null) visit(f.light, "light");
    }
  }
  return found.join("");
}

const ids = ["commitment", "party", "domain", "source", "indicator", "event", "instrument"];

/** The text of `model/types.ts`. */
export function printTypes(): string {
  const codes = vocabularies
    .filter((v) => v.type !== "Timeliness")
    .map(
      (v) =>
        `${comment(v.says, "")}export type ${v.type} =\n${Object.keys(v.codes)
          .map((code) => `  | ${JSON.stringify(code)}`)
          .join("\n")};\n`,
    );
  return [
    "// Made by `pnpm generate` from the concepts beside it. Do not edit.\n",
    `/**
 * The model, as types alone. The full form is what functions work on: plain, readonly, sorted by id, every list and map present.
 * The light form (\`…Input\`) is what a person or a converter writes.
 *
 * One rule for absence: in the light form a field that is not stated is absent; in the full form and in every answer it is \`null\`,
 * so that all records have one shape. No default states anything about the world.
 * One rule for evidence: a fact that gives no source takes its commitment's, else its instrument's, else the dataset's.
 */\n\n`,
    "// ---- small types\n",
    ...aliases.map((a) => `${comment(a.says, "")}export type ${a.type} = ${a.is};\n`),
    `${comment("The ids of a dataset, by kind. A data package declares an interface that extends this one with its own unions.", "")}export interface Ids {\n${ids.map((k) => `  readonly ${k}: string;\n`).join("")}}\n`,
    "declare const ids: unique symbol;\n",
    `${comment("Carries the ids of a dataset through types; there is nothing at run time.", "")}export interface Typed<I extends Ids> {\n  readonly [ids]?: I;\n}\n`,
    "\n// ---- vocabularies\n",
    ...codes,
    "\n// ---- the full form\n",
    ...concepts.flatMap((c) => (c.type === null ? [] : [fullInterface(c)])),
    "\n// ---- the light form\n",
    ...concepts.flatMap((c) => (c.input === null ? [] : [lightInterface(c)])),
    "\n// ---- unions\n",
    namedUnions(),
  ].join("");
}

/** The text of `model/generated/vocabularies.ts`. */
export function printVocabularies(): string {
  return [
    "// Made by `pnpm generate` from the concepts. Do not edit.\n",
    ...vocabularies.map(
      (v) =>
        `${comment(`${v.says} In the order in which they are listed everywhere.`, "")}export const ${v.list} = ${JSON.stringify(Object.keys(v.codes))} as const;\n`,
    ),
    ...vocabularies.flatMap((v) =>
      Object.entries(v.tables).map(
        ([name, { says, of }]) =>
          `${comment(says, "")}export const ${name} = ${JSON.stringify(of)} as const satisfies Readonly<Record<(typeof ${v.list})[number], string>>;\n`,
      ),
    ),
    `${comment("Every vocabulary by the name of its type.", "")}export const codesOf: Readonly<Record<string, readonly string[]>> = { ${vocabularies.map((v) => `${v.type}: ${v.list}`).join(", ")} };\n`,
    `export type Timeliness = (typeof timelinesses)[number];\n`,
  ].join("\n");
}
