import type * as z from "zod";
import { citationSchema } from "./citation-schema.ts";
import { edtfSchema } from "./date-schema.ts";
import { factIdSchema } from "./id-schema.ts";
import { nonEmptySchema } from "./non-empty-schema.ts";
import { referenceSchema } from "./reference.ts";
import { textSchema } from "./text-schema.ts";

/** The fields that every fact has; each kind of fact adds its own. */
export const factShape = {
  id: factIdSchema(),
  date: edtfSchema().nullable(),
  citations: nonEmptySchema(citationSchema),
  corrects: referenceSchema("fact").exactOptional(),
  why: textSchema().exactOptional(),
} satisfies z.core.$ZodShape;
