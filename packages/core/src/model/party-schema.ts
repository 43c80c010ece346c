import * as z from "zod";
import { formatSchema } from "./format-schema.ts";
import { idSchema } from "./id-schema.ts";
import { localizedSchema } from "./localized-schema.ts";
import { nonEmptySchema } from "./non-empty-schema.ts";
import { partyKinds } from "./party.ts";
import { referenceSchema } from "./reference.ts";
import { textSchema } from "./text-schema.ts";

export const partySchema = z.strictObject({
  id: idSchema(),
  kind: z.enum(partyKinds),
  names: localizedSchema,
  aliases: nonEmptySchema(textSchema()).exactOptional(),
  iso3166: formatSchema(isCountryCode, {
    rule: "iso3166",
    error: "is not a country code",
    remedy: 'Write the two capital letters of ISO 3166-1: "JP".',
  }).exactOptional(),
  parent: referenceSchema("party").exactOptional(),
  members: z
    .strictObject({ parties: z.array(referenceSchema("party")), complete: z.boolean() })
    .exactOptional(),
});

function isCountryCode(value: string): boolean {
  return /^[A-Z]{2}$/.test(value);
}
