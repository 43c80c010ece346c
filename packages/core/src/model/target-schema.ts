import * as z from "zod";
import { edtfSchema } from "./date-schema.ts";
import { factShape } from "./fact-schema.ts";
import { rangeSchema } from "./range-schema.ts";
import { referenceSchema } from "./reference.ts";
import { comparators } from "./target.ts";
import { textSchema } from "./text-schema.ts";
import { whenSchema } from "./when-schema.ts";

export const targetFactSchema = z.strictObject({
  ...factShape,
  indicator: referenceSchema("indicator"),
  role: z.enum(["final", "interim"]),
  comparator: z.enum(comparators),
  value: rangeSchema,
  due: whenSchema,
  base: z
    .strictObject({ value: rangeSchema, date: edtfSchema(), fact: referenceSchema("fact").exactOptional() })
    .nullable(),
  condition: textSchema().nullable(),
  replaces: referenceSchema("fact").exactOptional(),
});
