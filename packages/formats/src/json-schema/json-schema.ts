import {
  commitmentSchema,
  datasetDraftSchema,
  datasetSchema,
  redirectSchema,
  whenSchema,
} from "@policytrack/core/schema";
import type * as z from "zod";
import { meanings, type Models } from "../codebook/meanings.ts";
import { modelSchemas } from "../codebook/model-schemas.ts";
import type { JsonSchema } from "./json-schema-type.ts";
import { toJsonSchema } from "./to-json-schema.ts";

/**
 * JSON Schema (draft 2020-12) of a published dataset, made from the schemas that `safeParseDataset` uses, with the meaning of
 * each field. It accepts whatever they accept; what it cannot say, and so lets pass, stands in its description.
 *
 * @example
 * datasetJsonSchema(); // { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Dataset", ... }
 */
export function datasetJsonSchema(): JsonSchema {
  return schemaOf(datasetSchema, "Dataset", "Dataset");
}

/**
 * The same of a dataset as it is authored, without what publishing derives.
 *
 * @example
 * datasetDraftJsonSchema().title; // "DatasetDraft"
 */
export function datasetDraftJsonSchema(): JsonSchema {
  return schemaOf(datasetDraftSchema, "Dataset", "DatasetDraft");
}

/**
 * The same of one thing that a dataset is made of, so that an editor can help whoever writes it.
 *
 * @example
 * modelJsonSchema("Party").required; // ["id", "kind", "names"]
 */
export function modelJsonSchema(model: keyof Models): JsonSchema {
  const [first] = modelSchemas()[model];
  const schema = model === "When" ? whenSchema : model === "Redirect" ? redirectSchema : first;
  if (schema === undefined) throw new RangeError(`No model ${JSON.stringify(model)}.`);
  return schemaOf(schema, model, model);
}

/** What takes the whole dataset to see, whatever the schema. */
const acrossRecords =
  "that ids point at what exists and none is there twice, that lists are sorted, that derived fields agree with the facts, and the other checks over the whole dataset";

function schemaOf(root: z.ZodType, model: keyof Models, title: string): JsonSchema {
  const {
    $schema,
    root: made,
    definitions,
    unsaid,
  } = toJsonSchema(root, model, {
    target: "draft-2020-12",
    names: namesOfModels(),
    meaningsOf: (name) => meanings[modelOf(name)],
  });
  const cannotSay = [
    acrossRecords,
    ...[...unsaid].map(([rule, remedy]) => `the rule "${rule}" to its end (${remedy})`),
  ];
  return {
    $schema,
    title,
    description: `A ${title} of policytrack. This schema cannot say: ${cannotSay.join("; ")}.`,
    ...made,
    $defs: definitions,
  };
}

/** The names that models go by in `$defs`. */
function namesOfModels(): ReadonlyMap<z.ZodType, string> {
  const names = new Map<z.ZodType, string>();
  for (const [name, [first, ...others]] of Object.entries(modelSchemas())) {
    if (first !== undefined && others.length === 0) names.set(first, name);
  }
  names.set(whenSchema, "When");
  names.set(redirectSchema, "Redirect");
  const draft = datasetDraftSchema.shape.commitments.element;
  if (draft !== (commitmentSchema as z.ZodType)) names.set(draft, "CommitmentDraft");
  return names;
}

function modelOf(name: string): keyof Models {
  return (name === "CommitmentDraft" ? "Commitment" : name) as keyof Models;
}
