import type { AssessedCommitment, AssessedCriterion, Ids, Verdict } from "@policytrack/core";
import type { Piece, Sentence } from "../words.ts";
import { finished, piece } from "../words/template.ts";
import type { ViewContext } from "./context.ts";
import { rankOf } from "./group.ts";
import { progressOf } from "./progress-view.ts";
import { recordFacts } from "./record-facts.ts";
import { recordClause, separatorOf } from "./record-sentence.ts";
import type { ProgressView } from "./view.ts";

/** What became of one verdict. */
export function verdictClause(
  context: ViewContext,
  criterion: AssessedCriterion<Ids>,
  verdict: Verdict<Ids> | null,
): readonly Piece[] {
  const progress = verdict === null ? [] : progressOf(context, verdict);
  return recordClause(context.words, recordFacts(context, criterion, verdict, progress));
}

/** How many parties are named where their verdicts differ. */
const mostNamed = 3;

/**
 * What became of a criterion as a whole: of several parties that differ, how many of each verdict. What it depends on by the promise
 * itself is told with it.
 */
export function criterionClause(context: ViewContext, criterion: AssessedCriterion<Ids>): readonly Piece[] {
  const clause = outcomeClause(context, criterion);
  const condition = conditionOf(context, criterion);
  return condition === ""
    ? clause
    : joinedBy(separatorOf(context.words), [
        clause,
        context.words.clause("record/condition", { condition: piece("name", condition) }),
      ]);
}

/** The condition of a criterion, else of its commitment; without a stop at its end. */
function conditionOf({ words }: ViewContext, { criterion, commitment }: AssessedCriterion<Ids>): string {
  const text = words.text(criterion.condition ?? commitment.record.condition);
  return text.replace(/[.。]$/u, "");
}

