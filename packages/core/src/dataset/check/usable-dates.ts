import { boundsOf } from "../../assess/order.ts";
import { dayOf } from "../../dates/day.ts";
import { whyNotDeadline } from "../../dates/due-window.ts";
import { parseEdtf } from "../../dates/edtf-parse.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { When } from "../../model/when.ts";
import { type Problem, printFound } from "../problem.ts";

/** Dates that say enough for what they are used for: a deadline is one stretch of days, a publication or a period ends. */
export function usableDates(dataset: DatasetDraft): readonly Problem[] {
  return [
    ...dataset.commitments.flatMap(({ deadlines, targets }, i) => [
      ...deadlines.flatMap(({ when }, j) => deadline(when, ["commitments", i, "deadlines", j, "when"])),
      ...targets.flatMap(({ due, base }, j) => [
        ...deadline(due, ["commitments", i, "targets", j, "due"]),
        ...(base === null
          ? []
          : ended(base.date, ["commitments", i, "targets", j, "base", "date"], "A base's period")),
      ]),
    ]),
    ...dataset.events.flatMap(({ date }, i) => withinYears(date, ["events", i, "date"])),
    ...dataset.observations.flatMap(({ date }, i) =>
      ended(date, ["observations", i, "date"], "A period measured"),
    ),
    ...dataset.sources.flatMap(({ published }, i) =>
      published === null ? [] : ended(published, ["sources", i, "published"], "A day of publication"),
    ),
  ];
}

function deadline(when: When, path: Problem["path"]): readonly Problem[] {
  if (when.kind !== "date") return [];
  const parsed = parseEdtf(when.edtf);
  const why = parsed.ok ? whyNotDeadline(parsed.edtf) : null;
  return why === null
    ? []
    : [
        {
          rule: "deadline-date",
          path: [...path, "edtf"],
          message: `This date ${why}.`,
          found: printFound(when.edtf),
          remedy: "Write a day, a period, an interval, or a choice of them in square brackets.",
        },
      ];
}

/** Deadlines can count from an event, and lie in the years that deadlines can lie in. */
function withinYears(date: string | null, path: Problem["path"]): readonly Problem[] {
  const { first, last } = boundsOf(date);
  const outside = [first, last].some(
    (day) => Number.isFinite(day) && (day < dayOf(1000, 1, 1) || day > dayOf(9999, 12, 31)),
  );
  return outside
    ? [
        {
          rule: "event-date",
          path,
          message: "This date lies outside the years 1000 to 9999.",
          found: printFound(date),
          remedy: "Write a date that deadlines can count from, or leave the event out.",
        },
      ]
    : [];
}

function ended(date: string | null, path: Problem["path"], what: string): readonly Problem[] {
  return Number.isFinite(boundsOf(date).last)
    ? []
    : [
        {
          rule: "date-without-end",
          path,
          message: `${what} has a last day.`,
          found: printFound(date),
          remedy: 'Write a date that ends, however vague: "2023-11", "2023-11/2024-01".',
        },
      ];
}
