import type * as z from "zod";
import type { Dataset, DatasetDraft } from "../model/dataset.ts";
import { datasetDraftSchema, datasetSchema } from "../model/dataset-schema.ts";
import { authoringChecks, checks, prerequisites } from "./check/checks.ts";
import { asPublished } from "./check/as-published.ts";
import { DatasetError, type Problem } from "./problem.ts";
import type { ProblemRule } from "./problem-rule.ts";
import { referenceProblems } from "./reference-problems.ts";
import { schemaProblems } from "./schema-problems.ts";

/** A dataset, or everything that is wrong with what was given. */
export type ParseResult<T, Rule extends string = ProblemRule> =
  | { readonly ok: true; readonly dataset: T }
  | { readonly ok: false; readonly problems: readonly Problem<Rule>[] };

/** How a dataset is parsed. The result is the same with any of them. */
export interface ParseOptions {
  /**
   * zod's `z.compile`, for whoever parses many datasets or large ones: several times faster. It makes code from text, which a
   * strict content security policy forbids, and is a fifth of what a page would load to parse one file.
   */
  readonly compile?: (schema: z.ZodType) => z.ZodType;
}

/**
 * Takes unknown data as a published dataset.
 *
 * @throws {DatasetError} with every problem, if it is not one.
 */
export function parseDataset(input: unknown, options: ParseOptions = {}): Dataset {
  const result = safeParseDataset(input, options);
  if (!result.ok) throw new DatasetError(result.problems);
  return result.dataset;
}

/** Like `parseDataset`, with the problems as a value. */
export function safeParseDataset(input: unknown, options: ParseOptions = {}): ParseResult<Dataset> {
  return parse<Dataset>(datasetSchema, input, [...checks, asPublished], options);
}

/** Takes unknown data as a dataset as it is authored, without what publishing derives; `publish` makes it whole. */
export function safeParseDraft(input: unknown, options: ParseOptions = {}): ParseResult<DatasetDraft> {
  const result = parse<DatasetDraft>(datasetDraftSchema, input, checks, options);
  if (!result.ok) return result;
  const problems = authoringChecks.flatMap((check) => check(result.dataset));
  return problems.length === 0 ? result : { ok: false, problems };
}

/** Schemas as they were compiled, once each. */
const compiled = new WeakMap<z.ZodType, z.ZodType>();

function parserOf(schema: z.ZodType, { compile }: ParseOptions): z.ZodType {
  if (compile === undefined) return schema;
  const known = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, known);
  return known;
}

function parse<T extends DatasetDraft>(
  schema: z.ZodObject,
  input: unknown,
  rules: readonly ((dataset: T) => readonly Problem[])[],
  options: ParseOptions,
): ParseResult<T> {
  const parsed = parserOf(schema, options).safeParse(input);
  const malformed = [
    ...(parsed.success ? [] : schemaProblems(parsed.error.issues, input, schema)),
    ...referenceProblems(schema, input),
  ];
  const unusable = problemsOfSoundPart<T>(schema, input, malformed, (part) =>
    prerequisites.flatMap((check) => check(part)),
  );
  const wrong = [...malformed, ...unusable];
  const problems = [
    ...wrong,
    ...problemsOfSoundPart<T>(schema, input, wrong, (part) => rules.flatMap((check) => check(part))),
  ];
  return problems.length === 0 ? { ok: true, dataset: parsed.data as T } : { ok: false, problems };
}

/**
 * Rules that need the whole dataset, run on what is left of it without the records that are wrong in themselves, so that
 * one slip does not hide the others. Nothing where the dataset as such is wrong.
 */
function problemsOfSoundPart<T extends DatasetDraft>(
  schema: z.ZodObject,
  input: unknown,
  wrong: readonly Problem[],
  check: (dataset: T) => readonly Problem[],
): readonly Problem[] {
  if (wrong.some(({ path }) => typeof path[1] !== "number")) return [];
  const whole = input as Readonly<Record<string, unknown>>;
  const kept = new Map<string, readonly number[]>();
  for (const [name, list] of Object.entries(whole)) {
    if (Array.isArray(list)) kept.set(name, [...list.keys()]);
  }
  const partOf = (): Record<string, unknown> => ({
    ...whole,
    ...Object.fromEntries(
      [...kept].map(([name, positions]) => [
        name,
        positions.map((i) => (whole[name] as readonly unknown[])[i]),
      ]),
    ),
  });
  const original = ([list, i, ...rest]: Problem["path"]): Problem["path"] => [
    list as string,
    kept.get(list as string)?.[i as number] as number,
    ...rest,
  ];
  // Leaving a record out can leave others pointing at nothing: they go too.
  for (let next: readonly Problem["path"][] = wrong.map(({ path }) => path); next.length > 0;) {
    for (const [list, i] of next) {
      const positions = kept.get(list as string);
      if (positions !== undefined)
        kept.set(
          list as string,
          positions.filter((position) => position !== i),
        );
    }
    next = referenceProblems(schema, partOf()).map(({ path }) => original(path));
  }
  return check(partOf() as unknown as T).map((problem) => ({ ...problem, path: original(problem.path) }));
}
