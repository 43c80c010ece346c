import { addDuration, parseIsoDay } from "@policytrack/edtf";
import { factsOf, type Assessment, type Ids, upcoming } from "@policytrack/core";

/** The kinds of what an editor should look at again, and what each one means. */
export const reviewKinds = {
  "past-date":
    "The due day has passed, and no source on record says that it was delivered. Look for news, or for a source that says that it was not.",
  "due-soon": "It falls due soon. Look for news after that day.",
  "not-reviewed": "No editor has looked for news of this commitment for long.",
  "doubtful-only":
    "All sources of this fact are marked as doubtful, so that it changes no verdict. Find a better one, or take the fact away.",
  "source-not-read": "The record does not say how much of this source was read.",
  "source-not-archived": "The address of this source has no archived copy, and may be gone one day.",
} as const;

export type ReviewKind = keyof typeof reviewKinds;

/** One thing to look at again. */
export interface ReviewItem {
  readonly kind: ReviewKind;
  /** Of the commitment, verdict, fact or source. */
  readonly id: string;
  readonly title: string;
  /** Why now: a day, or null. */
  readonly since: string | null;
}

export interface ReviewOptions {
  /** How soon is soon: ISO 8601. */
  readonly within: string;
  /** After how long a commitment should be looked at again: ISO 8601. */
  readonly every: string;
}

/** What an editor should look at again, the most pressing first. */
export function reviewItems(
  assessment: Assessment<Ids>,
  title: (id: string) => string,
  { within, every }: ReviewOptions,
): readonly ReviewItem[] {
  const { dataset, commitments, verdicts, on } = assessment;
  const today = parseIsoDay(on) ?? 0;
  const pastDate = verdicts
    .filter(
      ({ possibleTimeliness: possible }) => possible.includes("overdue") || possible.includes("unreported"),
    )
    .map(({ id, commitmentId, due }): ReviewItem => ({
      kind: "past-date",
      id,
      title: title(commitmentId),
      since: due,
    }));
  const dueSoon = upcoming(assessment, { within })
    .filter(({ due }) => due >= on)
    .map(({ id, commitmentId, due }): ReviewItem => ({
      kind: "due-soon",
      id,
      title: title(commitmentId),
      since: due,
    }));
  const notReviewed = commitments
    .filter(({ record }) => {
      const day = parseIsoDay(record.reviewedOn);
      return day !== null && addDuration(day, every) < today;
    })
    .map(({ id, record }): ReviewItem => ({
      kind: "not-reviewed",
      id,
      title: title(id),
      since: record.reviewedOn,
    }));
  const facts = commitments.flatMap(({ record }) => factsOf(record));
  const doubtful = [...facts, ...dataset.observations]
    .filter(({ citations }) => citations.every((citation) => citation.doubtful))
    .map(({ id }): ReviewItem => ({
      kind: "doubtful-only",
      id,
      title: title(id.split("/")[0] ?? id),
      since: null,
    }));
  const sources = dataset.sources.flatMap(
    ({ id, extentRead, url, archivedUrl, accessed }): readonly ReviewItem[] => [
      ...(extentRead === null
        ? [{ kind: "source-not-read" as const, id, title: title(id), since: accessed }]
        : []),
      ...(url !== null && archivedUrl === null
        ? [{ kind: "source-not-archived" as const, id, title: title(id), since: accessed }]
        : []),
    ],
  );
  const bySince = (a: ReviewItem, b: ReviewItem): number =>
    (a.since ?? "") < (b.since ?? "") ? -1 : (a.since ?? "") > (b.since ?? "") ? 1 : 0;
  return [
    ...pastDate.toSorted(bySince),
    ...dueSoon,
    ...notReviewed.toSorted(bySince),
    ...doubtful,
    ...sources,
  ];
}
