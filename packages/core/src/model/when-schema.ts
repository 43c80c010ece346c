import * as z from "zod";
import { parseDuration } from "../dates/duration.ts";
import { edtfSchema } from "./date-schema.ts";
import { formatSchema } from "./format-schema.ts";
import { referenceSchema } from "./reference.ts";
import { wordings } from "./when.ts";

export const whenSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("date"),
    edtf: edtfSchema(),
    wording: z.enum(wordings),
    fiscalYear: z
      .strictObject({ firstMonth: z.int().min(1).max(12), namedAfter: z.enum(["first", "last"]) })
      .exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("after-event"),
    event: referenceSchema("event"),
    within: formatSchema(isDuration, {
      rule: "duration",
      error: "is not a duration",
      remedy: 'Write whole years, months, weeks and days in ISO 8601: "P6M", "P1Y6M", "P90D".',
    }),
  }),
  z.strictObject({
    kind: z.literal("none"),
    reason: z.enum(["not-stated", "open-ended", "end-unknown", "withdrawn"]),
  }),
]);

function isDuration(value: string): boolean {
  return parseDuration(value) !== null;
}
