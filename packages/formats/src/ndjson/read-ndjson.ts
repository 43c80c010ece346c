import {
  commitmentSchema,
  datasetSchema,
  domainSchema,
  eventSchema,
  indicatorSchema,
  observationSchema,
  partySchema,
  printFound,
  type Problem,
  type ProblemRule,
  redirectSchema,
  sourceSchema,
} from "@policytrack/core/schema";
import * as z from "zod";
import type { LineProblem } from "./line-problem.ts";
import { linesOf } from "./lines-of.ts";
import { parseLine } from "./parse-line.ts";
import type { NdjsonRecord } from "./record.ts";

/** A line that was read: a sound record, or what is wrong with it. */
export type ReadLine =
  | { readonly ok: true; readonly line: number; readonly record: NdjsonRecord }
  | { readonly ok: false; readonly line: number; readonly problems: readonly LineProblem[] };

export interface ReadOptions {
  /** Whether to go on behind a line that is not sound. Default: false, it is the last one given. */
  readonly keepGoing?: boolean;
}

/**
 * Reads newline-delimited JSON as it comes, one line at a time: no more is held than one chunk and one line, however long the
 * file. Each record is checked by itself; what takes the whole dataset (that ids exist, that none is twice there) is not:
 * `ndjsonToDataset` does that. Empty lines are passed over.
 *
 * @param chunks Text or UTF-8 bytes, cut anywhere: a file's stream, the body of a response.
 * @example
 * for await (const read of readNdjson(createReadStream("record.ndjson"), { keepGoing: true })) {
 *   if (read.ok) count(read.record.type);
 *   else report(read.line, read.problems);
 * }
 */
export async function* readNdjson(
  chunks: AsyncIterable<string | Uint8Array>,
  { keepGoing = false }: ReadOptions = {},
): AsyncGenerator<ReadLine, void, undefined> {
  let line = 0;
  let isFirst = true;
  for await (const text of linesOf(chunks)) {
    line += 1;
    if (text.trim() === "") continue;
    const read = readLine(text, line, isFirst);
    isFirst = false;
    yield read;
    if (!read.ok && !keepGoing) return;
  }
  if (isFirst) {
    const message = "The file is empty.";
    const remedy = "Give a head and records.";
    yield {
      ok: false,
      line: 1,
      problems: [{ line: 1, rule: "head", path: [], message, found: "nothing", remedy }],
    };
  }
}

function readLine(text: string, line: number, isFirst: boolean): ReadLine {
  const parsed = parseLine(text, isFirst);
  if (!parsed.ok) return { ok: false, line, problems: [{ line, ...parsed.problem }] };
  const { type, record } = parsed;
  const result = compiledOf(type).safeParse(record);
  return result.success
    ? { ok: true, line, record: { type, ...(result.data as object) } as NdjsonRecord }
    : {
        ok: false,
        line,
        problems: result.error.issues.map((issue) => ({ line, ...problemOf(issue, record) })),
      };
}

const schemas = {
  dataset: () =>
    datasetSchema.pick({ id: true, title: true, version: true, formatVersion: true, reviewedThrough: true }),
  party: () => partySchema,
  domain: () => domainSchema,
  source: () => sourceSchema,
  indicator: () => indicatorSchema,
  event: () => eventSchema,
  commitment: () => commitmentSchema,
  observation: () => observationSchema,
  redirect: () => redirectSchema,
} as const satisfies Readonly<Record<NdjsonRecord["type"], () => z.ZodType>>;

const compiled = new Map<NdjsonRecord["type"], z.ZodType>();

/** Compiled when first needed, so that who only writes compiles nothing. */
function compiledOf(type: NdjsonRecord["type"]): z.ZodType {
  const known = compiled.get(type);
  if (known !== undefined) return known;
  const schema: z.ZodType = z.compile(schemas[type]());
  compiled.set(type, schema);
  return schema;
}

function problemOf(issue: z.core.$ZodIssue, record: unknown): Problem {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const params = issue.code === "custom" ? issue.params : undefined;
  const name = path.length === 0 ? "The record" : `\`${path.join(".")}\``;
  return {
    // Every test of a value in the schemas of core says these two.
    rule:
      (params?.["rule"] as ProblemRule | undefined) ??
      (issue.code === "unrecognized_keys" ? "unknown-field" : "type"),
    path,
    message: `${name}${params === undefined ? ":" : ""} ${issue.message}.`,
    found: printFound(valueAt(record, path)),
    remedy: String(params?.["remedy"] ?? "Correct the value."),
  };
}

function valueAt(value: unknown, path: Problem["path"]): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === "object" && inside !== null
        ? (inside as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}
