import type * as z from "zod";
import { formatSchema } from "./format-schema.ts";

/** Words for people: something other than white space, with none at either end. */
export function textSchema(): z.ZodString {
  return formatSchema(isText, {
    rule: "text",
    error: "is empty or begins or ends with white space",
    remedy: "Write the words, without white space before or after them.",
  });
}

function isText(value: string): boolean {
  return value !== "" && value === value.trim();
}
