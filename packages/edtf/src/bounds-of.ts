import type { Day } from "./day.ts";
import { maskOf } from "./date-mask.ts";
import { addMonths } from "./duration.ts";
import type { Edtf, EdtfDate, EdtfInterval, EdtfRange } from "./edtf.ts";
import { matchingDay } from "./matching-days.ts";
import type { Span } from "./span.ts";

/** The earliest and the latest day that a parsed expression can mean. */
export function boundsOf(edtf: Edtf): Span {
  switch (edtf.kind) {
    case "date":
      return boundsBetween({ start: edtf, end: edtf });
    case "date-time":
      return boundsBetween({ start: edtf.date, end: edtf.date });
    case "interval":
      return boundsBetween(edtf);
    case "one-of":
    case "all-of": {
      const spans = edtf.members.map((member) =>
        member.kind === "date" ? boundsBetween({ start: member, end: member }) : boundsBetween(member),
      );
      return {
        earliest: Math.min(...spans.map(({ earliest }) => earliest)),
        latest: Math.max(...spans.map(({ latest }) => latest)),
      };
    }
    default:
      return edtf satisfies never;
  }
}

/** The earliest day that a date can mean. */
export function earliestDayOf(date: EdtfDate): Day {
  const { year, month, day } = maskOf(date);
  return existing(matchingDay(year, month, day, "first"));
}

/** The latest day that a date can mean. */
export function latestDayOf(date: EdtfDate): Day {
  const { year, month, day, months } = maskOf(date);
  const start = existing(matchingDay(year, month, day, "last"));
  return months === 0 ? start : addMonths(start, months) - 1;
}

function boundsBetween({ start, end }: Pick<EdtfInterval | EdtfRange, "start" | "end">): Span {
  return {
    earliest: typeof start === "string" ? -Infinity : earliestDayOf(start),
    latest: typeof end === "string" ? Infinity : latestDayOf(end),
  };
}

function existing(day: Day | null): Day {
  if (day === null) throw new RangeError("The calendar has no such date: parseEdtf did not make it.");
  return day;
}
