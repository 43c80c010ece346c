import { groupsOf, type Progress, type ProgressFigures, type StatusGroup } from "@policytrack/core";
import {
  announcedInWords,
  groupInWords,
  noProgressInWords,
  numberRangeInWords,
  progressInWords,
  scheduleInWords,
  standingInWords,
  statusInWords,
  whenInWords,
} from "@policytrack/formats/words";
import type { AsKnown, KnownRecord } from "./as-known.ts";

/** One line of the table in the words of the command's report: a record, or below it a criterion or a target. */
export interface Row {
  /** Of a criterion or target: what the report calls it. */
  readonly part: string | null;
  readonly label: string;
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
export function rowsInWords(view: AsKnown, record: KnownRecord): readonly [Row, ...Row[]] {
  const { commitment, assessed, groups } = record;
  const differ = groupInWords("criteria-differ");
  const final = assessed.targets.findLast(
    ({ target, replacedBy }) => view.target(record, target)?.role === "final" && replacedBy === null,
  );
  const row = {
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
      due: dueInWords(view, record),
      targetYear: targetYearOf(record),
      status: assessed.split ? differ : statusInWords(assessed.status),
      statusGroup: groups.status,
      schedule: assessed.split ? differ : scheduleInWords(assessed.schedule),
      tone: toneOf(assessed.schedule),
      standing: standingOf(record),
      progress: final === undefined ? noProgressInWords("no-target") : progressInWords(final.progress[0]),
      figures: final === undefined ? null : figuresOf(final.progress[0]),
    },
    ...(assessed.split ? assessed.criteria : []).map(({ criterion, status, deadline }): Row => {
      const alone = { ...assessed, split: false, status: status.among, schedule: deadline.schedule };
      return {
        ...row,
        part: criterion ?? "",
        label: commitment.criteria.find(({ id }) => id === criterion)?.text ?? "",
        status: statusInWords(status.among),
        statusGroup: groupsOf(alone).status,
        schedule: scheduleInWords(deadline.schedule),
        tone: toneOf(deadline.schedule),
      };
    }),
    ...assessed.targets.flatMap(({ target, schedule, window, progress, replacedBy }): Row[] => {
      const fact = view.target(record, target);
      if (fact === undefined) return [];
      const unit = view.dataset.indicators.find(({ id }) => id === fact.indicator)?.unit ?? "";
      const name = `${fact.role} target ${numberRangeInWords(fact.value)}`;
      const revised = replacedBy === null ? "" : " (revised since)";
      return [
        {
          ...row,
          part: `${name}${revised}`,
          label: `${name} ${unit}${revised}`,
          due: whenInWords(fact.due),
          targetYear: window === null ? "" : String(window.targetYear),
          schedule: scheduleInWords(schedule),
          tone: toneOf(schedule),
          progress: progressInWords(progress[0]),
          figures: figuresOf(progress[0]),
        },
      ];
    }),
  ];
}

/** How firmly it was promised, and whether that was announced, where that is in doubt. */
export function standingOf({ assessed: { standing } }: KnownRecord): string {
  const { firmest, announced } = standing;
  const doubt = announced === "no" || announced === "possibly";
  return `${standingInWords(firmest)}${doubt ? `, ${announcedInWords(announced)}` : ""}`;
}

/** When it is due, by the deadlines in force. */
function dueInWords(view: AsKnown, record: KnownRecord): string {
  const titleOf = (id: string): string => view.dataset.events.find((event) => event.id === id)?.title ?? id;
  const current = new Set(record.assessed.criteria.map(({ deadline }) => deadline.current));
  const words = [...current].flatMap((id) => {
    const deadline = view.deadlines(record).find((fact) => fact.id === id);
    return deadline === undefined ? [] : [whenInWords(deadline.when, titleOf)];
  });
  return words.length === 0 ? "no date" : words.join("; ");
}

/** The year named by the deadline in force on the day, else by the final target; not the one that was published. */
function targetYearOf({ assessed, commitment }: KnownRecord): string {
  const ofDeadlines = assessed.criteria.flatMap(({ deadline }) => deadline.window?.targetYear ?? []);
  const ofTargets = assessed.targets.flatMap(({ target, window }) =>
    commitment.targets.find(({ id }) => id === target)?.role === "final" ? (window?.targetYear ?? []) : [],
  );
  const years = new Set(ofDeadlines.length > 0 ? ofDeadlines : ofTargets);
  return [...years].join(", ");
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
