import { type Edtf, type EdtfDate, qualificationOf, spanOf, tryParseEdtf } from "@policytrack/edtf";
import type { Lexicon, Period } from "./lexicon.ts";
import { dayText, periodBetween, periodOf } from "./periods.ts";

/** "Early 2024" and its like, which the record holds as quarters, approximately. `uncertain`: perhaps so. */
export interface VaguePart {
  readonly period: Period;
  readonly uncertain: boolean;
}

/** The part of a year that people would name of a date. Null: it is none of these. */
export function vaguePartOf(lexicon: Lexicon, edtf: Edtf): VaguePart | null {
  const [start, end] =
    edtf.kind === "date" ? [edtf, edtf] : edtf.kind === "interval" ? [edtf.start, edtf.end] : [null, null];
  const [first, last] = [approximateQuarter(start), approximateQuarter(end)];
  if (first === null || last === null || first.year !== last.year) return null;
  const part = parts[`${first.quarter} ${last.quarter}`];
  if (part === undefined) return null;
  const name = lexicon.date.vague[part](dayText(lexicon, first.earliest, "year"));
  return {
    period: { kind: "part", name, end: name },
    uncertain: first.uncertain || last.uncertain,
  };
}

/** The period that an approximate date is taken to name, before it is widened. Null: it is not approximate. */
export function readAs(lexicon: Lexicon, text: string): string | null {
  const edtf = tryParseEdtf(text);
  if (edtf === null) return null;
  if (edtf.kind === "date") return qualificationOf(edtf).approximate ? periodOf(lexicon, edtf).name : null;
  return vaguePartOf(lexicon, edtf) === null ? null : periodBetween(lexicon, spanOf(edtf)).name;
}

const parts: Readonly<Record<string, "early" | "mid" | "late">> = {
  "1 1": "early",
  "2 3": "mid",
  "4 4": "late",
};

function approximateQuarter(date: EdtfDate | string | null): {
  readonly year: number;
  readonly quarter: number;
  readonly earliest: number;
  readonly uncertain: boolean;
} | null {
  if (date === null || typeof date === "string" || date.precision !== "sub-year") return null;
  const { approximate, uncertain } = qualificationOf(date);
  const quarter = (date.subYear?.value ?? 0) - 32;
  return approximate && date.year.value !== null && quarter >= 1 && quarter <= 4
    ? { year: date.year.value, quarter, earliest: spanOf(date).earliest, uncertain }
    : null;
}
