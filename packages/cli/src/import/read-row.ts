import type {
  CommitmentInput,
  CriterionInput,
  HistoryInput,
  IndicatorInput,
  ObservationInput,
  PartyDetails,
} from "@policytrack/core";
import { slug } from "@policytrack/core/schema";
import { historyFields, meaningOf } from "@policytrack/methods";
import type { GatheredLists } from "./gathered-lists.ts";
import type { HistorySource, Mapping, ValueSource } from "./mapping.ts";
import { columnsOf, historySources } from "./mapping-columns.ts";
import type { RowCells } from "./row-cells.ts";
import type { Snapshot } from "./snapshot.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What all rows of a sheet are read with. */
export interface RowContext {
  readonly mapping: Mapping;
  readonly snapshot: Snapshot;
  readonly lists: GatheredLists;
  /** The scheme of the upstream ids. */
  readonly scheme: string;
  /** Whether a column without a field is not even kept. */
  readonly isLeftOut: (column: string) => boolean;
}

/** What a row becomes. */
export interface RowCommitment {
  readonly commitment: CommitmentInput;
  /** The entry of its history that the status columns make. */
  readonly stated: HistoryInput | null;
}

const numbers = ["atLeast", "atMost", "moreThan", "lessThan", "equal", "reduceBy", "increaseBy"] as const;

/** Takes the indicator of a row and the value that the row has of it; gives the id of the indicator. */
export function takeValues(cells: RowCells, context: RowContext): string | null {
  const { mapping, lists } = context;
  const { observation, dimensions } = mapping;
  if (observation === undefined && !hasNumber(cells, mapping)) return null;
  const indicator = takeIndicator(cells, context);
  if (observation === undefined) return indicator;
  const value = cells.number(observation.value);
  const date = cells.text(observation.date);
  if (value === null || date === null || indicator === null) return indicator;
  const series = dimensions === "others" ? others(cells, context) : cells.texts(dimensions);
  const party = cells.text(observation.party);
  lists.observation(
    indicator,
    present({
      date,
      value,
      kind: cells.text(observation.kind),
      party: party === null ? null : lists.party(party, party),
      dimensions: unlessEmpty(series),
    }) as unknown as ObservationInput,
  );
  return indicator;
}

/** Whether a row has a number to reach; an indicator of one that has none counts nothing. */
function hasNumber(cells: RowCells, { fields = {}, interim = {} }: Mapping): boolean {
  const named = numbers.flatMap((number) => [fields[number] ?? [], interim[number] ?? []].flat());
  return named.length === 0 || named.some((source) => cells.peek(source) !== null);
}

/** The id of an indicator by its name: as the mapping declares it, or as the rows make it. */
function indicatorId(name: string, { dataset, indicator }: Mapping): string {
  const declared = (dataset?.["indicators"] ?? {}) as Fields;
  if (Object.hasOwn(declared, name)) return name;
  const id = slug(name);
  return indicator !== undefined || Object.hasOwn(declared, id) ? id : name;
}

function takeIndicator(cells: RowCells, { mapping, lists }: RowContext): string | null {
  const { indicator } = mapping;
  if (indicator === undefined) return null;
  const id = slug(cells.text(indicator.id) ?? "");
  if (id === "") return null;
  lists.indicator(
    id,
    present({
      title: cells.words(indicator.title),
      unit: cells.text(indicator.unit),
      definition: cells.words(indicator.definition),
      measure: cells.text(indicator.measure, "measure"),
      direction: cells.text(indicator.direction, "direction"),
    }) as Partial<IndicatorInput>,
  );
  return id;
}

/** What the columns without a field say. */
function others(cells: RowCells, { mapping, isLeftOut }: RowContext): Readonly<Record<string, string>> {
  const named = new Set(columnsOf(mapping));
  const series: Record<string, string> = {};
  for (const [column, cell] of cells.filled()) {
    if (named.has(column) || isLeftOut(column)) continue;
    cells.take(column);
    series[slug(column) || column] = String(cell);
  }
  return series;
}

