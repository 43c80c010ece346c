import type { Edtf, EdtfDate, EdtfRange } from "./edtf.ts";
import { componentsOf } from "./edtf.ts";

/**
 * Writes an expression, character for character as it was parsed.
 *
 * @example
 * const result = parseEdtf("?2004-06-~11");
 * if (result.ok) printEdtf(result.edtf); // "?2004-06-~11"
 */
export function printEdtf(edtf: Edtf): string {
  switch (edtf.kind) {
    case "date":
      return printEnd(edtf);
    case "date-time":
      return `${printEnd(edtf.date)}T${edtf.time}${edtf.zone}`;
    case "interval":
      return `${printEnd(edtf.start)}/${printEnd(edtf.end)}`;
    case "one-of":
      return `[${edtf.members.map(printMember).join(",")}]`;
    case "all-of":
      return `{${edtf.members.map(printMember).join(",")}}`;
    default:
      return edtf satisfies never;
  }
}

function printEnd(end: EdtfDate | "open" | "unknown"): string {
  if (end === "open") return "..";
  if (end === "unknown") return "";
  return componentsOf(end)
    .map(({ before, text, after }) => before + text + after)
    .join("-");
}

function printMember(member: EdtfDate | EdtfRange): string {
  if (member.kind === "date") return printEnd(member);
  const { start, end } = member;
  return `${start === "open" ? "" : printEnd(start)}..${end === "open" ? "" : printEnd(end)}`;
}
