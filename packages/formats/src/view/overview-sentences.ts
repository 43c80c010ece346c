import type { DueItem, Ids, Verdict } from "@policytrack/core";
import type { Sentence, Words } from "../words.ts";
import { clauseOf, piece } from "../words/template.ts";
import type { ViewContext } from "./context.ts";
import { inOrder } from "./due-items.ts";
import { groupOf } from "./group.ts";
import { decidingValue } from "./record-facts.ts";
import { criterionClause, firstSentence, verdictClause } from "./record-sentences.ts";
import { isByOneReport, isReading } from "./rows.ts";
import { countedVerdicts, headlineText, type VerdictCount } from "./verdict-counts.ts";
import type { CommitmentRow, ItemRow, Scope } from "./view.ts";

/** What a lede is made of. */
export interface LedeInput {
  readonly scope: Scope;
  readonly rows: readonly CommitmentRow[];
  readonly items: readonly DueItem[];
  /** Of items that have fallen due, by verdict. */
  readonly fallenDue: readonly VerdictCount<ItemRow>[];
  /** Of the whole, where the scope is a part of it. */
  readonly total: number;
}

/**
 * The answer for the whole, a party or a selection: what has fallen due (L1), the first item past its date (L2), what has no
 * deadline and what is due next (L3).
 */
export function ledeSentences(context: ViewContext, input: LedeInput): readonly Sentence[] {
  const { words, assessment } = context;
  const { scope, rows } = input;
  const day = words.day(assessment.on);
  if (rows.length === 0) {
    if (scope.kind === "selection") return [words.say("whole/nothing-found", {})];
    return scope.kind === "party"
      ? [
          words.say("party/none", {
            party: piece("name", context.party(scope.party).text, [scope.party]),
            day,
          }),
        ]
      : [words.say("whole/nothing-on-record", { day })];
  }
  const past = pastDate(context, input);
  return [
    firstLine(context, input),
    ...byOneReport(words, input.items),
    ...doneBefore(words, input.items),
    ...closed(words, input.items),
    ...(past === null ? [] : [past.sentence]),
    ...(scope.kind === "party" && input.total > 1 ? [partIn(context, input, scope.party)] : []),
    // That nothing has a due day says that nothing can be late, and that nothing is due next.
    ...(input.items.length === 0
      ? []
      : [
          ...withoutDeadline(words, input),
          ...nextDue(words, input, { on: assessment.on, told: past?.next ?? null }),
        ]),
  ];
}

function firstLine(context: ViewContext, { scope, items, fallenDue }: LedeInput): Sentence {
  const { words } = context;
  const kind = scope.kind;
  const party = piece("name", scope.kind === "party" ? context.party(scope.party).text : "");
  if (items.length === 0) {
    return kind === "party"
      ? words.say("party/no-due-items", { party })
      : words.say(`${kind}/no-due-items`, {});
  }
  const ids = fallenDue.flatMap((one) => one.items.map(({ id }) => id));
  const n = fallenDue.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) {
    return kind === "party"
      ? words.say("party/nothing-due", { party })
      : words.say(`${kind}/nothing-due`, {});
  }
  const count = piece("number", words.count(n), ids);
  const [only, ...others] = fallenDue;
  if (only !== undefined && others.length === 0 && (n === 1 || only.code !== "by-reading")) {
    const text = only.code === "by-reading" ? headlineText(words, only) : only.text;
    const word = piece("verdict", text, ids, only.possible);
    if (n === 1) {
      return kind === "party"
        ? words.say("party/one-fallen-due", { party, word })
        : words.say(`${kind}/one-fallen-due`, { word });
    }
    return kind === "party"
      ? words.say("party/all-fallen-due", { party, count, word })
      : words.say(`${kind}/all-fallen-due`, { count, word });
  }
  const counts = countedVerdicts(words, fallenDue);
  return kind === "party"
    ? words.say("party/fallen-due", { party, count, counts }, n)
    : words.say(`${kind}/fallen-due`, { count, counts }, n);
}

function byOneReport(words: Words, items: readonly DueItem[]): readonly Sentence[] {
  const ids = items
    .filter(({ fallenDue, commitment }) => fallenDue && isByOneReport(commitment))
    .map(({ id }) => id);
  return ids.length === 0
    ? []
    : [
        words.say(
          "whole/by-one-report",
          { count: piece("number", words.count(ids.length), ids) },
          ids.length,
        ),
      ];
}

