import type { Assessment } from "../assess/assessment.ts";
import type { AssessmentContext } from "../assess/assessment-context.ts";

/** What a cell can hold. */
export type Cell = string | number | boolean | null;
/** day: ISO 8601. date: EDTF, as vague as its source. ids: separated by blanks. code: of a vocabulary of the model. */
export type ColumnType =
  | "text"
  | "id"
  | "ids"
  | "code"
  | "day"
  | "date"
  | "number"
  | "integer"
  | "boolean"
  | "url";

/** A column: its type, what it holds, and how it is read of a row's item. */
export interface Column<Item, C extends Cell> {
  readonly type: ColumnType;
  readonly about: string;
  readonly of: (item: Item) => C;
}
export type Columns<Item> = Readonly<Record<string, Column<Item, Cell>>>;

/** A table of items. */
export interface TableOf<Item, C extends Columns<Item>> {
  /** What one row is. */
  readonly about: string;
  readonly rows: (assessment: Assessment, context: AssessmentContext) => readonly Item[];
  readonly columns: C;
}

type ColumnMakers<Item> = {
  readonly [T in ColumnType]: <const C extends Cell>(about: string, of: (item: Item) => C) => Column<Item, C>;
};

/** What a table of items of one type is made of: `const { table, id, day } = tableFor<Verdict>()`. */
export function tableFor<Item>(): ColumnMakers<Item> & {
  readonly table: <const C extends Columns<Item>>(table: TableOf<Item, C>) => TableOf<Item, C>;
} {
  const make =
    (type: ColumnType) =>
    <const C extends Cell>(about: string, of: (item: Item) => C): Column<Item, C> => ({ type, about, of });
  return {
    table: (table) => table,
    text: make("text"),
    id: make("id"),
    ids: make("ids"),
    code: make("code"),
    day: make("day"),
    date: make("date"),
    number: make("number"),
    integer: make("integer"),
    boolean: make("boolean"),
    url: make("url"),
  };
}
