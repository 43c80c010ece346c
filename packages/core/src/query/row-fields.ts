import { contextOf } from "../assess/assessed-row.ts";
import type { AssessedCommitment, AssessedCriterion, Verdict } from "../assess/assessment.ts";
import type { DatasetIndex } from "../dataset/dataset-index.ts";
import { namesIn, unknown, UsageError } from "../errors.ts";
import { alsoCalled, firmnesses, statuses, timelinesses } from "../model/words.ts";

/** What is filtered, counted and compared. */
export type Row = Verdict | AssessedCriterion | AssessedCommitment;

/** What a row says of a field. A list: it counts under each. */
interface RowField {
  readonly valuesOf: (row: Row) => readonly (string | null)[];
  /** The words that there are. Null: ids, or any text. */
  readonly words: readonly string[] | null;
  /** The records that the values are ids of. */
  readonly records: ((index: DatasetIndex) => ReadonlyMap<string, { readonly id: string }>) | null;
}

/** The fields of rows by which they can be filtered or counted. */
export const fieldKeys = [
  "commitment",
  "party",
  "domain",
  "instrument",
  "status",
  "timeliness",
  "possibleStatus",
  "possibleTimeliness",
  "firmness",
  "statedBy",
  "formallyAnnounced",
  "stage",
] as const;
export type FieldKey = (typeof fieldKeys)[number];

/** What a row says of a field, and what can be asked of it. */
export function rowField(key: FieldKey): RowField {
  switch (key) {
    case "commitment":
      return ids(
        (row) => [commitmentOf(row).id],
        (index) => index.commitments,
      );
    case "party":
      return ids(partiesOf, (index) => index.partiesByAnyId);
    case "domain":
      return ids(
        (row) => commitmentOf(row).record.domains,
        (index) => index.domains,
      );
    case "instrument":
      return ids(
        (row) => [commitmentOf(row).record.instrument],
        (index) => index.instruments,
      );
    case "status":
      return words((row) => [row.status], [...statuses, "mixed", "uncertain"]);
    case "timeliness":
      return words((row) => [row.timeliness], [...timelinesses, "mixed", "uncertain"]);
    case "possibleStatus":
      return words((row) => row.possibleStatus, [...statuses, "mixed"]);
    case "possibleTimeliness":
      return words((row) => row.possibleTimeliness, [...timelinesses, "mixed"]);
    case "firmness":
      return words((row) => [commitmentOf(row).firmness], firmnesses);
    case "statedBy":
      return words((row) => [commitmentOf(row).statedBy], ["all", "some", "none"]);
    case "formallyAnnounced":
      return words((row) => [commitmentOf(row).formallyAnnounced], ["yes", "no", "disputed", "not-stated"]);
    case "stage":
      return words((row) => (row.kind === "commitment" ? [] : [row.stage]), ["final", "interim"]);
    default:
      return key satisfies never;
  }
}

function words(valuesOf: RowField["valuesOf"], vocabulary: readonly string[]): RowField {
  return { valuesOf, words: vocabulary, records: null };
}

function ids(valuesOf: RowField["valuesOf"], records: NonNullable<RowField["records"]>): RowField {
  return { valuesOf, words: null, records };
}

export function commitmentOf(row: Row): AssessedCommitment {
  return row.kind === "commitment" ? row : row.commitment;
}

/** Who commits; of a verdict that is one party's own, that party. */
function partiesOf(row: Row): readonly string[] {
  if (row.kind === "verdict" && row.partyId !== null) return [row.partyId];
  const { record } = commitmentOf(row);
  return contextOf(row)?.index.committingOf(record) ?? [];
}

/** The days on which a row is due: its own, or of any final verdict. */
export function dueDaysOf(row: Row): readonly string[] {
  const verdicts = row.kind === "verdict" ? [row] : row.verdicts.filter(({ stage }) => stage === "final");
  return verdicts.flatMap(({ due }) => due ?? []);
}

/** @throws {UsageError} for what is no list of commitments, criteria or verdicts. */
export function requireRows(caller: string, rows: unknown): asserts rows is readonly Row[] {
  if (!Array.isArray(rows)) {
    throw new UsageError(
      "wrong-argument",
      `${caller}() takes a list first: assessment.commitments or assessment.verdicts.${hintFor(rows)}`,
    );
  }
  const wrong = rows.findIndex((row) => contextOf(row) === undefined);
  if (wrong < 0) return;
  const row: unknown = rows[wrong];
  const isRecord = typeof row === "object" && row !== null && "history" in row;
  throw new UsageError(
    "wrong-argument",
    `${caller}() takes commitments or verdicts of an assessment; item ${wrong} is neither.${isRecord ? " It is a record of the dataset: assess() it first." : ""}`,
  );
}

function hintFor(given: unknown): string {
  if (typeof given !== "object" || given === null) return "";
  if ("verdicts" in given) return " This is the assessment itself.";
  return "commitments" in given ? " This is a dataset: assess() it first." : "";
}

/**
 * The values that a field is asked for, checked; ids as the rows have them, also where another id of the record was given.
 *
 * @param index Of the dataset that the rows are of. Undefined: there are no rows, and ids are not checked.
 * @throws {UsageError} for a word or an id that does not exist.
 */
export function readValues(
  name: string,
  { words: vocabulary, records }: RowField,
  wanted: readonly string[],
  index: DatasetIndex | undefined,
): readonly string[] {
  const map = records === null || index === undefined ? null : records(index);
  return wanted.map((value) => {
    if (vocabulary !== null && !vocabulary.includes(value))
      throw unknown("unknown-word", name, value, vocabulary, alsoCalled);
    const found = map?.get(value);
    if (map !== null && found === undefined)
      throw unknown("unknown-id", name, value, [...map.keys()], namesIn(map));
    return found?.id ?? value;
  });
}
