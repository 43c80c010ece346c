import * as z from "zod";
import { factShape } from "./fact-schema.ts";
import { nonEmptySchema } from "./non-empty-schema.ts";
import { rangeSchema } from "./range-schema.ts";
import { referenceSchema } from "./reference.ts";
import { textSchema } from "./text-schema.ts";

export const observationSchema = z.strictObject({
  ...factShape,
  indicator: referenceSchema("indicator"),
  value: rangeSchema.nullable(),
  derivedFrom: nonEmptySchema(referenceSchema("fact")).exactOptional(),
  formula: textSchema().exactOptional(),
});
