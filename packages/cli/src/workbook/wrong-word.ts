import { missing } from "../edit/fact-place.ts";
import type { RecordEditor } from "../edit/record-editor.ts";
import { codesOfColumn, type WorkbookColumn } from "./columns.ts";

/** What is wrong with a word that is no code of its column, or no id of the record; null where nothing is. */
export function wrongWord(editor: RecordEditor, column: WorkbookColumn, cell: string): string | null {
  if (cell === "") return null;
  const codes = codesOfColumn(column);
  if (codes.length > 0)
    return codes.includes(cell) || column.codes === "partyKinds"
      ? null
      : `${JSON.stringify(cell)} is none of ${codes.join(", ")}.`;
  if (column.ids === undefined) return null;
  const known = editor.ids(column.ids);
  const items = column.kind === "list" ? cell.split(";").map((item) => item.trim()) : [cell];
  const unknown = items.find((item) => item !== "" && !known.includes(item) && !item.includes("://"));
  // A light record may name parties and domains by their ids alone.
  return unknown === undefined || known.length === 0 ? null : missing(column.header, unknown, known);
}
