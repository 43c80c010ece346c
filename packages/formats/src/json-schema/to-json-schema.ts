import { references } from "@policytrack/core/schema";
import * as z from "zod";
import type { KnownMeaning } from "../codebook/known-meanings.ts";
import { ruleOf } from "../codebook/model-schemas.ts";
import type { JsonSchema } from "./json-schema-type.ts";
import { patterns } from "./patterns.ts";

/** How a zod schema is to be said as JSON Schema. */
export interface Saying {
  readonly target: "draft-2020-12" | "draft-07";
  /** The names that the schemas within go by. */
  readonly names: ReadonlyMap<z.ZodType, string>;
  /** What the fields of the schema of a name mean. */
  readonly meaningsOf: (name: string) => Readonly<Record<string, KnownMeaning>>;
}

/** What came of saying it. */
export interface Said {
  readonly $schema: string;
  readonly root: JsonSchema;
  /** The schemas within, by name. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  /** The rules that JSON Schema cannot say to their end, with what to do. */
  readonly unsaid: ReadonlyMap<string, string>;
}

/** A zod schema as JSON Schema, with the meaning of each field below the root, whose own fields are those of `name`. */
export function toJsonSchema(root: z.ZodType, name: string, { target, names, meaningsOf }: Saying): Said {
  const unsaid = new Map<string, string>();
  const registry = z.registry<{ id?: string | undefined }>();
  for (const [schema, id] of names) if (schema !== root) registry.add(schema, { id });
  const isForEditors = target === "draft-07";
  const made = z.toJSONSchema(root, {
    target: isForEditors ? "draft-7" : target,
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodTuple && zodSchema.def.rest !== null) {
        // A list with at least one element, and the first is like all. Draft 7 says so in other keywords.
        if (isForEditors) jsonSchema.items = jsonSchema.additionalItems ?? true;
        delete jsonSchema.additionalItems;
        delete jsonSchema.prefixItems;
        jsonSchema.minItems = zodSchema.def.items.length;
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
      // What an editor shows in place of the pattern.
      if (isForEditors && "pattern" in said) jsonSchema["patternErrorMessage"] = rule.remedy;
    },
  }) as JsonSchema & { readonly definitions?: Readonly<Record<string, JsonSchema>> };
  const { $schema = "", $defs, definitions = $defs ?? {}, ...rest } = made;
  return {
    $schema,
    root: described(rest, meaningsOf(name), isForEditors),
    definitions: Object.fromEntries(
      Object.entries(definitions).map(([id, { id: _id, $id: _anchor, ...schema }]) => [
        id,
        { title: id, ...described(schema, meaningsOf(id), isForEditors) },
      ]),
    ),
    unsaid,
  };
}

/** A schema with the meaning of each of its fields, and, for editors, of each code. */
function described(
  schema: JsonSchema,
  known: Readonly<Record<string, KnownMeaning>>,
  isForEditors: boolean,
): JsonSchema {
  const { properties, oneOf } = schema;
  return {
    ...schema,
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => {
              const { says, good, codes } = known[name] ?? { says: "" };
              const isExample = good !== undefined && !("const" in property);
              return [
                name,
                {
                  description: says,
                  ...property,
                  ...(isExample ? { examples: [good] } : {}),
                  ...(isForEditors ? codesSaid(property, codes ?? {}) : {}),
                },
              ];
            }),
          ),
        }),
    ...(oneOf === undefined
      ? {}
      : { oneOf: oneOf.map((variant) => described(variant, known, isForEditors)) }),
  };
}

/** What editors show of the codes that a field may hold, or of the one that it must. */
function codesSaid(property: JsonSchema, codes: Readonly<Record<string, string>>): JsonSchema {
  const { enum: values, const: value } = property;
  const only = typeof value === "string" ? codes[value] : undefined;
  if (only !== undefined) return { description: only };
  return Array.isArray(values) && values.every((one) => codes[one] !== undefined)
    ? { enumDescriptions: values.map((one) => codes[one]) }
    : {};
}
