import { type DatasetIndex, indexOf } from "../dataset/dataset-index.ts";
import type { Dataset, Issue, Level } from "../model/types.ts";
import { rules } from "./all-rules.ts";
import type { DerivedById, RuleCheck } from "./rule.ts";
import { type ActiveRule, walk } from "./walk.ts";

export interface FindIssuesOptions {
  /** "error": only the rules that are errors in this dataset. Default: all that are not off. */
  readonly level?: "error" | "warning";
  /** An earlier version of the same dataset: ids that vanished or changed their meaning are found as well. */
  readonly previous?: Dataset;
  /** What `assess` says of each commitment on the default day: published values that differ are found as well. */
  readonly derived?: DerivedById;
  /** How many issues of one rule are written out. One more issue, `too-many-issues`, tells how many there are besides. Default: 100. */
  readonly limit?: number;
}

/**
 * What the rules find in a dataset whose form is right: types, dates, ids and references hold.
 *
 * Issues come in the order of the dataset. The work grows with the size of the dataset alone.
 *
 * @example
 * findIssues(dataset, { level: "error" }).map(({ rule, record }) => `${record}: ${rule}`); // ["ferry-line: due-before-promise"]
 */
export function findIssues(dataset: Dataset, options: FindIssuesOptions = {}): readonly Issue[] {
  return findIssuesWith(rules, indexOf(dataset), options);
}

/**
 * The same with the rules given.
 *
 * @param ruleIds The ids of all rules that there are.
 */
export function findIssuesWith(
  rules: readonly RuleCheck[],
  index: DatasetIndex,
  { level = "warning", previous, derived, limit = 100 }: FindIssuesOptions = {},
  ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id)),
): readonly Issue[] {
  const levels = index.dataset.rules;
  const active = rules.flatMap((rule): readonly ActiveRule[] => {
    const own = levelIn(levels, rule);
    return own === "off" || (level === "error" && own !== "error") ? [] : [{ rule, level: own }];
  });
  const { issues, leftOut } = walk(index, active, {
    previous: previous === undefined ? null : indexOf(previous),
    derived: derived ?? null,
    ruleIds,
    limit,
  });
  const more = active.flatMap(({ rule, level }): readonly Issue[] => {
    const count = leftOut.get(rule.id);
    return count === undefined ? [] : [moreIssues(rule.id, level, count)];
  });
  return [...issues, ...more];
}

/** The level that a rule has in a dataset. */
export function levelIn(levels: Readonly<Record<string, Level>>, { id, level }: RuleCheck): Level {
  return Object.hasOwn(levels, id) ? (levels[id] as Level) : level;
}

function moreIssues(rule: string, level: Issue["level"], count: number): Issue {
  return {
    rule: "too-many-issues",
    level,
    record: null,
    path: [],
    message: `There are ${count} more issues of the rule "${rule}".`,
    found: String(count),
    fix: `Correct those that are shown, or raise the limit. To stop asking for it, write { "${rule}": off } in \`rules\` of the dataset.`,
  };
}
