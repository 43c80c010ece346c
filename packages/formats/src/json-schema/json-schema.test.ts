import type { Dataset } from "@policytrack/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { type Meaning, meanings, type Models } from "../codebook/meanings.ts";
import { modelSchemas } from "../codebook/model-schemas.ts";
import { datasetsByName, madeUpDataset } from "../dataset-fixture.ts";
import { datasetDraftJsonSchema, datasetJsonSchema, modelJsonSchema } from "./json-schema.ts";
import type { JsonSchema } from "./json-schema-type.ts";

/** Strict: an unknown keyword or a slip in the schema is an error. `date` is left to the pattern. */
function newAjv(): Ajv2020 {
  return new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, formats: { date: true } });
}

const accepts = newAjv().compile(datasetJsonSchema());

function changed(change: (dataset: Record<string, Record<string, unknown>[]>) => void): unknown {
  const copy = structuredClone(madeUpDataset()) as unknown as Record<string, Record<string, unknown>[]>;
  change(copy);
  return copy;
}

const models = Object.keys(modelSchemas()) as (keyof Models)[];

describe("the schemas", () => {
  it.each([
    ["Dataset", datasetJsonSchema()],
    ["DatasetDraft", datasetDraftJsonSchema()],
    ...models.map((model): [string, JsonSchema] => [model, modelJsonSchema(model)]),
  ])("%s keep to the meta-schema of draft 2020-12", (title, schema) => {
    const ajv = newAjv();
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.title).toBe(title);
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
    expect(structuredClone(schema)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it("name what they are made of", () => {
    expect(Object.keys(datasetJsonSchema().$defs ?? {})).toEqual(
      expect.arrayContaining(models.filter((model) => model !== "Dataset")),
    );
    expect(JSON.stringify(datasetJsonSchema())).not.toContain("__schema");
  });

  it("say what they cannot say", () => {
    for (const rule of ["edtf", "day", "range", "passage"]) {
      expect(datasetJsonSchema().description).toContain(`"${rule}"`);
    }
    expect(datasetJsonSchema().description).not.toContain('"id"');
  });

  it("tell what each field means", () => {
    expect(modelJsonSchema("Party").properties?.["iso3166"]).toMatchObject({
      description: "ISO 3166-1 alpha-2 code, of a state that has one.",
      pattern: "^[A-Z]{2}$",
      examples: ["KR"],
    });
  });
});

describe.each(datasetsByName())("the %s record", (_, dataset) => {
  it("is accepted", () => {
    expect(accepts(dataset), JSON.stringify(accepts.errors)).toBe(true);
  });

  it("is accepted as a draft without what publishing derives, and not with it", () => {
    const acceptsDraft = newAjv().compile(datasetDraftJsonSchema());
    const draft = {
      ...dataset,
      commitments: dataset.commitments.map(({ targetYear: _year, status: _status, ...rest }) => rest),
    } satisfies Omit<Dataset, "commitments"> & { commitments: unknown };
    expect(acceptsDraft(draft), JSON.stringify(acceptsDraft.errors)).toBe(true);
    expect(acceptsDraft(dataset)).toBe(false);
    expect(accepts(draft)).toBe(false);
  });
});

describe("what is wrong", () => {
  it.each([
    ["a field too many", changed(({ parties }) => Object.assign(parties?.[0] ?? {}, { extra: 1 }))],
    ["a field too few", changed(({ parties }) => delete parties?.[0]?.["kind"])],
    ["an id", changed(({ parties }) => Object.assign(parties?.[0] ?? {}, { id: "Not an id" }))],
    ["an empty list", changed(({ commitments }) => Object.assign(commitments?.[0] ?? {}, { standing: [] }))],
    ["no list", changed((dataset) => delete dataset["events"])],
  ])("is found: %s", (_, dataset) => {
    expect(accepts(dataset)).toBe(false);
  });
});

describe("the examples of the codebook", () => {
  const ajv = newAjv();
  for (const model of models) ajv.addSchema(modelJsonSchema(model), model);
  const cases = models.flatMap((model) =>
    modelSchemas()[model].flatMap(({ shape }, i, { length }) =>
      Object.keys(shape).map((name) => ({
        model,
        name,
        pointer: `${model}#${length > 1 ? `/oneOf/${i}` : ""}/properties/${name}`,
        known: (meanings[model] as Readonly<Record<string, Meaning>>)[name],
        schemas: shape[name],
      })),
    ),
  );

  it.each(cases)(
    "$pointer accepts what zod accepts, and refuses the wrong one unless it is an EDTF date",
    (one) => {
      const { pointer, known, schemas } = one;
      const check = ajv.getSchema(pointer);
      expect(check).toBeDefined();
      if (known === undefined || !("good" in known)) return;
      if (schemas?.safeParse(known.good).success === true) expect(check?.(known.good)).toBe(true);
      if (!known.says.includes("EDTF")) expect(check?.(known.bad)).toBe(false);
    },
  );
});
