import { calendarDay, dayOf, daysInMonth } from "../../dates/day.ts";
import type { Edtf, EdtfDate } from "../../dates/edtf.ts";
import { parseEdtf } from "../../dates/edtf-parse.ts";
import { spanOfEdtf } from "../../dates/edtf-span.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { When } from "../../model/when.ts";
import { type Problem, printFound } from "../problem.ts";

/**
 * A part of a year, or days of a month, said to be early, in the middle or late of it are so: "late 2027" is not its first
 * quarter. Only what no reading allows is found; a year or month by itself, and a season, can have an early part of its own.
 */
export function deadlinePart(dataset: DatasetDraft): readonly Problem[] {
  return dataset.commitments.flatMap(({ deadlines, targets }, i) => [
    ...deadlines.flatMap(({ when }, j) => contradiction(when, ["commitments", i, "deadlines", j, "when"])),
    ...targets.flatMap(({ due }, j) => contradiction(due, ["commitments", i, "targets", j, "due"])),
  ]);
}

function contradiction(when: When, path: Problem["path"]): readonly Problem[] {
  // A part of a fiscal year lies elsewhere in the calendar.
  if (when.kind !== "date" || when.fiscalYear !== undefined) return [];
  const { edtf, wording } = when;
  if (wording !== "early" && wording !== "mid" && wording !== "late") return [];
  const parsed = parseEdtf(edtf);
  const share = parsed.ok ? shareOfPeriod(parsed.edtf) : null;
  if (share === null || parts[wording].fits(share)) return [];
  return [
    {
      rule: "deadline-part",
      path: [...path, "edtf"],
      message: `This lies in another part of its ${share.period} than "${wording}" says.`,
      found: printFound(edtf),
      remedy: `Correct the date or the wording: ${parts[wording].form}.`,
    },
  ];
}

/** Where a stretch of days begins and ends in the year or month around it, as shares of that from 0 to 1. */
interface Share {
  readonly period: "year" | "month";
  readonly from: number;
  readonly to: number;
}

/** A quarter of a year is not exactly one of its days. */
const quarter = 0.26;
const half = 0.49;

const parts = {
  early: {
    fits: ({ from }: Share): boolean => from < half,
    form: '"early 2027" is "2027-33~", the first quarter, approximately',
  },
  mid: {
    fits: ({ from, to }: Share): boolean => to > quarter && from < 1 - quarter,
    form: '"mid 2027" is "2027-34~/2027-35~", the second and third quarter, approximately',
  },
  late: {
    fits: ({ to }: Share): boolean => to > 1 - half,
    form: '"late 2027" is "2027-36~", the last quarter, approximately',
  },
};

/** Null where a date is a whole period of which there can be a part, is no stretch of days, or crosses a year. */
function shareOfPeriod(edtf: Edtf): Share | null {
  if (edtf.kind !== "interval" && (edtf.kind !== "date" || !isPart(edtf))) return null;
  const { earliest, latest } = spanOfEdtf(edtf);
  if (typeof earliest !== "number" || typeof latest !== "number") return null;
  const [first, last] = [calendarDay(earliest), calendarDay(latest)];
  if (first.year !== last.year) return null;
  const { year, month } = first;
  const isMonth = month === last.month;
  const start = dayOf(year, isMonth ? month : 1, 1);
  const length = isMonth ? daysInMonth(year, month) : dayOf(year + 1, 1, 1) - start;
  return {
    period: isMonth ? "month" : "year",
    from: (earliest - start) / length,
    to: (latest + 1 - start) / length,
  };
}

/** A day, or a quarter, quadrimester or half of a year. */
function isPart({ precision, subYear }: EdtfDate): boolean {
  return precision === "day" || (subYear?.value ?? 0) >= 33;
}
