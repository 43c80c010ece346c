import {
  explain,
  reviewsOf,
  type AssessedCriterion,
  type Ids,
  type Timeliness,
  type Verdict,
} from "@policytrack/core";
import type { Sentence, Words } from "../words.ts";
import { clauseOf, type DueForms, piece } from "../words/template.ts";
import type { ViewContext } from "./context.ts";
import { type Cited, knownSentences, uncited } from "./known-sentences.ts";
import { recordFacts } from "./record-facts.ts";
import { causeText, fallenDueClause } from "./record-sentence.ts";
import { isByOneReport, isReading } from "./rows.ts";
import type { WhySentence } from "./view.ts";

type RuleName = WhySentence["rule"];

/** Why a verdict is what it is, in four steps: what was set, what is known, which rule was applied, what is open. */
export function whySentences(
  context: ViewContext,
  criterion: AssessedCriterion<Ids>,
  verdict: Verdict<Ids>,
): readonly WhySentence[] {
  return [
    ...setSentences(context, verdict).map((one) => ({ part: "set" as const, rule: null, ...one })),
    ...knownSentences(context, verdict).map((one) => ({ part: "known" as const, rule: null, ...one })),
    { part: "rule", rule: ruleOf(verdict), ...uncited(ruleSentence(context, verdict)) },
    {
      part: "open",
      rule: causeOpen(context, criterion, verdict),
      ...uncited(openSentence(context, criterion, verdict)),
    },
  ];
}

/** The same of what recurs, as a whole: by the latest report on any time, and the verdicts of all that have fallen due. */
export function whyOfEachTime(
  context: ViewContext,
  criterion: AssessedCriterion<Ids>,
  verdict: Verdict<Ids>,
): readonly WhySentence[] {
  const { words } = context;
  const reported = criterion.verdicts.findLast(({ history }) =>
    history.some(({ status }) => status !== null),
  );
  const { nextDue } = criterion;
  return [
    ...setSentences(context, verdict).map((one) => ({ part: "set" as const, rule: null, ...one })),
    ...knownSentences(context, reported ?? verdict, {
      possibleTimeliness: criterion.possibleTimeliness,
      history: criterion.verdicts.flatMap(({ history }) => history),
    }).map((one) => ({
      part: "known" as const,
      rule: null,
      ...one,
    })),
    {
      part: "rule",
      rule: "periods",
      ...uncited(
        words.say("why/each-time", {
          sentence: fallenDueClause(words, recordFacts(context, criterion, null, [])),
        }),
      ),
    },
    {
      part: "open",
      rule: nextDue === null ? causeOpen(context, criterion, verdict) : null,
      ...uncited(
        nextDue === null
          ? openSentence(context, criterion, verdict)
          : words.say("why/open-time", { due: words.lexicon.due.by(words.lastDay(nextDue.earliest)) }),
      ),
    },
  ];
}

