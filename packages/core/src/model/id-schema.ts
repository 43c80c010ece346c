import type * as z from "zod";
import { formatSchema } from "./format-schema.ts";

/** An id of a record: lower-case letters, digits and single hyphens. */
export function idSchema(): z.ZodString {
  return formatSchema(isId, {
    rule: "id",
    error: "is not an id",
    remedy: 'Use lower-case letters, digits and single hyphens, as in "kr-startup-center-tokyo".',
  });
}

/** An id of a fact: "<record>/<key>". */
export function factIdSchema(): z.ZodString {
  return formatSchema(isFactId, {
    rule: "fact-id",
    error: "is not an id of a fact",
    remedy:
      'Write "<record>/<key>" in lower-case letters, digits and hyphens, as in "kr-startup-center-tokyo/opened".',
  });
}

function isId(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

function isFactId(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}
