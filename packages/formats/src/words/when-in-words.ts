import {
  type DaySpan,
  type EdtfDate,
  parseEdtf,
  spanOfEdtf,
  type When,
  type Wording,
} from "@policytrack/core";
import { dayInWords } from "./day-in-words.ts";
import type { Locale } from "./locale.ts";

/**
 * When something is due, in words close to those of its source.
 *
 * @param eventTitle The title of an event of the dataset.
 * @example
 * whenInWords({ kind: "date", edtf: "../2030", wording: "by" }); // "by the end of 2030"
 * whenInWords({ kind: "date", edtf: "2024-33~", wording: "early" }); // "early 2024"
 */
export function whenInWords(
  when: When,
  eventTitle: (event: string) => string = (event) => event,
  locale: Locale = "en",
): string {
  switch (when.kind) {
    case "none":
      return {
        "not-stated": "no date",
        "open-ended": "open-ended",
        "end-unknown": "date not known",
        withdrawn: "withdrawn",
      }[when.reason];
    case "after-event":
      return `${when.within} after ${eventTitle(when.event)}`;
    case "date": {
      const named = namedDate(when.edtf, locale);
      if (named === null) return when.edtf;
      const fiscal = when.fiscalYear === undefined ? named : { ...named, name: `fiscal ${named.name}` };
      return withWording(when.wording, fiscal, locale);
    }
    default:
      return when satisfies never;
  }
}

interface NamedDate {
  readonly name: string;
  readonly precision: EdtfDate["precision"];
  readonly span: DaySpan;
}

/** The date that a deadline names last: itself, or the end of its interval. Null where that has no simple name. */
function namedDate(edtf: string, locale: Locale): NamedDate | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return null;
  const date = parsed.edtf.kind === "interval" ? parsed.edtf.end : parsed.edtf;
  if (typeof date === "string" || date.kind !== "date") return null;
  const span = spanOfEdtf(date);
  if (typeof span.latest !== "number" || typeof span.earliest !== "number") return null;
  const { precision } = date;
  if (precision === "sub-year") {
    return {
      name: `${dayInWords(span.earliest, "month", locale)} to ${dayInWords(span.latest, "month", locale)}`,
      precision,
      span,
    };
  }
  return { name: dayInWords(span.latest, precision, locale), precision, span };
}

function withWording(wording: Wording, { name, precision, span }: NamedDate, locale: Locale): string {
  const year = typeof span.earliest === "number" ? dayInWords(span.earliest, "year", locale) : name;
  switch (wording) {
    case "by":
      return precision === "day" ? `by ${name}` : `by the end of ${name}`;
    case "early":
    case "mid":
    case "late":
      return precision === "sub-year" ? `${wording} ${year}` : `${wording} ${name}`;
    case "end-of":
      return `at the end of ${name}`;
    case "between":
      return `up to the end of ${name}`;
    case "in":
    case "on":
    case "around":
    case "within":
    case "from":
      return `${wording} ${name}`;
    default:
      return wording satisfies never;
  }
}
