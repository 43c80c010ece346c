import type * as z from "zod";
import { parseIsoDay } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf-parse.ts";
import { formatSchema } from "./format-schema.ts";

/** A calendar day, "2024-05-10". */
export function isoDaySchema(): z.ZodString {
  return formatSchema(isIsoDay, {
    rule: "day",
    error: "is not a day of the calendar",
    remedy: 'Write year, month and day of a day that exists, as in "2024-05-10".',
  });
}

/** A date in EDTF (ISO 8601-2). */
export function edtfSchema(): z.ZodString {
  return formatSchema(isEdtf, {
    rule: "edtf",
    error: whyNotEdtf,
    remedy:
      'Write an EDTF date: "2024", "2024-05", "2024-05-10", "../2030" (by 2030), "2024-33~" (early 2024, approximately).',
  });
}

function isIsoDay(value: string): boolean {
  return parseIsoDay(value) !== null;
}

function isEdtf(value: string): boolean {
  return parseEdtf(value).ok;
}

function whyNotEdtf(value: string): string {
  const result = parseEdtf(value);
  if (result.ok) return "is not a date";
  const { position, found, expected } = result.error;
  const stands = found === "" ? "it ends" : `${JSON.stringify(found)} stands`;
  return `is not a date: at character ${position + 1} ${stands} where ${expected} is expected`;
}
