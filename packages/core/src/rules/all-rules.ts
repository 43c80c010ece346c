import { dateWithoutEnd } from "./dates/date-without-end.ts";
import { dueBeforePromise } from "./dates/due-before-promise.ts";
import { firstClaimNotEarliest } from "./dates/first-claim-not-earliest.ts";
import { historyOutOfOrder } from "./dates/history-out-of-order.ts";
import { interimAfterEnd } from "./dates/interim-after-end.ts";
import { missingTrigger } from "./dates/missing-trigger.ts";
import { notDeliveredWithoutNote } from "./dates/not-delivered-without-note.ts";
import { observedBeforeBegun } from "./dates/observed-before-begun.ts";
import { occurrenceOutsidePromise } from "./dates/occurrence-outside-promise.ts";
import { statusBeforePromise } from "./dates/status-before-promise.ts";
import { supersededWithoutSuccessor } from "./dates/superseded-without-successor.ts";
import { termsOutOfOrder } from "./dates/terms-out-of-order.ts";
import { untestableCommitment } from "./dates/untestable-commitment.ts";
import { correctionWithoutReason } from "./evidence/correction-without-reason.ts";
import { dueWithoutPassage } from "./evidence/due-without-passage.ts";
import { excerptOnly } from "./evidence/excerpt-only.ts";
import { incompleteSource } from "./evidence/incomplete-source.ts";
import { noneWithoutEvidence } from "./evidence/none-without-evidence.ts";
import { onlyDoubtfulCitations } from "./evidence/only-doubtful-citations.ts";
import { outdatedReview } from "./evidence/outdated-review.ts";
import { overstatedStatus } from "./evidence/overstated-status.ts";
import { reviewBeforeEvidence } from "./evidence/review-before-evidence.ts";
import { reviewBeforeSource } from "./evidence/review-before-source.ts";
import { reviewBeyondDataset } from "./evidence/review-beyond-dataset.ts";
import { secondHandClaim } from "./evidence/second-hand-claim.ts";
import { sourceBeforeFact } from "./evidence/source-before-fact.ts";
import { sourceBeyondReview } from "./evidence/source-beyond-review.ts";
import { sourceReadBeforePublished } from "./evidence/source-read-before-published.ts";
import { undeclaredOverlap } from "./evidence/undeclared-overlap.ts";
import { unreliableSource } from "./evidence/unreliable-source.ts";
import { unverifiablePassage } from "./evidence/unverifiable-passage.ts";
import { circularLink } from "./ids/circular-link.ts";
import { longList } from "./ids/long-list.ts";
import { misplacedCorrection } from "./ids/misplaced-correction.ts";
import { redirectFromIdInUse } from "./ids/redirect-from-id-in-use.ts";
import { redirectLeadsNowhere } from "./ids/redirect-leads-nowhere.ts";
import { sharedIdentifier } from "./ids/shared-identifier.ts";
import { unknownRule } from "./ids/unknown-rule.ts";
import { unusedEntry } from "./ids/unused-entry.ts";
import { baselineAfterDue } from "./numbers/baseline-after-due.ts";
import { baselineContradictsObservation } from "./numbers/baseline-contradicts-observation.ts";
import { ceilingByOnRunningTotal } from "./numbers/ceiling-by-on-running-total.ts";
import { conflictingValues } from "./numbers/conflicting-values.ts";
import { contradictedDerivation } from "./numbers/contradicted-derivation.ts";
import { endWeakerThanInterim } from "./numbers/end-weaker-than-interim.ts";
import { incompleteDerivation } from "./numbers/incomplete-derivation.ts";
import { mismatchedDimension } from "./numbers/mismatched-dimension.ts";
import { missingMeasure } from "./numbers/missing-measure.ts";
import { percentWithoutBaseline } from "./numbers/percent-without-baseline.ts";
import { statusContradictsNumber } from "./numbers/status-contradicts-number.ts";
import { targetAgainstDirection } from "./numbers/target-against-direction.ts";
import { targetWorseThanBaseline } from "./numbers/target-worse-than-baseline.ts";
import { totalOfUnsummable } from "./numbers/total-of-unsummable.ts";
import { valueOutOfBounds } from "./numbers/value-out-of-bounds.ts";
import { jointActWithParties } from "./parties/joint-act-with-parties.ts";
import { nobodyCommits } from "./parties/nobody-commits.ts";
import { partyDoesNotCommit } from "./parties/party-does-not-commit.ts";
import { personCommits } from "./parties/person-commits.ts";
import { repeatedPartyRole } from "./parties/repeated-party-role.ts";
import { sharedName } from "./parties/shared-name.ts";
import { statedTimelinessWithoutEffect } from "./parties/stated-timeliness-without-effect.ts";
import { statementWithoutSpeaker } from "./parties/statement-without-speaker.ts";
import { undescribedEntry } from "./parties/undescribed-entry.ts";
import { judgingWord } from "./texts/judging-word.ts";
import { missingLanguage } from "./texts/missing-language.ts";
import { textTooLong } from "./texts/text-too-long.ts";
import { titleEndsWithFullStop } from "./texts/title-ends-with-full-stop.ts";
import { titleNotInDatasetLanguage } from "./texts/title-not-in-dataset-language.ts";
import { changedMeaning } from "./versions/changed-meaning.ts";
import { vanishedId } from "./versions/vanished-id.ts";
import type { Rule } from "./rule.ts";

