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

/** The rules that need the whole dataset. Each may take it that the schema holds and every reference leads somewhere. */
export const checks: readonly Check[] = [
  uniqueIds,
  factIds,
  noCycles,
  criteriaNamed,
  usableDates,
  reasonsGiven,
  borneOut,
  whoCommits,
];

/** The rules that compute what was known when. Each may take it that `checks` hold. */
export const checksOfTime: readonly Check[] = [publishedAfter, historyOrder];
