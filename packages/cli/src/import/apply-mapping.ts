import type {
  CommitmentInput,
  CriterionInput,
  DatasetInput,
  HistoryInput,
  IndicatorInput,
  ObservationInput,
  PartyDetails,
} from "@policytrack/core";
import { parseDue, printRange, readRange, slug } from "@policytrack/core/schema";
import { historyFields, meaningOf, type Scale } from "@policytrack/methods";
import type { LossReport, RowLoss } from "./loss-report.ts";
import { columnsIn, columnsOf, type Mapping, missingColumns, type ValueSource } from "./mapping.ts";
import { type Axis, readCell } from "./read-cell.ts";
import type { Cell, Row, RowTable } from "./read-rows.ts";

/** What is known of the sheet as a whole. */
export interface Snapshot {
  /** The day as of which the sheet says what it says. */
  readonly day: string;
  readonly datasetId: string;
  readonly title: string;
  readonly language: string | null;
  /** The source that every fact of the sheet rests on, by its id. */
  readonly source: { readonly id: string; readonly fields: Readonly<Record<string, unknown>> };
}

export interface Mapped {
  readonly input: DatasetInput;
  /** The place of the row that each commitment came from. */
  readonly places: ReadonlyMap<string, string>;
  /** The scheme of the upstream ids. */
  readonly scheme: string;
  /** Fields of a commitment that a column of the sheet is for, filled or not. */
  readonly fields: ReadonlySet<string>;
  readonly report: LossReport;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
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

const numbers = ["atLeast", "atMost", "moreThan", "lessThan", "equal", "reduceBy", "increaseBy"] as const;

/** One import. */
class Importer {
  readonly #table: RowTable;
  readonly #mapping: Mapping;
  readonly #snapshot: Snapshot;
  readonly #scales: ReadonlyMap<string, Scale>;
  readonly #scheme: string;
  readonly #parties = new Map<string, Writable<PartyDetails>>();
  readonly #domains = new Map<string, string>();
  readonly #indicators = new Map<string, Writable<IndicatorInput> & { observations: ObservationInput[] }>();
  readonly #commitments = new Map<string, CommitmentInput>();
  readonly #keys = new Set<string>();
  readonly #places = new Map<string, string>();
  readonly #unread: RowLoss[] = [];
  readonly #aside: RowLoss[] = [];
  readonly #repaired: Record<string, number> = {};
  /** Columns that filled a field in some row. */
  readonly #used = new Set<string>();
  readonly #count = { taken: 0, kept: 0, lost: 0, observations: 0 };

  constructor(table: RowTable, mapping: Mapping, snapshot: Snapshot, scales: ReadonlyMap<string, Scale>) {
    this.#table = table;
    this.#mapping = mapping;
    this.#snapshot = snapshot;
    this.#scales = scales;
    this.#scheme = mapping.scheme ?? snapshot.datasetId;
  }

