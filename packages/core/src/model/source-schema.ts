import * as z from "zod";
import { sha256Schema } from "./citation-schema.ts";
import { edtfSchema, isoDaySchema } from "./date-schema.ts";
import { formatSchema } from "./format-schema.ts";
import { idSchema } from "./id-schema.ts";
import { referenceSchema } from "./reference.ts";
import { sourceKinds } from "./source.ts";
import { textSchema } from "./text-schema.ts";

export const sourceSchema = z.strictObject({
  id: idSchema(),
  kind: z.enum(sourceKinds),
  publisher: textSchema(),
  publisherParty: referenceSchema("party").exactOptional(),
  title: textSchema().nullable(),
  language: formatSchema(isLanguageTag, {
    rule: "language",
    error: "is not a language tag",
    remedy: 'Write a BCP 47 tag: "en", "ja", "ko".',
  }),
  url: urlSchema().nullable(),
  archived: urlSchema().exactOptional(),
  licence: textSchema().nullable(),
  published: edtfSchema().nullable(),
  accessed: isoDaySchema().exactOptional(),
  sha256: sha256Schema().exactOptional(),
  note: textSchema().exactOptional(),
});

/** An address that a reader can open: http or https, nothing else. */
function urlSchema(): z.ZodString {
  return formatSchema(isWebAddress, {
    rule: "url",
    error: "is not a web address",
    remedy: "Write a whole address that begins with https:// or http://, without spaces.",
  });
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/.test(value);
}

function isLanguageTag(value: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value);
}
