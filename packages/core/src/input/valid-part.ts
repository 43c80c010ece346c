import { derivedOf, writeDerived } from "../assess/with-derived.ts";
import { indexOf } from "../dataset/dataset-index.ts";
import type { Limits } from "../model/formats.ts";
import { relationTypes, roles } from "../model/generated/vocabularies.ts";
import { type RecordList, recordLists } from "../model/record-lists.ts";
import type { Commitment, Dataset, Issue } from "../model/types.ts";
import { errorRules } from "../rules/error-rules.ts";
import { overstatedStatus } from "../rules/evidence/overstated-status.ts";
import { findIssuesWith, levelIn } from "../rules/find-issues.ts";
import type { DerivedById, RuleCheck } from "../rules/rule.ts";
import { checkRecords } from "./check-records.ts";
import type { IdTable } from "./id-table.ts";
import type { IssueLog, NewIssue, Place } from "./issue-log.ts";
import { recordOf } from "./light-place.ts";
import type { NameIndex } from "./name-index.ts";
import { withoutRefused, withoutUnnamed } from "./refuse-dependents.ts";

/** How often what is left is looked at again. */
const mostPasses = 4;

/** A dataset of the right shape, and where it came from. */
export interface ShapedDataset {
  readonly shaped: Dataset;
  readonly names: NameIndex;
  /** From a path of the dataset to the place in the value that was given. */
  readonly placeOf: (path: Place) => Place;
  /** What is listed nowhere. Null: it was given in the full form. */
  readonly implied: ReadonlySet<object> | null;
  /** Whether it is known that ids are distinct and references lead somewhere. */
  readonly isLinked: boolean;
  readonly log: IssueLog;
  readonly limits: Limits;
}

/** Finds what can be computed with in a dataset of the right shape: references lead somewhere, and nothing contradicts itself. */
export class ValidPart {
  readonly #given: ShapedDataset;
  #positions: Map<object, Place> | undefined;

  constructor(given: ShapedDataset) {
    this.#given = given;
  }

  /** Null: something is wrong, or nothing is left where a part is enough. The log has why. */
  find({
    partial,
    rules,
  }: {
    readonly partial: boolean;
    readonly rules: readonly RuleCheck[];
  }): Dataset | null {
    const { shaped, log, names, isLinked } = this.#given;
    const place = (path: Place): Pick<NewIssue, "path" | "record"> => this.#where(path);
    const table = checkRecords({ dataset: shaped, log, names, place, isLinked });
    if (log.hasErrors && !partial) return null;
    for (let pass = 0; ; pass++) {
      const dataset = this.#left(table);
      const derived = derivedOf(dataset);
      const found = this.#broken(rules, dataset, derived);
      const errors = found.filter(({ level }) => level === "error");
      this.#tell(dataset, table, errors);
      if (errors.length === 0) {
        // The published words are replaced by those that the facts give, so that this is the last moment to tell where they differ.
        this.#tell(dataset, table, found);
        // The records are ours: no caller has seen them yet, and an index that was made of them stays right.
        writeDerived(dataset, derived);
        return dataset;
      }
      // What contradicts itself is refused, and what is left is looked at again, as a rule may look at several records.
      if (!partial || log.refusesHead || pass === mostPasses) return null;
    }
  }

  #where(path: Place): Pick<NewIssue, "path" | "record"> {
    return { path: this.#given.placeOf(path), record: recordOf(this.#given.shaped, path) };
  }

