import {
  citationSchema,
  commitmentSchema,
  datasetSchema,
  deadlineFactSchema,
  domainSchema,
  eventSchema,
  indicatorSchema,
  localizedSchema,
  observationSchema,
  partySchema,
  passageSchema,
  rangeSchema,
  redirectSchema,
  sourceSchema,
  standingClaimSchema,
  statusEntrySchema,
  targetFactSchema,
  whenSchema,
} from "@policytrack/core/schema";
import * as z from "zod";
import type { Models } from "./meanings.ts";

/** The schema of each model: an object, or one for each variant. */
export function modelSchemas(): Readonly<Record<keyof Models, readonly z.ZodObject[]>> {
  const { parties, criteria, replies } = commitmentSchema.shape;
  return {
    Dataset: [datasetSchema],
    Commitment: [commitmentSchema],
    Participation: [parties.def.items[0]],
    Criterion: [criteria.element],
    StandingClaim: [standingClaimSchema],
    DeadlineFact: [deadlineFactSchema],
    When: whenSchema.options,
    FiscalYear: [whenSchema.options[0].shape.fiscalYear.unwrap()],
    TargetFact: [targetFactSchema],
    TargetBase: [targetFactSchema.shape.base.unwrap()],
    StatusEntry: [statusEntrySchema],
    Reply: [replies.unwrap().def.items[0]],
    Citation: [citationSchema],
    Passage: [passageSchema],
    Source: [sourceSchema],
    Party: [partySchema],
    Members: [partySchema.shape.members.unwrap()],
    Localized: [localizedSchema],
    Domain: [domainSchema],
    Indicator: [indicatorSchema],
    Observation: [observationSchema],
    Range: [rangeSchema],
    Event: [eventSchema],
    Redirect: redirectSchema.options,
  };
}

/** The rule of the format that a string must have, or that an object must keep, with what to do; undefined without one. */
export function ruleOf(
  schema: z.core.$ZodType,
): { readonly rule: string; readonly remedy: string } | undefined {
  for (const check of schema._zod.def.checks ?? []) {
    const { params } = check._zod.def as Partial<z.core.$ZodCustomDef>;
    if (params !== undefined) return { rule: String(params["rule"]), remedy: String(params["remedy"]) };
  }
  return undefined;
}
