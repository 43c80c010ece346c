import type { Pace, Range, Status, Timeliness } from "@policytrack/core";
import type { Piece, Words } from "../words.ts";
import { fill, piece } from "../words/template.ts";
import { alikeWord, countedWords } from "./counted-words.ts";
import type { RecordFacts } from "./record-facts.ts";

/**
 * What became of a criterion, as a clause: without a capital, and without the stop at its end. The first line that applies:
 * what recurs; done; several verdicts; the one verdict.
 */
export function recordClause(words: Words, facts: RecordFacts): readonly Piece[] {
  const { tally, timeliness } = facts;
  if (tally !== null) return tallyClause(words, facts, tally);
  if (timeliness.every((word) => word === "on-time" || word === "late")) return doneClause(words, facts);
  const [only] = timeliness;
  return only === undefined || timeliness.length > 1
    ? severalClause(words, facts)
    : verdictClause(words, facts, only);
}

function verdictClause(words: Words, facts: RecordFacts, timeliness: Timeliness): readonly Piece[] {
  const { due, target, status, ids } = facts;
  const statusPiece = piece("verdict", words.words(status), ids, status);
  const word = verdictPiece(words, facts);
  switch (timeliness) {
    case "on-time":
    case "late":
      return doneClause(words, facts);
    case "not-due":
      if (due === null) return severalClause(words, facts);
      if (target !== null) return paceClause(words, facts, target, due);
      return isUnknown(status)
        ? words.clause("record/not-due-unknown", { due: due.forms })
        : words.clause("record/not-due", { due: due.forms, status: statusPiece });
    case "overdue":
      if (due === null) return severalClause(words, facts);
      if (target !== null) return shortClause(words, facts, target, due);
      return facts.reported === null
        ? words.clause("record/overdue", { due: due.forms, length: due.overdueBy })
        : words.clause("record/overdue-reported", {
            due: due.forms,
            length: due.overdueBy,
            date: facts.reported,
          });
    case "missed": {
      if (due === null) return severalClause(words, facts);
      if (target !== null) return shortClause(words, facts, target, due);
      if (status.every((one) => one === "not-delivered"))
        return words.clause("record/missed-for-good", { due: due.forms });
      return status.every((one) => one === "abandoned" || one === "superseded")
        ? words.clause("record/missed-given-up", { due: due.forms, status: statusPiece })
        : words.clause("record/missed", { due: due.forms, word });
    }
    case "unreported":
      return due === null ? severalClause(words, facts) : words.clause("record/unreported", { due: due.day });
    case "closed": {
      const ended = words.lexicon.ended[endOf(status)];
      const date = facts.ended;
      if (due === null)
        return date === null
          ? words.clause("record/ended", { ended })
          : words.clause("record/ended-on", { ended, date });
      return date === null
        ? words.clause("record/closed", { ended })
        : words.clause("record/closed-on", { ended, date });
    }
    case "no-deadline":
      return isUnknown(status)
        ? words.clause("record/no-deadline-unknown", {})
        : words.clause("record/no-deadline", { status: statusPiece });
    case "ongoing":
      return isUnknown(status)
        ? words.clause("record/ongoing-unknown", {})
        : words.clause("record/ongoing", { status: statusPiece });
    case "deadline-unknown":
      return words.clause("record/not-judged", { reason: facts.dueReason ?? words.word("deadline-unknown") });
    case "not-assessable":
      return status.every((one) => one === "not-applicable")
        ? words.clause("record/not-judged", { reason: words.word("not-applicable") })
        : words.clause("why/not-assessable", {});
    default:
      return timeliness satisfies never;
  }
}

function doneClause(words: Words, facts: RecordFacts): readonly Piece[] {
  const { target, value, achieved, isNumber, timeliness, party, due } = facts;
  const word = verdictPiece(words, facts);
  const isCertain = timeliness.length === 1;
  if (isNumber && target !== null && value !== null) {
    const number = {
      party: namePiece(facts),
      target: target.text,
      value: numberPiece(facts, value.text),
      period: value.period,
    };
    return isCertain
      ? words.clause("record/achieved", { ...number, word }, party.count)
      : words.clause("record/achieved-vaguely", {
          ...number,
          words: word,
          cause: causeText(words, facts, "noun"),
        });
  }
  if (isNumber && target !== null && due !== null) {
    const promised = { target: target.text, due: due.forms };
    return isCertain
      ? words.clause("record/target-verdict", { ...promised, word })
      : words.clause("record/target-verdict-vaguely", {
          ...promised,
          words: word,
          cause: causeText(words, facts, "noun"),
        });
  }
  if (achieved === null) return severalClause(words, facts);
  return isCertain
    ? words.clause("record/done", { date: achieved, word })
    : words.clause("record/done-vaguely", {
        date: achieved,
        words: word,
        cause: causeText(words, facts, "noun"),
      });
}

function paceClause(
  words: Words,
  facts: RecordFacts,
  target: NonNullable<RecordFacts["target"]>,
  due: NonNullable<RecordFacts["due"]>,
): readonly Piece[] {
  const { latest: value, pace, elapsed, ids, party } = facts;
  const [only] = pace;
  const reason = facts.noPace;
  if (value === null)
    return words.clause("record/target-due", { target: target.text, due: due.forms, reason });
  const common = {
    party: namePiece(facts),
    value: numberPiece(facts, value.text),
    target: target.text,
    due: due.forms,
    period: value.period,
  };
  const number = numberPiece(facts, value.number);
  if (only === undefined) {
    return target.isCounted
      ? words.clause("record/target-due-value", { ...common, number, reason }, party.count)
      : words.clause("record/target-due-beside", { ...common, reason }, party.count);
  }
  if (pace.length > 1 || elapsed === null) {
    return words.clause(
      "record/pace-open",
      { ...common, paces: piece("verdict", words.pace(pace), ids) },
      party.count,
    );
  }
  const told = { ...common, elapsed, pace: piece("verdict", paceText(words, facts, only), ids) };
  return target.isCounted
    ? words.clause("record/pace", { ...told, number }, party.count)
    : words.clause("record/pace-beside", told, party.count);
}