/** All rules, by what they are about. Each file of these folders that defines a rule is here: a test holds it. */
export const ruleGroups = {
  ids: {
    title: "Ids and links",
    rules: [
      circularLink,
      longList,
      misplacedCorrection,
      redirectFromIdInUse,
      redirectLeadsNowhere,
      sharedIdentifier,
      unknownRule,
      unusedEntry,
    ],
  },
  versions: {
    title: "Versions",
    rules: [changedMeaning, vanishedId],
  },
  parties: {
    title: "Parties and statements",
    rules: [
      jointActWithParties,
      nobodyCommits,
      partyDoesNotCommit,
      personCommits,
      repeatedPartyRole,
      sharedName,
      statedTimelinessWithoutEffect,
      statementWithoutSpeaker,
      undescribedEntry,
    ],
  },
  evidence: {
    title: "Sources and reviews",
    rules: [
      correctionWithoutReason,
      dueWithoutPassage,
      excerptOnly,
      incompleteSource,
      noneWithoutEvidence,
      onlyDoubtfulCitations,
      outdatedReview,
      overstatedStatus,
      reviewBeforeEvidence,
      reviewBeforeSource,
      reviewBeyondDataset,
      secondHandClaim,
      sourceBeforeFact,
      sourceBeyondReview,
      sourceReadBeforePublished,
      undeclaredOverlap,
      unreliableSource,
      unverifiablePassage,
    ],
  },
  dates: {
    title: "Dates, deadlines and history",
    rules: [
      dateWithoutEnd,
      dueBeforePromise,
      firstClaimNotEarliest,
      historyOutOfOrder,
      interimAfterEnd,
      missingTrigger,
      notDeliveredWithoutNote,
      observedBeforeBegun,
      occurrenceOutsidePromise,
      statusBeforePromise,
      supersededWithoutSuccessor,
      termsOutOfOrder,
      untestableCommitment,
    ],
  },
  numbers: {
    title: "Targets and values",
    rules: [
      baselineAfterDue,
      baselineContradictsObservation,
      ceilingByOnRunningTotal,
      conflictingValues,
      contradictedDerivation,
      endWeakerThanInterim,
      incompleteDerivation,
      mismatchedDimension,
      missingMeasure,
      percentWithoutBaseline,
      statusContradictsNumber,
      targetAgainstDirection,
      targetWorseThanBaseline,
      totalOfUnsummable,
      valueOutOfBounds,
    ],
  },
  texts: {
    title: "Our own words",
    rules: [judgingWord, missingLanguage, textTooLong, titleEndsWithFullStop, titleNotInDatasetLanguage],
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly rules: readonly Rule[] }>>;

/** All rules in the order of their groups. */
export const rules: readonly Rule[] = Object.values(ruleGroups).flatMap(
  ({ rules }): readonly Rule[] => rules,
);
