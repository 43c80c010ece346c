import {
  commitmentDraftSchema,
  datasetDraftSchema,
  deadlineFactSchema,
  domainSchema,
  eventSchema,
  indicatorSchema,
  observationSchema,
  partySchema,
  rangeSchema,
  redirectSchema,
  sourceSchema,
  standingClaimSchema,
  statusEntrySchema,
  targetFactSchema,
  whenSchema,
} from "@policytrack/core/schema";
import * as z from "zod";
import { type KnownMeaning, knownMeanings } from "../codebook/known-meanings.ts";
import type { Meaning, Models } from "../codebook/meanings.ts";
import { modelSchemas } from "../codebook/model-schemas.ts";
import type { RecordFile } from "./record-file.ts";

/** What a record is made of as a curator writes it. */
export interface AuthoredModels {
  /** The schemas of each model, one for each variant. A model that is written as it is published has its own schema. */
  readonly models: ReadonlyMap<keyof Models, readonly z.ZodObject[]>;
  /** The schemas that stand for all variants of a model. */
  readonly unions: ReadonlyMap<z.ZodType, keyof Models>;
  /** The schema of each kind of file. */
  readonly files: Readonly<Record<RecordFile, z.ZodType>>;
  /** What each field of a model means where it is written. */
  readonly meaningsOf: (model: keyof Models) => Readonly<Record<string, KnownMeaning>>;
}

const id = commitmentDraftSchema.shape.id;

/** A plain number is an exact one. */
const value = z.union([z.number(), rangeSchema]);

/**
 * The model as it is written in YAML: what the reader of a record's folder adds (ids from the names of files and the keys of
 * maps, the indicator of an observation, the version) and what publishing derives is not written, a fact has a `key`, and
 * a plain number is a value.
 */
export function authoredModels(): AuthoredModels {
  const standing = factSchema(standingClaimSchema.shape);
  const deadline = factSchema(deadlineFactSchema.shape);
  const status = factSchema(statusEntrySchema.shape);
  const base = z.strictObject({ ...targetFactSchema.shape.base.unwrap().shape, value });
  const target = factSchema({ ...targetFactSchema.shape, value, base: base.nullable() });
  const { indicator: _indicator, ...observed } = observationSchema.shape;
  const observation = factSchema({ ...observed, value: value.nullable() });
  const commitment = z.strictObject({
    ...without(commitmentDraftSchema.shape, "id"),
    standing: z.tuple([standing], standing),
    deadlines: z.array(deadline),
    targets: z.array(target),
    history: z.array(status),
  });
  const indicator = z.strictObject({
    ...without(indicatorSchema.shape, "id"),
    observations: z.array(observation).exactOptional(),
  });
  const { id: datasetId, title, reviewedThrough } = datasetDraftSchema.shape;
  const dataset = z.strictObject({ id: datasetId, title, reviewedThrough });
  const party = z.strictObject(without(partySchema.shape, "id"));
  const domain = z.strictObject(without(domainSchema.shape, "id"));
  const source = z.strictObject(without(sourceSchema.shape, "id"));
  const event = z.strictObject(without(eventSchema.shape, "id"));
  const [moved, split, withdrawn] = redirectSchema.options;
  const redirects = [
    z.strictObject(without(moved.shape, "from")),
    z.strictObject(without(split.shape, "from")),
    z.strictObject(without(withdrawn.shape, "from")),
  ] as const;
  const redirect = z.discriminatedUnion("kind", redirects);
  const models = new Map<keyof Models, readonly z.ZodObject[]>([
    ...(Object.entries(modelSchemas()) as [keyof Models, readonly z.ZodObject[]][]),
    ["Dataset", [dataset]],
    ["Commitment", [commitment]],
    ["StandingClaim", [standing]],
    ["DeadlineFact", [deadline]],
    ["TargetFact", [target]],
    ["TargetBase", [base]],
    ["StatusEntry", [status]],
    ["Source", [source]],
    ["Party", [party]],
    ["Domain", [domain]],
    ["Indicator", [indicator]],
    ["Observation", [observation]],
    ["Event", [event]],
    ["Redirect", redirects],
  ]);
  const unions = new Map<z.ZodType, keyof Models>([
    [whenSchema, "When"],
    [redirect, "Redirect"],
  ]);
  return {
    models,
    unions,
    files: {
      dataset,
      commitment,
      indicator,
      parties: z.record(id, party),
      domains: z.record(id, domain),
      sources: z.record(id, source),
      events: z.record(id, event),
      redirects: z.record(id, redirect),
    },
    meaningsOf: (model) => ({ ...knownMeanings(model), ...written[model] }),
  };
}

/** What fields mean that are written otherwise than they are published. */
const key: Meaning = {
  says: "Names the fact within its record, and is never used again for another: the fact's id is `<record>/<key>`.",
  good: "opened",
  bad: "Opened in May",
};

const written: Readonly<Partial<Record<keyof Models, Readonly<Record<string, Meaning>>>>> = {
  StandingClaim: { key },
  DeadlineFact: { key },
  StatusEntry: { key },
  TargetFact: {
    key,
    value: {
      says: "The number to be reached, in the indicator's unit: a plain number, or a range with `min` and `max`.",
      good: 40,
      bad: "40 %",
    },
  },
  TargetBase: {
    value: {
      says: "The value, in the indicator's unit: a plain number, or a range with `min` and `max`.",
      good: 12,
      bad: "12",
    },
  },
  Indicator: { observations: { says: "Its values, each with its sources." } },
  Observation: {
    key,
    value: {
      says: "The value, in the indicator's unit: a plain number, or a range with `min` and `max`; null: withdrawn.",
      good: 12,
      bad: "12",
    },
  },
};

// What it returns is typed by what it is given, which nobody would want to spell out.
function factSchema<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject({ key: id, ...without(shape, "id") });
}

function without<Shape extends object, Name extends keyof Shape>(
  shape: Shape,
  name: Name,
): Omit<Shape, Name> {
  const { [name]: _left, ...rest } = shape;
  return rest;
}