/** The commitment of a row. */
export function readCommitment(
  cells: RowCells,
  {
    title,
    upstream,
    indicator,
  }: Readonly<Record<"upstream" | "indicator", string | null>> & { readonly title: CommitmentInput["title"] },
  context: RowContext,
): RowCommitment {
  const { mapping, snapshot, lists, scheme, isLeftOut } = context;
  const { fields = {}, none, rating } = mapping;
  const isNone =
    none !== undefined && none.is.some((one) => String(one) === String(cells.plain(none.column)));
  if (none !== undefined) cells.take(none.column);
  const firmness = isNone ? "none" : cells.text(fields.firmness, "firmness");
  const stated = statusEntry(cells, context);
  const entries = [...stepEntries(cells, context), ...(stated === null ? [] : [stated])];
  const url = cells.url(fields.source);
  const code = cells.text(rating?.code);
  const commitment = present({
    identifiers: unlessEmpty({
      ...(upstream === null ? {} : { [scheme]: upstream }),
      ...cells.texts(mapping.identifiers),
    }),
    classification: cells.text(fields.classification),
    title,
    summary: cells.words(fields.summary),
    party: oneOrMore(parties(cells, context)),
    domain: oneOrMore(cells.names(fields.domain).map(({ key, name }) => lists.domain(key, name))),
    condition: cells.words(fields.condition),
    ...criteriaOf(cells, isNone, indicator, mapping),
    madeOn: cells.text(fields.madeOn),
    firmness,
    attribution: cells.text(fields.attribution),
    formallyAnnounced: cells.cell(fields.formallyAnnounced),
    source: url === null ? null : [snapshot.source.id, url],
    history: entries.length === 0 ? null : byDate(entries),
    ratings:
      rating === undefined || code === null
        ? null
        : [present({ date: snapshot.day, scheme: rating.scheme, code, statedBy: rating.statedBy })],
    notes: cells.words(fields.notes),
    reviewedOn: cells.text(fields.reviewedOn),
    extra: extraOf(cells, isLeftOut),
  }) as unknown as CommitmentInput;
  return { commitment, stated };
}

/** The term of a row: in the row itself, or in criteria where there is a step on the way or a text. */
function criteriaOf(cells: RowCells, isNone: boolean, indicator: string | null, mapping: Mapping): Fields {
  const { fields = {}, interim } = mapping;
  const step = interim === undefined ? {} : termOf(cells, interim, null, mapping);
  const main = termOf(cells, fields, indicator, mapping);
  const text = cells.words(fields.criterion);
  if (isNone) return { criteria: "none" };
  const stepText = cells.words(interim?.criterion);
  const hasStep = Object.keys(step).length > 0 || stepText !== null;
  if (!hasStep && text === null) return { ...main };
  return {
    criteria: {
      main: present({ text, ...main }),
      ...(hasStep ? { interim: present({ stage: "interim", text: stepText, ...step }) } : {}),
    },
  };
}

/** Due date, number and baseline. */
function termOf(
  cells: RowCells,
  fields: Readonly<Partial<Record<string, ValueSource | undefined>>>,
  indicator: string | null,
  mapping: Mapping,
): CriterionInput {
  const term: Record<string, unknown> = {};
  const due = cells.cellOrRaw(fields["due"]);
  // One that cannot be read makes the row a draft: it has a deadline, and nobody knows which.
  if (due !== null) term["due"] = /^\d{4}$/.test(String(due)) ? Number(due) : due;
  const named = cells.text(fields["indicator"]);
  if (named !== null) term["indicator"] = indicatorId(named, mapping);
  else if (indicator !== null && numbers.some((number) => fields[number] !== undefined))
    term["indicator"] = indicator;
  for (const number of numbers) {
    const value = cells.number(fields[number]);
    if (value === null) continue;
    if (numbers.some((other) => other in term))
      cells.refuse(fields[number], value, "The row has another number already; a criterion has one.");
    else term[number] = value;
  }
  const baseline = present({
    kind: cells.text(fields["baseline.kind"]),
    date: cells.text(fields["baseline.date"]),
    value: cells.number(fields["baseline.value"]),
  });
  if (numbers.some((number) => number in term)) {
    if (Object.keys(baseline).length > 0) term["baseline"] = baseline;
    return term as CriterionInput;
  }
  // An indicator, or a baseline, says nothing without a number.
  delete term["indicator"];
  if (Object.keys(baseline).length > 0)
    for (const field of ["baseline.date", "baseline.value"]) {
      const value = cells.peek(fields[field]);
      if (value !== null)
        cells.refuse(fields[field], value, "A baseline without a number to reach has no place.");
    }
  return term as CriterionInput;
}

