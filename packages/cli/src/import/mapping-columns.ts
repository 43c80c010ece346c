import type { HistorySource, Mapping, ValueSource } from "./mapping.ts";

/** A field, and the columns that it can be read from. */
export interface FieldColumns {
  /** As it stands in the mapping: "due", "interim due", "history date". */
  readonly field: string;
  readonly columns: readonly string[];
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
      fieldColumns(mapping).flatMap(({ columns: named }) =>
        named.some((column) => there.has(column)) ? [] : named.slice(0, 1),
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
  return [
    ...(id === undefined ? [] : [{ field: "id", columns: columnsIn(id) }]),
    ...groups.flatMap(([group, sources = {}]) =>
      Object.entries(sources).flatMap(([field, source]) =>
        source === undefined ? [] : [{ field: `${group} ${field}`.trim(), columns: columnsIn(source) }],
      ),
    ),
    ...historySources(mapping).flatMap(({ each, ...sources }) =>
      Object.entries(sources).flatMap(([field, source]) =>
        source === undefined
          ? []
          : [
              {
                field: `history ${field}`,
                columns: columnsIn(source).flatMap((column) =>
                  each === undefined ? [column] : [`${each}.${column}`, column],
                ),
              },
            ],
      ),
    ),
    ...(rating === undefined ? [] : [{ field: "rating", columns: columnsIn(rating.code) }]),
    ...(none === undefined ? [] : [{ field: "none", columns: [none.column] }]),
    ...aside.map(({ column }) => ({ field: "aside", columns: [column] })),
  ].filter(({ columns }) => columns.length > 0);
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
