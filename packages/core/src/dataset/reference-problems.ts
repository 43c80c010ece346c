import type * as z from "zod";
import { references, type ReferenceTo } from "../model/reference.ts";
import { type Problem, printFound } from "./problem.ts";

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
      const kind = field(value, "kind");
      const option = def.options.find((candidate) => literalOf(candidate, "kind") === kind);
      return option === undefined ? [] : referencesIn(option, value, path);
    }
    default:
      return [];
  }
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

/** "Did you mean", for an id that is a slip of the pen away from one that is there. */
function nearest(id: string, known: ReadonlySet<string>): string {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(id.length / 5)) + 1;
  for (const candidate of known) {
    const distance = editDistance(id, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === null ? "" : `Did you mean ${JSON.stringify(best)}? `;
}

/** Levenshtein distance: insertions, deletions and replacements of characters. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[b.length] as number;
}
