/** Days, EDTF level 1 and a part of level 2, due windows. Imports the model's types alone. Days are integers since 1970-01-01. */
import type { Due, FiscalYear } from "../model/types.ts";

export type Day = number;
export interface Period { readonly from: Day; readonly to: Day }
const DAY = 86_400_000;
export const dayOf = (y: number, m: number, d: number): Day => { const t = new Date(0); t.setUTCFullYear(y, m - 1, d); return t.getTime() / DAY; };
export const toIso = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);
/** An ISO day to its number; null for what is no day of the calendar. */
export function readIso(text: string): Day | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!m) return null;
  const day = dayOf(Number(m[1]), Number(m[2]), Number(m[3]));
  return toIso(day) === text ? day : null;
}
export const decimalYear = (day: Day): number => { const y = new Date(day * DAY).getUTCFullYear(), a = dayOf(y, 1, 1); return y + (day + 1 - a) / (dayOf(y + 1, 1, 1) - a); };

type Unit = "year" | "part" | "month" | "day";
const unitOf = (text: string): Unit => (text.length === 7 ? (Number(text.slice(5)) > 12 ? "part" : "month") : text.length === 4 ? "year" : "day");
/** A date without qualifiers, moved by units of its precision. 21 to 24: seasons by quarter; 33 to 36: quarters; 37 to 39: thirds; 40, 41: halves. */
export function plain(text: string, shift = 0): Period {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) throw new RangeError(`Not a date that can be read: ${JSON.stringify(text)}`);
  const [y, m, d] = text.split("-").map(Number) as [number, number?, number?];
  switch (unitOf(text)) {
    case "year": return { from: dayOf(y + shift, 1, 1), to: dayOf(y + shift, 12, 31) };
    case "part": { const [first, months] = m! >= 40 ? [40, 6] : m! >= 37 ? [37, 4] : m! >= 33 ? [33, 3] : [21, 3]; const k = m! - first + shift; return { from: dayOf(y, months * k + 1, 1), to: dayOf(y, months * (k + 1) + 1, 0) }; }
    case "month": return { from: dayOf(y, m! + shift, 1), to: dayOf(y, m! + shift + 1, 0) };
    case "day": return { from: dayOf(y, m!, d!) + shift, to: dayOf(y, m!, d!) + shift };
  }
}
const isVague = (text: string): boolean => /[~%]$/.test(text);
const bare = (text: string): string => text.replace(/[~?%]/g, "");
/** "[A,B]", "[A..B]", "{A,B}" and "202X": the members; else null. */
function members(edtf: string): readonly Period[] | null {
  const x = /^(\d+)(X+)$/.exec(edtf);
  if (x) return Array.from({ length: 10 ** x[2]!.length }, (_, i) => plain(x[1]! + String(i).padStart(x[2]!.length, "0")));
  const list = /^[[{](.+)[\]}]$/.exec(edtf)?.[1];
  if (list === undefined) return null;
  if (!list.includes("..")) return list.split(",").map((m) => plain(bare(m)));
  const [a, b] = list.split("..").map(bare) as [string, string];
  if (a === "" || b === "") return [{ from: a === "" ? -Infinity : plain(a).from, to: b === "" ? Infinity : plain(b).to }];
  const found: Period[] = [];
  for (let k = 0, p = plain(a); p.to <= plain(b).to; p = plain(a, ++k)) found.push(p);
  return found;
}
/** Every period that a date of something measured can mean: one of the members, or up to one unit off where approximate. */
export function periodsOf(edtf: string): readonly Period[] {
  const choice = members(edtf);
  if (choice) return choice;
  if (edtf.includes("/")) {
    const [a, b] = edtf.split("/") as [string, string];
    const from = a === ".." || a === "" ? -Infinity : plain(bare(a)).from;
    return b === ".." || b === "" ? [{ from, to: Infinity }] : periodsOf(b).map(({ to }) => ({ from, to }));
  }
  return isVague(edtf) ? [-1, 0, 1].map((shift) => plain(bare(edtf), shift)) : [plain(bare(edtf))];
}
const spans = new Map<string, Period>();
/** The days on which something dated so can have happened. "~" does not widen it: it is a date of a source, not a deadline. Null: any day. */
export function spanOf(edtf: string | null): Period {
  if (edtf === null) return { from: -Infinity, to: Infinity };
  let found = spans.get(edtf);
  if (!found) {
    const of = (text: string): readonly Period[] => members(text) ?? [plain(bare(text))];
    const [a, b] = edtf.includes("/") ? (edtf.split("/") as [string, string]) : [edtf, edtf];
    const open = (text: string): boolean => text === ".." || text === "";
    found = { from: open(a) ? -Infinity : of(a)[0]!.from, to: open(b) ? Infinity : of(b).at(-1)!.to };
    spans.set(edtf, found);
  }
  return found;
}
export const lastDay = (edtf: string): Day => spanOf(edtf).to;