  run(): Mapped {
    for (const row of this.#table.rows) new RowReader(this, row).read();
    const { columns } = this.#table;
    const head = Object.fromEntries(
      Object.entries(this.#mapping.dataset ?? {}).filter(([field]) => field !== "id" && field !== "title"),
    );
    const { title, source } = this.#snapshot;
    const own = head as Readonly<Record<string, Fields | undefined>>;
    const fields: Fields = {
      id: this.#snapshot.datasetId,
      title,
      ...head,
      ...(this.#snapshot.language === null ? {} : { language: this.#snapshot.language }),
      reviewedThrough: this.#snapshot.day,
      source: source.id,
      parties: {
        ...Object.fromEntries([...this.#parties].map(([key, party]) => [key, shortened(party)])),
        ...own["parties"],
      },
      domains: { ...Object.fromEntries(this.#domains), ...own["domains"] },
      sources: { [source.id]: source.fields, ...own["sources"] },
      indicators: this.#withObservations(own["indicators"]),
      commitments: Object.fromEntries(this.#commitments),
    };
    const { taken, kept, lost, observations } = this.#count;
    const isEmpty = (value: unknown): boolean =>
      typeof value === "object" && value !== null && Object.keys(value).length === 0;
    const input = Object.fromEntries(
      Object.entries(fields).filter(([name, value]) => name === "commitments" || !isEmpty(value)),
    ) as unknown as DatasetInput;
    return {
      input,
      places: this.#places,
      scheme: this.#scheme,
      fields: new Set(
        Object.entries(this.#mapping.fields ?? {}).flatMap(([field, from]) =>
          from !== undefined && columnsIn(from).some((column) => columns.includes(column)) ? [field] : [],
        ),
      ),
      report: {
        rows: this.#table.rows.length,
        commitments: this.#commitments.size,
        observations,
        cells: { taken, kept, lost },
        taken: columns.filter((column) => this.#used.has(column)),
        kept: columns.filter((column) => !this.#used.has(column) && !this.isLeftOut(column)),
        ignored: columns.filter((column) => !this.#used.has(column) && this.isLeftOut(column)),
        missing: missingColumns(this.#mapping, columns),
        unread: this.#unread,
        aside: this.#aside,
        refused: [],
        contradictions: [],
        repaired: this.#repaired,
      },
    };
  }

  #withObservations(declared: Fields | undefined): Fields {
    const indicators: Fields = { ...declared };
    for (const [id, { observations, ...indicator }] of this.#indicators)
      indicators[id] = {
        ...indicator,
        ...(declared?.[id] as Fields | undefined),
        ...(observations.length === 0 ? {} : { observations }),
      };
    return indicators;
  }

  get mapping(): Mapping {
    return this.#mapping;
  }
  get snapshot(): Snapshot {
    return this.#snapshot;
  }
  get scales(): ReadonlyMap<string, Scale> {
    return this.#scales;
  }
  get scheme(): string {
    return this.#scheme;
  }
  get count(): { taken: number; kept: number; lost: number; observations: number } {
    return this.#count;
  }
  /** Whether the file has a column of ids. */
  get hasIds(): boolean {
    const { id } = this.#mapping;
    return id !== undefined && columnsIn(id).some((column) => this.#table.columns.includes(column));
  }
  /** Whether a column without a field is not even kept. */
  isLeftOut(column: string): boolean {
    const { ignore, keep } = this.#mapping;
    return ignore?.includes(column) === true || (keep !== undefined && !keep.includes(column));
  }
  take(column: string): void {
    this.#used.add(column);
  }
  /**
   * An id that is free; null where the same row was there already.
   *
   * @param key What tells the row from all others: its id upstream, or its title and party. Keys that differ may be cut to one id.
   */
  newId(base: string, key: string): string | null {
    if (this.#keys.has(key)) return null;
    this.#keys.add(key);
    let id = base;
    for (let n = 2; this.#commitments.has(id); n++) id = `${base}-${n}`;
    return id;
  }
  unread(loss: RowLoss): void {
    this.#unread.push(loss);
  }
  aside(loss: RowLoss): void {
    this.#aside.push(loss);
  }
  repaired(step: string): void {
    this.#repaired[step] = (this.#repaired[step] ?? 0) + 1;
  }
  add(id: string, commitment: CommitmentInput, place: string): void {
    this.#commitments.set(id, commitment);
    this.#places.set(id, place);
  }
  /** The id of a party by its name, which is kept. */
  party(name: string, details: PartyDetails): string {
    const id = slug(name) || name;
    this.#parties.set(id, { name, ...this.#parties.get(id), ...details });
    return id;
  }
  domain(name: string): string {
    const id = slug(name) || name;
    if (!this.#domains.has(id)) this.#domains.set(id, name);
    return id;
  }
  indicator(id: string, fields: Partial<IndicatorInput>): void {
    const before = this.#indicators.get(id);
    this.#indicators.set(id, { title: id, observations: [], ...fields, ...before } as never);
  }
  dimensions(indicator: string, names: readonly string[]): void {
    const found = this.#indicators.get(indicator);
    if (found === undefined) return;
    const before = found.dimensions === undefined ? [] : [found.dimensions].flat();
    found.dimensions = [...new Set([...before, ...names])];
  }
  observation(indicator: string, observation: ObservationInput): void {
    if (!this.#indicators.has(indicator))
      this.#indicators.set(indicator, { title: indicator, observations: [] });
    this.#indicators.get(indicator)?.observations.push(observation);
    this.#count.observations++;
  }
}

/** Reads one row. */
class RowReader {
  readonly #importer: Importer;
  readonly #row: Row;
  readonly #taken = new Set<string>();
  /** Columns whose value a field could not take: kept as extra. */
  readonly #notTaken = new Set<string>();
  #id: string | null = null;

  constructor(importer: Importer, row: Row) {
    this.#importer = importer;
    this.#row = row;
  }

  read(): void {
    const { mapping } = this.#importer;
    const aside = mapping.aside?.find(({ column, is }) => {
      const cell = this.#row.cells.get(column) ?? null;
      return is.some((one) => (one === null ? cell === null : String(one) === String(cell)));
    });
    if (aside !== undefined) return this.#setAside(aside.column, aside.reason);
    const { fields } = mapping;
    const indicator = this.#indicator();
    this.#observation(indicator);
    if (fields === undefined) return this.#tell();
    const title = this.#text(fields.title);
    if (title === null) return this.#setAside(null, "There is no title: the columns that make it are empty.");
    const upstream = mapping.id === undefined ? null : this.#text(mapping.id);
    if (upstream === null && this.#importer.hasIds) return this.#setAside(null, "The row has no id.");
    const base = `${mapping.idPrefix ?? ""}${slug(upstream ?? title)}`;
    if (/^-*$/.test(base))
      return this.#setAside(null, `No id can be made of ${JSON.stringify(upstream ?? title)}.`);
    const id = this.#importer.newId(base, upstream ?? JSON.stringify([title, this.#text(fields.party)]));
    if (id === null)
      return this.#setAside(
        null,
        upstream === null
          ? `An earlier row has the title ${JSON.stringify(title)} too, and the same party. Give each row an id: in a column, or in the mapping as id: { text: "{Column} {Other column}" }`
          : `An earlier row has the id ${JSON.stringify(upstream)} too.`,
      );
    this.#id = id;
    this.#importer.add(id, this.#commitment(title, upstream, indicator), this.#row.place);
    this.#tell();
  }

  #commitment(title: string, upstream: string | null, indicator: string | null): CommitmentInput {
    const { mapping, snapshot, scheme } = this.#importer;
    const fields = mapping.fields ?? {};
    const { none } = mapping;
    const isNone =
      none !== undefined &&
      none.is.some((one) => String(one) === String(this.#row.cells.get(none.column) ?? null));
    if (none !== undefined) this.#taken.add(none.column);
    const firmness = isNone ? "none" : this.#text(fields.firmness, "firmness");
    const status = this.#status();
    const interim = mapping.interim === undefined ? null : this.#term(mapping.interim, null);
    const main = this.#term(fields, indicator);
    const criterion = this.#text(fields.criterion);
    const hasStep = interim !== null && Object.keys(interim).length > 0;
    const identifiers = {
      ...(upstream === null ? {} : { [scheme]: upstream }),
      ...this.#texts(mapping.identifiers),
    };
    const url = this.#url(fields.source);
    const { criteria, row } = isNone
      ? { criteria: "none" as const, row: {} }
      : hasStep || criterion !== null
        ? {
            criteria: {
              main: { ...(criterion === null ? {} : { text: criterion }), ...main },
              ...(hasStep ? { interim: { stage: "interim" as const, ...interim } } : {}),
            },
            row: {},
          }
        : { criteria: undefined, row: main };
    const rating = mapping.rating === undefined ? null : this.#text(mapping.rating.code);
    const madeOn = this.#text(fields.madeOn);
    return present({
      ...(Object.keys(identifiers).length === 0 ? {} : { identifiers }),
      classification: this.#text(fields.classification),
      title,
      summary: this.#text(fields.summary),
      party: oneOrMore(this.#parties()),
      domain: oneOrMore(this.#list(fields.domain).map((name) => this.#importer.domain(name))),
      ...row,
      condition: this.#text(fields.condition),
      criteria,
      madeOn,
      firmness,
      attribution: this.#text(fields.attribution),
      formallyAnnounced: this.#cell(fields.formallyAnnounced),
      source: url === null ? null : [snapshot.source.id, url],
      history: status === null ? null : [status],
      ratings:
        mapping.rating === undefined || rating === null
          ? null
          : [
              present({
                date: snapshot.day,
                scheme: mapping.rating.scheme,
                code: rating,
                statedBy: mapping.rating.statedBy,
              }),
            ],
      notes: this.#text(fields.notes),
      reviewedOn: this.#text(fields.reviewedOn),
      extra: this.#extra(),
    }) as unknown as CommitmentInput;
  }

  #status(): HistoryInput | null {
    const fields = this.#importer.mapping.fields ?? {};
    if (fields.status === undefined) return null;
    const read = this.#read(fields.status, "status");
    if (read === null || (read.value === null && read.code === null)) return null;
    const coded = read.code === null ? null : historyFields(read.code.scale, read.code.code);
    const { day, source } = this.#importer.snapshot;
    const date = this.#text(fields["status.date"]);
    const asOf = this.#text(fields["status.asOf"]) ?? day;
    const text = this.#text(fields["status.text"]);
    // A step without a status needs a text.
    const meaning = read.code === null ? null : meaningOf(read.code.scale, read.code.code);
    // A code that tells how firmly it was promised tells nothing of what was done.
    if (meaning !== null && meaning.status === undefined && meaning.firmness !== undefined) return null;
    if (coded?.status === undefined && coded !== null && text === null)
      return present({
        date: date ?? asOf,
        text: meaning?.note,
        ...coded,
        source: source.id,
      }) as HistoryInput;
    return present({
      date,
      status: read.value,
      observedUntil: asOf === date ? null : asOf,
      text,
      ...coded,
      source: source.id,
    }) as HistoryInput;
  }

  /** Due date, number and baseline. */
  #term(
    fields: Readonly<Partial<Record<string, ValueSource | undefined>>>,
    indicator: string | null,
  ): CriterionInput {
    const term: Fields = {};
    const due = this.#cell(fields["due"]);
    if (due !== null) {
      const read = parseDue(String(due));
      if (read.ok) term["due"] = /^\d{4}$/.test(String(due)) ? Number(due) : due;
      else this.#refuse(fields["due"], due, `${JSON.stringify(due)} is no due date.`);
    }
    const named = this.#text(fields["indicator"]);
    if (named !== null) term["indicator"] = named;
    else if (indicator !== null && numbers.some((number) => fields[number] !== undefined))
      term["indicator"] = indicator;
    for (const number of numbers) {
      const value = this.#number(fields[number]);
      if (value === null) continue;
      if (numbers.some((other) => other in term))
        this.#refuse(fields[number], value, "The row has another number already; a criterion has one.");
      else term[number] = value;
    }
    const baseline = present({
      kind: this.#text(fields["baseline.kind"]),
      date: this.#text(fields["baseline.date"]),
      value: this.#number(fields["baseline.value"]),
    });
    const hasNumber = numbers.some((number) => number in term);
    if (hasNumber && Object.keys(baseline).length > 0) term["baseline"] = baseline;
    // An indicator, or a baseline, says nothing without a number.
    if (!hasNumber) delete term["indicator"];
    if (!hasNumber && Object.keys(baseline).length > 0)
      for (const field of ["baseline.date", "baseline.value"])
        if (fields[field] !== undefined && this.#peek(fields[field]) !== null)
          this.#refuse(
            fields[field],
            this.#peek(fields[field]),
            "A baseline without a number to reach has no place.",
          );
    const criterion = fields === this.#importer.mapping.interim ? this.#text(fields["criterion"]) : null;
    return (criterion === null ? term : { text: criterion, ...term }) as CriterionInput;
  }

  #parties(): readonly string[] {
    const { mapping } = this.#importer;
    const names = this.#list(mapping.fields?.party);
    if (names.length !== 1 || (mapping.party === undefined && mapping.partyIdentifiers === undefined))
      return names.map((name) => this.#importer.party(name, {}));
    const identifiers = this.#texts(mapping.partyIdentifiers);
    const details = present({
      name: this.#text(mapping.party?.name),
      kind: this.#text(mapping.party?.kind, "kind"),
      place: this.#text(mapping.party?.place),
      ...(Object.keys(identifiers).length === 0 ? {} : { identifiers }),
    });
    return names.map((name) => this.#importer.party(name, details as PartyDetails));
  }

  #indicator(): string | null {
    const { indicator } = this.#importer.mapping;
    if (indicator === undefined) return null;
    const upstream = this.#text(indicator.id);
    const id = upstream === null ? "" : slug(upstream);
    if (id === "") return null;
    const { title, unit, definition, measure, direction } = indicator;
    const fields = present({
      title: this.#text(title),
      unit: this.#text(unit),
      definition: this.#text(definition),
      measure: this.#text(measure, "measure"),
      direction: this.#text(direction, "direction"),
    });
    this.#importer.indicator(id, fields as Partial<IndicatorInput>);
    return id;
  }

  #observation(indicator: string | null): void {
    const { observation, dimensions } = this.#importer.mapping;
    if (observation === undefined) return;
    const value = this.#number(observation.value);
    const date = this.#text(observation.date);
    if (value === null || date === null || indicator === null) return;
    const series = dimensions === "others" ? this.#others() : this.#texts(dimensions);
    const party = this.#text(observation.party);
    this.#importer.observation(
      indicator,
      present({
        date,
        value,
        kind: this.#text(observation.kind),
        party: party === null ? null : this.#importer.party(party, {}),
        ...(Object.keys(series).length === 0 ? {} : { dimensions: series }),
      }) as unknown as ObservationInput,
    );
    if (Object.keys(series).length > 0) this.#importer.dimensions(indicator, Object.keys(series));
  }

  /** What the columns without a field say. */
  #others(): Readonly<Record<string, string>> {
    const { mapping } = this.#importer;
    const named = new Set(columnsOf(mapping));
    const series: Record<string, string> = {};
    for (const [column, cell] of this.#row.cells) {
      if (cell === null || named.has(column) || this.#importer.isLeftOut(column)) continue;
      this.#taken.add(column);
      series[slug(column) || column] = String(cell);
    }
    return series;
  }

  #url(source: ValueSource | undefined): string | null {
    const text = this.#text(source);
    if (text === null) return null;
    const [first = "", ...more] = text.split(/[\s,;|]+(?=https?:\/\/)|\s+/);
    if (/^https?:\/\/[^\s/]+\.[^\s]+$/.test(first) && URL.canParse(first)) {
      if (more.length > 0) this.#refuse(source, text, "Only the first of several addresses is taken.");
      return first;
    }
    this.#refuse(source, text, "It is no http or https address.");
    return null;
  }

  // ------------------------------------------------------------------------------------------ cells
  #read(source: ValueSource | undefined, axis: Axis = null) {
    if (source === undefined) return null;
    const read = readCell(source, this.#row, this.#importer.scales, axis);
    if (!read.ok) {
      this.#notTaken.add(read.column);
      this.#importer.unread({
        place: this.#row.place,
        commitment: this.#id,
        column: read.column,
        value: String(read.value),
        reason: read.reason,
      });
      return null;
    }
    for (const column of read.columns) {
      this.#taken.add(column);
      // A value that says nothing of its field is kept all the same.
      if (read.value === null && read.code === null) this.#notTaken.add(column);
    }
    for (const step of read.changed) this.#importer.repaired(step);
    return read;
  }

  #cell(source: ValueSource | undefined, axis: Axis = null): Cell {
    return this.#read(source, axis)?.value ?? null;
  }

  /** Without counting it. */
  #peek(source: ValueSource | undefined): Cell {
    if (source === undefined) return null;
    const read = readCell(source, this.#row, this.#importer.scales, null);
    return read.ok ? read.value : null;
  }

  #text(source: ValueSource | undefined, axis: Axis = null): string | null {
    const cell = this.#cell(source, axis);
    if (cell === null) return null;
    return Array.isArray(cell) ? cell.join("; ") : String(cell);
  }

  #list(source: ValueSource | undefined): readonly string[] {
    const cell = this.#cell(source);
    if (cell === null) return [];
    return [...new Set((Array.isArray(cell) ? (cell as readonly unknown[]) : [cell]).map(String))];
  }

  #texts(sources: Readonly<Record<string, ValueSource>> | undefined): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(sources ?? {}).flatMap(([name, source]): [string, string][] => {
        const text = this.#text(source);
        return text === null ? [] : [[name, text]];
      }),
    );
  }

  /** A number, or a range such as "10..20". */
  #number(source: ValueSource | undefined): number | string | null {
    const cell = this.#cell(source);
    if (cell === null) return null;
    if (typeof cell === "number") return cell;
    const text = String(cell);
    const range = readRange(text);
    if (range !== null) {
      const printed = printRange(range);
      return typeof printed === "object" ? text : printed;
    }
    this.#refuse(
      source,
      cell,
      `${JSON.stringify(text)} is no number. The steps number, decimal-comma or percent may read it.`,
    );
    return null;
  }

  #refuse(source: ValueSource | undefined, value: Cell, reason: string): void {
    const column = source === undefined ? null : (columnsIn(source)[0] ?? null);
    if (column !== null) this.#notTaken.add(column);
    this.#importer.unread({
      place: this.#row.place,
      commitment: this.#id,
      column,
      value: String(value),
      reason,
    });
  }

  /** Cells that no field took, as far as they are to be kept. */
  #extra(): Fields | null {
    const extra: Fields = {};
    for (const [column, cell] of this.#row.cells) {
      if (cell === null || this.#isTaken(column) || this.#importer.isLeftOut(column)) continue;
      extra[extraName(column)] = Array.isArray(cell) ? cell.join("; ") : cell;
    }
    return Object.keys(extra).length === 0 ? null : extra;
  }

  #isTaken(column: string): boolean {
    return this.#taken.has(column) && !this.#notTaken.has(column);
  }

