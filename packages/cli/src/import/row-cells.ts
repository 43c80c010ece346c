import type { CommitmentInput } from "@policytrack/core";
import { printRange, readRange } from "@policytrack/core/schema";
import type { Scale } from "@policytrack/methods";
import type { RowLoss } from "./loss-report.ts";
import type { SingleSource, ValueSource } from "./mapping.ts";
import { columnsIn } from "./mapping-columns.ts";
import { type Axis, type FieldValue, readCell } from "./read-cell.ts";
import type { Cell, Row } from "./row-table.ts";
import { twofoldNumber } from "./thousands.ts";

/** A text, or one for each language. */
export type Text = CommitmentInput["title"];

/** What becomes of the cells of a row. */
export interface CellUse {
  readonly scales: ReadonlyMap<string, Scale>;
  readonly unread: (loss: RowLoss) => void;
  readonly repaired: (step: string) => void;
  /** Whether the points in the numbers of a column are known to part decimals. */
  readonly hasDecimalPoints: (column: string) => boolean;
}

/**
 * The cells of a row, read as a mapping says. It keeps in mind which columns a field took, and tells of each cell that could not
 * be read.
 */
export class RowCells {
  readonly #row: Row;
  readonly #use: CellUse;
  /** The name that a column has in the sheet: within an item of a list it is longer. */
  readonly #nameOf: (column: string) => string;
  readonly #taken: Set<string>;
  /** Columns whose value a field could not take: kept as extra. */
  readonly #notTaken: Set<string>;
  /** The id of the commitment that the row makes, once it has one. */
  id: string | null = null;

  constructor(
    row: Row,
    use: CellUse,
    within?: { readonly outer: RowCells; readonly nameOf: (column: string) => string },
  ) {
    this.#row = row;
    this.#use = use;
    this.#nameOf = within?.nameOf ?? ((column) => column);
    this.#taken = within === undefined ? new Set() : within.outer.#taken;
    this.#notTaken = within === undefined ? new Set() : within.outer.#notTaken;
    this.id = within?.outer.id ?? null;
  }

  get place(): string {
    return this.#row.place;
  }

