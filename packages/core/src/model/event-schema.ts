import * as z from "zod";
import { citationSchema } from "./citation-schema.ts";
import { edtfSchema } from "./date-schema.ts";
import { idSchema } from "./id-schema.ts";
import { nonEmptySchema } from "./non-empty-schema.ts";
import { textSchema } from "./text-schema.ts";

export const eventSchema = z.strictObject({
  id: idSchema(),
  title: textSchema(),
  date: edtfSchema().nullable(),
  citations: nonEmptySchema(citationSchema),
});
