import { addDuration, type CalendarDuration, isoDay, type IsoDay, parseIsoDay } from "@policytrack/core";

/**
 * The days from one to another, a duration apart. Each is counted from the first, so that months from a 31st go by the last
 * days of the shorter ones and come back to it.
 *
 * @param every At least a day.
 * @example
 * [...daysFromTo("2024-01-31", "2024-04-01", { years: 0, months: 1, weeks: 0, days: 0 })];
 * // ["2024-01-31", "2024-02-29", "2024-03-31"]
 */
export function* daysFromTo(
  from: IsoDay,
  to: IsoDay,
  every: CalendarDuration,
): Generator<IsoDay, void, undefined> {
  const first = parseIsoDay(from);
  const last = parseIsoDay(to);
  if (first === null || last === null) throw new RangeError(`${from} or ${to} is not a day.`);
  for (let times = 0; ; times++) {
    const day = addDuration(first, {
      years: every.years * times,
      months: every.months * times,
      weeks: every.weeks * times,
      days: every.days * times,
    });
    if (day > last) return;
    yield isoDay(day);
  }
}
