import { borneOut } from "./borne-out.ts";
import type { Check } from "./check.ts";
import { criteriaNamed } from "./criteria-named.ts";
import { factIds } from "./fact-ids.ts";
import { historyOrder } from "./history-order.ts";
import { noCycles } from "./no-cycles.ts";
import { publishedAfter } from "./published-after.ts";
import { reasonsGiven } from "./reasons-given.ts";
import { uniqueIds } from "./unique-ids.ts";
import { usableDates } from "./usable-dates.ts";
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
  publishedAfter,
  historyOrder,
];