function doneBefore(words: Words, items: readonly DueItem[]): readonly Sentence[] {
  const ids = items.filter((item) => item.doneBefore).map(({ id }) => id);
  return ids.length === 0
    ? []
    : [words.say("whole/done-before", { count: piece("number", words.count(ids.length), ids) }, ids.length)];
}

function closed(words: Words, items: readonly DueItem[]): readonly Sentence[] {
  const ids = items
    .filter(
      ({ fallenDue, possibleTimeliness }) =>
        !fallenDue && possibleTimeliness.every((word) => word === "closed"),
    )
    .map(({ id }) => id);
  return ids.length === 0
    ? []
    : [words.say("whole/closed", { count: piece("number", words.count(ids.length), ids) }, ids.length)];
}

/** The first item past its date that has a number, else the first. None of several readings speaks for the others. */
function pastDate(
  context: ViewContext,
  { items }: LedeInput,
): {
  readonly sentence: Sentence;
  /** The next due day that it tells. */ readonly next: string | null;
} | null {
  const { words } = context;
  const past = inOrder(items).filter(
    ({ possibleTimeliness, criterion }) =>
      groupOf(possibleTimeliness, criterion.tally !== null) === "past-date",
  );
  const certain = past.filter(({ criterion }) => !isReading(criterion));
  const item = certain.find(hasNumber) ?? certain[0] ?? past[0];
  if (item === undefined) return null;
  const { criterion, commitment, partyId } = item;
  const [verdict] = item.verdicts;
  const sentence = isReading(criterion)
    ? clauseOf(words.lexicon, firstSentence(context, commitment))
    : partyId !== null && verdict !== undefined
      ? verdictClause(context, criterion, verdict)
      : criterionClause(context, criterion);
  return {
    sentence: words.say("whole/past-date", {
      title: piece("name", words.quote(words.title(commitment)), [commitment.id]),
      sentence,
    }),
    next: criterion.nextDue?.earliest ?? null,
  };
}

function hasNumber({ verdicts, criterion }: DueItem): boolean {
  const [verdict] = verdicts;
  return (
    criterion.tally === null && verdict !== undefined && decidingValue(verdict) !== null && isShort(verdict)
  );
}

function isShort({ possibleTimeliness }: Verdict<Ids>): boolean {
  return possibleTimeliness.every((word) => word === "missed" || word === "overdue");
}

function partIn(context: ViewContext, { rows, total }: LedeInput, party: string): Sentence {
  const { words } = context;
  // A state and a body of its own are one.
  const alone = rows
    .filter(({ parties }) => context.committing(parties.map(({ id }) => id)).length === 1)
    .map(({ id }) => id);
  const values = {
    party: piece("name", context.party(party).text, [party]),
    count: piece(
      "number",
      words.count(rows.length),
      rows.map(({ id }) => id),
    ),
    total: words.count(total),
  };
  if (alone.length === rows.length) return words.say("party/part-in-alone", values, rows.length);
  return alone.length === 0
    ? words.say("party/part-in-with-others", values, rows.length)
    : words.say("party/part-in", { ...values, alone: piece("number", words.count(alone.length), alone) });
}

function withoutDeadline(words: Words, { rows }: LedeInput): readonly Sentence[] {
  const ids = rows.filter(({ items }) => items.length === 0).map(({ id }) => id);
  if (ids.length === 0)
    return [
      rows.length === 1
        ? words.say("whole/only-dated", {})
        : words.say("whole/all-dated", { total: words.count(rows.length) }),
    ];
  return [
    words.say(
      "whole/no-deadline",
      { count: piece("number", words.count(ids.length), ids), total: words.count(rows.length) },
      ids.length,
    ),
  ];
}

function nextDue(
  words: Words,
  { items }: LedeInput,
  { on, told }: { readonly on: string; readonly told: string | null },
): readonly Sentence[] {
  const days = items.flatMap((item): readonly (readonly [string, string])[] => {
    if (item.doneBefore || item.possibleTimeliness.every((word) => word === "closed")) return [];
    const { nextDue: period } = item.criterion;
    if (period !== null) return [[period.earliest, item.id]];
    return item.verdicts.flatMap(({ due }) => (due !== null && due >= on ? [[due, item.id] as const] : []));
  });
  const first = days
    .map(([day]) => day)
    .toSorted()
    .at(0);
  if (first === undefined) return [words.say("whole/none-next", {})];
  if (first === told) return [];
  const ids = [...new Set(days.filter(([day]) => day === first).map(([, id]) => id))];
  return [words.say("whole/next-due", { next: piece("number", words.lastDay(first), ids) })];
}
