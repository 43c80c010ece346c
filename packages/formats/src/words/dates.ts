import {
  calendarDay,
  type EdtfDate,
  type EdtfInterval,
  type EdtfQualification,
  type EdtfRange,
  tryParseEdtf,
  parseIsoDay,
  qualificationOf,
  spanOf,
} from "@policytrack/edtf";
import type { DaySpan } from "@policytrack/core";
import { vaguePartOf } from "./vague-parts.ts";
import type { Lexicon } from "./lexicon.ts";
import { listText } from "./lists.ts";
import { dayText, endTexts, endUnit, periodAt, periodBetween, periodOf } from "./periods.ts";

/** A date in the Extended Date/Time Format, no more precise than it is. A text that is not of the format stays as it is. */
export function dateText(lexicon: Lexicon, edtf: string): string {
  const parsed = tryParseEdtf(edtf);
  if (parsed === null) return edtf;
  const vague = vaguePartOf(lexicon, parsed);
  if (vague !== null) return vague.uncertain ? lexicon.date.perhaps(vague.period.name) : vague.period.name;
  switch (parsed.kind) {
    case "date":
      return oneDate(lexicon, parsed);
    case "date-time": {
      const { date, time, zone } = parsed;
      const offset = zone === "" ? "" : zone === "Z" ? "UTC" : `UTC${zone}`;
      return lexicon.date.time(periodOf(lexicon, date).name, time, offset);
    }
    case "interval":
      return stretch(lexicon, parsed);
    case "one-of":
    case "all-of":
      return listText(
        lexicon,
        parsed.members.map((member) =>
          member.kind === "date" ? oneDate(lexicon, member) : stretch(lexicon, member),
        ),
        parsed.kind === "one-of" ? "or" : "and",
      );
    default:
      return parsed satisfies never;
  }
}

/** The same as when something happened: "on 10 May 2024", "in 2030". */
export function whenText(lexicon: Lexicon, edtf: string): string {
  const parsed = tryParseEdtf(edtf);
  const vague = parsed === null ? null : vaguePartOf(lexicon, parsed);
  if (vague !== null) {
    const when = lexicon.date.within(vague.period);
    return vague.uncertain ? lexicon.due.perhaps(when) : when;
  }
  if (parsed?.kind !== "date") return dateText(lexicon, edtf);
  const period = periodOf(lexicon, parsed);
  const { uncertain, approximate } = qualificationOf(parsed);
  return uncertain || approximate
    ? behind(lexicon, lexicon.date.within(period), { uncertain, approximate })
    : lexicon.date.within(period);
}

/** Days between which something happened; "open": not known since when. */
export function spanText(lexicon: Lexicon, { earliest, latest }: DaySpan): string {
  const last = parseIsoDay(latest);
  const first = earliest === "open" ? null : parseIsoDay(earliest);
  if (last === null) return latest;
  if (first === null) return lexicon.span.until(lastDayText(lexicon, latest));
  return lexicon.date.within(periodBetween(lexicon, { earliest: first, latest: last }));
}

/** The last day of something: "the end of 2030" for 31 December, else the day. */
export function lastDayText(lexicon: Lexicon, iso: string): string {
  const day = parseIsoDay(iso);
  if (day === null) return iso;
  return endUnit(day) === "year" ? periodAt(lexicon, "year", day).end : dayText(lexicon, day);
}

/** The period measured by a value: at its close for what is counted on a day, else the period itself. */
export function measuredText(lexicon: Lexicon, from: string, through: string, atClose: boolean): string {
  const [first, last] = [parseIsoDay(from), parseIsoDay(through)];
  if (last === null) return through;
  if (atClose)
    return lexicon.date.atEnd(
      first === last ? periodAt(lexicon, "day", last) : periodAt(lexicon, endUnit(last), last),
    );
  if (first === null) return lexicon.span.until(lastDayText(lexicon, through));
  const period = periodBetween(lexicon, { earliest: first, latest: last });
  if (period.kind !== "other") return lexicon.date.within(period);
  const unit = calendarDay(first).day === 1 && endUnit(last) !== "day" ? "month" : "day";
  return lexicon.span.fromTo(
    ...(unit === "day"
      ? endTexts(lexicon, first, last)
      : ([dayText(lexicon, first, unit), dayText(lexicon, last, unit)] as const)),
  );
}

