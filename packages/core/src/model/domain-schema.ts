import * as z from "zod";
import { idSchema } from "./id-schema.ts";
import { localizedSchema } from "./localized-schema.ts";
import { referenceSchema } from "./reference.ts";

export const domainSchema = z.strictObject({
  id: idSchema(),
  names: localizedSchema,
  parent: referenceSchema("domain").exactOptional(),
});
