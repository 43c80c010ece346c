import type { StandardSchemaV1 } from "@standard-schema/spec";
import { getDotPath, SchemaError } from "@standard-schema/utils";
import { expect, expectTypeOf, it } from "vitest";
import { jpKrUs } from "../../fixtures/records.ts";
import type { Dataset } from "../model/types.ts";
import { datasetSchema } from "./dataset-schema.ts";

/** What a tool does that takes any Standard Schema: it knows nothing of this package. */
async function read<S extends StandardSchemaV1>(
  schema: S,
  value: unknown,
): Promise<StandardSchemaV1.InferOutput<S>> {
  const result = await schema["~standard"].validate(value);
  if (result.issues) throw new SchemaError(result.issues);
  return result.value;
}

it("A tool that takes a Standard Schema reads a dataset by it, with its type", async () => {
  const dataset = await read(datasetSchema, jpKrUs);
  expectTypeOf(dataset).toEqualTypeOf<Dataset>();
  expect(dataset.commitments.length).toBe(jpKrUs.commitments.length);
  expect(await read(datasetSchema, JSON.stringify(jpKrUs))).toEqual(dataset);
});

it("Its issues have the paths that such a tool prints, and say what to do", async () => {
  const failed = await read(datasetSchema, { ...jpKrUs, reviewedThrough: "18 August 2023" }).catch(
    (error: unknown) => error,
  );
  expect(failed).toBeInstanceOf(SchemaError);
  const [issue] = (failed as SchemaError).issues;
  expect(issue === undefined ? null : getDotPath(issue)).toBe("reviewedThrough");
  expect(issue?.message).toContain("2023-08-18");
});

it("It throws for nothing that it is given", () => {
  for (const value of [null, undefined, 5, "{", () => 0, [], new Map()])
    expect(datasetSchema["~standard"].validate(value).issues).not.toEqual([]);
});
