import { meaningOf, type Scale } from "@policytrack/methods";
import type { Step, StepName, ValueSource } from "./mapping.ts";
import { repairCell } from "./repair-steps.ts";
import type { Cell, Row } from "./row-table.ts";

/** What a field gets from a row: a value, nothing, or a value that cannot be taken. */
export type FieldValue =
  | {
      readonly ok: true;
      readonly value: Cell;
      readonly columns: readonly string[];
      readonly changed: readonly StepName[];
      /** The code of the tracker that the value stands for. */
      readonly code: { readonly scale: Scale; readonly code: string } | null;
      /** Whether a code or a step says how a number is to be read that can be read in two ways. */
      readonly isSaid: boolean;
    }
  | { readonly ok: false; readonly column: string; readonly value: Cell; readonly reason: string };

/** The axis of a scale that a field takes. */
export type Axis = "status" | "firmness" | "measure" | "direction" | "kind" | null;

/** Reads what a mapping says of a field from a row. */
export function readCell(
  source: ValueSource,
  row: Row,
  scales: ReadonlyMap<string, Scale>,
  axis: Axis,
): FieldValue {
  const nothing = { ok: true, value: null, columns: [], changed: [], code: null, isSaid: false } as const;
  if (Array.isArray(source) || (typeof source === "object" && "languages" in source)) {
    let last: FieldValue = nothing;
    for (const one of Array.isArray(source) ? source : Object.values(source.languages)) {
      last = readCell(one, row, scales, axis);
      if (!last.ok || last.value !== null || last.code !== null) return last;
    }
    return last;
  }
  if (typeof source === "string") return { ...nothing, value: cellIn(row, source), columns: [source] };
  if ("value" in source) return { ...nothing, value: source.value };
  if ("text" in source) {
    const columns: string[] = [];
    let isWhole = true;
    const text = source.text.replace(/\{([^{}]+)\}/g, (_, column: string) => {
      columns.push(column);
      const cell = cellIn(row, column);
      isWhole &&= cell !== null;
      return cell === null ? "" : String(cell);
    });
    // Half a sentence would say something that the row does not.
    return { ...nothing, value: isWhole ? text.trim() : null, columns };
  }
  const { when, unless } = source;
  if ((when !== undefined && !says(row, when)) || (unless !== undefined && says(row, unless))) return nothing;
  const columns = typeof source.column === "string" ? [source.column] : source.column;
  const column = columns.find((one) => cellIn(row, one) !== null) ?? columns[0] ?? "";
  const cell = cellIn(row, column);
  const { codes } = source;
  // A code for a cell as it stands goes before its steps, which are for the others.
  const whole = codes === undefined || typeof cell === "object" ? null : codeKey(codes, String(cell));
  if (codes !== undefined && whole !== null)
    return { ...nothing, value: codes[whole] ?? null, columns, isSaid: true };
  const steps: readonly Step[] =
    source.steps === undefined ? [] : Array.isArray(source.steps) ? source.steps : [source.steps];
  const repaired = repairCell(cell, steps);
  if (!repaired.ok) return { ok: false, column, value: cell, reason: repaired.reason };
  const isSaid = steps.some((step) => typeof step === "string" && decimalSteps.has(step));
  const read = { ...nothing, value: repaired.cell, columns, changed: repaired.changed, isSaid };
  if (repaired.cell === null) return read;
  if (source.scale !== undefined) return fromScale(source.scale, read, column, scales, axis);
  if (codes === undefined) return read;
  // What the steps could read of a date or number needs no code.
  const needsCode = axis !== null || !steps.some((step) => typeof step === "string");
  const items = Array.isArray(repaired.cell) ? (repaired.cell as readonly Cell[]) : [repaired.cell];
  const meant: (string | number | boolean)[] = [];
  for (const item of items) {
    const key = codeKey(codes, String(item));
    if (key === null && source.otherwise !== undefined) {
      meant.push(source.otherwise);
      continue;
    }
    if (key === null && !needsCode && item !== null && !Array.isArray(item)) {
      meant.push(item as string | number | boolean);
      continue;
    }
    if (key === null)
      return {
        ok: false,
        column,
        value: cell,
        reason: `${JSON.stringify(item)} has no code in the mapping.`,
      };
    const meaning = codes[key];
    if (meaning !== null && meaning !== undefined) meant.push(meaning);
  }
  const [first = null] = meant;
  return { ...read, value: Array.isArray(repaired.cell) ? (meant.length === 0 ? null : meant) : first };
}

/** Steps that say what a point in a number parts. */
const decimalSteps: ReadonlySet<StepName> = new Set([
  "decimal-point",
  "decimal-comma",
  "percent",
  "share-as-percent",
]);

/** The cell of a column; "$file" is the name of the file, without its extension. */
function cellIn(row: Row, column: string): Cell {
  return column === "$file" ? (row.file ?? null) : (row.cells.get(column) ?? null);
}

function says(
  row: Row,
  { column, is }: { readonly column: string; readonly is: readonly unknown[] },
): boolean {
  const cell = cellIn(row, column);
  return cell !== null && is.some((one) => String(one) === String(cell));
}

/** A code in its own spelling; case and blanks around it do not matter. */
function codeKey(codes: Readonly<Record<string, unknown>>, given: string): string | null {
  if (Object.hasOwn(codes, given)) return given;
  const wanted = given.trim().toLowerCase();
  return Object.keys(codes).find((code) => code.trim().toLowerCase() === wanted) ?? null;
}

function fromScale(
  id: string,
  read: Extract<FieldValue, { ok: true }>,
  column: string,
  scales: ReadonlyMap<string, Scale>,
  axis: Axis,
): FieldValue {
  const scale = scales.get(id);
  if (scale === undefined) throw new Error(`The scale ${id} was not looked up.`);
  const given = String(read.value);
  const meaning = meaningOf(scale, given);
  if (meaning === null)
    return {
      ok: false,
      column,
      value: read.value,
      reason: `${JSON.stringify(given)} is no code of ${scale.title}.`,
    };
  const value = axis === "kind" ? meaning.partyKind : axis === null ? undefined : meaning[axis];
  return { ...read, value: value ?? null, code: { scale, code: given } };
}
