import { contextOf } from "../assess/assessed-row.ts";
import type { Assessed, AssessedCommitment, Mixed } from "../assess/assessment.ts";
import { type DayLike, readDay } from "../assess/read-day.ts";
import type { DatasetIndex } from "../dataset/dataset-index.ts";
import { shown, unknown, UsageError } from "../errors.ts";
import type { Firmness, Ids, Status, Typed } from "../model/types.ts";
import { alsoCalled, type Timeliness } from "../model/words.ts";
import {
  dueDaysOf,
  requireRows,
  readValues,
  type FieldKey,
  fieldKeys,
  type Row,
  rowField,
} from "./row-fields.ts";

type OneOrMore<T> = T | readonly T[];

/** Inclusive: from, through. Exclusive: after, before. */
export interface DayRange {
  readonly from?: DayLike;
  readonly through?: DayLike;
  readonly after?: DayLike;
  readonly before?: DayLike;
}

/** Every key narrows; several values of one key: any of them. */
export interface Query<I extends Ids = Ids> {
  readonly commitment?: OneOrMore<I["commitment"]>;
  /** Who commits; of a verdict that is one party's own, that party. */
  readonly party?: OneOrMore<I["party"]>;
  /** Domains below it count too. */
  readonly domain?: OneOrMore<I["domain"]>;
  readonly instrument?: OneOrMore<I["instrument"]>;
  /** Certainly so. */
  readonly status?: OneOrMore<Assessed<I>["status"]>;
  readonly timeliness?: OneOrMore<Assessed<I>["timeliness"]>;
  /** So under some reading of the dates, or certainly. */
  readonly possibleStatus?: OneOrMore<Status | Mixed>;
  readonly possibleTimeliness?: OneOrMore<Timeliness | Mixed>;
  readonly firmness?: OneOrMore<Firmness>;
  readonly statedBy?: OneOrMore<AssessedCommitment["statedBy"]>;
  readonly formallyAnnounced?: OneOrMore<AssessedCommitment["formallyAnnounced"]>;
  /** Of a commitment: of any of its final verdicts. */
  readonly due?: DayRange;
  /** Of commitments and criteria only: that have such a verdict. Finds also what is "mixed" as a whole. */
  readonly anyVerdict?: Omit<Query<I>, "anyVerdict">;
  /** Of verdicts and criteria only. */
  readonly stage?: "final" | "interim";
}

/** The ids of the dataset that a row is of. */
export type IdsIn<R> = R extends Typed<infer I> ? I : Ids;

/**
 * The commitments or verdicts that answer to a query, in their order.
 *
 * @throws {UsageError} for a key, word, id or day that does not exist, a value `undefined`, and rows of no assessment.
 * @example filter(assess(dataset).verdicts, { party: "kr", due: { before: "2030-01-01" } })
 */
export function filter<R extends Typed<Ids>>(rows: readonly R[], query: Query<IdsIn<R>>): readonly R[] {
  requireRows("filter", rows);
  const list: readonly Row[] = rows;
  const matches = matcherOf(query, contextOf(list[0])?.index, list);
  return list.filter(matches) as unknown as readonly R[];
}

type Matcher = (row: Row) => boolean;

function matcherOf(query: object, index: DatasetIndex | undefined, rows: readonly Row[]): Matcher {
  if (typeof query !== "object" || (query as unknown) === null)
    throw new UsageError(
      "wrong-argument",
      `filter(): ${shown(query)} is no query. Write one like { party: "kr" }.`,
    );
  const matchers = Object.entries(query).map(([key, wanted]: [string, unknown]): Matcher => {
    if (!isQueryKey(key))
      throw unknown("unknown-key", "key of a query", key, [...fieldKeys, "due", "anyVerdict"], alsoCalled);
    if (wanted === undefined)
      throw new UsageError(
        "wrong-argument",
        `filter(): ${key} is undefined. Leave the key out, or give it a value.`,
      );
    if (key === "anyVerdict") return anyVerdictMatcher(wanted as object, index, rows);
    if (key === "due") return dueMatcher(wanted as DayRange);
    if (key === "stage" && rows.some(({ kind }) => kind === "commitment"))
      throw new UsageError("wrong-argument", "filter(): stage is of verdicts; pass assessment.verdicts.");
    return fieldMatcher(key, wanted as OneOrMore<string>, index);
  });
  return (row) => matchers.every((matches) => matches(row));
}

function isQueryKey(key: string): key is FieldKey | "due" | "anyVerdict" {
  return key === "due" || key === "anyVerdict" || (fieldKeys as readonly string[]).includes(key);
}

function fieldMatcher(key: FieldKey, wanted: OneOrMore<string>, index: DatasetIndex | undefined): Matcher {
  const field = rowField(key);
  const given: readonly string[] =
    typeof wanted === "string" ? [wanted] : Array.isArray(wanted) ? wanted : [String(wanted)];
  const values = readValues(key, field, given, index);
  const all = key === "domain" && index ? values.flatMap((id) => index.domainAndParts(id)) : values;
  const set = new Set(all);
  return (row) => field.valuesOf(row).some((value) => value !== null && set.has(value));
}

function anyVerdictMatcher(query: object, index: DatasetIndex | undefined, rows: readonly Row[]): Matcher {
  if (rows.some(({ kind }) => kind === "verdict"))
    throw new UsageError(
      "wrong-argument",
      "filter(): anyVerdict is of commitments; pass assessment.commitments.",
    );
  const matches = matcherOf(query, index, []);
  return (row) => row.kind !== "verdict" && row.verdicts.some(matches);
}

const bounds: Readonly<Record<keyof Required<DayRange>, (day: string, bound: string) => boolean>> = {
  from: (day, bound) => day >= bound,
  through: (day, bound) => day <= bound,
  after: (day, bound) => day > bound,
  before: (day, bound) => day < bound,
};

function dueMatcher(range: DayRange): Matcher {
  if (typeof range !== "object" || (range as unknown) === null)
    throw new UsageError(
      "wrong-argument",
      `filter(): due is ${shown(range)}. Give a range like { before: "2030-01-01" }.`,
    );
  const tests = Object.entries(range).map(([key, day]: [string, DayLike]) => {
    if (!Object.hasOwn(bounds, key)) throw unknown("unknown-key", "key of due", key, Object.keys(bounds));
    const [within, bound] = [bounds[key as keyof DayRange], readDay(day, `due.${key}`)];
    return (due: string): boolean => within(due, bound);
  });
  return (row) => dueDaysOf(row).some((due) => tests.every((test) => test(due)));
}
