import { contextOfAssessment } from "../assess/context-of-assessment.ts";
import type { Assessment } from "../assess/assessment.ts";
import type { AssessmentContext } from "../assess/assessment-context.ts";
import { unknown, UsageError } from "../errors.ts";
import type { Ids } from "../model/types.ts";
import type { Cell, ColumnType, Columns } from "./columns.ts";
import { assessedTables } from "./tables-of-assessment.ts";
import { recordTables } from "./tables-of-record.ts";

/** Every table: what a row is, its columns and where its rows come from. */
function tables() {
  return { ...assessedTables(), ...recordTables() } as const;
}
type Definitions = ReturnType<typeof tables>;

/** The rows of each table: snake_case columns, the same in CSV, Parquet and here. */
export type Tables = {
  readonly [T in keyof Definitions]: Definitions[T] extends {
    readonly columns: infer C extends Columns<never>;
  }
    ? { readonly [K in keyof C]: ReturnType<C[K]["of"]> }
    : never;
};
export type TableName = keyof Tables;

/** What a column holds. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: string;
}

/** What a table holds. */
export interface TableDescription {
  readonly name: TableName;
  /** What one row is. */
  readonly about: string;
  readonly columns: readonly TableColumn[];
}

/**
 * Flat rows for analysis: ISO days, numbers as numbers, null where there is nothing. Only what was published by
 * `evidenceUntil` is in them.
 *
 * @throws {UsageError} for a table that does not exist, and for what is no assessment.
 * @example table(assess(dataset), "verdicts")[0].timeliness // "no-deadline"
 */
export function table<T extends TableName>(assessment: Assessment<Ids>, name: T): readonly Tables[T][] {
  const all = tables();
  if (!Object.hasOwn(all, name)) throw unknown("unknown-word", "table", name, Object.keys(all));
  const context = contextOfAssessment(assessment);
  if (context === undefined)
    throw new UsageError(
      "wrong-argument",
      'table() takes an assessment first: table(assess(dataset), "verdicts").',
    );
  const { rows, columns } = all[name] as unknown as {
    readonly rows: (assessment: Assessment, context: AssessmentContext) => readonly unknown[];
    readonly columns: Columns<unknown>;
  };
  const entries = Object.entries(columns);
  return rows(assessment, context).map(
    (row) =>
      Object.fromEntries(entries.map(([column, { of }]): [string, Cell] => [column, of(row)])) as Tables[T],
  );
}

/**
 * What each table and each of its columns holds, for codebooks and data packages.
 *
 * @example tableDescriptions().find(({ name }) => name === "verdicts")?.columns[0] // { name: "verdict", type: "text", about: "..." }
 */
export function tableDescriptions(): readonly TableDescription[] {
  return Object.entries(tables()).map(([name, { about, columns }]) => ({
    name: name as TableName,
    about,
    columns: Object.entries(columns as Columns<never>).map(([column, { type, about: text }]) => ({
      name: column,
      type,
      about: text,
    })),
  }));
}
