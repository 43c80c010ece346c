import type { CommitmentInput, DatasetInput, HistoryInput } from "@policytrack/core";
import { slug } from "@policytrack/core/schema";
import type { Scale } from "@policytrack/methods";
import { GatheredLists } from "./gathered-lists.ts";
import { hintsOf } from "./hints.ts";
import type { LossReport, RowLoss } from "./loss-report.ts";
import type { Mapping } from "./mapping.ts";
import { columnsIn, fieldColumns, missingColumns } from "./mapping-columns.ts";
import { readCommitment, type RowContext, takeValues } from "./read-row.ts";
import type { RowTable } from "./row-table.ts";
import { RowCells } from "./row-cells.ts";
import type { Snapshot } from "./snapshot.ts";
import { hasDecimalPoints } from "./thousands.ts";

export interface Mapped {
  readonly input: DatasetInput;
  /** The place of the row that each commitment came from. */
  readonly places: ReadonlyMap<string, string>;
  /** The entry of its history that the status columns of each commitment make. */
  readonly stated: ReadonlyMap<string, HistoryInput>;
  /** The scheme of the upstream ids. */
  readonly scheme: string;
  /** Fields of a commitment that a column of the sheet is for, filled or not. */
  readonly fields: ReadonlySet<string>;
  readonly report: LossReport;
}

type Fields = Record<string, unknown>;

/** Turns rows into a light dataset by a mapping. What it cannot place is kept as extra and told. */
export function applyMapping(
  table: RowTable,
  mapping: Mapping,
  snapshot: Snapshot,
  scales: ReadonlyMap<string, Scale>,
): Mapped {
  return new Importer(table, mapping, snapshot, scales).run();
}

/** One import. */
class Importer {
  readonly #table: RowTable;
  readonly #mapping: Mapping;
  readonly #snapshot: Snapshot;
  readonly #scales: ReadonlyMap<string, Scale>;
  readonly #context: RowContext;
  /** Whether the file has a column of ids. */
  readonly #hasIds: boolean;
  readonly #lists = new GatheredLists();
  readonly #commitments = new Map<string, CommitmentInput>();
  readonly #stated = new Map<string, HistoryInput>();
  readonly #keys = new Set<string>();
  readonly #places = new Map<string, string>();
  readonly #unread: RowLoss[] = [];
  readonly #aside: RowLoss[] = [];
  readonly #repaired: Record<string, number> = {};
  /** Whether the points of a column part decimals, as far as it was asked. */
  readonly #decimalPoints = new Map<string, boolean>();
  /** Columns that filled a field in some row. */
  readonly #used = new Set<string>();
  readonly #cells = { taken: 0, kept: 0, lost: 0 };