  /** The filled cells. */
  *filled(): Generator<readonly [column: string, cell: NonNullable<Cell>], void, undefined> {
    for (const [column, cell] of this.#row.cells) if (cell !== null) yield [column, cell];
  }

  /** A cell as it is, without taking it. */
  plain(column: string): Cell {
    return this.#row.cells.get(column) ?? null;
  }

  take(column: string): void {
    this.#taken.add(this.#nameOf(column));
  }

  /** Whether a field took the value of a column. */
  isTaken(column: string): boolean {
    return this.#taken.has(column) && !this.#notTaken.has(column);
  }

  /** The items of a list within the row: each has its own fields, and behind them those of the row. */
  items(list: string): readonly RowCells[] {
    const prefix = `${list}.`;
    const items = new Map<number, Map<string, string>>();
    for (const column of this.#row.cells.keys()) {
      if (!column.startsWith(prefix)) continue;
      const [, number, field = column.slice(prefix.length)] =
        /^(\d+)\.(.+)$/s.exec(column.slice(prefix.length)) ?? [];
      const at = number === undefined ? 1 : Number(number);
      items.set(at, (items.get(at) ?? new Map<string, string>()).set(field, column));
    }
    return [...items]
      .toSorted(([a], [b]) => a - b)
      .map(([, columns]) => {
        const own = [...columns].map(([field, column]) => [field, this.plain(column)] as const);
        const row = { ...this.#row, cells: new Map([...this.#row.cells, ...own]) };
        const nameOf = (column: string): string => columns.get(column) ?? column;
        return new RowCells(row, this.#use, { outer: this, nameOf });
      });
  }

  read(source: ValueSource | undefined, axis: Axis = null): Extract<FieldValue, { ok: true }> | null {
    if (source === undefined) return null;
    const read = readCell(source, this.#row, this.#use.scales, axis);
    if (!read.ok) {
      this.#tell(read.column, read.value, read.reason);
      return null;
    }
    for (const column of read.columns) {
      this.take(column);
      // A value that says nothing of its field is kept all the same.
      if (read.value === null && read.code === null) this.#notTaken.add(this.#nameOf(column));
    }
    for (const step of read.changed) this.#use.repaired(step);
    return read;
  }

  cell(source: ValueSource | undefined, axis: Axis = null): Cell {
    return this.read(source, axis)?.value ?? null;
  }

  /** A value that its steps cannot read as it stands, after telling why: the field takes it all the same. */
  cellOrRaw(source: ValueSource | undefined): Cell {
    const read = source === undefined ? null : readCell(source, this.#row, this.#use.scales, null);
    if (read?.ok !== false) return this.cell(source);
    this.take(read.column);
    this.#use.unread({
      place: this.place,
      commitment: this.id,
      column: this.#nameOf(read.column),
      value: String(read.value),
      reason: `${read.reason} The commitment is a draft until it can be read.`,
    });
    return read.value;
  }

  /** Without counting it. */
  peek(source: ValueSource | undefined): Cell {
    if (source === undefined) return null;
    const read = readCell(source, this.#row, this.#use.scales, null);
    return read.ok ? read.value : null;
  }

  /** In the first language that has it. */
  text(source: ValueSource | undefined, axis: Axis = null): string | null {
    const [first = source] = languagesOf(source).map(([, one]) => one);
    const cell = this.cell(first, axis);
    if (cell === null) return null;
    return Array.isArray(cell) ? cell.join("; ") : String(cell);
  }

  /** A text, or one for each language. */
  words(source: ValueSource | undefined): Text | null {
    const languages = languagesOf(source);
    if (languages.length === 0) return this.text(source);
    const texts = languages.flatMap(([tag, one]): readonly (readonly [string, string])[] => {
      const text = this.text(one);
      return text === null ? [] : [[tag, text]];
    });
    return texts.length === 0 ? null : Object.fromEntries(texts);
  }

  /** The names in a cell: each in its first language, and in all. */
  names(source: ValueSource | undefined): readonly { readonly key: string; readonly name: Text }[] {
    const languages = languagesOf(source);
    if (languages.length === 0) return this.#list(source).map((name) => ({ key: name, name }));
    const lists = languages.map(([tag, one]) => [tag, this.#list(one)] as const);
    const first = lists.find(([, list]) => list.length > 0)?.[1] ?? [];
    return first.map((key, i) => ({
      key,
      name: Object.fromEntries(
        lists.flatMap(([tag, list]) => {
          const name = list.length === first.length ? list[i] : undefined;
          return name === undefined ? [] : [[tag, name] as const];
        }),
      ),
    }));
  }

  #list(source: ValueSource | undefined): readonly string[] {
    const cell = this.cell(source);
    if (cell === null) return [];
    return [...new Set((Array.isArray(cell) ? (cell as readonly unknown[]) : [cell]).map(String))];
  }

  texts(sources: Readonly<Record<string, ValueSource>> | undefined): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(sources ?? {}).flatMap(([name, source]): [string, string][] => {
        const text = this.text(source);
        return text === null ? [] : [[name, text]];
      }),
    );
  }

  /** A number, or a range such as "10..20". */
  number(source: ValueSource | undefined): number | string | null {
    const cell = this.cell(source);
    const twofold = source === undefined ? null : this.#twofoldNumber(source);
    if (twofold !== null) {
      this.refuse(
        source,
        cell,
        `${twofold} can be ${Number(twofold)} or ${twofold.replace(".", "")}: the step decimal-comma reads a thousand, decimal-point a decimal.`,
      );
      return null;
    }
    if (cell === null || typeof cell === "number") return cell;
    const text = String(cell);
    const range = readRange(text);
    if (range !== null) {
      const printed = printRange(range);
      return typeof printed === "object" ? text : printed;
    }
    this.refuse(
      source,
      cell,
      `${JSON.stringify(text)} is no number. The steps number, decimal-comma or percent may read it.`,
    );
    return null;
  }

  /** The number in the cell of a field that its mapping leaves open to be read in two ways. */
  #twofoldNumber(source: ValueSource): string | null {
    const read = readCell(source, this.#row, this.#use.scales, null);
    if (!read.ok || read.value === null || read.isSaid) return null;
    const column = read.columns.find((one) => this.plain(one) !== null);
    if (column === undefined) return null;
    const twofold = twofoldNumber(this.plain(column));
    return twofold === null || this.#use.hasDecimalPoints(this.#nameOf(column)) ? null : twofold;
  }

  /** An http or https address. */
  url(source: ValueSource | undefined): string | null {
    const text = this.text(source);
    if (text === null) return null;
    const [first = "", ...more] = text.split(/[\s,;|]+(?=https?:\/\/)|\s+/);
    if (/^https?:\/\/[^\s/]+\.[^\s]+$/.test(first) && URL.canParse(first)) {
      if (more.length > 0) this.refuse(source, text, "Only the first of several addresses is taken.");
      return first;
    }
    this.refuse(source, text, "It is no http or https address.");
    return null;
  }

  /** Keeps a value as extra that its field cannot take, and tells why. */
  refuse(source: ValueSource | undefined, value: Cell, reason: string): void {
    const named = source === undefined ? [] : columnsIn(source);
    this.#tell(named.find((column) => this.plain(column) !== null) ?? named[0] ?? null, value, reason);
  }

  #tell(column: string | null, value: Cell, reason: string): void {
    const name = column === null ? null : this.#nameOf(column);
    if (name !== null) this.#notTaken.add(name);
    this.#use.unread({ place: this.place, commitment: this.id, column: name, value: String(value), reason });
  }
}

function languagesOf(source: ValueSource | undefined): readonly (readonly [string, SingleSource])[] {
  return typeof source === "object" && "languages" in source ? Object.entries(source.languages) : [];
}
