import type { Piece, Sentence, Words } from "../words.ts";
import { clauseOf, piece, type Values } from "../words/template.ts";
import { alikeWord } from "./counted-words.ts";
import { inOrder } from "./in-order.ts";
import { countedVerdicts, fallenDueOf, headlineText, verdictCounts } from "./verdict-counts.ts";
import type { CommitmentRow, ItemRow, NameView } from "./view.ts";

/** What a lede is of: the whole, what a search or filter found, or what one party commits to. */
export type LedeScope =
  | { readonly kind: "whole" }
  | {
      readonly kind: "selection";
      /** The words that were searched for; null: none were. */
      readonly search: string | null;
    }
  | { readonly kind: "party"; readonly party: NameView };

export interface LedeInput {
  readonly scope: LedeScope;
  readonly rows: readonly CommitmentRow[];
  /** Statements that are listed, never counted. */
  readonly context: readonly CommitmentRow[];
  /** ISO day. */
  readonly on: string;
  /** How many commitments the whole has. */
  readonly total: number;
}

/**
 * The answer for the whole, a party, or what a search found, from its rows alone: what has fallen due, the first item past its date,
 * what has no deadline and what is due next. Command, pages, feeds and previews of links have it from here.
 */
export function ledeSentences(words: Words, input: LedeInput): readonly Sentence[] {
  const { scope, rows } = input;
  if (rows.length === 0) return [nothing(words, input)];
  const items = inOrder(rows.flatMap((row) => row.items));
  const past = firstPastDate(words, rows, items);
  return [
    ...(scope.kind === "selection" ? mentioning(words, input, scope.search) : []),
    firstLine(words, scope, items),
    ...counted(
      words,
      "whole/by-one-report",
      items.filter(({ fallenDue, byOneReport }) => fallenDue && byOneReport),
    ),
    // What was searched for is counted below; who reads of the whole is told what else there is.
    ...(scope.kind === "selection" ? [] : beforeTheDate(words, items)),
    ...(past === null ? [] : [past.sentence]),
    ...(scope.kind === "party" && input.total > 1 ? [partIn(words, input, scope.party)] : []),
    // That nothing has a due day says that nothing can be late, and that nothing is due next.
    ...(items.length === 0
      ? []
      : [...withoutDeadline(words, input), ...nextDue(words, items, past?.nextDue ?? null)]),
  ];
}

function nothing(words: Words, { scope, context, on }: LedeInput): Sentence {
  const day = words.day(on);
  switch (scope.kind) {
    case "whole":
      return words.say("whole/nothing-on-record", { day });
    case "party":
      return words.say("party/none", { party: partyPiece(scope.party), day });
    case "selection":
      return context.length === 0
        ? words.say("whole/nothing-found", {})
        : words.say("selection/not-counted", { count: countPiece(words, context) }, context.length);
    default:
      return scope satisfies never;
  }
}

/** That what follows is of some commitments alone: others may be about the same in other words. */
function mentioning(words: Words, { rows, total }: LedeInput, search: string | null): readonly Sentence[] {
  if (search === null) return [];
  const values = { count: words.count(rows.length), total: words.count(total), search: words.quote(search) };
  return [words.say("selection/mention", values, rows.length)];
}

function firstLine(words: Words, scope: LedeScope, items: readonly ItemRow[]): Sentence {
  const say = (line: Line, values: Partial<LineValues> = {}, plural?: number): Sentence =>
    words.say(
      `${scope.kind === "party" ? "party" : "whole"}/${line}`,
      // The templates of a party name it; those of others have no place for it.
      (scope.kind === "party" ? { ...values, party: partyPiece(scope.party) } : values) as LineValues,
      plural,
    );
  if (items.length === 0) return say("no-due-items");
  const fallen = fallenDueOf(items);
  if (fallen.length === 0) return say("nothing-due");
  const groups = verdictCounts(words, fallen);
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const ids = fallen.map(({ id }) => id);
  const [only, ...others] = groups;
  if (n === 1 && only !== undefined) {
    const text = only.code === "by-reading" ? headlineText(words, only) : only.text;
    return say("one-fallen-due", { word: piece("verdict", text, ids, only.possible) });
  }
  const count = piece("number", words.count(n), ids);
  return only !== undefined && others.length === 0 && only.code !== "by-reading"
    ? say("all-fallen-due", { count, word: alikeWord(words, { ...only, ids }) })
    : say("fallen-due", { count, counts: countedVerdicts(words, groups) }, n);
}

