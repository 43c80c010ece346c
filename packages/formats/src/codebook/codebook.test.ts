import { describe, expect, it } from "vitest";
import { codebook } from "./codebook.ts";
import { type Meaning, meanings, type Models } from "./meanings.ts";
import { modelSchemas } from "./model-schemas.ts";

const models = Object.entries(modelSchemas()) as [keyof Models, ReturnType<typeof modelSchemas>["Dataset"]][];

const fields = models.flatMap(([model, variants]) =>
  [...new Set(variants.flatMap(({ shape }) => Object.keys(shape)))].map((name) => ({
    model,
    name,
    variants,
  })),
);

describe("meanings", () => {
  it.each(models)("has the fields that the schema of %s has, and no other", (model, variants) => {
    expect(Object.keys(meanings[model]).toSorted()).toEqual(
      [...new Set(variants.flatMap(({ shape }) => Object.keys(shape)))].toSorted(),
    );
  });

  it.each(fields)("has examples of $model.$name that are right and wrong", ({ model, name, variants }) => {
    const known: Readonly<Record<string, Meaning>> = meanings[model];
    const meaning = known[name] ?? { says: "" };
    expect(meaning.says).toMatch(/^\S.*\.$/);
    if (!("good" in meaning)) return;
    const schemas = variants.flatMap(({ shape }) => shape[name] ?? []);
    expect(schemas.some((schema) => schema.safeParse(meaning.good).success)).toBe(true);
    expect(schemas.some((schema) => schema.safeParse(meaning.bad).success)).toBe(false);
  });
});

describe("codebook", () => {
  const text = codebook();

  it("has a row for each field", () => {
    expect(text.split("\n").filter((line) => line.startsWith("| `"))).toHaveLength(fields.length);
  });

  it("has five cells in each row", () => {
    for (const row of text.split("\n").filter((line) => line.startsWith("|"))) {
      expect(row.replaceAll(String.raw`\|`, "").split("|")).toHaveLength(7);
    }
  });

  it("links to models that it has", () => {
    for (const [, name] of text.matchAll(/\(#([a-z]+)\)/g)) {
      expect(models.map(([model]) => model.toLowerCase())).toContain(name);
    }
    expect(text).not.toContain("[object");
  });

  it("says what a field may hold", () => {
    expect(text).toContain('| `party` | Id of the party. | id of a party | `"kr"` | `"South Korea"` |');
    expect(text).toContain("list of one or more: [StandingClaim](#standingclaim)");
    expect(text).toContain("whole number from 1 to 12");
  });
});
