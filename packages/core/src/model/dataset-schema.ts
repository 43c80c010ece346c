import * as z from "zod";
import { commitmentDraftSchema, commitmentSchema } from "./commitment-schema.ts";
import { formatVersion } from "./dataset.ts";
import { isoDaySchema } from "./date-schema.ts";
import { domainSchema } from "./domain-schema.ts";
import { eventSchema } from "./event-schema.ts";
import { idSchema } from "./id-schema.ts";
import { indicatorSchema } from "./indicator-schema.ts";
import { observationSchema } from "./observation-schema.ts";
import { partySchema } from "./party-schema.ts";
import { redirectSchema } from "./redirect-schema.ts";
import { sourceSchema } from "./source-schema.ts";
import { textSchema } from "./text-schema.ts";
import { versionSchema } from "./version-schema.ts";

export const datasetSchema = z.strictObject({
  id: idSchema(),
  title: textSchema(),
  version: versionSchema(),
  formatVersion: z.literal(formatVersion),
  reviewedThrough: isoDaySchema(),
  commitments: z.array(commitmentSchema),
  parties: z.array(partySchema),
  domains: z.array(domainSchema),
  sources: z.array(sourceSchema),
  indicators: z.array(indicatorSchema),
  observations: z.array(observationSchema),
  events: z.array(eventSchema),
  redirects: z.array(redirectSchema),
});

/** A dataset as it is authored: without what publishing derives. */
export const datasetDraftSchema = datasetSchema.extend({ commitments: z.array(commitmentDraftSchema) });
