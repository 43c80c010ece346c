import {
  type Day,
  type Domain,
  type Party,
  scheduleGroups,
  standingGroups,
  statusGroups,
} from "@policytrack/core";
import { type Address, type Facet, facets, type Grouping, type Sorting } from "../address/address.ts";
import { type AsKnown, type KnownRecord, lastDayOf } from "./as-known.ts";

/** The value of the facet "year" for a commitment that names none. */
export const noYear = "none";

/** What was asked for. */
export type Choice = Pick<Address, "chosen" | "text">;

/** Whether anything is chosen, so that some of the record may be out of sight. */
export function isChoosing({ chosen, text }: Choice): boolean {
  return text.trim() !== "" || facets.some((facet) => chosen[facet].length > 0);
}

/** The records that fit what is chosen. */
export function choose(
  view: AsKnown,
  records: readonly KnownRecord[],
  choice: Choice,
  except?: Facet,
): readonly KnownRecord[] {
  if (!isChoosing(choice)) return records;
  const words = folded(choice.text).split(/\s+/).filter(Boolean);
  const asked = facets.filter((facet) => facet !== except && choice.chosen[facet].length > 0);
  return records.filter(
    (record) =>
      asked.every((facet) =>
        valuesOf(view, record, facet).some((value) => choice.chosen[facet].includes(value)),
      ) &&
      (words.length === 0 || has(textOf(view, record), words)),
  );
}