function oneDate(lexicon: Lexicon, date: EdtfDate): string {
  const period = periodOf(lexicon, date);
  return period.kind === "other"
    ? behind(lexicon, period.name, qualificationOf(date))
    : marked(lexicon, period.name, date);
}

function stretch(lexicon: Lexicon, { kind, start, end }: EdtfInterval | EdtfRange): string {
  const words = lexicon.span;
  const first = typeof start === "string" ? null : periodOf(lexicon, start);
  const last = typeof end === "string" ? null : periodOf(lexicon, end);
  // "From between 2000 and 2099 on" is no English: what is said by two days of its own gives way to the whole.
  if (first?.kind === "other" || last?.kind === "other") {
    return behind(lexicon, wholeText(lexicon, start, end), qualificationOfEither(start, end));
  }
  const from = first === null ? null : marked(lexicon, first.name, start);
  if (last === null) {
    if (from === null) return start === "open" && end === "open" ? words.open : words.unknown;
    return end === "open" ? words.from(from) : words.fromEndUnknown(from);
  }
  if (from === null) {
    const until = marked(lexicon, last.end, end);
    return start === "open" ? words.until(until) : words.untilStartUnknown(until);
  }
  const days = isPlainDay(start) && isPlainDay(end) ? [spanOf(start).earliest, spanOf(end).latest] : [];
  const [begin, close] = days;
  if (kind !== "range" && begin !== undefined && close !== undefined)
    return words.fromTo(...endTexts(lexicon, begin, close));
  // Within a set, a range is one of its members.
  return (kind === "range" ? lexicon.number.to : words.fromTo)(from, marked(lexicon, last.name, end));
}

/** A day that is known, and said without doubt. */
function isPlainDay(date: EdtfDate | string): date is EdtfDate {
  if (typeof date === "string" || date.precision !== "day") return false;
  const { earliest, latest } = spanOf(date);
  const { uncertain, approximate } = qualificationOf(date);
  return earliest === latest && !uncertain && !approximate;
}

function wholeText(lexicon: Lexicon, start: EdtfDate | string, end: EdtfDate | string): string {
  const words = lexicon.span;
  const earliest = typeof start === "string" ? null : spanOf(start).earliest;
  const latest = typeof end === "string" ? null : spanOf(end).latest;
  if (earliest !== null && latest !== null) return periodBetween(lexicon, { earliest, latest }).name;
  if (earliest !== null) {
    const from = dayText(lexicon, earliest);
    return end === "open" ? words.from(from) : words.fromEndUnknown(from);
  }
  if (latest === null) return start === "open" && end === "open" ? words.open : words.unknown;
  const until = endUnit(latest) === "year" ? periodAt(lexicon, "year", latest).end : dayText(lexicon, latest);
  return start === "open" ? words.until(until) : words.untilStartUnknown(until);
}

function qualificationOfEither(...dates: readonly (EdtfDate | string)[]): EdtfQualification {
  const all = dates.flatMap((date) => (typeof date === "string" ? [] : [qualificationOf(date)]));
  return {
    uncertain: all.some(({ uncertain }) => uncertain),
    approximate: all.some(({ approximate }) => approximate),
  };
}

function marked({ date: words }: Lexicon, name: string, date: EdtfDate | string): string {
  const { uncertain, approximate } = qualificationOfEither(date);
  const near = approximate ? words.approximately(name) : name;
  return uncertain ? words.perhaps(near) : near;
}

/** Marks of doubt behind words that nothing can stand before. */
export function behind(
  { due: words }: Lexicon,
  name: string,
  { uncertain, approximate }: EdtfQualification,
): string {
  const near = approximate ? words.approximately(name) : name;
  return uncertain ? words.perhaps(near) : near;
}
