import { type EdtfDate, parseEdtf, qualificationOf, spanOfEdtf } from "@policytrack/core";
import { dayInWords } from "@policytrack/formats/words";

/** An EDTF date as people write it, no more precise than it is. What has no simple name stays as it is written. */
export function dateInWords(edtf: string | null): string {
  if (edtf === null) return "undated";
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return edtf;
  switch (parsed.edtf.kind) {
    case "date":
      return oneDate(parsed.edtf) ?? edtf;
    case "interval": {
      const { start, end } = parsed.edtf;
      const [from, to] = [start, end].map((date) => (typeof date === "string" ? null : oneDate(date)));
      return from && to ? `${from} to ${to}` : edtf;
    }
    default:
      return edtf;
  }
}

function oneDate(date: EdtfDate): string | null {
  const { earliest, latest } = spanOfEdtf(date);
  if (typeof earliest !== "number" || typeof latest !== "number") return null;
  const { uncertain, approximate } = qualificationOf(date);
  const words =
    date.precision === "sub-year"
      ? `${dayInWords(earliest, "month")} to ${dayInWords(latest, "month")}`
      : dayInWords(latest, date.precision);
  return `${approximate ? "about " : ""}${words}${uncertain ? " (uncertain)" : ""}`;
}
