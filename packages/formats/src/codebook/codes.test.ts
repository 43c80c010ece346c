import * as z from "zod";
import { describe, expect, it } from "vitest";
import { codesOf } from "./codes.ts";
import type { Models } from "./meanings.ts";
import { modelSchemas } from "./model-schemas.ts";

/** The codes that a field of a model may hold, of any variant; none where it holds something else. */
function codesIn(schema: z.core.$ZodType | undefined): readonly string[] {
  if (schema instanceof z.ZodExactOptional) return codesIn(schema.unwrap());
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].filter((value) => typeof value === "string");
  return [];
}

const fields = Object.entries(modelSchemas()).flatMap(([model, variants]) =>
  [...new Set(variants.flatMap(({ shape }) => Object.keys(shape)))].map((field) => ({
    model: model as keyof Models,
    field,
    codes: variants.flatMap(({ shape }) => codesIn(shape[field])),
  })),
);

describe("codes", () => {
  it.each(fields)(
    "of $model.$field are those of the schema, in its order, each with what it means",
    (one) => {
      const said = codesOf(one.model, one.field) ?? {};
      expect(Object.keys(said).toSorted()).toEqual(one.codes.toSorted());
      for (const meaning of Object.values(said)) expect(meaning).toMatch(/^[A-Z].*\.$/);
    },
  );

  it("are in some of the fields", () => {
    expect(fields.filter(({ codes }) => codes.length > 0).length).toBeGreaterThan(20);
  });
});