  #setAside(column: string | null, reason: string): void {
    this.#importer.aside({
      place: this.#row.place,
      commitment: null,
      column,
      value: column === null ? null : String(this.#row.cells.get(column) ?? ""),
      reason,
    });
    this.#importer.count.lost += [...this.#row.cells.values()].filter((cell) => cell !== null).length;
  }

  #tell(): void {
    const { count } = this.#importer;
    for (const [column, cell] of this.#row.cells) {
      if (cell === null) continue;
      if (this.#isTaken(column)) {
        this.#importer.take(column);
        count.taken++;
      } else if (this.#id !== null && !this.#importer.isLeftOut(column)) count.kept++;
      else count.lost++;
    }
  }
}

/** A column as the name of an own field: as it is, where it can be a name. */
function extraName(column: string): string {
  return column.replace(/[^\p{L}\p{N}_.:@-]+/gu, "_").replace(/^_+|_+$/g, "") || "column";
}

function oneOrMore(list: readonly string[]): string | readonly string[] | null {
  return list.length === 0 ? null : list.length === 1 ? (list[0] ?? null) : list;
}

function present(fields: Readonly<Record<string, unknown>>): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** A party that has only a name is its name. */
function shortened({ name, ...others }: PartyDetails): unknown {
  return Object.keys(others).length === 0 ? name : { name, ...others };
}
