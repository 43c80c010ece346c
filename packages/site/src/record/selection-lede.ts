import { clauseOf, countedWords, type ItemRow } from "@policytrack/formats/view";
import type { Piece, Sentence, Words } from "@policytrack/formats/words";
import { byVerdict, type Selection } from "./selection.ts";

/** The answer for what a search or filter found, from its rows alone. */
export function selectionLede(words: Words, { rows, items }: Selection, on: string): readonly Sentence[] {
  if (rows.length === 0) return [words.say("whole/nothing-found", {})];
  const fallen = items.filter(({ fallenDue }) => fallenDue);
  const undated = rows.filter((row) => row.items.length === 0).map(({ id }) => id);
  const first = items.find(({ group }) => group === "past-date");
  return [
    firstLine(words, items, fallen),
    ...(first === undefined
      ? []
      : [
          words.say("whole/past-date-other", {
            title: number(words.quote(first.title), [first.commitmentId]),
            sentence: clauseOf(words.lexicon, first.sentence),
          }),
        ]),
    // That none has a due day is told already.
    ...(undated.length === 0 || items.length === 0
      ? []
      : [
          words.say(
            "whole/no-deadline",
            { count: number(words.count(undated.length), undated), total: words.count(rows.length) },
            undated.length,
          ),
        ]),
    ...nextLine(words, items, on),
  ];
}

function firstLine(words: Words, items: readonly ItemRow[], fallen: readonly ItemRow[]): Sentence {
  if (items.length === 0) return words.say("selection/no-due-items", {});
  if (fallen.length === 0) return words.say("selection/nothing-due", {});
  const count = number(words.count(fallen.length), idsOf(fallen));
  const groups = byVerdict(fallen);
  const [[, only] = ["", []]] = groups;
  const [one] = only;
  if (groups.length === 1 && one !== undefined && fallen.length > 1)
    return words.say("selection/all-fallen-due", {
      count,
      word: verdict(one, one.timeliness.text, idsOf(fallen)),
    });
  const counts = countedWords(
    words,
    groups.flatMap(([, found]) => {
      const [item] = found;
      return item === undefined
        ? []
        : [
            {
              possible: item.timeliness.possible,
              count: words.count(found.length),
              plural: found.length,
              ids: idsOf(found),
            },
          ];
    }),
  );
  return words.say("selection/fallen-due", { count, counts }, fallen.length);
}

function nextLine(words: Words, items: readonly ItemRow[], on: string): readonly Sentence[] {
  const days = items.flatMap(({ due, tally, timeliness, id }): readonly (readonly [string, string])[] => {
    const day = tally?.nextDue?.earliest ?? due.due;
    return day === null ||
      day < on ||
      !timeliness.possible.some((word) => word === "not-due" || word === "ongoing")
      ? []
      : [[day, id]];
  });
  const next = days.map(([day]) => day).toSorted()[0];
  if (next === undefined) return [];
  const ids = days.filter(([day]) => day === next).map(([, id]) => id);
  return [words.say("whole/next-due", { next: number(words.lastDay(next), ids) })];
}

function idsOf(items: readonly ItemRow[]): readonly string[] {
  return items.map(({ id }) => id);
}

function number(said: string, ids: readonly string[]): Piece {
  return { kind: "number", text: said, ids, words: [] };
}

function verdict({ timeliness }: ItemRow, said: string, ids: readonly string[]): Piece {
  return { kind: "verdict", text: said, ids, words: timeliness.possible };
}
