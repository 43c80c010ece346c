import type { RowTable } from "./row-table.ts";

/**
 * A table whose columns have the spelling of the mapping where they differ in case, spaces, hyphens and underscores alone:
 * "Target Year" and "target_year" are one.
 */
export function matchColumns(table: RowTable, named: readonly string[]): RowTable {
  const there = new Set(table.columns);
  const byFolded = new Map(table.columns.map((column) => [folded(column), column]));
  const renamed = new Map<string, string>();
  for (const name of named) {
    if (there.has(name)) continue;
    const column = byFolded.get(folded(name));
    if (column !== undefined && !renamed.has(column) && !named.includes(column)) renamed.set(column, name);
  }
  if (renamed.size === 0) return table;
  const nameOf = (column: string): string => renamed.get(column) ?? column;
  return {
    columns: table.columns.map(nameOf),
    rows: table.rows.map(({ place, cells }) => ({
      place,
      cells: new Map([...cells].map(([column, cell]) => [nameOf(column), cell])),
    })),
  };
}

function folded(column: string): string {
  return column
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}
