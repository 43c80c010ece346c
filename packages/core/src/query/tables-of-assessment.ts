import type {
  AssessedCommitment,
  AssessedCriterion,
  PointView,
  TargetView,
  Verdict,
} from "../assess/assessment.ts";
import type { AssessmentContext } from "../assess/assessment-context.ts";
import { dayText } from "../assess/read-day.ts";
import { contextOf } from "../assess/assessed-row.ts";
import type { LanguageMap, Range } from "../model/types.ts";
import { tableFor } from "./columns.ts";

const joined = (ids: Iterable<string>): string => [...ids].join(" ");
const minOf = (range: Range | null | undefined): number | null => range?.min ?? null;
const maxOf = (range: Range | null | undefined): number | null => range?.max ?? null;

/** The days of the assessment that a row is of: tables of several days can be put together. */
function daysOf<Row extends object>(c: ReturnType<typeof tableFor<Row>>, rowOf: (row: Row) => object) {
  const options = (row: Row): { readonly on: string; readonly evidenceUntil: string } =>
    contextOf(rowOf(row))!.options;
  return {
    on: c.day("The day assessed.", (row) => options(row).on),
    evidence_until: c.day("Last day whose publications count.", (row) => options(row).evidenceUntil),
  } as const;
}

function textOf(row: object, map: LanguageMap | null): string | null {
  return map === null ? null : contextOf(row)!.text(map);
}

/** The first and the last day that a date can mean; null where it is open. */
export interface Dated<Item> {
  readonly item: Item;
  readonly first: string | null;
  readonly last: string | null;
}
function dated<Item>(context: AssessmentContext, item: Item, date: string | null): Dated<Item> {
  const { earliest, latest } = context.index.span(date);
  return {
    item,
    first: Number.isFinite(earliest) ? dayText(earliest) : null,
    last: Number.isFinite(latest) ? dayText(latest) : null,
  };
}

