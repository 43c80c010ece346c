import {
  type Assessment,
  assess,
  type AssessOptions,
  type Commitment,
  type CommitmentAssessment,
  commitmentOf,
  isDueSoon,
  parseIsoDay,
  type Dataset,
  type Tally,
  tally,
  type TargetFact,
} from "@policytrack/core";
import {
  announcedInWords,
  noProgressInWords,
  numberRangeInWords,
  scheduleInWords,
  standingInWords,
  statusInWords,
  whenInWords,
} from "@policytrack/formats/words";
import { beyondReview } from "./beyond-review.ts";
import { targetProgressInWords } from "./target-progress-in-words.ts";

/** One line of a report: a commitment, or, below it, one of its criteria or targets. */
export interface ReportRow {
  readonly id: string;
  /** Of a criterion or target: what it is called. */
  readonly part: string | null;
  readonly due: string;
  readonly status: string;
  readonly schedule: string;
  readonly standing: string;
  /** How many of those who commit say so themselves: "all", "some" or "none". */
  readonly heard: string;
  readonly progress: string;
}

/** A dataset assessed on a day, in words. */
export interface Report {
  readonly dataset: Dataset;
  readonly assessment: Assessment;
  readonly tally: Tally;
  readonly rows: readonly ReportRow[];
  /** What was not known on the day, with the reason. */
  readonly notKnown: readonly { readonly id: string; readonly because: "not-published" | "not-made" }[];
  /** What a reader of the rows should know. */
  readonly notes: readonly string[];
}

/** Assesses a dataset and says it in words. */
export function reportOn(dataset: Dataset, options: AssessOptions): Report {
  const assessment = assess(dataset, options);
  const rows: ReportRow[] = [];
  const notKnown: { id: string; because: "not-published" | "not-made" }[] = [];
  for (const assessed of assessment.commitments) {
    if (assessed.known === "no") notKnown.push({ id: assessed.id, because: assessed.because });
    else rows.push(...rowsOf(dataset, commitmentOf(dataset, assessed.id), assessed));
  }
  return {
    dataset,
    assessment,
    tally: tally(dataset, assessment),
    rows,
    notKnown,
    notes: notesOn(dataset, assessment),
  };
}

type Known = Extract<CommitmentAssessment, { known: "yes" }>;

function rowsOf(dataset: Dataset, commitment: Commitment, assessed: Known): readonly ReportRow[] {
  const { standing, split, criteria, targets } = assessed;
  const first = targets.findLast(
    ({ target, replacedBy }) => roleOf(commitment, target) === "final" && replacedBy === null,
  );
  return [
    {
      id: commitment.id,
      part: null,
      due: dueOf(dataset, commitment, assessed, first),
      status: split ? "criteria differ" : statusInWords(assessed.status),
      schedule: split ? "criteria differ" : scheduleInWords(assessed.schedule),
      standing: `${standingInWords(standing.firmest)}${announcement(standing.announced)}`,
      heard: standing.heard,
      progress: first === undefined ? noProgressInWords("no-target") : targetProgressInWords(first),
    },
    ...(split
      ? criteria.map(({ criterion, status, deadline }) => ({
          id: commitment.id,
          part: criterion ?? "",
          due: "",
          status: statusInWords(status.among),
          schedule: scheduleInWords(deadline.schedule),
          standing: "",
          heard: "",
          progress: "",
        }))
      : []),
    ...targets.map((assessment) => {
      const { target, schedule, replacedBy } = assessment;
      const fact = commitment.targets.find(({ id }) => id === target) as TargetFact;
      return {
        id: commitment.id,
        part: `${fact.role} target ${numberRangeInWords(fact.value)}${replacedBy === null ? "" : " (revised since)"}`,
        due: whenInWords(fact.due, (event) => titleOf(dataset, event)),
        status: "",
        schedule: scheduleInWords(schedule),
        standing: "",
        heard: "",
        progress: targetProgressInWords(assessment),
      };
    }),
  ];
}

function roleOf(commitment: Commitment, target: string): string | undefined {
  return commitment.targets.find(({ id }) => id === target)?.role;
}

function dueOf(
  dataset: Dataset,
  commitment: Commitment,
  assessed: Known,
  final: Known["targets"][number] | undefined,
): string {
  const current = assessed.criteria
    .map(({ deadline }) => deadline.current)
    .filter((id, i, all) => id !== null && all.indexOf(id) === i);
  const words = current.map((id) => {
    const fact = commitment.deadlines.find((deadline) => deadline.id === id);
    return fact === undefined ? "" : whenInWords(fact.when, (event) => titleOf(dataset, event));
  });
  if (words.length > 0) return words.join("; ");
  // Its target may be due where it has no deadline.
  const target = commitment.targets.find(({ id }) => id === final?.target);
  return target === undefined || target.due.kind === "none"
    ? "no date"
    : `no deadline; target ${whenInWords(target.due, (event) => titleOf(dataset, event))}`;
}

/** Titles keep their case, so they stand in quotes within a sentence. */
function titleOf(dataset: Dataset, event: string): string {
  return `"${dataset.events.find(({ id }) => id === event)?.title ?? event}"`;
}

function announcement(announced: Known["standing"]["announced"]): string {
  return announced === "no" || announced === "possibly" ? `, ${announcedInWords(announced)}` : "";
}

function notesOn(dataset: Dataset, assessment: Assessment): readonly string[] {
  const { on, knownBy } = assessment;
  return [
    ...beyondReview(dataset, on),
    ...dueSoon(assessment),
    ...(knownBy === on ? [] : [`Uses what had been published by ${knownBy}.`]),
  ];
}

function dueSoon({ commitments, on }: Assessment): readonly string[] {
  const today = parseIsoDay(on) ?? 0;
  const ids = commitments.flatMap((assessed) => {
    if (assessed.known === "no") return [];
    const targets = assessed.targets.map(({ schedule, window, replacedBy }) => ({
      schedule,
      daysToDue: window === null || replacedBy !== null ? null : window.due - today,
    }));
    const soon = [...assessed.criteria.map(({ deadline }) => deadline), ...targets];
    return soon.some((one) => isDueSoon(one) !== "no") ? [assessed.id] : [];
  });
  return ids.length === 0 ? [] : [`Due within a year: ${ids.join(", ")}.`];
}
