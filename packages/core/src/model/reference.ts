import * as z from "zod";
import { factIdSchema, idSchema } from "./id-schema.ts";

/** What an id can point at. */
export type ReferenceTo = "commitment" | "domain" | "event" | "fact" | "indicator" | "party" | "source";

/** Which schemas hold ids of other things, so that dangling ones are found wherever they stand. */
export const references = z.registry<{ to: ReferenceTo }>();

/** The id of something else in the dataset. That it exists is checked with the whole dataset at hand. */
export function referenceSchema(to: ReferenceTo): z.ZodString {
  return (to === "fact" ? factIdSchema() : idSchema()).register(references, { to });
}
