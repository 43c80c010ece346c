import { type EdtfDate, type EdtfRange, tryParseEdtf, qualificationOf } from "@policytrack/edtf";
import { type AssessedCriterion, type Criterion, type Due, type Ids, type Term } from "@policytrack/core";
import { vaguePartOf } from "./vague-parts.ts";
import { behind, dateText } from "./dates.ts";
import { durationText } from "./durations.ts";
import type { Lexicon, Period } from "./lexicon.ts";
import type { DueForms } from "./template.ts";
import { listText } from "./lists.ts";
import { periodOf } from "./periods.ts";

/** The title of an event of the dataset, by its id. */
export type EventTitle = (event: string) => string;

/**
 * When something is to be done, as the editor wrote it: "by the end of 2030", "in 2025", "every year from 2024",
 * "within 6 months after “Lima summit”"; by its name "the end of 2030". Null where no day is named.
 */
export function dueText(
  lexicon: Lexicon,
  due: Due | null,
  eventTitle: EventTitle,
  form: keyof DueForms = "phrase",
): string | null {
  if (due === null) return null;
  const words = lexicon.due;
  switch (due.kind) {
    case "none":
      return null;
    case "recurring": {
      if (due.every === null) return words.eachTime;
      const [from, until] = [due.from, due.until].map((date) =>
        date === null ? null : dateText(lexicon, date),
      );
      return words.every(durationText(lexicon, due.every), from ?? null, until ?? null);
    }
    case "after-event":
      return (form === "name" ? words.name : words).after(
        durationText(lexicon, due.within),
        lexicon.quote(eventTitle(due.event)),
      );
    case "date":
      return datedText(lexicon, due, form);
    default:
      return due satisfies never;
  }
}

function datedText(
  lexicon: Lexicon,
  { date, timing, fiscalYear }: Extract<Due, { kind: "date" }>,
  form: keyof DueForms,
): string {
  const edtf = tryParseEdtf(date);
  if (edtf === null) return date;
  const isName = form === "name";
  const words = isName ? { ...lexicon.due, ...lexicon.due.name } : lexicon.due;
  const inPeriod = (period: Period): string => {
    switch (timing) {
      case "by":
        return isName ? period.end : words.by(period.end);
      case "in":
        return isName ? period.name : lexicon.date.within(period);
      case "throughout":
        return words.throughout(period.name);
      case "total":
        return words.total(period.name);
      default:
        return timing satisfies never;
    }
  };
  const vague = vaguePartOf(lexicon, edtf);
  if (vague !== null)
    return behind(lexicon, inPeriod(vague.period), { uncertain: vague.uncertain, approximate: false });
  const one = (of: EdtfDate): string => inPeriod(periodOf(lexicon, of, fiscalYear));
  switch (edtf.kind) {
    case "date":
      return behind(lexicon, one(edtf), qualificationOf(edtf));
    case "date-time":
      return one(edtf.date);
    case "one-of":
    case "all-of":
      return listText(
        lexicon,
        edtf.members.map((member) => (member.kind === "date" ? one(member) : rangeEnd(lexicon, member, one))),
        edtf.kind === "one-of" ? "or" : "and",
      );
    case "interval": {
      const { start, end } = edtf;
      if (typeof end === "string") return dateText(lexicon, date);
      const marks = qualificationOf(end);
      if (typeof start === "string" || timing === "by") return behind(lexicon, one(end), marks);
      const [first, last] = [start, end].map((of) => periodOf(lexicon, of, fiscalYear).name) as [
        string,
        string,
      ];
      const stretch = lexicon.number.to(first, last);
      const text =
        timing === "throughout"
          ? words.throughout(stretch)
          : timing === "total"
            ? words.total(stretch)
            : lexicon.span.fromTo(first, last);
      return behind(lexicon, text, marks);
    }
    default:
      return edtf satisfies never;
  }
}

function rangeEnd(lexicon: Lexicon, { start, end }: EdtfRange, one: (of: EdtfDate) => string): string {
  if (typeof end !== "string") return one(end);
  return typeof start === "string" ? lexicon.span.unknown : lexicon.span.from(one(start));
}

/** The term of a criterion as a whole: the one that its first verdict goes by, or the only one that there is. */
export function termOfCriterion(criterion: AssessedCriterion<Ids>): Term | null {
  const [verdict] = criterion.verdicts;
  if (verdict !== undefined) return verdict.term;
  const record: Criterion | undefined = criterion.commitment.record.criteria.find(
    ({ id }) => id === criterion.criterionId,
  );
  return record?.terms.length === 1 ? (record.terms[0] ?? null) : null;
}
