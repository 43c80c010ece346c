/** What must hold for any text that may be a date, and for any deadline that it makes. */
import {
  isEdtf,
  isoDay,
  levelOf,
  parseEdtf,
  parseIsoDay,
  printEdtf,
  spanOf,
  tryPeriodsOf,
} from "../../packages/edtf/src/index.ts";
import { dueWindow } from "../../packages/core/src/timeliness/due-window.ts";
import { en, ja, ko, type Words } from "../../packages/formats/src/words.ts";
import type { Draw } from "../generate.ts";
import { drawDate } from "./draw-date.ts";
import { type Outcome, require } from "./outcome.ts";

const languages: readonly Words[] = [en, ja, ko];
const timings = ["by", "in", "throughout", "total"] as const;
const fiscalYears = [
  null,
  null,
  null,
  { firstMonth: 4, namedAfter: "first" },
  { firstMonth: 10, namedAfter: "last" },
] as const;

export function tryDate(draw: Draw): Outcome {
  const text = drawDate(draw);
  const parsed = parseEdtf(text);
  require(isEdtf(text) === parsed.ok, "isEdtf and parseEdtf agree", text);
  if (!parsed.ok) return { accepted: false, input: text };
  const printed = printEdtf(parsed.edtf);
  const again = parseEdtf(printed);
  require(again.ok && printEdtf(again.edtf) === printed, "what is printed is read again as the same", text);
  const { earliest, latest } = spanOf(text);
  require(earliest <= latest, "a span begins before it ends", text);
  require([0, 1, 2].includes(levelOf(text)), "a date has a level", text);
  for (const period of tryPeriodsOf(text) ?? [])
    require(period.from <= period.to, "a period begins before it ends", text);
  for (const day of [earliest, latest]) {
    const iso = Number.isFinite(day) && day >= -719_528 && day <= 2_932_896 ? isoDay(day) : null;
    if (iso !== null) require(parseIsoDay(iso) === day, "a day is printed and read as the same", text);
  }
  const fiscalYear = draw.pick(fiscalYears);
  const timing = draw.pick(timings);
  const due = { kind: "date", date: text, timing, every: null, fiscalYear } as const;
  const window = dueWindow(due);
  if (typeof window !== "string") {
    require(window.opens <= window.due, "a deadline is not due before it begins", text);
    require(window.due <=
      window.latestDue, "the last day possibly in time is not before the last certainly", text);
    require(Number.isFinite(window.due) && Number.isFinite(window.latestDue), "due days are finite", text);
    for (const day of [window.due, window.latestDue])
      require(isoDay(day).length === 10, "due days can be written", text);
  }
  for (const words of languages)
    for (const said of [words.date(text), words.when(text), words.term(due)])
      if (said !== null) {
        require(said !== "", "a date has words", text);
        require(!/undefined|NaN|Infinity|\[object/.test(
          said,
        ), `words hold no value of the program: ${said}`, text);
      }
  return { accepted: true, input: text };
}
