import type * as z from "zod";
import { formatSchema } from "./format-schema.ts";

/** A version of the data (semantic versioning). */
export function versionSchema(): z.ZodString {
  return formatSchema(isVersion, {
    rule: "version",
    error: "is not a version",
    remedy: 'Write a semantic version: "1.4.0".',
  });
}

function isVersion(value: string): boolean {
  return /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(value);
}
