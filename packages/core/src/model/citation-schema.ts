import * as z from "zod";
import { confidences } from "./citation.ts";
import { formatSchema, type ValueParams } from "./format-schema.ts";
import { nonEmptySchema } from "./non-empty-schema.ts";
import type { Passage } from "./passage.ts";
import { referenceSchema } from "./reference.ts";
import { textSchema } from "./text-schema.ts";

export const passageSchema = z
  .strictObject({
    paragraph: z.int().min(1),
    start: z.int().min(0),
    end: z.int().min(1),
    sha256: sha256Schema(),
  })
  .refine(isStretch, {
    error: "ends before it begins",
    params: {
      rule: "passage",
      remedy: "`start` is the first character, `end` the one behind the last: start < end.",
    } satisfies ValueParams,
  });

export const citationSchema = z.strictObject({
  source: referenceSchema("source"),
  confidence: z.enum(confidences),
  read: z.enum(["whole", "part"]),
  passages: nonEmptySchema(passageSchema).exactOptional(),
  says: textSchema().exactOptional(),
});

/** A SHA-256 digest in hexadecimal digits. */
export function sha256Schema(): z.ZodString {
  return formatSchema(isSha256, {
    rule: "sha256",
    error: "is not a SHA-256 digest",
    remedy: "Write the 64 lower-case hexadecimal digits.",
  });
}

function isSha256(value: string): boolean {
  return /^[0-9a-f]{64}$/.test(value);
}

function isStretch(passage: Passage): boolean {
  return passage.start < passage.end;
}
