import {
  commitmentSchema,
  datasetDraftSchema,
  datasetSchema,
  redirectSchema,
  references,
  whenSchema,
} from "@policytrack/core/schema";
import * as z from "zod";
import { type Meaning, meanings, type Models } from "../codebook/meanings.ts";
import { modelSchemas, ruleOf } from "../codebook/model-schemas.ts";
import type { JsonSchema } from "./json-schema-type.ts";
import { patterns } from "./patterns.ts";

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
  const unsaid = new Map<string, string>();
  const made = z.toJSONSchema(root, {
    target: "draft-2020-12",
    metadata: namesOf(root),
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodTuple && zodSchema.def.rest !== null) {
        // A list with at least one element: `minItems` says so, and the first is like all.
        delete jsonSchema.prefixItems;
      }
      // What comes of a number's bounds being those that a number can hold exactly says nothing.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      const rule = ruleOf(zodSchema);
      if (rule === undefined) return;
      const { partly, ...said } = patterns[rule.rule] ?? { partly: true };
      if (partly === true) unsaid.set(rule.rule, rule.remedy);
      const to = references.get(zodSchema as z.ZodString)?.to;
      Object.assign(jsonSchema, said, { $comment: to === undefined ? rule.remedy : `References: ${to}.` });
    },
  }) as JsonSchema;
  const { $schema = "", $defs = {}, ...rest } = made;
  const cannotSay = [
    acrossRecords,
    ...[...unsaid].map(([rule, remedy]) => `the rule "${rule}" to its end (${remedy})`),
  ];
  return {
    $schema,
    title,
    description: `A ${title} of policytrack. This schema cannot say: ${cannotSay.join("; ")}.`,
    ...described(rest, model),
    $defs: Object.fromEntries(
      Object.entries($defs).map(([name, { id: _id, ...schema }]) => [
        name,
        { title: name, ...described(schema, modelOf(name)) },
      ]),
    ),
  };
}

/** The names that models go by in `$defs`. */
function namesOf(root: z.ZodType): z.core.$ZodRegistry<{ id?: string | undefined }> {
  const names = z.registry<{ id?: string | undefined }>();
  const add = (schema: z.ZodType, id: string): void => {
    if (schema !== root) names.add(schema, { id });
  };
  for (const [name, [first, ...others]] of Object.entries(modelSchemas())) {
    if (first !== undefined && others.length === 0) add(first, name);
  }
  add(whenSchema, "When");
  add(redirectSchema, "Redirect");
  const draft = datasetDraftSchema.shape.commitments.element;
  if (draft !== (commitmentSchema as z.ZodType)) add(draft, "CommitmentDraft");
  return names;
}

function modelOf(name: string): keyof Models {
  return (name === "CommitmentDraft" ? "Commitment" : name) as keyof Models;
}

/** A schema with the meaning of each of its fields. */
function described(schema: JsonSchema, model: keyof Models): JsonSchema {
  const known: Readonly<Record<string, Meaning>> = meanings[model];
  const { properties, oneOf } = schema;
  return {
    ...schema,
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => {
              const { says, good } = known[name] ?? { says: "" };
              return [
                name,
                { description: says, ...property, ...(good === undefined ? {} : { examples: [good] }) },
              ];
            }),
          ),
        }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map((variant) => described(variant, model)) }),
  };
}
