import type { HistorySource, Mapping, ValueSource } from "./mapping.ts";

/** A field, and the columns that it can be read from. */
export interface FieldColumns {
  /** As it stands in the mapping: "due", "interim due", "history date". */
  readonly field: string;
  readonly columns: readonly string[];
  /** Those that it is read from where the file has these columns: of alternatives the first. */
  readonly from: (there: ReadonlySet<string>) => readonly string[];
}

/** Every column that a mapping names. */
export function columnsOf(mapping: Mapping): readonly string[] {
  return fieldColumns(mapping).flatMap(({ columns }) => columns);
}

/** Columns of the mapping that the file does not have; of alternatives only where it has none of them. */
export function missingColumns(mapping: Mapping, columns: readonly string[]): readonly string[] {
  const there = new Set([...columns, "$file"]);
  return [
    ...new Set(
      fieldColumns(mapping).flatMap(({ columns: named, from }) =>
        from(there).length > 0 ? [] : named.filter((column) => !there.has(column)).slice(0, 1),
      ),
    ),
  ];
}

/** Each field of a mapping with the columns that it names. */
export function fieldColumns(mapping: Mapping): readonly FieldColumns[] {
  const { fields, id, rating, none, aside = [], dimensions } = mapping;
  const groups: readonly (readonly [
    string,
    Readonly<Record<string, ValueSource | undefined>> | undefined,
  ])[] = [
    ["", fields],
    ["interim", mapping.interim],
    ["party", mapping.party],
    ["indicator", mapping.indicator],
    ["observation", mapping.observation],
    ["identifiers", mapping.identifiers],
    ["party identifiers", mapping.partyIdentifiers],
    ["dimensions", dimensions === "others" ? undefined : dimensions],
  ];
  const plain = (field: string, source: ValueSource | undefined): readonly FieldColumns[] => {
    if (source === undefined) return [];
    const columns = columnsIn(source);
    return columns.length === 0 ? [] : [{ field, columns, from: (there) => readFrom(source, there) }];
  };
  return [
    ...plain("id", id),
    ...groups.flatMap(([group, sources = {}]) =>
      Object.entries(sources).flatMap(([field, source]) => plain(`${group} ${field}`.trim(), source)),
    ),
    ...historySources(mapping).flatMap(({ each, ...sources }) =>
      Object.entries(sources).flatMap(([field, source]) =>
        plain(`history ${field}`, source).map((one) => (each === undefined ? one : within(each, one))),
      ),
    ),
    ...plain("rating", rating?.code),
    ...plain("none", none?.column),
    ...aside.flatMap(({ column }) => plain("aside", column)),
  ];
}

/** Columns of the items of a list, or else of the row. */
function within(list: string, { field, columns }: FieldColumns): FieldColumns {
  const names = columns.map((column) => [`${list}.${column}`, column] as const);
  return {
    field,
    columns: names.flat(),
    from: (there) => names.flatMap((both) => both.find((name) => there.has(name)) ?? []),
  };
}

function readFrom(source: ValueSource, there: ReadonlySet<string>): readonly string[] {
  if (Array.isArray(source))
    return source.map((one) => readFrom(one, there)).find((columns) => columns.length > 0) ?? [];
  const columns = [...new Set(columnsIn(source))].filter((column) => there.has(column));
  if (typeof source === "object" && "text" in source)
    return columnsIn(source).every((column) => there.has(column)) ? columns : [];
  return typeof source === "object" && "column" in source ? columns.slice(0, 1) : columns;
}

/** The entries of the history that a mapping makes beside the status. */
export function historySources({ history }: Mapping): readonly HistorySource[] {
  return history === undefined ? [] : [history].flat();
}

/** The columns that a field is read from. */
export function columnsIn(source: ValueSource): readonly string[] {
  if (typeof source === "string") return [source];
  if (Array.isArray(source)) return source.flatMap(columnsIn);
  if ("languages" in source) return Object.values(source.languages).flatMap(columnsIn);
  if ("column" in source) return typeof source.column === "string" ? [source.column] : source.column;
  if ("text" in source) return [...source.text.matchAll(/\{([^{}]+)\}/g)].map(([, column = ""]) => column);
  return [];
}
