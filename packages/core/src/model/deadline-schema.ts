import * as z from "zod";
import { factShape } from "./fact-schema.ts";
import { idSchema } from "./id-schema.ts";
import { whenSchema } from "./when-schema.ts";

export const deadlineFactSchema = z.strictObject({
  ...factShape,
  when: whenSchema,
  criterion: idSchema().exactOptional(),
});
