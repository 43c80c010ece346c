import {
  addDuration,
  assess,
  assessmentOf,
  type Because,
  type CalendarDuration,
  type Commitment,
  type CommitmentAssessment,
  type Dataset,
  dayOf,
  type IsoDay,
  isoDay,
  type Known,
  knowledgeOf,
  parseIsoDay,
  statusOn,
} from "@policytrack/core";
import { factsOf } from "@policytrack/core/schema";
import { dayInWords, edtfInWords, scheduleInWords, statusInWords } from "@policytrack/formats/words";
import { whatIsDue } from "../upcoming/what-is-due.ts";
import type { ReviewKind } from "./review-kinds.ts";

/** Something that an editor should look at. */
export interface ReviewItem {
  readonly kind: ReviewKind;
  /** Id of the commitment it is about; null: of none, or the dataset as a whole. */
  readonly commitment: string | null;
  /** Id of the source it is about. */
  readonly source: string | null;
  /** When it was last looked at, is or was due, or was published (EDTF); null where that is not known or has no part in it. */
  readonly date: string | null;
  readonly says: string;
  /** The address of the source. */
  readonly url: string | null;
}

export interface ReviewOptions {
  /** The day of the review; verdicts use what had been published by then. */
  readonly on: IsoDay;
  /** What was last looked at longer ago than this is to be looked at again. */
  readonly olderThan: CalendarDuration;
  /** How far ahead something counts as due soon. */
  readonly within: CalendarDuration;
}

/** Looks for what an editor should look at. Nothing is fetched: it is all in the record. */
export function reviewItems(dataset: Dataset, options: ReviewOptions): readonly ReviewItem[] {
  const { on, within } = options;
  const assessment = assess(dataset, { on });
  const known = knowledgeOf(dataset, on);
  return [
    ...dueSoon(dataset, on, isoDay(Math.min(addDuration(dayNumber(on), within), lastDay))),
    ...lookedAtLongAgo(dataset, options),
    ...dataset.commitments.flatMap((commitment) => {
      const assessed = assessmentOf(assessment, commitment.id);
      return assessed.known === "no"
        ? []
        : [
            ...unreported(commitment, assessed),
            ...differing(commitment, assessed),
            ...weaklyBorneOut(commitment, assessed, known, on),
          ];
    }),
    ...sourcesToLookAt(dataset),
  ];
}

type KnownAssessment = Extract<CommitmentAssessment, { known: "yes" }>;

const lastDay = dayOf(9999, 12, 31);

function dueSoon(dataset: Dataset, from: IsoDay, to: IsoDay): readonly ReviewItem[] {
  return whatIsDue(dataset, { from, to, knownBy: from }).items.map(({ commitment, what, inWords, due }) =>
    ofCommitment("due-soon", commitment, due, what === null ? inWords : `${inWords}: ${what}`),
  );
}

function lookedAtLongAgo(
  { commitments, reviewedThrough }: Dataset,
  { on, olderThan }: ReviewOptions,
): readonly ReviewItem[] {
  const isOld = (day: IsoDay): boolean => addDuration(dayNumber(day), olderThan) < dayNumber(on);
  const behind = commitments.filter(({ reviewedOn }) => reviewedOn < reviewedThrough);
  const old = commitments.filter(({ reviewedOn }) => isOld(reviewedOn));
  return [
    ...byDay(behind).map(({ id, reviewedOn }) =>
      ofCommitment(
        "behind-dataset",
        id,
        reviewedOn,
        `last looked for news on ${inWords(reviewedOn)}, the dataset on ${inWords(reviewedThrough)}`,
      ),
    ),
    ...(isOld(reviewedThrough)
      ? [
          {
            kind: "reviewed-long-ago" as const,
            commitment: null,
            source: null,
            date: reviewedThrough,
            url: null,
            says: `the dataset was reviewed through ${inWords(reviewedThrough)}`,
          },
        ]
      : []),
    ...byDay(old).map(({ id, reviewedOn }) =>
      ofCommitment("reviewed-long-ago", id, reviewedOn, `last looked for news on ${inWords(reviewedOn)}`),
    ),
  ];
}

