import type * as z from "zod";
import { knownMeanings } from "./known-meanings.ts";
import type { Models } from "./meanings.ts";
import { modelSchemas } from "./model-schemas.ts";
import { modelTable } from "./model-table.ts";

/**
 * What every field of a dataset means, which values it may have, and one that is right and one that is not: a codebook in
 * Markdown, one table a model with what its codes mean. Whether a field can be absent and what it may hold is read from the schemas themselves.
 *
 * @example
 * codebook(); // "# Codebook\n\n...\n\n## Commitment\n\n| field | meaning | values | right | wrong |\n..."
 */
export function codebook(): string {
  const schemas = modelSchemas();
  const names = new Map<z.core.$ZodType, string>();
  for (const [name, variants] of Object.entries(schemas)) for (const one of variants) names.set(one, name);
  return `${[
    "# Codebook",
    "Absent, null and `unknown` are different: a field that is absent was not written or does not apply, null is known to be missing, and `unknown` is a value. Dates are EDTF (ISO 8601-2).",
    ...Object.entries(schemas).map(
      ([name, variants]) =>
        `## ${name}\n\n${modelTable(variants, knownMeanings(name as keyof Models), names)}`,
    ),
  ].join("\n\n")}\n`;
}
