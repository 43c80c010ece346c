import {
  type FactId,
  groupsOf,
  type Progress,
  type ProgressFigures,
  type StatusGroup,
} from "@policytrack/core";
import {
  announcedInWords,
  groupInWords,
  type Locale,
  noProgressInWords,
  paceInWords,
  numberRangeInWords,
  progressInWords,
  scheduleInWords,
  standingInWords,
  statusInWords,
  whenInWords,
} from "@policytrack/formats/words";
import type { Say } from "../words/say.ts";
import type { AsKnown, KnownRecord } from "./as-known.ts";
import { targetYearsOf } from "./selection.ts";

/** One line of the table in the words of the command's report: a record, or below it a criterion or a target. */
export interface Row {
  /** Of a criterion or target: what the report calls it. */
  readonly part: string | null;
  readonly label: string;
  /** Whether the label is a text of the record, in the language that the record is written in. */
  readonly isWritten: boolean;
  readonly due: string;
  /** The year that is named; empty where there is none. */
  readonly targetYear: string;
  readonly status: string;
  readonly statusGroup: StatusGroup | null;
  readonly schedule: string;
  readonly tone: Tone;
  readonly standing: string;
  readonly progress: string;
  readonly figures: ProgressFigures | null;
}

/** How a verdict on the schedule is accented: late for certain, late under some reading, met, or not at all. */
export type Tone = "late" | "maybe" | "met" | "plain";

/** A record and, where its criteria differ or it has targets, each of them. */
export function rowsInWords(view: AsKnown, record: KnownRecord, say: Say): readonly [Row, ...Row[]] {
  const { commitment, assessed, groups } = record;
  const { locale, page } = say;
  const differ = groupInWords("criteria-differ", locale);
  const final = assessed.targets.findLast(
    ({ target, replacedBy }) => view.target(record, target)?.role === "final" && replacedBy === null,
  );
  const row = {
    isWritten: false,
    due: "",
    targetYear: "",
    status: "",
    statusGroup: null,
    standing: "",
    progress: "",
    figures: null,
  };
  return [
    {
      part: null,
      label: commitment.title,
      isWritten: true,
      due: dueInWords(view, record, final?.target, say),
      targetYear: targetYearsOf(record).join(", "),
      status: assessed.split ? differ : statusInWords(assessed.status, locale),
      statusGroup: groups.status,
      schedule: assessed.split ? differ : scheduleInWords(assessed.schedule, locale),
      tone: toneOf(assessed.schedule),
      standing: standingOf(record, locale),
      progress:
        final === undefined
          ? noProgressInWords("no-target", locale)
          : progressWithPace(final.progress[0], locale),
      figures: final === undefined ? null : figuresOf(final.progress[0]),
    },
    ...(assessed.split ? assessed.criteria : []).map(({ criterion, status, deadline }): Row => {
      const alone = { ...assessed, split: false, status: status.among, schedule: deadline.schedule };
      return {
        ...row,
        part: criterion ?? "",
        label: commitment.criteria.find(({ id }) => id === criterion)?.text ?? "",
        isWritten: true,
        status: statusInWords(status.among, locale),
        statusGroup: groupsOf(alone).status,
        schedule: scheduleInWords(deadline.schedule, locale),
        tone: toneOf(deadline.schedule),
      };
    }),
    ...assessed.targets.flatMap(({ target, schedule, window, progress, replacedBy }): Row[] => {
      const fact = view.target(record, target);
      if (fact === undefined) return [];
      const unit = view.dataset.indicators.find(({ id }) => id === fact.indicator)?.unit ?? "";
      const value = numberRangeInWords(fact.value, undefined, locale);
      const revised = replacedBy === null ? "" : page.revisedSince;
      return [
        {
          ...row,
          part: `${fact.role} target ${numberRangeInWords(fact.value)}${replacedBy === null ? "" : " (revised since)"}`,
          label: `${page.target(fact.role, `${value} ${unit}`)}${revised}`,
          due: whenInWords(fact.due, titleIn(view), locale),
          targetYear: window === null ? "" : String(window.targetYear),
          schedule: scheduleInWords(schedule, locale),
          tone: toneOf(schedule),
          progress: progressWithPace(progress[0], locale),
          figures: figuresOf(progress[0]),
        },
      ];
    }),
  ];
}

/** How firmly it was promised, and whether that was announced, where that is in doubt. */
export function standingOf({ assessed: { standing } }: KnownRecord, locale: Locale): string {
  const { firmest, announced } = standing;
  const doubt = announced === "no" || announced === "possibly";
  const words = standingInWords(firmest, locale);
  return doubt ? `${words}${locale === "ja" ? "、" : ", "}${announcedInWords(announced, locale)}` : words;
}

function progressWithPace(progress: Progress, locale: Locale): string {
  const words = progressInWords(progress, locale);
  return progress.kind === "none" || progress.pace === null
    ? words
    : `${words}${locale === "ja" ? "、" : ", "}${paceInWords(progress.pace, locale)}`;
}

/** Titles keep their case, so they stand in quotes within a sentence. */
function titleIn({ dataset }: AsKnown): (event: string) => string {
  return (event) => `"${dataset.events.find(({ id }) => id === event)?.title ?? event}"`;
}

/** When it is due, by the deadlines in force, or else by its final target. */
function dueInWords(
  view: AsKnown,
  record: KnownRecord,
  final: FactId | undefined,
  { locale, page }: Say,
): string {
  const titleOf = titleIn(view);
  const current = new Set(record.assessed.criteria.map(({ deadline }) => deadline.current));
  const words = [...current].flatMap((id) => {
    const deadline = view.deadlines(record).find((fact) => fact.id === id);
    return deadline === undefined ? [] : [whenInWords(deadline.when, titleOf, locale)];
  });
  if (words.length > 0) return words.join(locale === "ja" ? "；" : "; ");
  const target = final === undefined ? undefined : view.target(record, final);
  return target === undefined || target.due.kind === "none"
    ? page.noDate
    : page.dueByTarget(whenInWords(target.due, titleOf, locale));
}

function figuresOf(progress: Progress): ProgressFigures | null {
  return progress.kind === "figures" ? progress.figures : null;
}

export function toneOf(schedule: KnownRecord["assessed"]["schedule"]): Tone {
  const late = schedule.filter((verdict) => ["met-late", "overdue", "missed"].includes(verdict));
  if (late.length === schedule.length) return "late";
  if (late.length > 0 || schedule.includes("unreported")) return "maybe";
  return schedule.includes("met") ? "met" : "plain";
}