type Line = "no-due-items" | "nothing-due" | "one-fallen-due" | "all-fallen-due" | "fallen-due";
type LineValues = Values<`${"whole" | "party"}/${Line}`>;

function beforeTheDate(words: Words, items: readonly ItemRow[]): readonly Sentence[] {
  const isClosed = ({ fallenDue, timeliness }: ItemRow): boolean =>
    !fallenDue && timeliness.possible.every((word) => word === "closed");
  return [
    ...counted(
      words,
      "whole/done-before",
      items.filter(({ doneBefore }) => doneBefore),
    ),
    ...counted(words, "whole/closed", items.filter(isClosed)),
  ];
}

function counted(
  words: Words,
  key: "whole/by-one-report" | "whole/done-before" | "whole/closed",
  items: readonly ItemRow[],
): readonly Sentence[] {
  return items.length === 0 ? [] : [words.say(key, { count: countPiece(words, items) }, items.length)];
}

/** The first item past its date that has a number, else the first, with what it says of its next due day. */
function firstPastDate(
  words: Words,
  rows: readonly CommitmentRow[],
  items: readonly ItemRow[],
): { readonly sentence: Sentence; readonly nextDue: string | null } | null {
  const past = items.filter(({ group }) => group === "past-date");
  const certain = past.filter(({ isReading }) => !isReading);
  const item = certain.find(isShortOfNumber) ?? certain[0] ?? past[0];
  if (item === undefined) return null;
  // None of several readings speaks for the others.
  const said = item.isReading ? rows.find(({ id }) => id === item.commitmentId)?.sentence : item.sentence;
  return {
    sentence: words.say("whole/past-date", {
      title: piece("name", words.quote(item.title), [item.commitmentId]),
      sentence: clauseOf(words.lexicon, said ?? item.sentence),
    }),
    nextDue: item.tally === null ? null : item.nextDue,
  };
}

function isShortOfNumber({ tally, target, timeliness }: ItemRow): boolean {
  return (
    tally === null &&
    target?.latest != null &&
    timeliness.possible.every((word) => word === "missed" || word === "overdue")
  );
}

function partIn(words: Words, { rows, total }: LedeInput, party: NameView): Sentence {
  // A state and a body of its own are one.
  const alone = rows.filter(({ committing }) => committing.length === 1);
  const values = { party: partyPiece(party), count: countPiece(words, rows), total: words.count(total) };
  if (alone.length === rows.length) return words.say("party/part-in-alone", values, rows.length);
  return alone.length === 0
    ? words.say("party/part-in-with-others", values, rows.length)
    : words.say("party/part-in", { ...values, alone: countPiece(words, alone) });
}

function withoutDeadline(words: Words, { scope, rows }: LedeInput): readonly Sentence[] {
  const undated = rows.filter(({ items }) => items.length === 0);
  const total = words.count(rows.length);
  if (undated.length > 0)
    return [words.say("whole/no-deadline", { count: countPiece(words, undated), total }, undated.length)];
  // Of what was searched for it goes without saying.
  if (scope.kind === "selection") return [];
  return [rows.length === 1 ? words.say("whole/only-dated", {}) : words.say("whole/all-dated", { total })];
}

/** The next day on which something is due, unless it is told already. */
function nextDue(words: Words, items: readonly ItemRow[], told: string | null): readonly Sentence[] {
  const first = items
    .flatMap((item) => item.nextDue ?? [])
    .toSorted()
    .at(0);
  if (first === undefined) return [words.say("whole/none-next", {})];
  if (first === told) return [];
  const ids = items.filter((item) => item.nextDue === first).map(({ id }) => id);
  return [words.say("whole/next-due", { next: piece("number", words.lastDay(first), ids) })];
}

function countPiece(words: Words, of: readonly { readonly id: string }[]): Piece {
  return piece(
    "number",
    words.count(of.length),
    of.map(({ id }) => id),
  );
}

function partyPiece({ id, text }: NameView): Piece {
  return piece("name", text, [id]);
}
