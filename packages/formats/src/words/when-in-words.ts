import {
  type Edtf,
  type EdtfDate,
  type EdtfInterval,
  type EdtfRange,
  type FiscalYear,
  parseEdtf,
  type When,
  type Wording,
} from "@policytrack/core";
import { edtfInWords } from "./edtf-in-words.ts";
import { lengthInWords } from "./length-in-words.ts";
import { listInWords } from "./list-in-words.ts";
import type { Locale } from "./locale.ts";
import type { Period } from "./period.ts";
import { periodAround } from "./period-around.ts";
import { periodOf } from "./period-of.ts";
import { spanInWords } from "./span-in-words.ts";
import { spanOfDate } from "./span-of-date.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * When something is due, in words close to those of its source. How its date is read in days (`~`, `?`) is not said here,
 * but by `dueInWords`.
 *
 * @param eventTitle The title of an event of the dataset.
 * @example
 * whenInWords({ kind: "date", edtf: "../2030", wording: "by" }); // "by the end of 2030"
 * whenInWords({ kind: "date", edtf: "2024-33~", wording: "early" }); // "early 2024"
 * whenInWords({ kind: "after-event", event: "summit", within: "P6M" }); // "within 6 months after summit"
 * whenInWords({ kind: "none", reason: "not-stated" }); // "no date"
 */
export function whenInWords(
  when: When,
  eventTitle: (event: string) => string = (event) => event,
  locale: Locale = "en",
): string {
  const { when: words } = vocabularyOf(locale);
  switch (when.kind) {
    case "none":
      return words.none[when.reason];
    case "after-event":
      return words.within(isoDurationInWords(when.within, locale), eventTitle(when.event));
    case "date": {
      const parsed = parseEdtf(when.edtf);
      return parsed.ok
        ? dated(parsed.edtf, { wording: when.wording, fiscalYear: when.fiscalYear, locale }, when.edtf)
        : when.edtf;
    }
    default:
      return when satisfies never;
  }
}

interface Manner {
  readonly wording: Wording;
  readonly fiscalYear: FiscalYear | undefined;
  readonly locale: Locale;
}

function dated(edtf: Edtf, manner: Manner, text: string): string {
  switch (edtf.kind) {
    case "date":
      return datedOnce(edtf, manner);
    case "interval":
      return datedBetween(edtf, manner);
    case "one-of":
    case "all-of":
      return listInWords(
        edtf.members.map((member) =>
          member.kind === "date" ? datedOnce(member, manner) : datedBetween(member, manner),
        ),
        edtf.kind === "one-of" ? "disjunction" : "conjunction",
        manner.locale,
      );
    case "date-time":
      return edtfInWords(text, manner.locale);
    default:
      return edtf satisfies never;
  }
}

function datedOnce(date: EdtfDate, { wording, fiscalYear, locale }: Manner): string {
  const { dated: words } = vocabularyOf(locale).when;
  return words[wording](spokenPeriod(date, wording, periodOf(date, locale, fiscalYear), locale));
}

/**
 * The period that a source's word goes with: "early 2024" is written as its first quarter, and "the end of 2024" may be as
 * its last, yet neither source speaks of quarters.
 */
function spokenPeriod(date: EdtfDate, wording: Wording, period: Period, locale: Locale): Period {
  const { kind } = period;
  switch (wording) {
    case "early":
    case "mid":
    case "late":
      return kind === "part" || kind === "day" || kind === "some" || kind === "other"
        ? periodAround(spanOfDate(date), locale)
        : period;
    case "end-of":
      return kind === "part" && spansToYearEnd(date) ? periodAround(spanOfDate(date), locale) : period;
    default:
      return period;
  }
}

/** The fourth quarter, the third quadrimester and the second half end with the year. */
function spansToYearEnd({ subYear }: EdtfDate): boolean {
  return subYear?.value === 36 || subYear?.value === 39 || subYear?.value === 41;
}

function datedBetween({ kind, start, end }: EdtfInterval | EdtfRange, manner: Manner): string {
  const { wording, fiscalYear, locale } = manner;
  const { span, date, when } = vocabularyOf(locale);
  if (typeof end === "string") {
    if (typeof start === "string") return start === "open" && end === "open" ? span.open : span.unknown;
    const { kind: of, name } = periodOf(start, locale, fiscalYear);
    if (of === "other") return spanInWords({ earliest: spanOfDate(start).earliest, latest: end }, locale);
    return end === "open" ? span.from(name) : span.fromEndUnknown(name);
  }
  const last = periodOf(end, locale, fiscalYear);
  if (wording === "by" || wording === "end-of") return datedOnce(end, manner);
  if (typeof start === "string") {
    return wording === "early" || wording === "mid" || wording === "late" || wording === "around"
      ? datedOnce(end, manner)
      : span.until(last.end);
  }
  const first = periodOf(start, locale, fiscalYear);
  const whole = { earliest: spanOfDate(start).earliest, latest: spanOfDate(end).latest };
  if (wording === "early" || wording === "mid" || wording === "late") {
    return when.dated[wording](periodAround(whole, locale));
  }
  // "From between 2000 and 2099 to 2030" is no English.
  if (first.kind === "other" || last.kind === "other") return spanInWords(whole, locale);
  switch (wording) {
    case "between":
      return span.between(first.name, last.name);
    case "around":
      return span.fromTo(date.approximately(first.name), date.approximately(last.name));
    case "in":
    case "on":
    case "within":
    case "from":
      // A range in a set is a choice among its dates, an interval one stretch.
      return (kind === "range" ? span.between : span.fromTo)(first.name, last.name);
    default:
      return wording satisfies never;
  }
}

/** A duration of the dataset ("P1Y6M"); a text that is none stays as it is. */
function isoDurationInWords(text: string, locale: Locale): string {
  const parts = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(text);
  if (parts === null) return text;
  const [years, months, weeks, days] = parts.slice(1).map((part = "0") => Number(part));
  return lengthInWords({ years, months, weeks, days } as Parameters<typeof lengthInWords>[0], 4, locale);
}
