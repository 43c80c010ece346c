import type * as z from "zod";
import { authoredModels } from "../authored/authored-models.ts";
import { type RecordFile, recordFiles } from "../authored/record-file.ts";
import type { Models } from "../codebook/meanings.ts";
import type { JsonSchema } from "./json-schema-type.ts";
import { toJsonSchema } from "./to-json-schema.ts";

/**
 * JSON Schema of a YAML file that a record is written in, so that an editor completes its fields and codes, tells what they
 * mean, and marks what is wrong while it is typed. Made from the schemas that the check uses; what takes more than one file
 * to see, or a calendar, is left to `policytrack check`.
 *
 * Draft 7: every YAML language server that editors ship reads it; support for later drafts is recent (yaml-language-server
 * 1.20), and nothing here needs them.
 *
 * @example
 * recordFileJsonSchema("commitment").title; // "policytrack commitment"
 */
export function recordFileJsonSchema(file: RecordFile): JsonSchema {
  const { path, holds } = recordFiles[file];
  const { files, models, unions, meaningsOf } = authoredModels();
  const names = new Map<z.ZodType, string>(unions);
  for (const [name, [first, ...others]] of models) {
    if (first !== undefined && others.length === 0) names.set(first, name);
  }
  const { $schema, root, definitions, unsaid } = toJsonSchema(files[file], holds, {
    target: "draft-07",
    names,
    meaningsOf: (name) => meaningsOf(name as keyof Models),
  });
  const rules = [...unsaid.keys()].toSorted();
  return {
    $schema,
    // Editors show it over every hint, and offer all required fields at once by this name.
    title: `policytrack ${file}`,
    $comment: `Of data/${path}. Made by policytrack from its own schemas. It cannot say whether ids point at what exists, nor some rules to their end (${rules.length === 0 ? "none here" : rules.join(", ")}): run \`policytrack check\`.`,
    ...root,
    ...(Object.keys(definitions).length === 0 ? {} : { definitions }),
  };
}
