import * as z from "zod";
import type { ValueParams } from "./format-schema.ts";
import type { Range } from "./range.ts";

export const rangeSchema = z
  .strictObject({ min: z.number().nullable(), max: z.number().nullable() })
  .refine(isOrdered, {
    error: "has a minimum above its maximum",
    params: {
      rule: "range",
      remedy: "Put the smaller number in `min`; for an exact figure write it in both.",
    } satisfies ValueParams,
  });

function isOrdered(range: Range): boolean {
  return range.min === null || range.max === null || range.min <= range.max;
}