/** What an assessment says. */
export function assessedTables() {
  const c = tableFor<Dated<AssessedCommitment>>();
  const k = tableFor<AssessedCriterion>();
  const v = tableFor<Verdict>();
  const n = tableFor<{ readonly verdict: Verdict; readonly target: TargetView; readonly point: PointView }>();
  return {
    commitments: c.table({
      about: "A commitment on record on the day. Positions and background are in the table context.",
      rows: (assessment, context) => assessment.commitments.map((item) => dated(context, item, item.madeOn)),
      columns: {
        commitment: c.id("Id of the commitment.", ({ item }) => item.id),
        title: c.text("Title in the language of the dataset.", ({ item }) => item.title),
        parties: c.ids("Ids of the parties that commit.", ({ item }) =>
          joined(item.parties.map(({ id }) => id)),
        ),
        domains: c.ids("Ids of its domains.", ({ item }) => joined(item.record.domains)),
        instrument: c.id(
          "Id of the text in which it stands. Empty: none stated.",
          ({ item }) => item.record.instrument,
        ),
        status: c.code("What has been done: a status, uncertain or mixed.", ({ item }) => item.status),
        possible_status: c.text("Every status that the dates allow.", ({ item }) =>
          joined(item.possibleStatus),
        ),
        timeliness: c.code(
          "Delivery against the deadline: a timeliness, uncertain or mixed.",
          ({ item }) => item.timeliness,
        ),
        possible_timeliness: c.text("Every timeliness that the dates allow.", ({ item }) =>
          joined(item.possibleTimeliness),
        ),
        due: c.day(
          "Last day certainly on time, where all final criteria have the same.",
          ({ item }) => item.due,
        ),
        due_reason: c.code("Why there is no due day.", ({ item }) => item.dueReason),
        days_to_due: c.integer(
          "Days from the day assessed to the due day; negative once it has passed.",
          ({ item }) => item.daysToDue,
        ),
        target_year: c.integer(
          "Year of the latest due day of the final criteria.",
          ({ item }) => item.targetYear,
        ),
        firmness: c.code("The firmest claim on record.", ({ item }) => item.firmness),
        stated_by: c.code(
          "Whether all, some or none of the committing parties say so themselves.",
          ({ item }) => item.statedBy,
        ),
        formally_announced: c.code(
          "Whether it was formally announced: yes, no, disputed, not-stated.",
          ({ item }) => item.formallyAnnounced,
        ),
        made_on: c.date("When it was made, as its source dates it (EDTF).", ({ item }) => item.madeOn),
        made_on_first: c.day("First day that made_on can mean.", ({ first }) => first),
        made_on_last: c.day("Last day that made_on can mean.", ({ last }) => last),
        parts: c.integer(
          "How many verdicts it has: criteria, parties, periods.",
          ({ item }) => item.verdicts.length,
        ),
        sources: c.integer("How many published sources it cites.", ({ item }) => item.sources.length),
        reviewed_on: c.day("When an editor last reviewed the record.", ({ item }) => item.record.reviewedOn),
        ...daysOf(c, ({ item }) => item),
      },
    }),
    context: c.table({
      about: "A position, background or summary on record on the day. These are shown and never counted.",
      rows: (assessment, context) => assessment.context.map((item) => dated(context, item, item.madeOn)),
      columns: {
        commitment: c.id("Id of the record.", ({ item }) => item.id),
        title: c.text("Title in the language of the dataset.", ({ item }) => item.title),
        classification: c.code("What the record is.", ({ item }) => item.classification),
        parties: c.ids("Ids of the parties that commit.", ({ item }) =>
          joined(item.parties.map(({ id }) => id)),
        ),
        domains: c.ids("Ids of its domains.", ({ item }) => joined(item.record.domains)),
        status: c.code("What has been done.", ({ item }) => item.status),
        timeliness: c.code("Delivery against the deadline.", ({ item }) => item.timeliness),
        firmness: c.code("The firmest claim on record.", ({ item }) => item.firmness),
        made_on: c.date("When it was made, as its source dates it (EDTF).", ({ item }) => item.madeOn),
        made_on_first: c.day("First day that made_on can mean.", ({ first }) => first),
        made_on_last: c.day("Last day that made_on can mean.", ({ last }) => last),
        ...daysOf(c, ({ item }) => item),
      },
    }),
    criteria: k.table({
      about: "A criterion of a commitment as a whole, over its parties and periods.",
      rows: ({ commitments }) => commitments.flatMap(({ criteria }) => criteria),
      columns: {
        commitment: k.id("Id of the commitment.", ({ commitmentId }) => commitmentId),
        criterion: k.id("Id of the criterion within its commitment.", ({ criterionId }) => criterionId),
        text: k.text("What would count, in the language of the dataset.", (row) =>
          textOf(row, row.criterion.text),
        ),
        condition: k.text(
          "On what it is conditional, in the language of the dataset. Empty: on nothing.",
          (row) => textOf(row, row.criterion.condition),
        ),
        stage: k.code(
          "final, or interim: shown, but no part of the verdict on the commitment.",
          ({ stage }) => stage,
        ),
        status: k.code("What has been done.", ({ status }) => status),
        timeliness: k.code("Delivery against the deadline.", ({ timeliness }) => timeliness),
        possible_timeliness: k.text("Every timeliness that the dates allow.", (row) =>
          joined(row.possibleTimeliness),
        ),
        due: k.day("Last day certainly on time.", ({ due }) => due),
        due_reason: k.code("Why there is no due day.", ({ dueReason }) => dueReason),
        delivered_by: k.code(
          "By how many of the committing parties it was delivered.",
          ({ deliveredBy }) => deliveredBy,
        ),
        next_due_first: k.day(
          "Due day of the next period; the first that the dates allow.",
          ({ nextDue }) => nextDue?.earliest ?? null,
        ),
        next_due_last: k.day(
          "Due day of the next period; the last that the dates allow.",
          ({ nextDue }) => nextDue?.latest ?? null,
        ),
        periods_due_min: k.integer("Periods due so far, at least.", ({ tally }) => minOf(tally?.due)),
        periods_due_max: k.integer("Periods due so far, at most.", ({ tally }) => maxOf(tally?.due)),
        periods_on_time_min: k.integer("Periods kept on time, at least.", ({ tally }) =>
          minOf(tally?.onTime),
        ),
        periods_on_time_max: k.integer("Periods kept on time, at most.", ({ tally }) => maxOf(tally?.onTime)),
        periods_late_min: k.integer("Periods kept late, at least.", ({ tally }) => minOf(tally?.late)),
        periods_late_max: k.integer("Periods kept late, at most.", ({ tally }) => maxOf(tally?.late)),
        periods_overdue_min: k.integer("Periods overdue, at least.", ({ tally }) => minOf(tally?.overdue)),
        periods_overdue_max: k.integer("Periods overdue, at most.", ({ tally }) => maxOf(tally?.overdue)),
        periods_missed_min: k.integer("Periods missed, at least.", ({ tally }) => minOf(tally?.missed)),
        periods_missed_max: k.integer("Periods missed, at most.", ({ tally }) => maxOf(tally?.missed)),
        periods_unreported_min: k.integer("Periods due without a report, at least.", ({ tally }) =>
          minOf(tally?.unreported),
        ),
        periods_unreported_max: k.integer("Periods due without a report, at most.", ({ tally }) =>
          maxOf(tally?.unreported),
        ),
        ...daysOf(k, (row) => row),
      },
    }),
    verdicts: v.table({
      about: "A verdict: what is said of one criterion, by one party or all together, in one period.",
      rows: ({ verdicts }) => verdicts,
      columns: {
        verdict: v.id("Id of the verdict: commitment, criterion, party, period.", ({ id }) => id),
        commitment: v.id("Id of the commitment.", ({ commitmentId }) => commitmentId),
        title: v.text(
          "Title of the commitment, in the language of the dataset.",
          ({ commitment }) => commitment.title,
        ),
        criterion: v.id("Id of the criterion within its commitment.", ({ criterionId }) => criterionId),
        party: v.id(
          "Id of the party whose own part it is. Empty: of all that commit, together.",
          ({ partyId }) => partyId,
        ),
        occurrence: v.text("The period or the event of what recurs.", ({ occurrence }) => occurrence),
        stage: v.code(
          "final, or interim: shown, but no part of the verdict on the commitment.",
          ({ stage }) => stage,
        ),
        status: v.code("What has been done: a status or uncertain.", ({ status }) => status),
        status_certain: v.boolean(
          "Whether the dates allow one status only.",
          ({ possibleStatus }) => possibleStatus.length === 1,
        ),
        possible_status: v.text("Every status that the dates allow.", (row) => joined(row.possibleStatus)),
        timeliness: v.code(
          "Delivery against the deadline: a timeliness or uncertain.",
          ({ timeliness }) => timeliness,
        ),
        timeliness_certain: v.boolean(
          "Whether the dates allow one timeliness only.",
          ({ possibleTimeliness }) => possibleTimeliness.length === 1,
        ),
        possible_timeliness: v.text("Every timeliness that the dates allow.", (row) =>
          joined(row.possibleTimeliness),
        ),
        opens: v.day("First day of the time in which it is to be done.", ({ opens }) => opens),
        due: v.day("Last day certainly on time.", ({ due }) => due),
        latest_due: v.day("Last day possibly on time.", ({ latestDue }) => latestDue),
        due_reason: v.code("Why there is no due day.", ({ dueReason }) => dueReason),
        days_to_due: v.integer(
          "Days from the day assessed to the due day; negative once it has passed.",
          ({ daysToDue }) => daysToDue,
        ),
        decided_by: v.code(
          "Whether a number, a reported status or nothing decided.",
          ({ decidedBy }) => decidedBy,
        ),
        achieved_first: v.day(
          "First day on which it can have been delivered or achieved. Empty: open, or not at all.",
          ({ achieved }) => (achieved === null || achieved.earliest === "open" ? null : achieved.earliest),
        ),
        achieved_last: v.day(
          "Last day on which it can have been first delivered or achieved.",
          ({ achieved }) => achieved?.latest ?? null,
        ),
        regressed: v.boolean(
          "Whether it was delivered or achieved and undone since.",
          ({ regressed }) => regressed,
        ),
        possibly_regressed: v.boolean(
          "Whether some reading of the dates says so.",
          ({ possiblyRegressed }) => possiblyRegressed,
        ),
        original_due: v.day(
          "Due day of the first term, where a later term is in force.",
          ({ original }) => original?.due ?? null,
        ),
        original_timeliness: v.code(
          "What the first term would be today.",
          ({ original }) => original?.timeliness ?? null,
        ),
        ...daysOf(v, (row) => row),
      },
    }),
    values: n.table({
      about: "A value of a verdict's series, with the target that it is compared to.",
      rows: ({ verdicts }) =>
        verdicts.flatMap((verdict) => {
          const { target } = verdict;
          return target === null ? [] : verdict.series.map((point) => ({ verdict, target, point }));
        }),
      columns: {
        fact: n.id("Id of the observation.", ({ point }) => point.id),
        verdict: n.id("Id of the verdict.", ({ verdict }) => verdict.id),
        indicator: n.id("Id of the indicator.", ({ target }) => target.indicator.id),
        unit: n.text("Unit of the indicator.", ({ target }) => target.unit),
        from: n.day("First day of the period measured.", ({ point }) => point.from),
        through: n.day("Last day of the period measured.", ({ point }) => point.through),
        value_min: n.number("The value, at least.", ({ point }) => point.value.min),
        value_max: n.number("The value, at most.", ({ point }) => point.value.max),
        comparator: n.code("How the value is compared to the target.", ({ target }) => target.comparator),
        target_min: n.number("The target in the unit, at least.", ({ target }) => target.value.min),
        target_max: n.number("The target in the unit, at most.", ({ target }) => target.value.max),
        ...daysOf(n, ({ verdict }) => verdict),
      },
    }),
  } as const;
}
