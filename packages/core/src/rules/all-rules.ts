import { aboutDateWithoutEnd, dateWithoutEnd } from "./dates/date-without-end.ts";
import { aboutDueBeforePromise, dueBeforePromise } from "./dates/due-before-promise.ts";
import { aboutFirstClaimNotEarliest, firstClaimNotEarliest } from "./dates/first-claim-not-earliest.ts";
import { aboutHistoryOutOfOrder, historyOutOfOrder } from "./dates/history-out-of-order.ts";
import { aboutInterimAfterEnd, interimAfterEnd } from "./dates/interim-after-end.ts";
import { aboutMissingTrigger, missingTrigger } from "./dates/missing-trigger.ts";
import { aboutNotDeliveredWithoutNote, notDeliveredWithoutNote } from "./dates/not-delivered-without-note.ts";
import { aboutObservedBeforeBegun, observedBeforeBegun } from "./dates/observed-before-begun.ts";
import {
  aboutOccurrenceOutsidePromise,
  occurrenceOutsidePromise,
} from "./dates/occurrence-outside-promise.ts";
import { aboutStatusBeforePromise, statusBeforePromise } from "./dates/status-before-promise.ts";
import {
  aboutSupersededWithoutSuccessor,
  supersededWithoutSuccessor,
} from "./dates/superseded-without-successor.ts";
import { aboutTermsOutOfOrder, termsOutOfOrder } from "./dates/terms-out-of-order.ts";
import { aboutUntestableCommitment, untestableCommitment } from "./dates/untestable-commitment.ts";
import {
  aboutCorrectionWithoutReason,
  correctionWithoutReason,
} from "./evidence/correction-without-reason.ts";
import { aboutDueWithoutPassage, dueWithoutPassage } from "./evidence/due-without-passage.ts";
import { aboutExcerptOnly, excerptOnly } from "./evidence/excerpt-only.ts";
import { aboutIncompleteSource, incompleteSource } from "./evidence/incomplete-source.ts";
import { aboutNoneWithoutEvidence, noneWithoutEvidence } from "./evidence/none-without-evidence.ts";
import { aboutOnlyDoubtfulCitations, onlyDoubtfulCitations } from "./evidence/only-doubtful-citations.ts";
import { aboutOutdatedReview, outdatedReview } from "./evidence/outdated-review.ts";
import { aboutOverstatedStatus, overstatedStatus } from "./evidence/overstated-status.ts";
import { aboutReviewBeforeEvidence, reviewBeforeEvidence } from "./evidence/review-before-evidence.ts";
import { aboutReviewBeforeSource, reviewBeforeSource } from "./evidence/review-before-source.ts";
import { aboutReviewBeyondDataset, reviewBeyondDataset } from "./evidence/review-beyond-dataset.ts";
import { aboutSecondHandClaim, secondHandClaim } from "./evidence/second-hand-claim.ts";
import { aboutSourceBeforeFact, sourceBeforeFact } from "./evidence/source-before-fact.ts";
import { aboutSourceBeyondReview, sourceBeyondReview } from "./evidence/source-beyond-review.ts";
import {
  aboutSourceReadBeforePublished,
  sourceReadBeforePublished,
} from "./evidence/source-read-before-published.ts";
import { aboutUndeclaredOverlap, undeclaredOverlap } from "./evidence/undeclared-overlap.ts";
import { aboutUnreliableSource, unreliableSource } from "./evidence/unreliable-source.ts";
import { aboutUnverifiablePassage, unverifiablePassage } from "./evidence/unverifiable-passage.ts";
import { aboutCircularLink, circularLink } from "./ids/circular-link.ts";
import { aboutLongList, longList } from "./ids/long-list.ts";
import { aboutMisplacedCorrection, misplacedCorrection } from "./ids/misplaced-correction.ts";
import { aboutRedirectFromIdInUse, redirectFromIdInUse } from "./ids/redirect-from-id-in-use.ts";
import { aboutRedirectLeadsNowhere, redirectLeadsNowhere } from "./ids/redirect-leads-nowhere.ts";
import { aboutSharedIdentifier, sharedIdentifier } from "./ids/shared-identifier.ts";
import { aboutUnknownRule, unknownRule } from "./ids/unknown-rule.ts";
import { aboutUnusedEntry, unusedEntry } from "./ids/unused-entry.ts";
import { aboutBaselineAfterDue, baselineAfterDue } from "./numbers/baseline-after-due.ts";
import {
  aboutBaselineContradictsObservation,
  baselineContradictsObservation,
} from "./numbers/baseline-contradicts-observation.ts";
import { aboutBaselineWithoutValue, baselineWithoutValue } from "./numbers/baseline-without-value.ts";
import {
  aboutCeilingByOnRunningTotal,
  ceilingByOnRunningTotal,
} from "./numbers/ceiling-by-on-running-total.ts";
import { aboutConflictingValues, conflictingValues } from "./numbers/conflicting-values.ts";
import { aboutContradictedDerivation, contradictedDerivation } from "./numbers/contradicted-derivation.ts";
import { aboutEndWeakerThanInterim, endWeakerThanInterim } from "./numbers/end-weaker-than-interim.ts";
import { aboutIncompleteDerivation, incompleteDerivation } from "./numbers/incomplete-derivation.ts";
import { aboutMismatchedDimension, mismatchedDimension } from "./numbers/mismatched-dimension.ts";
import { aboutMissingMeasure, missingMeasure } from "./numbers/missing-measure.ts";
import { aboutPercentWithoutBaseline, percentWithoutBaseline } from "./numbers/percent-without-baseline.ts";
import {
  aboutStatusContradictsNumber,
  statusContradictsNumber,
} from "./numbers/status-contradicts-number.ts";
import { aboutTargetAgainstDirection, targetAgainstDirection } from "./numbers/target-against-direction.ts";
import {
  aboutTargetWorseThanBaseline,
  targetWorseThanBaseline,
} from "./numbers/target-worse-than-baseline.ts";
import { aboutTotalOfUnsummable, totalOfUnsummable } from "./numbers/total-of-unsummable.ts";
import { aboutValueOutOfBounds, valueOutOfBounds } from "./numbers/value-out-of-bounds.ts";
import { aboutJointActWithParties, jointActWithParties } from "./parties/joint-act-with-parties.ts";
import { aboutNobodyCommits, nobodyCommits } from "./parties/nobody-commits.ts";
import { aboutEntryOfAnotherParty, entryOfAnotherParty } from "./parties/entry-of-another-party.ts";
import { aboutPersonCommits, personCommits } from "./parties/person-commits.ts";
import { aboutRepeatedPartyRole, repeatedPartyRole } from "./parties/repeated-party-role.ts";
import { aboutSharedName, sharedName } from "./parties/shared-name.ts";
import {
  aboutStatedTimelinessWithoutEffect,
  statedTimelinessWithoutEffect,
} from "./parties/stated-timeliness-without-effect.ts";
import {
  aboutStatementWithoutSpeaker,
  statementWithoutSpeaker,
} from "./parties/statement-without-speaker.ts";
import { aboutUndescribedEntry, undescribedEntry } from "./parties/undescribed-entry.ts";
import { aboutJudgingWord, judgingWord } from "./texts/judging-word.ts";
import { aboutMissingLanguage, missingLanguage } from "./texts/missing-language.ts";
import { aboutTextTooLong, textTooLong } from "./texts/text-too-long.ts";
import { aboutTitleEndsWithFullStop, titleEndsWithFullStop } from "./texts/title-ends-with-full-stop.ts";
import {
  aboutTitleNotInDatasetLanguage,
  titleNotInDatasetLanguage,
} from "./texts/title-not-in-dataset-language.ts";
import { aboutChangedMeaning, changedMeaning } from "./versions/changed-meaning.ts";
import { aboutVanishedId, vanishedId } from "./versions/vanished-id.ts";
import type { Rule, RuleCheck, RuleText } from "./rule.ts";