function byDay(commitments: readonly Commitment[]): readonly Commitment[] {
  return commitments.toSorted((a, b) =>
    a.reviewedOn < b.reviewedOn ? -1 : a.reviewedOn > b.reviewedOn ? 1 : 0,
  );
}

function unreported(
  { id, reviewedOn }: Commitment,
  { criteria, targets }: KnownAssessment,
): readonly ReviewItem[] {
  const parts = [
    ...criteria.map(({ criterion, status, deadline }) => ({
      what: `${criterion ?? "it"} (status ${statusInWords(status.among)})`,
      window: deadline.window,
      schedule: deadline.schedule,
    })),
    ...targets.flatMap(({ target, window, schedule, replacedBy }) =>
      replacedBy === null ? [{ what: `target ${target.slice(id.length + 1)}`, window, schedule }] : [],
    ),
  ];
  return parts.flatMap(({ what, window, schedule }) => {
    if (window === null || !schedule.includes("unreported")) return [];
    const due = isoDay(window.due);
    const looked =
      reviewedOn > due ? `looked for news through ${inWords(reviewedOn)}` : "not looked at since";
    return [
      ofCommitment(
        "unreported",
        id,
        due,
        `${what} was due ${inWords(due)}: ${scheduleInWords(schedule)}; ${looked}`,
      ),
    ];
  });
}

function differing({ id }: Commitment, { split, criteria }: KnownAssessment): readonly ReviewItem[] {
  if (!split) return [];
  const each = criteria.map(
    ({ criterion, status, deadline }) =>
      `${criterion ?? "it"}: ${statusInWords(status.among)}, ${scheduleInWords(deadline.schedule)}`,
  );
  return [ofCommitment("criteria-differ", id, null, each.join("; "))];
}

function weaklyBorneOut(
  { id, history }: Commitment,
  { criteria }: KnownAssessment,
  known: Known,
  on: IsoDay,
): readonly ReviewItem[] {
  const because: Because[] = [];
  for (const { criterion } of criteria)
    statusOn(history, known, dayNumber(on), criterion ?? undefined, because);
  const facts = new Set(because.flatMap((one) => one.facts));
  return history
    .filter((entry) => facts.has(entry.id))
    .filter((entry) => known.citationsOf(entry).every(({ confidence }) => confidence !== "high"))
    .map((entry) =>
      ofCommitment(
        "no-high-confidence",
        id,
        entry.date,
        `${statusInWords([entry.status])} (${entry.id.slice(id.length + 1)}), by ${known
          .citationsOf(entry)
          .map(({ source }) => source)
          .join(", ")}`,
      ),
    );
}

function sourcesToLookAt(dataset: Dataset): readonly ReviewItem[] {
  const cited = new Set(
    [
      ...factsOf(dataset).map(({ fact }) => fact),
      ...dataset.events,
      ...dataset.commitments.flatMap(({ replies = [] }) => replies),
    ].flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  return dataset.sources.flatMap(({ id, url, archived, publisher, published }): readonly ReviewItem[] => {
    const from = `${publisher}, ${published === null ? "undated" : edtfInWords(published)}`;
    const item = { commitment: null, source: id, date: published, says: from, url };
    if (!cited.has(id)) return [{ kind: "source-unused", ...item }];
    return url === null || archived !== undefined ? [] : [{ kind: "not-archived", ...item }];
  });
}

function ofCommitment(kind: ReviewKind, commitment: string, date: string | null, says: string): ReviewItem {
  return { kind, commitment, source: null, date, says, url: null };
}

function dayNumber(day: IsoDay): number {
  return parseIsoDay(day) ?? 0;
}

function inWords(day: IsoDay): string {
  return dayInWords(dayNumber(day));
}
