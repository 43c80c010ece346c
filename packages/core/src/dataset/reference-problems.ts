import type * as z from "zod";
import { references, type ReferenceTo } from "../model/reference.ts";
import { nearest } from "./nearest.ts";
import { type Problem, printFound, valueAt } from "./problem.ts";

/** An id that points at something, and where it stands. */
interface Reference {
  readonly to: ReferenceTo;
  readonly id: string;
  readonly path: Problem["path"];
}

/**
 * The ids that point at nothing. It follows the schema through the data as it came, so that a dangling id is found even
 * beside a field that is wrong in itself.
 */
export function referenceProblems(schema: z.core.$ZodType, input: unknown): readonly Problem[] {
  const known = idsOf(input);
  return referencesIn(schema, input, []).flatMap(({ to, id, path }) =>
    known[to].has(id)
      ? []
      : [
          {
            rule: `unknown-${to}`,
            path,
            message: `There is no ${to} with this id.`,
            found: printFound(id),
            remedy: `${nearest(id, known[to])}${where[to]}`,
          },
        ],
  );
}

const where: Readonly<Record<ReferenceTo, string>> = {
  commitment: "Add its record, or use the id of one that is there.",
  domain: "Add it to `domains`, or use the id of one that is there.",
  event: "Add it to `events`, or use the id of one that is there.",
  fact: 'Use the id of a fact that is there, "<record>/<key>".',
  indicator: "Add it to `indicators`, or use the id of one that is there.",
  party: "Add it to `parties`, or use the id of one that is there.",
  source: "Add it to `sources`, or use the id of one that is there.",
};

/** What can be pointed at, from data that may be wrong in any way. */
function idsOf(input: unknown): Readonly<Record<ReferenceTo, ReadonlySet<string>>> {
  const list = (name: string): readonly unknown[] => {
    const value = field(input, name);
    return Array.isArray(value) ? value : [];
  };
  const ids = (values: readonly unknown[]): ReadonlySet<string> =>
    new Set(values.map((value) => field(value, "id")).filter((id) => typeof id === "string"));
  const facts = list("commitments").flatMap((commitment) =>
    ["standing", "deadlines", "targets", "history"].flatMap((name) => {
      const value = field(commitment, name);
      return Array.isArray(value) ? (value as readonly unknown[]) : [];
    }),
  );
  return {
    commitment: ids(list("commitments")),
    domain: ids(list("domains")),
    event: ids(list("events")),
    fact: ids([...facts, ...list("observations")]),
    indicator: ids(list("indicators")),
    party: ids(list("parties")),
    source: ids(list("sources")),
  };
}

/** Every reference in a value, found by walking its schema beside it. */
function referencesIn(schema: z.core.$ZodType, value: unknown, path: Problem["path"]): readonly Reference[] {
  const to = references.get(schema as z.ZodType)?.to;
  if (to !== undefined) return typeof value === "string" ? [{ to, id: value, path }] : [];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return Object.entries(def.shape).flatMap(([name, inner]) =>
        referencesIn(inner, field(value, name), [...path, name]),
      );
    case "array":
      return elements(value).flatMap((element, i) => referencesIn(def.element, element, [...path, i]));
    case "tuple":
      return elements(value).flatMap((element, i) => {
        const inner = def.items[i] ?? def.rest;
        return inner === null || inner === undefined ? [] : referencesIn(inner, element, [...path, i]);
      });
    case "optional":
    case "nullable":
      return referencesIn(def.innerType, value, path);
    case "union": {
      const option = optionOf(def.options, value);
      return option === undefined ? [] : referencesIn(option, value, path);
    }
    default:
      return [];
  }
}

/**
 * The fields that an object may have at a path of a value, by the schema of the whole; none where no object is expected.
 */
export function fieldsAt(schema: z.core.$ZodType, value: unknown, path: Problem["path"]): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
      return fieldsAt(def.innerType, value, path);
    case "union": {
      const option = optionOf(def.options, value);
      return option === undefined ? [] : fieldsAt(option, value, path);
    }
    default: {
      const [step, ...rest] = path;
      if (step === undefined) return def.type === "object" ? Object.keys(def.shape) : [];
      const inner = insideOf(def, step);
      return inner === undefined ? [] : fieldsAt(inner, valueAt(value, [step]), rest);
    }
  }
}

function insideOf(def: z.core.$ZodTypes["_zod"]["def"], step: string | number): z.core.$ZodType | undefined {
  switch (def.type) {
    case "object":
      return def.shape[step];
    case "array":
      return def.element;
    case "tuple":
      return def.items[step as number] ?? def.rest ?? undefined;
    default:
      return undefined;
  }
}

/** The form of a choice that a value has, by its `kind`. */
function optionOf(options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType | undefined {
  const kind = field(value, "kind");
  return options.find((candidate) => literalOf(candidate, "kind") === kind);
}

/** The one value that a field of an object schema may have; undefined where it may have others. */
function literalOf(schema: z.core.$ZodType, name: string): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== "object") return undefined;
  const inner = (def.shape[name] as z.core.$ZodTypes | undefined)?._zod.def;
  return inner?.type === "literal" ? inner.values[0] : undefined;
}

function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