/** What the status columns say: how far it was on the day of the sheet, or on a day of their own. */
function statusEntry(cells: RowCells, { mapping, snapshot }: RowContext): HistoryInput | null {
  const { fields = {} } = mapping;
  const read = cells.read(fields.status, "status");
  if (read === null || (read.value === null && read.code === null)) return null;
  const coded = read.code === null ? null : historyFields(read.code.scale, read.code.code);
  const { day, source } = snapshot;
  const date = cells.text(fields["status.date"]);
  const asOf = cells.text(fields["status.asOf"]) ?? day;
  const text = cells.words(fields["status.text"]);
  const meaning = read.code === null ? null : meaningOf(read.code.scale, read.code.code);
  // A code that tells how firmly it was promised tells nothing of what was done.
  if (meaning !== null && meaning.status === undefined && meaning.firmness !== undefined) return null;
  // A step without a status needs a text.
  if (coded?.status === undefined && coded !== null && text === null)
    return present({ date: date ?? asOf, text: meaning?.note, ...coded, source: source.id }) as HistoryInput;
  return present({
    date,
    status: read.value,
    observedUntil: asOf === date ? null : asOf,
    text,
    ...coded,
    source: source.id,
  }) as HistoryInput;
}

/** The entries that the mapping makes of lists and columns of their own. */
function stepEntries(cells: RowCells, { mapping, snapshot }: RowContext): readonly HistoryInput[] {
  return historySources(mapping).flatMap(({ each, ...sources }) =>
    (each === undefined ? [cells] : cells.items(each)).flatMap((item) => entryOf(item, sources, snapshot)),
  );
}

function entryOf(
  cells: RowCells,
  { date: day, status, text, observedUntil, source }: Omit<HistorySource, "each">,
  snapshot: Snapshot,
): readonly HistoryInput[] {
  const read = cells.read(status, "status");
  const coded = read?.code == null ? null : historyFields(read.code.scale, read.code.code);
  const words = cells.words(text);
  const date = cells.text(day);
  const url = cells.url(source);
  const reached = coded?.status ?? read?.value ?? null;
  if (words === null && reached === null) {
    const value = cells.peek(day);
    if (value !== null) cells.refuse(day, value, "A step without a text or a status says nothing.");
    return [];
  }
  return [
    present({
      date,
      status: reached,
      observedUntil: cells.text(observedUntil),
      text: words,
      ...coded,
      source: url === null ? snapshot.source.id : [snapshot.source.id, url],
    }) as HistoryInput,
  ];
}

/** In the order of their days; those without one stay behind. */
function byDate(entries: readonly HistoryInput[]): readonly HistoryInput[] {
  const dayOf = ({ date }: HistoryInput): string => String(date ?? "9999");
  return entries.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

function parties(cells: RowCells, { mapping, lists }: RowContext): readonly string[] {
  const names = cells.names(mapping.fields?.party);
  if (names.length !== 1) return names.map(({ key, name }) => lists.party(key, name));
  const details = present({
    name: cells.words(mapping.party?.name),
    kind: cells.text(mapping.party?.kind, "kind"),
    place: cells.text(mapping.party?.place),
    identifiers: unlessEmpty(cells.texts(mapping.partyIdentifiers)),
  }) as Partial<PartyDetails>;
  return names.map(({ key, name }) => lists.party(key, name, details));
}

/** Cells that no field took, as far as they are to be kept. */
function extraOf(cells: RowCells, isLeftOut: RowContext["isLeftOut"]): Fields | null {
  const extra: Record<string, unknown> = {};
  for (const [column, cell] of cells.filled())
    if (!cells.isTaken(column) && !isLeftOut(column))
      extra[extraName(column)] = Array.isArray(cell) ? cell.join("; ") : cell;
  return unlessEmpty(extra);
}

/** A column as the name of an own field: as it is, where it can be a name. */
function extraName(column: string): string {
  return column.replace(/[^\p{L}\p{N}_.:@-]+/gu, "_").replace(/^_+|_+$/g, "") || "column";
}

function oneOrMore(list: readonly string[]): string | readonly string[] | null {
  return list.length === 0 ? null : list.length === 1 ? (list[0] ?? null) : list;
}

function unlessEmpty<T extends object>(fields: T): T | null {
  return Object.keys(fields).length === 0 ? null : fields;
}

function present(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
