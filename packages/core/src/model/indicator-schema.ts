import * as z from "zod";
import { idSchema } from "./id-schema.ts";
import { textSchema } from "./text-schema.ts";

export const indicatorSchema = z.strictObject({
  id: idSchema(),
  title: textSchema(),
  unit: textSchema(),
  definition: textSchema(),
  measure: z.enum(["stock", "flow", "cumulative", "share", "plan"]),
  better: z.enum(["more", "less"]),
  limit: z.number().exactOptional(),
  method: idSchema().exactOptional(),
});
