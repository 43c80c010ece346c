import { DatasetIndex } from "../dataset/dataset-index.ts";
import type { Commitment, Dataset, Issue } from "../model/types.ts";
import { rules } from "./all-rules.ts";
import { exampleDataset } from "./example-record.fixture.ts";
import { findIssuesWith } from "./find-issues.ts";
import type { ExampleLines, RuleCheck } from "./rule.ts";

/** The issues that one rule finds in the example record with these lines, and perhaps an earlier version of it. */
export function issuesOf(rule: RuleCheck, lines: ExampleLines, previous?: ExampleLines): readonly Issue[] {
  const options = {
    derived: derivedInExamples,
    limit: Infinity,
    ...(previous === undefined ? {} : { previous: exampleDataset(previous) }),
  };
  return findIssuesWith([rule], new DatasetIndex(exampleDataset(lines)), options, ruleIds);
}

/** Where they are, as "commitments.0.history.1.date". "ferry-line" is the first commitment, "ten-ferries" the second. */
export function pathsOf(rule: RuleCheck, lines: ExampleLines, previous?: ExampleLines): readonly string[] {
  return issuesOf(rule, lines, previous).map(({ path }) => path.join("."));
}

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** What examples take to be assessed: both commitments are in progress. */
export const derivedInExamples = new Map(
  ["ferry-line", "ten-ferries"].map((id) => [id, { status: "in-progress", targetYear: null } as const]),
);

/** A dataset of many commitments, each made of the example's first one. */
export function manyCommitments(
  count: number,
  change: (commitment: Commitment, i: number) => Commitment,
): Dataset {
  const dataset = exampleDataset({});
  const [first] = dataset.commitments;
  if (first === undefined) throw new Error("The example record has no commitment.");
  return {
    ...dataset,
    commitments: Array.from({ length: count }, (_, i) => change({ ...first, id: `c-${i}` }, i)),
  };
}

/**
 * How often the fields of a dataset are read while a rule looks at it. What grows faster than the dataset shows here on any
 * machine.
 */
export function readsOf(rule: RuleCheck, dataset: Dataset): number {
  let reads = 0;
  const proxies = new WeakMap<object, object>();
  const counted = <T>(value: T): T => {
    if (typeof value !== "object" || value === null) return value;
    const known = proxies.get(value);
    if (known !== undefined) return known as T;
    const proxy = new Proxy(value, {
      get(target, key): unknown {
        reads++;
        return counted(Reflect.get(target, key));
      },
    });
    proxies.set(value, proxy);
    return proxy as T;
  };
  const index = new DatasetIndex(counted(dataset));
  reads = 0;
  findIssuesWith([rule], index, { limit: Infinity });
  return reads;
}
