import * as z from "zod";
import { edtfSchema } from "./date-schema.ts";
import { factShape } from "./fact-schema.ts";
import { idSchema } from "./id-schema.ts";
import { referenceSchema } from "./reference.ts";
import { statuses } from "./status.ts";

export const statusEntrySchema = z.strictObject({
  ...factShape,
  status: z.enum(statuses),
  seen: edtfSchema().exactOptional(),
  criterion: idSchema().exactOptional(),
  bearing: z.enum(["names", "fits"]).exactOptional(),
  supersededBy: referenceSchema("commitment").exactOptional(),
});