/** `opens`, the last day certainly and the last day possibly in time, and every period that the words can name (they end between the two). */
export interface Window { readonly opens: Day; readonly due: Day; readonly latestDue: Day; readonly periods: readonly Period[] }
/** Why there is no day. */
export type NoWindow = "not-stated" | "indefinite" | "open-ended" | "withdrawn" | "event-not-dated" | "end-not-known";
function windowOfEdtf(edtf: string): Window | "open-ended" | "end-not-known" {
  const choice = members(edtf);
  const [a, b] = edtf.includes("/") ? (edtf.split("/") as [string, string]) : [edtf, edtf];
  if (!choice && b === "..") return "open-ended";
  if (!choice && b === "") return "end-not-known";
  const ends = choice ?? members(b) ?? (isVague(b) ? [0, 1].map((k) => plain(bare(b), k)) : [plain(bare(b))]);
  const from = choice ? null : edtf.includes("/") ? (a === ".." || a === "" ? -Infinity : plain(bare(a)).from) : null;
  const periods = ends.map((end) => ({ from: from ?? end.from, to: end.to }));
  const opens = from ?? (isVague(edtf) ? plain(bare(edtf), -1).from : Math.min(...ends.map((e) => e.from)));
  return { opens, due: Math.min(...ends.map(({ to }) => to)), latestDue: Math.max(...ends.map(({ to }) => to)), periods };
}
/** A bare year of a fiscal year as its months. */
function fiscal(edtf: string, year: FiscalYear | null): string {
  if (year === null || year.firstMonth === 1) return edtf;
  const months = (y: string): readonly [string, string] => {
    const first = Number(y) - (year.namedAfter === "last" ? 1 : 0), month = String(year.firstMonth).padStart(2, "0"), last = String(year.firstMonth - 1).padStart(2, "0");
    return [`${first}-${month}`, `${first + 1}-${last}`];
  };
  const one = /^(\d{4})([~?%]?)$/.exec(edtf);
  if (one) { const [a, b] = months(one[1]!); return `${a}/${b}${one[2]}`; }
  const [a, b] = edtf.split("/");
  const start = a && /^\d{4}$/.test(a) ? months(a)[0] : a, end = b && /^(\d{4})([~?%]?)$/.exec(b);
  return b === undefined ? edtf : `${start}/${end ? months(end[1]!)[1] + end[2] : b}`;
}
/** The window of a deadline. `eventDate` gives the date of an event that is on record, else null. */
export function windowOf(due: Due | null, eventDate: (id: string) => string | null): Window | NoWindow {
  if (due === null) return "not-stated";
  switch (due.kind) {
    case "none": return due.reason;
    case "recurring": return "open-ended";
    case "date": return windowOfEdtf(fiscal(due.date, due.fiscalYear));
    case "after-event": {
      const date = eventDate(due.event);
      if (date === null) return "event-not-dated";
      const { from, to } = spanOf(date), first = addDuration(from, due.within), last = addDuration(to, due.within);
      return { opens: from, due: first, latestDue: last, periods: [{ from, to: first }, { from: to, to: last }] };
    }
  }
}
export function addDuration(day: Day, duration: string, times = 1): Day {
  const m = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  if (!m) throw new RangeError(`Not a duration in whole years, months, weeks, days: ${JSON.stringify(duration)}`);
  const date = new Date(day * DAY), n = (i: number): number => times * Number(m[i] ?? 0);
  const y = date.getUTCFullYear() + n(1), month = date.getUTCMonth() + 1 + n(2);
  const length = new Date(Date.UTC(y, month, 0)).getUTCDate();
  return dayOf(y, month, Math.min(date.getUTCDate(), length)) + 7 * n(3) + n(4);
}
/** The shortest name of a period: "2024", "2024-05", "2024-04/2025-03", "2024-05-06/2024-05-12". */
export function nameOf({ from, to }: Period): string {
  const a = toIso(from), b = toIso(to), next = toIso(to + 1);
  if (a.endsWith("-01-01") && b === `${a.slice(0, 4)}-12-31`) return a.slice(0, 4);
  if (a.endsWith("-01") && next.endsWith("-01")) return a.slice(0, 7) === b.slice(0, 7) ? a.slice(0, 7) : `${a.slice(0, 7)}/${b.slice(0, 7)}`;
  return a === b ? a : `${a}/${b}`;
}