  constructor(table: RowTable, mapping: Mapping, snapshot: Snapshot, scales: ReadonlyMap<string, Scale>) {
    this.#table = table;
    this.#mapping = mapping;
    this.#snapshot = snapshot;
    this.#scales = scales;
    const { id, keep, ignore, scheme = snapshot.datasetId } = mapping;
    const there = new Set(table.columns);
    const [kept, ignored] = [new Set(keep), new Set(ignore)];
    this.#hasIds = id !== undefined && columnsIn(id).some((column) => there.has(column));
    this.#context = {
      mapping,
      snapshot,
      scheme,
      lists: this.#lists,
      isLeftOut: (column) => ignored.has(column) || (keep !== undefined && !kept.has(column)),
    };
  }

  run(): Mapped {
    for (const row of this.#table.rows)
      this.#row(
        new RowCells(row, {
          scales: this.#scales,
          unread: (loss) => this.#unread.push(loss),
          repaired: (step) => {
            this.#repaired[step] = (this.#repaired[step] ?? 0) + 1;
          },
          hasDecimalPoints: (column) => this.#hasDecimalPoints(column),
        }),
      );
    const there = new Set(this.#table.columns);
    const filledBy = fieldColumns(this.#mapping).map(({ field, from }) => ({ field, columns: from(there) }));
    return {
      input: this.#dataset(),
      places: this.#places,
      stated: this.#stated,
      scheme: this.#context.scheme,
      fields: new Set(filledBy.flatMap(({ field, columns }) => (columns.length > 0 ? [field] : []))),
      report: this.#report(filledBy),
    };
  }

  #hasDecimalPoints(column: string): boolean {
    const known = this.#decimalPoints.get(column);
    if (known !== undefined) return known;
    const found = hasDecimalPoints(this.#table.rows.map(({ cells }) => cells.get(column) ?? null));
    this.#decimalPoints.set(column, found);
    return found;
  }

  #row(cells: RowCells): void {
    const { mapping } = this.#context;
    const aside = mapping.aside?.find(({ column, is }) => {
      const cell = cells.plain(column);
      return is.some((one) => (one === null ? cell === null : String(one) === String(cell)));
    });
    if (aside !== undefined) return this.#setAside(cells, aside.column, aside.reason);
    const { fields } = mapping;
    const indicator = takeValues(cells, this.#context);
    if (fields === undefined) return this.#count(cells);
    const title = cells.words(fields.title);
    if (title === null)
      return this.#setAside(cells, null, "There is no title: the columns that make it are empty.");
    const upstream = cells.text(mapping.id);
    if (upstream === null && this.#hasIds) return this.#setAside(cells, null, "The row has no id.");
    const shown = upstream ?? (typeof title === "string" ? title : (Object.values(title)[0] ?? ""));
    const base = `${mapping.idPrefix ?? ""}${slug(shown)}`;
    if (/^-*$/.test(base))
      return this.#setAside(cells, null, `No id can be made of ${JSON.stringify(shown)}.`);
    const id = this.#newId(base, upstream ?? JSON.stringify([shown, cells.text(fields.party)]));
    if (id === null)
      return this.#setAside(
        cells,
        null,
        upstream === null
          ? `An earlier row has the title ${JSON.stringify(shown)} too, and the same party. Give each row an id: in a column, or in the mapping as id: { text: "{Column} {Other column}" }`
          : `An earlier row has the id ${JSON.stringify(upstream)} too.`,
      );
    cells.id = id;
    const { commitment, stated } = readCommitment(cells, { title, upstream, indicator }, this.#context);
    this.#commitments.set(id, commitment);
    this.#places.set(id, cells.place);
    if (stated !== null) this.#stated.set(id, stated);
    this.#count(cells);
  }

  /**
   * An id that is free; null where the same row was there already.
   *
   * @param key What tells the row from all others: its id upstream, or its title and party. Keys that differ may be cut to one id.
   */
  #newId(base: string, key: string): string | null {
    if (this.#keys.has(key)) return null;
    this.#keys.add(key);
    let id = base;
    for (let n = 2; this.#commitments.has(id); n++) id = `${base}-${n}`;
    return id;
  }

  #setAside(cells: RowCells, column: string | null, reason: string): void {
    this.#aside.push({
      place: cells.place,
      commitment: null,
      column,
      value: column === null ? null : String(cells.plain(column) ?? ""),
      reason,
    });
    this.#cells.lost += [...cells.filled()].length;
  }

  #count(cells: RowCells): void {
    for (const [column] of cells.filled())
      if (cells.isTaken(column)) {
        this.#used.add(column);
        this.#cells.taken++;
      } else if (cells.id !== null && !this.#context.isLeftOut(column)) this.#cells.kept++;
      else this.#cells.lost++;
  }

  #dataset(): DatasetInput {
    const { datasetId, title, language, day, source } = this.#snapshot;
    const head = Object.fromEntries(
      Object.entries(this.#mapping.dataset ?? {}).filter(([field]) => field !== "id" && field !== "title"),
    );
    const declared = head as Readonly<Record<string, Readonly<Fields> | undefined>>;
    const fields: Fields = {
      id: datasetId,
      title,
      ...head,
      ...(language === null ? {} : { language }),
      reviewedThrough: day,
      source: source.id,
      ...this.#lists.lists(declared),
      sources: { [source.id]: source.fields, ...declared["sources"] },
      commitments: Object.fromEntries(this.#commitments),
    };
    const isEmpty = (value: unknown): boolean =>
      typeof value === "object" && value !== null && Object.keys(value).length === 0;
    return Object.fromEntries(
      Object.entries(fields).filter(([name, value]) => name === "commitments" || !isEmpty(value)),
    ) as unknown as DatasetInput;
  }

  #report(filledBy: LossReport["fields"]): LossReport {
    const { columns } = this.#table;
    const { isLeftOut } = this.#context;
    const kept = columns.filter((column) => !this.#used.has(column) && !isLeftOut(column));
    return {
      rows: this.#table.rows.length,
      commitments: this.#commitments.size,
      observations: this.#lists.observations,
      cells: this.#cells,
      fields: filledBy.flatMap(({ field, columns: named }) => {
        const used = named.filter((column) => this.#used.has(column));
        return used.length === 0 ? [] : [{ field, columns: used }];
      }),
      taken: columns.filter((column) => this.#used.has(column)),
      kept,
      ignored: columns.filter((column) => !this.#used.has(column) && isLeftOut(column)),
      missing: missingColumns(this.#mapping, columns),
      unread: this.#unread,
      aside: this.#aside,
      refused: [],
      contradictions: [],
      repaired: this.#repaired,
      hints: hintsOf(this.#mapping, kept, columns),
    };
  }
}
