import { expect, test } from "vitest";
import { ShapeCheck } from "../input/check-shape.ts";
import { IssueLog } from "../input/issue-log.ts";
import { codebook } from "./codebook.ts";
import type { Field } from "./define.ts";
import { fieldsOf } from "./flatten.ts";
import { defaultLimits } from "./formats.ts";
import { jsonSchema, schemaNames } from "./json-schema.ts";
import { concepts, vocabularies } from "./model.ts";
import type { Schema } from "./schema.ts";

const fields = concepts.flatMap((concept) =>
  Object.entries(concept.fields).map(
    ([name, field]) => [`${concept.type ?? concept.input}.${name}`, field] as const,
  ),
);
const fits = (schema: Schema, value: unknown): boolean =>
  new ShapeCheck(defaultLimits, new IssueLog(defaultLimits)).checkValue(schema, value);
const examplesSchema = ({ light, full }: Field): Schema => (light ?? full) as Schema;

test.each(fields)("The field %s says what it means, in sentences", (_, { says }) => {
  expect(says).toMatch(/^["A-Z0-9«].*[.)!"]$|^[a-z-]+: .*\.$/su);
});

test.each(fields.filter(([, { good }]) => good !== undefined))(
  "The good example of the field %s is right",
  (_, field) => {
    expect(fits(examplesSchema(field), field.good)).toBe(true);
  },
);

test.each(fields.filter(([, { bad }]) => bad !== undefined))(
  "The bad example of the field %s is wrong",
  (_, field) => {
    // What the shape cannot tell, the function that reads it does.
    const isReadByFunction =
      field.conversion === "range" || field.conversion === "scheme-code" || field.conversion === "by-hand";
    expect(fits(examplesSchema(field), field.bad) && !isReadByFunction).toBe(false);
  },
);

test("Every field has an example that is right and one that is wrong", () => {
  const without = fields.flatMap(([name, { good, bad }]) =>
    good === undefined || bad === undefined ? [name] : [],
  );
  expect(without).toEqual([]);
});

test("Every code has a meaning, in a sentence", () => {
  for (const { type, codes } of vocabularies)
    for (const [code, means] of Object.entries(codes))
      expect(`${type} ${code}: ${means}`).toMatch(/: ["A-Z].*\.$/);
});

test("No two concepts, vocabularies or lists have one name", () => {
  const names = [
    ...concepts.flatMap(({ type, input }) => [type, input]),
    ...vocabularies.flatMap(({ type, list }) => [type, list]),
  ].filter((name) => name !== null);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test("The codebook has every field and code of the model", () => {
  const { concepts: told, vocabularies: lists } = codebook();
  expect(told.map(({ fields: of }) => of.length)).toEqual(
    concepts.map((one) => Object.keys(fieldsOf(one)).length),
  );
  expect(lists.map(({ codes }) => codes.length)).toEqual(
    vocabularies.map(({ codes }) => Object.keys(codes).length),
  );
});

test.each(schemaNames)("Every reference inside the editor schema %s leads to a definition", (name) => {
  const schema = jsonSchema(name);
  const text = JSON.stringify(schema);
  const references = [...text.matchAll(/"#\/definitions\/(\w+)"/g)].map(([, definition]) => definition);
  const definitions = Object.keys(schema["definitions"] as object);
  expect(references.filter((one) => !definitions.includes(one as string))).toEqual([]);
  expect(definitions.filter((one) => !references.includes(one))).toEqual([]);
});