/** A check without its explanation is what `error-rules.ts` takes, so that programs which only parse need not load the prose. */
function explained(rules: readonly (readonly [RuleCheck, () => RuleText])[]): readonly Rule[] {
  return rules.map(([check, about]) => withText(check, about));
}

/** The prose is made when it is first read: who only checks does not wait for it. */
function withText(check: RuleCheck, about: () => RuleText): Rule {
  let made: RuleText | undefined;
  const text = (): RuleText => (made ??= about());
  return {
    ...check,
    get asks() {
      return text().asks;
    },
    get why() {
      return text().why;
    },
    get example() {
      return text().example;
    },
  };
}

/** All rules, by what they are about. Each file of these folders that defines a rule is here: a test holds it. */
export const ruleGroups = {
  ids: {
    title: "Ids and links",
    rules: /* @__PURE__ */ explained([
      [circularLink, aboutCircularLink],
      [longList, aboutLongList],
      [misplacedCorrection, aboutMisplacedCorrection],
      [redirectFromIdInUse, aboutRedirectFromIdInUse],
      [redirectLeadsNowhere, aboutRedirectLeadsNowhere],
      [sharedIdentifier, aboutSharedIdentifier],
      [unknownRule, aboutUnknownRule],
      [unusedEntry, aboutUnusedEntry],
    ]),
  },
  versions: {
    title: "Versions",
    rules: /* @__PURE__ */ explained([
      [changedMeaning, aboutChangedMeaning],
      [vanishedId, aboutVanishedId],
    ]),
  },
  parties: {
    title: "Parties and statements",
    rules: /* @__PURE__ */ explained([
      [jointActWithParties, aboutJointActWithParties],
      [nobodyCommits, aboutNobodyCommits],
      [entryOfAnotherParty, aboutEntryOfAnotherParty],
      [personCommits, aboutPersonCommits],
      [repeatedPartyRole, aboutRepeatedPartyRole],
      [sharedName, aboutSharedName],
      [statedTimelinessWithoutEffect, aboutStatedTimelinessWithoutEffect],
      [statementWithoutSpeaker, aboutStatementWithoutSpeaker],
      [undescribedEntry, aboutUndescribedEntry],
    ]),
  },
  evidence: {
    title: "Sources and reviews",
    rules: /* @__PURE__ */ explained([
      [correctionWithoutReason, aboutCorrectionWithoutReason],
      [dueWithoutPassage, aboutDueWithoutPassage],
      [excerptOnly, aboutExcerptOnly],
      [incompleteSource, aboutIncompleteSource],
      [noneWithoutEvidence, aboutNoneWithoutEvidence],
      [onlyDoubtfulCitations, aboutOnlyDoubtfulCitations],
      [outdatedReview, aboutOutdatedReview],
      [overstatedStatus, aboutOverstatedStatus],
      [reviewBeforeEvidence, aboutReviewBeforeEvidence],
      [reviewBeforeSource, aboutReviewBeforeSource],
      [reviewBeyondDataset, aboutReviewBeyondDataset],
      [secondHandClaim, aboutSecondHandClaim],
      [sourceBeforeFact, aboutSourceBeforeFact],
      [sourceBeyondReview, aboutSourceBeyondReview],
      [sourceReadBeforePublished, aboutSourceReadBeforePublished],
      [undeclaredOverlap, aboutUndeclaredOverlap],
      [unreliableSource, aboutUnreliableSource],
      [unverifiablePassage, aboutUnverifiablePassage],
    ]),
  },
  dates: {
    title: "Dates, deadlines and history",
    rules: /* @__PURE__ */ explained([
      [dateWithoutEnd, aboutDateWithoutEnd],
      [dueBeforePromise, aboutDueBeforePromise],
      [firstClaimNotEarliest, aboutFirstClaimNotEarliest],
      [historyOutOfOrder, aboutHistoryOutOfOrder],
      [interimAfterEnd, aboutInterimAfterEnd],
      [missingTrigger, aboutMissingTrigger],
      [notDeliveredWithoutNote, aboutNotDeliveredWithoutNote],
      [observedBeforeBegun, aboutObservedBeforeBegun],
      [occurrenceOutsidePromise, aboutOccurrenceOutsidePromise],
      [statusBeforePromise, aboutStatusBeforePromise],
      [supersededWithoutSuccessor, aboutSupersededWithoutSuccessor],
      [termsOutOfOrder, aboutTermsOutOfOrder],
      [untestableCommitment, aboutUntestableCommitment],
    ]),
  },
  numbers: {
    title: "Targets and values",
    rules: /* @__PURE__ */ explained([
      [baselineAfterDue, aboutBaselineAfterDue],
      [baselineContradictsObservation, aboutBaselineContradictsObservation],
      [baselineWithoutValue, aboutBaselineWithoutValue],
      [ceilingByOnRunningTotal, aboutCeilingByOnRunningTotal],
      [conflictingValues, aboutConflictingValues],
      [contradictedDerivation, aboutContradictedDerivation],
      [endWeakerThanInterim, aboutEndWeakerThanInterim],
      [incompleteDerivation, aboutIncompleteDerivation],
      [mismatchedDimension, aboutMismatchedDimension],
      [missingMeasure, aboutMissingMeasure],
      [percentWithoutBaseline, aboutPercentWithoutBaseline],
      [statusContradictsNumber, aboutStatusContradictsNumber],
      [targetAgainstDirection, aboutTargetAgainstDirection],
      [targetWorseThanBaseline, aboutTargetWorseThanBaseline],
      [totalOfUnsummable, aboutTotalOfUnsummable],
      [valueOutOfBounds, aboutValueOutOfBounds],
    ]),
  },
  texts: {
    title: "Our own words",
    rules: /* @__PURE__ */ explained([
      [judgingWord, aboutJudgingWord],
      [missingLanguage, aboutMissingLanguage],
      [textTooLong, aboutTextTooLong],
      [titleEndsWithFullStop, aboutTitleEndsWithFullStop],
      [titleNotInDatasetLanguage, aboutTitleNotInDatasetLanguage],
    ]),
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly rules: readonly Rule[] }>>;

/** All rules in the order of their groups. */
export const rules: readonly Rule[] = /* @__PURE__ */ listOf(ruleGroups);

function listOf(groups: Readonly<Record<string, { readonly rules: readonly Rule[] }>>): readonly Rule[] {
  return Object.values(groups).flatMap(({ rules }) => rules);
}
