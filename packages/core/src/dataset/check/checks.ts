import { afterMade } from "./after-made.ts";
import { baseFact } from "./base-fact.ts";
import { borneOut } from "./borne-out.ts";
import type { Check } from "./check.ts";
import { criteriaNamed } from "./criteria-named.ts";
import { deadlinePart } from "./deadline-part.ts";
import { deadlinePassage } from "./deadline-passage.ts";
import { dueAfterMade } from "./due-after-made.ts";
import { factIds } from "./fact-ids.ts";
import { historyOrder } from "./history-order.ts";
import { neutralWording } from "./neutral-wording.ts";
import { noCycles } from "./no-cycles.ts";
import { overlapsDeclared } from "./overlaps-declared.ts";
import { publishedAfter } from "./published-after.ts";
import { readAfterPublished } from "./read-after-published.ts";
import { reasonsGiven } from "./reasons-given.ts";
import { reviewedOn } from "./reviewed-on.ts";
import { rivalValues } from "./rival-values.ts";
import { targetDirection } from "./target-direction.ts";
import { textLength } from "./text-length.ts";
import { uniqueIds } from "./unique-ids.ts";
import { usedIds } from "./used-ids.ts";
import { usableDates } from "./usable-dates.ts";
import { whoSpeaks } from "./who-speaks.ts";
import { whoCommits } from "./who-commits.ts";

/** Rules that the others take for granted: a record that breaks one cannot be computed with. */
export const prerequisites: readonly Check[] = [noCycles, usableDates];

/** The rules that need the whole dataset. Each may take it that the schema, references and prerequisites hold. */
export const checks: readonly Check[] = [
  uniqueIds,
  factIds,
  criteriaNamed,
  reasonsGiven,
  borneOut,
  whoCommits,
  whoSpeaks,
  publishedAfter,
  readAfterPublished,
  historyOrder,
  afterMade,
  dueAfterMade,
  deadlinePassage,
  deadlinePart,
  targetDirection,
  baseFact,
  rivalValues,
  overlapsDeclared,
  reviewedOn,
  textLength,
  neutralWording,
];

/**
 * Rules for a record as it is authored, with nothing left out of it: what a selection, or a record that is wrong in itself,
 * leaves unused is nobody's slip.
 */
export const authoringChecks: readonly Check[] = [usedIds];