/** The values of a facet that occur, each with how many of the records would be left if it alone were chosen of its facet. */
export function optionsOf(
  view: AsKnown,
  records: readonly KnownRecord[],
  choice: Choice,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of inOrder(view, facet)) counts.set(value, 0);
  for (const record of records)
    for (const value of valuesOf(view, record, facet)) if (!counts.has(value)) counts.set(value, 0);
  for (const record of choose(view, records, choice, facet))
    for (const value of valuesOf(view, record, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const present = new Set(records.flatMap((record) => valuesOf(view, record, facet)));
  return new Map([...counts].filter(([value]) => present.has(value) || choice.chosen[facet].includes(value)));
}

/** Who commits, by their own role: a bloc does not stand for its members, nor they for it. A domain stands for its subtree. */
function valuesOf(view: AsKnown, record: KnownRecord, facet: Facet): readonly string[] {
  const { commitment, groups } = record;
  switch (facet) {
    case "party":
      return commitment.parties.flatMap(({ party, role }) => (role === "commits" ? [party] : []));
    case "domain":
      return [
        ...new Set(
          commitment.domains.flatMap((id) => ancestry(view.dataset.domains, id).map((domain) => domain.id)),
        ),
      ];
    case "status":
    case "schedule":
    case "standing":
      return [groups[facet]];
    case "year": {
      const years = targetYearsOf(record);
      return years.length === 0 ? [noYear] : years.map(String);
    }
    default:
      return facet satisfies never;
  }
}

/** The values of a facet in the order of their vocabulary; of years, what is named first. */
function inOrder({ dataset, counted }: AsKnown, facet: Facet): readonly string[] {
  switch (facet) {
    case "party":
      return dataset.parties.map(({ id }) => id);
    case "domain":
      return treeOf(dataset.domains);
    case "status":
      return statusGroups;
    case "schedule":
      return scheduleGroups;
    case "standing":
      return standingGroups;
    case "year":
      return [...[...new Set(counted.flatMap(targetYearsOf))].toSorted((a, b) => a - b).map(String), noYear];
    default:
      return facet satisfies never;
  }
}

/** The years named by the deadlines in force on the day, else by the final targets; not the one that was published. */
export function targetYearsOf({ assessed, commitment }: KnownRecord): readonly number[] {
  const ofDeadlines = assessed.criteria.flatMap(({ deadline }) => deadline.window?.targetYear ?? []);
  const ofTargets = assessed.targets.flatMap(({ target, window }) =>
    commitment.targets.find(({ id }) => id === target)?.role === "final" ? (window?.targetYear ?? []) : [],
  );
  return [...new Set(ofDeadlines.length > 0 ? ofDeadlines : ofTargets)];
}

/** Domains, each followed by what is below it. */
function treeOf(domains: readonly Domain[], above?: string): readonly string[] {
  return domains.filter(({ parent }) => parent === above).flatMap(({ id }) => [id, ...treeOf(domains, id)]);
}

/** A domain and those above it. */
export function ancestry(domains: readonly Domain[], id: string): readonly Domain[] {
  const domain = domains.find((candidate) => candidate.id === id);
  if (domain === undefined) return [];
  return domain.parent === undefined ? [domain] : [domain, ...ancestry(domains, domain.parent)];
}

/** A party and those whose body it is. */
function bodies(parties: readonly Party[], id: string): readonly Party[] {
  const party = parties.find((candidate) => candidate.id === id);
  if (party === undefined) return [];
  return party.parent === undefined ? [party] : [party, ...bodies(parties, party.parent)];
}

/** All that can be searched of a record: what was written with hindsight only where it may be shown. */
function textOf(view: AsKnown, { commitment }: KnownRecord): string {
  const { id, title, summary, criteria, parties, domains } = commitment;
  const named = parties.flatMap(({ party }) => bodies(view.dataset.parties, party));
  const fields = domains.flatMap((domain) => ancestry(view.dataset.domains, domain));
  return folded(
    [
      id,
      title,
      ...(view.withHindsight ? [summary] : []),
      ...criteria.map(({ text }) => text),
      ...named.flatMap(({ names, aliases = [] }) => [names.en, names.ja ?? "", names.ko ?? "", ...aliases]),
      ...fields.flatMap(({ names }) => [names.en, names.ja ?? "", names.ko ?? ""]),
    ].join("\n"),
  );
}

function has(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Without case, and with full and half width made the same. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The first day on which a record, or a criterion of it, is due; Infinity where none is. */
export function firstDueOf({ assessed }: KnownRecord): Day {
  return Math.min(...assessed.criteria.map(({ deadline }) => deadline.window?.due ?? Infinity));
}

/** Records in order. What has no date to sort by comes last. */
export function sorted(
  view: AsKnown,
  records: readonly KnownRecord[],
  sorting: Sorting,
): readonly KnownRecord[] {
  const byTitle = (a: KnownRecord, b: KnownRecord): number =>
    a.commitment.title < b.commitment.title ? -1 : 1;
  const by = (key: (record: KnownRecord) => number): readonly KnownRecord[] => {
    const keys = new Map(records.map((record) => [record, key(record)]));
    return records.toSorted((a, b) => {
      const [first, second] = [keys.get(a) as number, keys.get(b) as number];
      return first === second ? byTitle(a, b) : first - second;
    });
  };
  switch (sorting) {
    case "due":
      return by(firstDueOf);
    case "title":
      return records.toSorted(byTitle);
    case "latest":
      return by((record) => -Math.max(...view.history(record).map(({ date }) => lastDayOf(date)), -Infinity));
    default:
      return sorting satisfies never;
  }
}

/** Records by what they have in common; each is in one group. */
export interface RecordGroup {
  /** The values that its records share: one group of an axis, or ids of parties or domains. */
  readonly values: readonly string[];
  readonly records: readonly KnownRecord[];
}

/** @param records In the order that they are to keep within each group. */
export function grouped(
  view: AsKnown,
  records: readonly KnownRecord[],
  grouping: Grouping,
): readonly RecordGroup[] {
  if (grouping === "none") return records.length === 0 ? [] : [{ values: [], records }];
  const order = inOrder(view, grouping);
  const groups = new Map<string, { values: readonly string[]; records: KnownRecord[] }>();
  for (const record of records) {
    const values =
      grouping === "domain"
        ? record.commitment.domains.toSorted()
        : valuesOf(view, record, grouping).toSorted();
    const group = groups.get(values.join(" ")) ?? { values, records: [] };
    group.records.push(record);
    groups.set(values.join(" "), group);
  }
  const place = ({ values: [first = ""] }: RecordGroup): number => order.indexOf(first);
  return [...groups.values()].toSorted((a, b) => place(a) - place(b) || a.values.length - b.values.length);
}