  /** What is not refused, and does not depend on what is. */
  #left(table: IdTable): Dataset {
    const { shaped, implied, log, placeOf } = this.#given;
    const kept = !log.hasErrors
      ? shaped
      : withoutRefused(
          shaped,
          table,
          (list, position) => log.isRefused(placeOf([list, position])),
          (dependent) => {
            const { path, record } = this.#where(dependent.path);
            log.refuse(path, record, `\`${dependent.id}\` is refused.`, dependent.id);
          },
        );
    if (implied === null) return inOrder(kept);
    return kept === shaped ? kept : withoutUnnamed(kept, implied);
  }

  #broken(rules: readonly RuleCheck[], dataset: Dataset, derived: DerivedById): readonly Issue[] {
    // Where nothing else is asked for, the rules are those that are errors, and one warning of what is written anew.
    const asked =
      rules.length === 0
        ? [
            ...errorRules.filter((rule) => levelIn(dataset.rules, rule) === "error"),
            ...[overstatedStatus].filter((rule) => levelIn(dataset.rules, rule) === "warning"),
          ]
        : [...new Map([...errorRules, ...rules].map((rule) => [rule.id, rule])).values()];
    return findIssuesWith(asked, indexOf(dataset), { derived, limit: this.#given.limits.issues });
  }

  #tell(dataset: Dataset, table: IdTable, issues: readonly Issue[]): void {
    if (issues.length === 0) return;
    // Once for all issues: it goes through every commitment.
    const positions = this.#positionsOf(dataset, table);
    for (const issue of issues) {
      const path = pathIn(dataset, issue.path, positions);
      this.#given.log.addRuleIssue({
        ...issue,
        path: path === null ? issue.path : this.#given.placeOf(path),
      });
    }
  }

  /** Where the records of what is left stand in the dataset of the right shape. */
  #positionsOf(dataset: Dataset, table: IdTable): ReadonlyMap<object, Place> {
    const positions = (this.#positions ??= positionsIn(this.#given.shaped));
    // A commitment whose lists were put in order is another object in the same place.
    for (const one of dataset.commitments)
      if (!positions.has(one))
        positions.set(one, ["commitments", table.find("commitment", one.id)?.[1] ?? 0]);
    return positions;
  }
}

/** Where each record of a dataset stands. */
export function positionsIn(dataset: Dataset): Map<object, Place> {
  return new Map(
    [...recordLists, "redirects" as const].flatMap((list) =>
      (dataset[list] as readonly object[]).map((record, i): [object, Place] => [record, [list, i]]),
    ),
  );
}

/** A path of a dataset from which records were taken out, in the one that still has them. */
export function pathIn(dataset: Dataset, path: Place, positions: ReadonlyMap<object, Place>): Place | null {
  const [list, position] = path as readonly [string, number];
  const record = (dataset as unknown as Readonly<Record<string, readonly object[]>>)[list]?.[position];
  const place = record === undefined ? undefined : positions.get(record);
  return place === undefined ? null : [...place, ...path.slice(2)];
}

/** In the order of the full form, which data of others need not have: records by id, roles and relations by kind. */
function inOrder(dataset: Dataset): Dataset {
  const records = Object.fromEntries(
    recordLists.map((list) => [
      list,
      sortedBy(dataset[list] as readonly { readonly id: string }[], ({ id }) => id),
    ]),
  ) as unknown as Pick<Dataset, RecordList>;
  const commitments = records.commitments.map((commitment): Commitment => {
    const parties = sortedBy(commitment.parties, ({ role }) => roles.indexOf(role));
    const relations = sortedBy(commitment.relations, ({ type }) => relationTypes.indexOf(type));
    const same = parties === commitment.parties && relations === commitment.relations;
    return same ? commitment : { ...commitment, parties, relations };
  });
  const redirects = sortedBy(dataset.redirects, ({ from }) => from);
  const same =
    commitments.every((one, i) => one === dataset.commitments[i]) &&
    recordLists.every((list) => records[list] === dataset[list]) &&
    redirects === dataset.redirects;
  return same ? dataset : { ...dataset, ...records, commitments, redirects };
}

function sortedBy<T>(list: readonly T[], key: (one: T) => string | number): readonly T[] {
  for (let i = 1; i < list.length; i++)
    if (!(key(list[i - 1] as T) <= key(list[i] as T)))
      return list.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return list;
}
