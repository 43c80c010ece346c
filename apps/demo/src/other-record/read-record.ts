import "./without-jit.ts";
import type { Dataset } from "@policytrack/core";
import { printPath, type Problem, safeParseDataset } from "@policytrack/core/schema";

/** A record, or everything that is wrong with it; no problems but null: the text is no JSON. */
export type ReadRecord =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly (Problem & { readonly at: string })[] | null };

/** Reads a record from the text of a JSON file, as `policytrack build` and `export` write it. */
export function readRecord(text: string): ReadRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: null };
  }
  const parsed = safeParseDataset(value);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    problems: parsed.problems.map((problem) => ({ ...problem, at: printPath(problem.path) })),
  };
}
