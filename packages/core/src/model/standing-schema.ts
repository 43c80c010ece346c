import * as z from "zod";
import { factShape } from "./fact-schema.ts";
import { referenceSchema } from "./reference.ts";
import { standings } from "./standing.ts";

export const standingClaimSchema = z.strictObject({
  ...factShape,
  standing: z.enum(standings),
  by: z.array(referenceSchema("party")),
  via: z.enum(["own-words", "joint-text", "report", "author"]),
  announced: z.enum(["yes", "no", "not-said"]),
});
