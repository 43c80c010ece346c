import type { Dataset, IsoDay } from "@policytrack/core";

/** What a reader should know of a day for which nobody has looked for sources yet: a sentence, or none for any other day. */
export function beyondReview({ reviewedThrough }: Dataset, on: IsoDay): readonly string[] {
  return on > reviewedThrough
    ? [
        `Sources were looked for through ${reviewedThrough}; what happened after that day is not in the record.`,
      ]
    : [];
}
