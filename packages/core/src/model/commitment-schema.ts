import * as z from "zod";
import { citationSchema } from "./citation-schema.ts";
import { commitmentKinds, roles, tiers } from "./commitment.ts";
import { edtfSchema, isoDaySchema } from "./date-schema.ts";
import { deadlineFactSchema } from "./deadline-schema.ts";
import { idSchema } from "./id-schema.ts";
import { nonEmptySchema } from "./non-empty-schema.ts";
import { referenceSchema } from "./reference.ts";
import { standingClaimSchema } from "./standing-schema.ts";
import { statuses } from "./status.ts";
import { statusEntrySchema } from "./status-schema.ts";
import { targetFactSchema } from "./target-schema.ts";
import { textSchema } from "./text-schema.ts";

/** A commitment as it is authored: without what publishing derives. */
export const commitmentDraftSchema = z.strictObject({
  id: idSchema(),
  tier: z.enum(tiers),
  kind: z.enum(commitmentKinds),
  title: textSchema(),
  summary: textSchema(),
  parties: nonEmptySchema(
    z.strictObject({
      party: referenceSchema("party"),
      role: z.enum(roles),
      basis: z.enum(["explicit", "inferred"]),
    }),
  ),
  domains: nonEmptySchema(referenceSchema("domain")),
  madeOn: edtfSchema().nullable(),
  criteria: z.array(z.strictObject({ id: idSchema(), text: textSchema() })),
  standing: nonEmptySchema(standingClaimSchema),
  deadlines: z.array(deadlineFactSchema),
  targets: z.array(targetFactSchema),
  history: z.array(statusEntrySchema),
  partOf: referenceSchema("commitment").exactOptional(),
  related: nonEmptySchema(referenceSchema("commitment")).exactOptional(),
  ambiguities: z.array(textSchema()),
  replies: nonEmptySchema(
    z.strictObject({
      party: referenceSchema("party"),
      date: edtfSchema(),
      text: textSchema(),
      citations: nonEmptySchema(citationSchema),
    }),
  ).exactOptional(),
  reviewedOn: isoDaySchema(),
});

export const commitmentSchema = commitmentDraftSchema.extend({
  targetYear: z.int().nullable(),
  status: z.enum(statuses),
});
