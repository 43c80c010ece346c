import {
  type DaySpan,
  type EdtfDate,
  type EdtfInterval,
  type EdtfQualification,
  type EdtfRange,
  parseEdtf,
  qualificationOf,
  spanOfEdtf,
} from "@policytrack/core";
import { listInWords } from "./list-in-words.ts";
import type { Locale } from "./locale.ts";
import { periodOf } from "./period-of.ts";
import { spanInWords } from "./span-in-words.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * A date in the Extended Date/Time Format, no more precise than it is. What has no words of its own is said by its first
 * and last day; a text that is not of the format stays as it is.
 *
 * @param edtf An expression of levels 0 to 2.
 * @example
 * edtfInWords("2024-33~"); // "approximately the first quarter of 2024"
 * edtfInWords("2024/.."); // "from 2024 on"
 * edtfInWords("[2030,2035]"); // "2030 or 2035"
 * edtfInWords("202X", "ja"); // "2020年代"
 * edtfInWords("../2030", "ko"); // "2030년 말까지"
 */
export function edtfInWords(edtf: string, locale: Locale = "en"): string {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return edtf;
  switch (parsed.edtf.kind) {
    case "date":
      return dateInWords(parsed.edtf, locale);
    case "date-time": {
      const { date, time, zone } = parsed.edtf;
      const day = periodOf(date, locale).name;
      const offset = zone === "" ? "" : zone === "Z" ? "UTC" : `UTC${zone}`;
      return vocabularyOf(locale).date.time(day, time, offset);
    }
    case "interval":
      return stretchInWords(parsed.edtf, spanOfEdtf(parsed.edtf), locale);
    case "one-of":
    case "all-of":
      return listInWords(
        parsed.edtf.members.map((member) =>
          member.kind === "date"
            ? dateInWords(member, locale)
            : stretchInWords(member, spanOfEdtf({ kind: "one-of", members: [member] }), locale),
        ),
        parsed.edtf.kind === "one-of" ? "disjunction" : "conjunction",
        locale,
      );
    default:
      return parsed.edtf satisfies never;
  }
}

function dateInWords(date: EdtfDate, locale: Locale): string {
  const period = periodOf(date, locale);
  return period.kind === "other"
    ? markedBehind(period.name, qualificationOf(date), locale)
    : marked(period.name, date, locale);
}

function stretchInWords(
  { kind, start, end }: EdtfInterval | EdtfRange,
  span: DaySpan,
  locale: Locale,
): string {
  const { span: words } = vocabularyOf(locale);
  const first = typeof start === "string" ? null : periodOf(start, locale);
  const last = typeof end === "string" ? null : periodOf(end, locale);
  // "From between 2000 and 2099 on" is no English: what is said by two days of its own gives way to the whole.
  if (first?.kind === "other" || last?.kind === "other") {
    return markedBehind(spanInWords(span, locale), qualificationOfEither(start, end), locale);
  }
  const from = first === null ? null : marked(first.name, start, locale);
  if (last === null) {
    if (from === null) return spanInWords(span, locale);
    return end === "open" ? words.from(from) : words.fromEndUnknown(from);
  }
  if (from === null) {
    const until = marked(last.end, end, locale);
    return start === "open" ? words.until(until) : words.untilStartUnknown(until);
  }
  return (kind === "range" ? words.to : words.fromTo)(from, marked(last.name, end, locale));
}

function qualificationOfEither(...dates: readonly (EdtfDate | string)[]): EdtfQualification {
  const all = dates.flatMap((date) => (typeof date === "string" ? [] : [qualificationOf(date)]));
  return {
    uncertain: all.some(({ uncertain }) => uncertain),
    approximate: all.some(({ approximate }) => approximate),
  };
}

function marked(name: string, date: EdtfDate | string, locale: Locale): string {
  const { date: words } = vocabularyOf(locale);
  const { uncertain, approximate } = qualificationOfEither(date);
  const near = approximate ? words.approximately(name) : name;
  return uncertain ? words.perhaps(near) : near;
}

/** The same behind words that nothing can stand before. */
function markedBehind(name: string, { uncertain, approximate }: EdtfQualification, locale: Locale): string {
  const { due: words } = vocabularyOf(locale);
  const near = approximate ? words.approximately(name) : name;
  return uncertain ? words.perhaps(near) : near;
}
