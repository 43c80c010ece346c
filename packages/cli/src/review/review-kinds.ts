/** What there can be to look at, in the order in which it is printed, with what it is. */
export const reviewKinds = {
  "due-soon": "Due soon: is there news of it?",
  unreported: "Past the due day, and nothing on record from after it says whether it was delivered",
  "behind-dataset": "Looked at less far than the dataset says of itself",
  "reviewed-long-ago": "Not looked at for long",
  "criteria-differ": "The criteria give different verdicts: are they still the right ones?",
  "no-high-confidence": "The status rests on no source of high confidence",
  "not-archived": "Sources that may vanish: they have an address and no archived copy",
  "source-unused": "Sources that nothing cites",
} as const;

export type ReviewKind = keyof typeof reviewKinds;