/** Against the straight line in its own words; by another method with its name. */
function paceText({ lexicon, clause, pace }: Words, { paceMethod }: RecordFacts, only: Pace): string {
  return paceMethod === null
    ? lexicon.paceOnLine[only]
    : clause("methods/group", { pace: pace([only]), methods: lexicon.quote(paceMethod) })
        .map(({ text }) => text)
        .join("");
}

function shortClause(
  words: Words,
  facts: RecordFacts,
  target: NonNullable<RecordFacts["target"]>,
  due: NonNullable<RecordFacts["due"]>,
): readonly Piece[] {
  const { value } = facts;
  if (value === null) {
    return words.clause("record/target-verdict", {
      target: target.text,
      due: due.forms,
      word: verdictPiece(words, facts),
    });
  }
  const common = {
    value: numberPiece(facts, value.text),
    target: target.text,
    due: due.forms,
    period: value.period,
    word: verdictPiece(words, facts),
  };
  return target.isCounted
    ? words.clause("record/target-short", {
        ...common,
        party: namePiece(facts),
        number: numberPiece(facts, value.number),
      })
    : words.clause("record/target-beside", common);
}

function severalClause(words: Words, facts: RecordFacts): readonly Piece[] {
  const { timeliness } = facts;
  const word = verdictPiece(words, facts);
  return timeliness.length === 1
    ? [word]
    : words.clause("record/several-words", { words: word, cause: causeText(words, facts, "clause") });
}

function tallyClause(
  words: Words,
  facts: RecordFacts,
  { due, next }: NonNullable<RecordFacts["tally"]>,
): readonly Piece[] {
  const status = piece("verdict", words.words(facts.status), facts.ids, facts.status);
  const isUndone = isUnknown(facts.status);
  if ((due.max ?? 0) === 0) {
    if (next === null)
      return isUndone
        ? words.clause("whole/nothing-due", {})
        : words.clause("record/tally-none-due", { status });
    return isUndone
      ? words.clause("whole/next-due", { next })
      : words.clause("record/tally-first", { status, date: next });
  }
  const fallen = fallenDueClause(words, facts);
  return next === null
    ? fallen
    : [...fallen, piece("text", separatorOf(words)), ...words.clause("whole/next-due", { next })];
}

/** What became of the periods that have fallen due: all of one verdict, or how many of each. */
export function fallenDueClause(words: Words, { ids, tally }: RecordFacts): readonly Piece[] {
  if (tally === null || (tally.due.max ?? 0) === 0) return words.clause("whole/nothing-due", {});
  const { due, counts } = tally;
  const fallenDue = numberOf(words, due);
  const [only, ...others] = counts;
  if (only !== undefined && others.length === 0 && sameRange(only.n, due)) {
    const possible = [only.word];
    return due.min === 1 && due.max === 1
      ? words.clause("record/tally-one", { word: piece("verdict", words.words(possible), ids, possible) })
      : words.clause("record/tally-alike", {
          fallenDue: piece("number", fallenDue, ids),
          word: alikeWord(words, { possible, n: due.max ?? Infinity, ids }),
        });
  }
  return words.clause("record/tally", {
    fallenDue: piece("number", fallenDue, ids),
    counts: countedWords(
      words,
      counts.map(({ word, n }) => ({
        possible: [word],
        count: numberOf(words, n),
        plural: n.min === n.max ? (n.max ?? 2) : 2,
        ids,
      })),
    ),
  });
}

/** Between two clauses that could each stand alone: what a language prefers. */
export function separatorOf({ lexicon }: Words): string {
  return lexicon.capitalises ? lexicon.semicolon : `${lexicon.stop}${lexicon.space}`;
}

function numberOf(words: Words, range: Range): string {
  return range.min !== null && range.min === range.max ? words.count(range.min) : words.range(range);
}

function sameRange(one: Range, other: Range): boolean {
  return one.min === other.min && one.max === other.max;
}

/** Why several verdicts are possible, as a clause or as the object of "depends on". */
export function causeText(
  words: Words,
  { cause, due }: RecordFacts,
  form: "clause" | "noun",
): readonly Piece[] {
  // Without a window it is not its days that differ.
  const told = cause === null || (cause === "window" && due === null) ? "gaps" : cause;
  return fill(words.lexicon, words.lexicon.cause[told][form], { due: due?.forms ?? "" });
}

function verdictPiece(words: Words, { timeliness, ids }: RecordFacts): Piece {
  return piece("verdict", words.words(timeliness), ids, timeliness);
}

function namePiece({ party, ids }: RecordFacts): Piece {
  return piece("name", party.text, ids);
}

function numberPiece({ ids }: RecordFacts, text: string): Piece {
  return piece("number", text, ids);
}

function endOf(status: RecordFacts["status"]): "abandoned" | "superseded" | "other" {
  const [only] = new Set<Status | "mixed">(status);
  return only === "abandoned" || only === "superseded" ? only : "other";
}

function isUnknown(status: RecordFacts["status"]): boolean {
  return status.every((one) => one === "unknown");
}
