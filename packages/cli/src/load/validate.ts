import type { Dataset, Issue } from "@policytrack/core";
import { type Draft, type Limits, type Refused, safeParse } from "@policytrack/core/schema";

/** What a check of one value gives: a dataset, unless there are errors. */
export interface Validated {
  readonly dataset: Dataset | null;
  /** Paths lead into the value. */
  readonly issues: readonly Issue[];
  /** Ids of half-written records, which are left out of the dataset. */
  readonly drafts: readonly string[];
  /** Records with errors, which were left out on request: ids, and for the sake of which other one where it has none itself. */
  readonly refused: readonly string[];
}

/**
 * Checks a light or full dataset. With `keepGoing`, records with errors are left out instead of refusing the whole; with `lint`
 * what would refuse a draft is told too.
 */
export function validate(
  value: unknown,
  {
    keepGoing,
    lint = false,
    limits = {},
  }: { readonly keepGoing: boolean; readonly lint?: boolean; readonly limits?: Partial<Limits> },
): Validated {
  const result = safeParse(value, { partial: keepGoing, limits });
  const drafts = result.drafts.map(({ id, path }) => id ?? path.join("/"));
  const ofDrafts = [
    ...result.drafts.flatMap(({ issues }) => issues),
    ...(lint ? refusalsOf(value, result.drafts, limits) : []),
  ];
  if (!result.success)
    return {
      dataset: null,
      issues: [...result.issues, ...result.warnings, ...ofDrafts],
      drafts,
      refused: [],
    };
  const { data, warnings, refused } = result;
  return {
    dataset: data,
    issues: [...refused.flatMap(({ issues }) => issues), ...warnings, ...ofDrafts],
    drafts,
    refused: refused.map(nameOfRefused),
  };
}

/** "yearly-meeting", or "evening-ferry, which names yearly-meeting". */
function nameOfRefused({ record, path, issues }: Refused): string {
  const name = record ?? path.join("/");
  const others = issues.map(({ rule, found }) => (rule === "reference-refused" ? found : null));
  return others.includes(null) ? name : `${name}, which names ${[...new Set(others)].join(", ")}`;
}

/** Why drafts that read well would be refused if they were none, as warnings. */
function refusalsOf(value: unknown, drafts: readonly Draft[], limits: Partial<Limits>): readonly Issue[] {
  const sound = new Set(drafts.flatMap(({ path, issues }) => (issues.length === 0 ? [String(path[1])] : [])));
  if (sound.size === 0) return [];
  const { commitments } = value as { readonly commitments: object };
  const finished = Object.entries(commitments).map(([key, row]): readonly [string, unknown] => [
    key,
    sound.has(key) ? { ...(row as object), draft: false } : row,
  ]);
  const result = safeParse(
    {
      ...(value as object),
      commitments: Array.isArray(commitments) ? finished.map(([, row]) => row) : Object.fromEntries(finished),
    },
    { partial: true, limits },
  );
  const refused = result.success ? result.refused.flatMap(({ issues }) => issues) : result.issues;
  return refused
    .filter(
      ({ path, rule }) =>
        path[0] === "commitments" && sound.has(String(path[1])) && rule !== "reference-refused",
    )
    .map((issue) => ({ ...issue, level: "warning" }));
}
