import { explain, UsageError, type Assessment, type Ids, type Verdict } from "@policytrack/core";
import { requireVerdict } from "@policytrack/core/usage";
import { checkInWords } from "../check-arguments.ts";
import { viewContextOf } from "./context.ts";
import type { ExplanationView, ViewOptions } from "./view.ts";
import { whySentences } from "./why-sentences.ts";

/**
 * Why a verdict is what it is: in four sentences, and rule by rule with typed values and their texts.
 *
 * @throws {UsageError} for a verdict of another assessment.
 */
export function explanationView<I extends Ids>(
  assessment: Assessment<I>,
  verdict: Verdict<I>,
  options: ViewOptions,
): ExplanationView {
  checkInWords("explanationView", assessment, options, ["methods"]);
  requireVerdict("explanationView", verdict);
  const context = viewContextOf(assessment as unknown as Assessment<Ids>, options);
  const { words } = context;
  const asked = verdict as unknown as Verdict<Ids>;
  const criterion = asked.commitment.criteria.find(({ criterionId }) => criterionId === asked.criterionId);
  if (criterion === undefined || !context.assessment.commitments.includes(asked.commitment)) {
    throw new UsageError("wrong-argument", "explanationView() takes an assessment and one of its verdicts.");
  }
  const { steps, verdictId, on, evidenceUntil } = explain(asked);
  const stepOptions = {
    ...context.dueOptions,
    partyName: (party: string) => context.party(party).text,
    sourceTitle: (id: string) => context.sourceTitle({ id, title: id }),
  };
  return {
    verdictId,
    title: words.title(asked.commitment),
    label: context.label(criterion),
    timeliness: context.verdict(asked.possibleTimeliness),
    on,
    evidenceUntil,
    why: whySentences(context, criterion, asked),
    steps: steps.map((step) => ({
      rule: step.rule,
      text: words.step(step, stepOptions),
      factIds: step.factIds,
      step,
    })),
  };
}
