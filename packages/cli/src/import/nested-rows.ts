import { type Cell, cellOf, type Row, type RowTable, unreadable } from "./row-table.ts";

/**
 * Items of lists within a value as rows, which know what stands around them: their own fields by their names, those around them by
 * their path.
 *
 * @param path To the lists; undefined where the value is the list, or has one.
 */
export function nestedTable(
  value: unknown,
  name: string,
  path: string | readonly string[] | undefined,
): RowTable {
  if (path === undefined && !Array.isArray(value)) {
    const lists = isFields(value) ? Object.keys(value).filter((key) => Array.isArray(value[key])) : [];
    const [only] = lists;
    if (lists.length !== 1 || only === undefined)
      throw unreadable(
        name,
        `Which of its lists are the rows is not said. Name it in the mapping, as in input: { rows: ${lists[0] ?? "results.items"} }`,
      );
    return nestedTable(value, name, only);
  }
  const rows: Row[] = [];
  const paths = path === undefined ? [[]] : [path].flat().map((one) => one.split("."));
  for (const one of paths)
    unfold(value, one, "", new Map(), (cells) => rows.push({ place: `item ${rows.length + 1}`, cells }));
  return withColumns(rows);
}

/** Walks down a path through lists, taking along what stands around. */
function unfold(
  value: unknown,
  path: readonly string[],
  at: string,
  around: ReadonlyMap<string, Cell>,
  add: (cells: ReadonlyMap<string, Cell>) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) unfold(item, path, at, around, add);
    return;
  }
  if (!isFields(value)) return;
  const [step, ...further] = path;
  if (step === undefined) {
    add(new Map([...around, ...flat(value)]));
    return;
  }
  // What the path leads into is not told again as cells of what is around it.
  const { [step]: inner, ...others } = value;
  const here = new Map(around);
  const prefix = at === "" ? "" : `${at}.`;
  for (const [key, cell] of flat(withoutLists(others))) here.set(`${prefix}${key}`, cell);
  unfold(inner, further, `${prefix}${step}`, here, add);
}

/** Without lists of maps: their items stand beside a row, and are not what is around it. Lists of texts in several languages stay. */
function withoutLists(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isText = (item: unknown): boolean => !isFields(item) || "#text" in item;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]): (readonly [string, unknown])[] => {
      if (Array.isArray(value)) return value.every(isText) ? [[key, value]] : [];
      return [[key, isFields(value) ? withoutLists(value) : value]];
    }),
  );
}

/** The fields of a value with their paths. Of a list of maps the first one has the plain path, the others their number. */
export function flat(value: unknown): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const visit = (one: unknown, at: string): void => {
    if (Array.isArray(one)) {
      const plain = one.filter((item) => item !== null && typeof item !== "object") as (
        | string
        | number
        | boolean
      )[];
      if (plain.length === one.length) {
        if (plain.length > 0) cells.set(at, plain);
      } else for (const [i, item] of one.entries()) visit(item, i === 0 ? at : `${at}.${i + 1}`);
      return;
    }
    if (isFields(one)) {
      for (const [key, inner] of Object.entries(one))
        visit(inner, key === "#text" ? at : at === "" ? key : `${at}.${key}`);
      return;
    }
    const cell = cellOf(one);
    if (cell !== null && at !== "") cells.set(at, cell);
  };
  visit(value, "");
  return cells;
}

/** Rows with all the columns that they have. */
export function withColumns(rows: readonly Row[]): RowTable {
  return { columns: [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))], rows };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