/** The same of parties that do their own parts with different verdicts: what was set, and then of each group of them. */
export function whyOfEachParty(
  context: ViewContext,
  criterion: AssessedCriterion<Ids>,
  first: Verdict<Ids>,
): readonly WhySentence[] {
  const { words } = context;
  const groups = new Map<string, readonly Verdict<Ids>[]>();
  for (const verdict of criterion.verdicts) {
    const key = verdict.possibleTimeliness.join(" ");
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  if (groups.size < 2) return whySentences(context, criterion, first);
  const set = setSentences(context, first).map((one) => ({ part: "set" as const, rule: null, ...one }));
  const told = [...groups.values()].flatMap((group): readonly WhySentence[] => {
    const [verdict] = group;
    if (verdict === undefined) return [];
    const ids = group.flatMap(({ partyId }) => partyId ?? []);
    const names = piece("name", words.list(context.committing(ids), "and"), ids);
    return whySentences(context, criterion, verdict)
      .filter(({ part }) => part !== "set")
      .map((one) => ({
        ...one,
        sentence: words.say("record/part", { part: names, sentence: clauseOf(words.lexicon, one.sentence) }),
      }));
  });
  return [...set, ...told];
}

/** The line of the table that gave a verdict its word, or that several did. */
function ruleOf(verdict: Verdict<Ids>): RuleName {
  const step = explain(verdict).steps.at(-1);
  return step?.rule === "timeliness/certain" ? (step.lines[0]?.line ?? null) : "several";
}

/** What leaves several verdicts possible. */
function causeOpen(context: ViewContext, criterion: AssessedCriterion<Ids>, verdict: Verdict<Ids>): RuleName {
  return verdict.possibleTimeliness.length < 2 ? null : recordFacts(context, criterion, verdict, []).cause;
}

function setSentences(context: ViewContext, verdict: Verdict<Ids>): readonly Cited[] {
  const { words } = context;
  const { original, term } = verdict;
  const replaced =
    original === null || original.due === null
      ? []
      : [
          words.say("why/replaced", {
            due: words.lastDay(original.due),
            words: piece(
              "verdict",
              words.words(original.possibleTimeliness),
              [verdict.id],
              original.possibleTimeliness,
            ),
          }),
        ];
  return [
    {
      sentence: setSentence(context, verdict),
      sourceIds: term === null ? [] : context.evidence.citationsOf(term).map(({ source }) => source),
    },
    ...replaced.map(uncited),
  ];
}

function setSentence(context: ViewContext, verdict: Verdict<Ids>): Sentence {
  const { words } = context;
  const term = verdict.term;
  const [phrase, name] = (["phrase", "name"] as const).map((form) =>
    words.term(term?.due ?? null, { ...context.dueOptions, form }),
  );
  if (phrase == null || name == null)
    return words.say("why/set-no-day", {
      reason: words.code("dueReason", verdict.dueReason ?? "not-stated"),
    });
  const due = { phrase, name };
  const date = term?.date ?? null;
  if (verdict.target !== null) {
    const target = context.targetText(verdict);
    const baseline = verdict.target.baseline?.value ?? null;
    if (baseline !== null) {
      return words.say("why/set-target-from", {
        target,
        due,
        baseline: words.range(baseline, verdict.target),
      });
    }
    return date === null
      ? words.say("why/set-target-undated", { target, due })
      : words.say("why/set-target", { target, due, date: words.when(date) });
  }
  const { madeOn } = verdict.commitment;
  if (date === null || (verdict.original !== null && madeOn === null))
    return words.say("why/set-act-undated", { due });
  return verdict.original === null || madeOn === null
    ? words.say("why/set-act", { due, date: words.when(date) })
    : words.say("why/set-act-changed", { due, date: words.when(date), made: words.when(madeOn) });
}

function ruleSentence(context: ViewContext, verdict: Verdict<Ids>): Sentence {
  const { words } = context;
  const [only, ...others] = verdict.possibleTimeliness;
  if (others.length > 0) {
    const possible = verdict.possibleTimeliness;
    return words.say("why/several", {
      words: piece("verdict", words.words(possible), [verdict.id], possible),
    });
  }
  return certainSentence(words, only, {
    due: context.dueForms(verdict),
    date: verdict.achieved === null ? null : words.span(verdict.achieved),
    applies: verdict.status !== "not-applicable",
  });
}

/** The rule that gives a verdict its one word. */
export function certainSentence(
  words: Words,
  timeliness: Timeliness,
  {
    due,
    date,
    applies,
  }: { readonly due: DueForms | string; readonly date: string | null; readonly applies: boolean },
): Sentence {
  switch (timeliness) {
    case "on-time":
    case "late":
      return date === null
        ? words.say("why/on-record", { word: words.word(timeliness) })
        : words.say(`why/${timeliness}`, { due, date });
    case "overdue":
    case "missed":
    case "unreported":
    case "not-due":
      return words.say(`why/${timeliness}`, { due });
    case "closed":
    case "no-deadline":
    case "ongoing":
    case "deadline-unknown":
      return words.say(`why/${timeliness}`, {});
    case "not-assessable":
      return words.say(applies ? "why/not-assessable" : "why/not-applicable", {});
    default:
      return timeliness satisfies never;
  }
}

function openSentence(
  context: ViewContext,
  criterion: AssessedCriterion<Ids>,
  verdict: Verdict<Ids>,
): Sentence {
  const { words, assessment, dataset } = context;
  const [key = ""] = verdict.commitmentId.split(":");
  const reviewed = reviewsOf(dataset).get(key) ?? dataset.reviewedThrough;
  const [only, ...others] = verdict.possibleTimeliness;
  if (others.length > 0) {
    return words.say("why/open-cause", {
      cause: causeText(words, recordFacts(context, criterion, verdict, []), "noun"),
    });
  }
  switch (only) {
    case "not-due":
      return words.say("why/open-time", { due: context.dueForms(verdict) });
    case "unreported":
      return words.say("why/open-report", {});
    case "overdue":
      return words.say("why/open-done", {});
    default:
      if (isReading(criterion)) return words.say("why/open-readings", {});
      if (isByOneReport(criterion.commitment)) return words.say("why/open-inferred", {});
      if (assessment.on > reviewed) return words.say("why/open-review", { day: words.day(reviewed) });
      return words.say("why/open-nothing", {});
  }
}
