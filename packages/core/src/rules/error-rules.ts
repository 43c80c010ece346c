import { baselineAfterDue } from "./numbers/baseline-after-due.ts";
import { baselineContradictsObservation } from "./numbers/baseline-contradicts-observation.ts";
import { ceilingByOnRunningTotal } from "./numbers/ceiling-by-on-running-total.ts";
import { circularLink } from "./ids/circular-link.ts";
import { dueBeforePromise } from "./dates/due-before-promise.ts";
import { historyOutOfOrder } from "./dates/history-out-of-order.ts";
import { jointActWithParties } from "./parties/joint-act-with-parties.ts";
import { misplacedCorrection } from "./ids/misplaced-correction.ts";
import { observedBeforeBegun } from "./dates/observed-before-begun.ts";
import { occurrenceOutsidePromise } from "./dates/occurrence-outside-promise.ts";
import { percentWithoutBaseline } from "./numbers/percent-without-baseline.ts";
import { redirectFromIdInUse } from "./ids/redirect-from-id-in-use.ts";
import { redirectLeadsNowhere } from "./ids/redirect-leads-nowhere.ts";
import { reviewBeforeEvidence } from "./evidence/review-before-evidence.ts";
import { sourceBeforeFact } from "./evidence/source-before-fact.ts";
import { sourceReadBeforePublished } from "./evidence/source-read-before-published.ts";
import { termsOutOfOrder } from "./dates/terms-out-of-order.ts";
import { totalOfUnsummable } from "./numbers/total-of-unsummable.ts";
import { vanishedId } from "./versions/vanished-id.ts";
import type { RuleCheck } from "./rule.ts";

/** The rules that are errors where a dataset does not say otherwise: what parsing asks for. A test holds that these are all. */
export const errorRules: readonly RuleCheck[] = [
  circularLink,
  misplacedCorrection,
  redirectFromIdInUse,
  redirectLeadsNowhere,
  vanishedId,
  jointActWithParties,
  reviewBeforeEvidence,
  sourceBeforeFact,
  sourceReadBeforePublished,
  dueBeforePromise,
  historyOutOfOrder,
  observedBeforeBegun,
  occurrenceOutsidePromise,
  termsOutOfOrder,
  baselineAfterDue,
  baselineContradictsObservation,
  ceilingByOnRunningTotal,
  percentWithoutBaseline,
  totalOfUnsummable,
];
