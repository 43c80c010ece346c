import {
  type Among,
  assess,
  assessmentOf,
  type Commitment,
  commitmentOf,
  type CommitmentAssessment,
  type Dataset,
  type Day,
  type DueWindow,
  type FactId,
  isCounted,
  type IsoDay,
  isoDay,
  parseIsoDay,
  type Schedule,
  select,
  type Upcoming,
  upcoming,
  type When,
} from "@policytrack/core";
import { dueInWords, numberRangeInWords } from "@policytrack/formats/words";

/** A deadline or target that falls due in a stretch of time. */
export interface DueItem {
  readonly commitment: string;
  readonly title: string;
  /** The criterion it is the deadline of; null for a commitment without any, or a target. */
  readonly criterion: string | null;
  readonly target: FactId | null;
  /** What is to be so by then: the criterion, or the number to be reached. Null where nothing says. */
  readonly what: string | null;
  /** The last day that is surely in time, and the last that may be. */
  readonly due: IsoDay;
  readonly doubtUntil: IsoDay;
  readonly inWords: string;
  /** "yes": not over with, and due within the stretch in every reading of its date. */
  readonly sure: "yes" | "possibly";
  /** How it stands on the first day. */
  readonly schedule: Among<Schedule>;
}

/** Why a commitment has nothing that falls due in the stretch. */
export const elsewhere = ["later", "earlier", "over", "noDay", "notKnown", "notCounted"] as const;
export type Elsewhere = (typeof elsewhere)[number];

/** What falls due in a stretch of time, and where everything else is. */
export interface WhatIsDue {
  readonly dataset: string;
  readonly version: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly knownBy: IsoDay;
  /** In the order of their due days. */
  readonly items: readonly DueItem[];
  /** The ids of all other commitments, each once. */
  readonly others: Readonly<Record<Elsewhere, readonly string[]>>;
}

export interface DueOptions {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly knownBy: IsoDay;
  /** Ids of parties that commit themselves, and of domains; absent: of all. */
  readonly party?: readonly string[];
  readonly domain?: readonly string[];
}

/** Looks for what falls due from one day to another among the commitments of some parties and domains. */
export function whatIsDue(dataset: Dataset, { from, to, knownBy, party, domain }: DueOptions): WhatIsDue {
  const chosen = {
    ...dataset,
    commitments: select(dataset, {
      ...(party === undefined ? {} : { party }),
      ...(domain === undefined ? {} : { domain }),
    }),
  };
  const first = parseIsoDay(from) ?? 0;
  const last = parseIsoDay(to) ?? 0;
  const assessment = assess(chosen, { on: from, knownBy });
  const items = upcoming(chosen, { from, to, knownBy }).map((one) => {
    const commitment = commitmentOf(chosen, one.commitment);
    return itemOf(chosen, commitment, assessmentOf(assessment, one.commitment), one, [first, last]);
  });
  const others: Record<Elsewhere, string[]> = {
    later: [],
    earlier: [],
    over: [],
    noDay: [],
    notKnown: [],
    notCounted: [],
  };
  const due = new Set(items.map(({ commitment }) => commitment));
  for (const assessed of assessment.commitments) {
    if (due.has(assessed.id)) continue;
    const where = isCounted(commitmentOf(chosen, assessed.id)) ? whereElse(assessed, first) : "notCounted";
    others[where].push(assessed.id);
  }
  return { dataset: dataset.id, version: dataset.version, from, to, knownBy, items, others };
}

function itemOf(
  dataset: Dataset,
  commitment: Commitment,
  assessed: CommitmentAssessment,
  { criterion, target, window, schedule }: Upcoming,
  [first, last]: readonly [Day, Day],
): DueItem {
  const { when, what } = dueFact(dataset, commitment, assessed, criterion, target);
  const within = window.due >= first && window.doubtUntil <= last;
  return {
    commitment: commitment.id,
    title: commitment.title,
    criterion,
    target,
    what,
    due: isoDay(window.due),
    doubtUntil: isoDay(window.doubtUntil),
    inWords: dueInWords(when, window, first, {
      schedule,
      eventTitle: (id) => `"${dataset.events.find((event) => event.id === id)?.title ?? id}"`,
    }),
    sure: within && !schedule.some(isOver) ? "yes" : "possibly",
    schedule,
  };
}

interface DueFact {
  readonly when: When;
  readonly what: string | null;
}

function dueFact(
  dataset: Dataset,
  commitment: Commitment,
  assessed: CommitmentAssessment,
  criterion: string | null,
  target: FactId | null,
): DueFact {
  const number = commitment.targets.find(({ id }) => id === target);
  if (number !== undefined) {
    const unit = dataset.indicators.find(({ id }) => id === number.indicator)?.unit ?? "";
    const value = `${number.role} target of ${numberRangeInWords(number.value)} ${unit}`.trimEnd();
    return { when: number.due, what: value };
  }
  const current =
    assessed.known === "no"
      ? null
      : assessed.criteria.find((one) => one.criterion === criterion)?.deadline.current;
  const deadline = commitment.deadlines.find(({ id }) => id === current);
  if (deadline === undefined) throw new RangeError(`${commitment.id}: what is due has no deadline.`);
  const text = commitment.criteria.find(({ id }) => id === criterion)?.text ?? null;
  return { when: deadline.when, what: text };
}

/** Where a commitment is that has nothing in the stretch: what is still to come goes before what is past. */
function whereElse(assessed: CommitmentAssessment, first: Day): Elsewhere {
  if (assessed.known === "no") return "notKnown";
  const parts: readonly { window: DueWindow | null; schedule: Among<Schedule> }[] = [
    ...assessed.criteria.map(({ deadline }) => deadline),
    ...assessed.targets.filter(({ replacedBy }) => replacedBy === null),
  ];
  const going = parts.filter(({ schedule }) => !schedule.every(isOver));
  const dated = going.flatMap(({ window }) => window ?? []);
  if (dated.length > 0) return dated.some(({ doubtUntil }) => doubtUntil >= first) ? "later" : "earlier";
  return going.length === 0 ? "over" : "noDay";
}

function isOver(schedule: Schedule): boolean {
  return schedule === "met" || schedule === "met-late" || schedule === "missed" || schedule === "closed";
}
