import { linearPace, type AssessedCriterion, type Ids, type Range, type Verdict } from "@policytrack/core";
import type { Sentence } from "../words.ts";
import { finished, piece } from "../words/template.ts";
import { isAtClose, type ViewContext } from "./context.ts";
import { isCountedTarget } from "./record-facts.ts";

/** What a chart of a number shows, in a sentence. Null: the number is not counted, or has no value. */
export function numberFinding(context: ViewContext, criterion: AssessedCriterion<Ids>): Sentence | null {
  const { words } = context;
  const [verdict, ...others] = criterion.verdicts;
  const last = verdict?.series.at(-1);
  const target = verdict?.target;
  if (verdict === undefined || others.length > 0 || last === undefined || target == null) return null;
  const share = shareOfTarget(verdict);
  if (share === null || !isCountedTarget(target)) return null;
  const parties = context.committing(criterion.commitment.parties.map(({ id }) => id));
  const finding = words.clause("chart/finding", {
    party: words.list(parties, "and"),
    share: words.share(share),
    target: context.targetText(verdict),
    due: context.dueForms(verdict),
    period: words.measured(last, isAtClose(target.indicator)),
  });
  const step = criterion.stage === "final" ? lastStep(criterion) : null;
  if (step === null) return finished(words.lexicon, "chart/finding", finding);
  const ids = [step.id];
  const word = piece("verdict", words.words(step.possibleTimeliness), ids, step.possibleTimeliness);
  return words.say("chart/finding-step", { finding, step: context.targetText(step), word });
}

function shareOfTarget(verdict: Verdict<Ids>): Range | null {
  const reading = linearPace(verdict);
  const share = reading.kind === "figures" ? reading.figures["shareOfTarget"] : undefined;
  return share === undefined || share.min === null || share.max === null ? null : share;
}

/** The last interim number that has fallen due. */
function lastStep({ commitment }: AssessedCriterion<Ids>): Verdict<Ids> | null {
  const past = commitment.criteria.flatMap(({ stage, verdicts: [verdict] }) =>
    stage === "interim" && verdict?.target != null && (verdict.daysToDue ?? 0) < 0 ? [verdict] : [],
  );
  return past.toSorted((a, b) => (b.daysToDue ?? 0) - (a.daysToDue ?? 0))[0] ?? null;
}