function outcomeClause(context: ViewContext, criterion: AssessedCriterion<Ids>): readonly Piece[] {
  const { verdicts, tally } = criterion;
  const [first] = verdicts;
  if (first === undefined) return recordClause(context.words, recordFacts(context, criterion, null, []));
  if (tally !== null || verdicts.length === 1) return verdictClause(context, criterion, first);
  const groups = new Map<string, readonly Verdict<Ids>[]>();
  for (const verdict of verdicts) {
    const key = verdict.possibleTimeliness.join(" ");
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  const { words } = context;
  if (groups.size === 1) {
    const facts = recordFacts(context, criterion, first, progressOf(context, first));
    const parties = context.committing(verdicts.flatMap(({ partyId }) => partyId ?? []));
    const party = { text: words.list(parties, "and"), count: parties.length };
    return recordClause(words, {
      ...facts,
      ids: [criterion.id],
      status: criterion.possibleStatus,
      party: parties.length === 0 ? facts.party : party,
    });
  }
  const clauses = [...groups.values()].map((group) => {
    const ids = group.map(({ id }) => id);
    const possible = group[0]?.possibleTimeliness ?? [];
    const word = piece("verdict", words.words(possible), ids, possible);
    // Few are named, many are counted.
    if (group.length <= mostNamed && group.every(({ partyId }) => partyId !== null)) {
      const names = group.map(({ partyId }) => context.party(partyId ?? "").text);
      return words.clause("record/part", {
        part: piece("name", words.list(names, "and"), ids),
        sentence: word,
      });
    }
    const count = piece("number", words.count(group.length), ids);
    return words.clause("record/some-parties", { count, total: words.count(verdicts.length), word });
  });
  return joinedBy(words.lexicon.semicolon, clauses);
}

/**
 * S1: what became of a commitment. Of several criteria each verdict with what it is of: what has fallen due before the others, the best
 * first.
 */
export function firstSentence(context: ViewContext, commitment: AssessedCommitment<Ids>): Sentence {
  const { words } = context;
  if (isNotJudged(commitment))
    return words.say("record/not-counted", {
      kind: words.code("classification", commitment.record.classification),
    });
  const finals = commitment.criteria.filter(({ stage }) => stage === "final");
  const [only, ...others] = finals;
  if (only === undefined) return words.say("why/not-assessable", {});
  if (others.length === 0) return finished(words.lexicon, "record/part", criterionClause(context, only));
  const told = finals
    .toSorted(
      (a, b) =>
        Number(isAhead(a)) - Number(isAhead(b)) ||
        rankOf(b.possibleTimeliness, b.tally !== null) - rankOf(a.possibleTimeliness, a.tally !== null),
    )
    .map((criterion) => partClause(context, criterion));
  const isUndated = finals.every(({ possibleTimeliness: [word] }) => word === "no-deadline");
  const clauses = isUndated ? [...told, words.clause("why/no-deadline", {})] : told;
  return finished(words.lexicon, "record/part", joinedBy(separatorOf(words), clauses));
}

/** What is no commitment, and has nothing that could be tested. */
export function isNotJudged({ record }: AssessedCommitment<Ids>): boolean {
  return record.classification !== "commitment" && record.criteria.length === 0;
}

/** One criterion of several: “on time: ‘The talks are held’”. A sentence that names the number itself, and parties that differ, in full. */
function partClause(context: ViewContext, criterion: AssessedCriterion<Ids>): readonly Piece[] {
  const { words } = context;
  const label = context.label(criterion);
  const [first, ...others] = criterion.verdicts;
  const target = first === undefined ? "" : context.targetText(first);
  const sentence = criterionClause(context, criterion);
  if (target !== "" && sentence.some(({ text }) => text.includes(target))) return sentence;
  const isAlike =
    criterion.tally !== null ||
    others.every((one) => one.possibleTimeliness.join(" ") === first?.possibleTimeliness.join(" "));
  if (!isAlike) return words.clause("record/part", { part: words.quote(label), sentence });
  const isUndated = criterion.possibleTimeliness[0] === "no-deadline";
  const possible = isUndated ? criterion.possibleStatus : criterion.possibleTimeliness;
  const word = piece("verdict", words.words(possible), [criterion.id], possible);
  return words.clause("record/part-verdict", { label: words.quote(label), word });
}

function isAhead({ possibleTimeliness }: AssessedCriterion<Ids>): boolean {
  return possibleTimeliness.every((word) => word === "not-due");
}

/** S2: each interim step past its date. S3: that the promise itself is not due yet, and what was reversed. */
export function furtherSentences(
  context: ViewContext,
  { criteria }: AssessedCommitment<Ids>,
): readonly Sentence[] {
  const { words } = context;
  const past = criteria.filter(({ stage, verdicts }) => stage === "interim" && verdicts.some(isPast));
  const steps = past.flatMap((criterion) => stepSentence(context, criterion) ?? []);
  const finals = criteria.filter(({ stage }) => stage === "final").flatMap(({ verdicts }) => verdicts);
  const next = finals.find(({ possibleTimeliness }) =>
    possibleTimeliness.every((word) => word === "not-due"),
  );
  return [
    ...steps,
    ...(steps.length > 0 && next !== undefined && next.due !== null
      ? [words.say("record/itself-not-due", { due: words.lastDay(next.due) })]
      : []),
    ...(finals.some(({ regressed }) => regressed)
      ? [words.say("record/reversed", {})]
      : finals.some(({ possiblyRegressed }) => possiblyRegressed)
        ? [words.say("record/possibly-reversed", {})]
        : []),
  ];
}

function stepSentence(context: ViewContext, criterion: AssessedCriterion<Ids>): Sentence | null {
  const { words } = context;
  const [verdict] = criterion.verdicts;
  if (verdict === undefined) return null;
  const ids = [criterion.id];
  const possible = criterion.possibleTimeliness;
  const step = verdict.target === null ? words.quote(context.label(criterion)) : context.targetText(verdict);
  const values = { step: piece("number", step, ids), due: context.dueForms(verdict) };
  const [only] = possible;
  if (possible.length === 1) {
    switch (only) {
      case "on-time":
      case "late":
      case "overdue":
      case "missed":
      case "unreported":
        return words.say(`step/${only}`, values);
      default:
    }
  }
  return words.say("step/other", {
    ...values,
    words: piece("verdict", words.words(possible), ids, possible),
  });
}

/** What the methods say together: one pace, or each with the methods that find it. Null: none has a pace. */
export function methodsSentence({ words }: ViewContext, progress: readonly ProgressView[]): Sentence | null {
  const groups = new Map<string, readonly string[]>();
  for (const { pace, method } of progress)
    if (pace !== null) groups.set(pace.text, [...(groups.get(pace.text) ?? []), words.quote(method.text)]);
  const readings = [...groups].map(([pace, methods]) => ({ pace, methods: words.list(methods, "and") }));
  const [first, ...others] = readings;
  if (first === undefined) return null;
  const count = groups.get(first.pace)?.length ?? 0;
  if (others.length > 0)
    return words.say("methods/disagree", {
      readings: joinedBy(
        separatorOf(words),
        readings.map((reading) => words.clause("methods/group", reading)),
      ),
    });
  return count === 1
    ? words.say("methods/group", first)
    : words.say("methods/agree", { count: words.count(count), pace: first.pace }, count);
}

function isPast({ daysToDue }: Verdict<Ids>): boolean {
  return daysToDue !== null && daysToDue < 0;
}

/** Clauses with a text between them. */
export function joinedBy(separator: string, clauses: readonly (readonly Piece[])[]): readonly Piece[] {
  return clauses.flatMap((clause, i) => (i === 0 ? clause : [piece("text", separator), ...clause]));
}
