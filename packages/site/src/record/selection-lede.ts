import {
  clauseOf,
  countedVerdicts,
  fallenDueOf,
  headlineText,
  type ItemRow,
  verdictCounts,
} from "@policytrack/formats/view";
import type { Piece, Sentence, Words } from "@policytrack/formats/words";
import type { Selection } from "./selection.ts";

/** The answer for what a search or filter found, from its rows alone. */
export function selectionLede(
  words: Words,
  { rows, items, context }: Omit<Selection, "instead">,
  on: string,
): readonly Sentence[] {
  if (rows.length === 0) {
    const ids = context.map(({ id }) => id);
    const count = number(words.count(ids.length), ids);
    return ids.length === 0
      ? [words.say("whole/nothing-found", {})]
      : [words.say("selection/not-counted", { count }, ids.length)];
  }
  const fallen = fallenDueOf(items);
  const undated = rows.filter((row) => row.items.length === 0).map(({ id }) => id);
  const past = items.filter(({ group }) => group === "past-date");
  const first = past.find(({ isReading }) => !isReading) ?? past[0];
  // None of several readings speaks for the others.
  const sentence = first?.isReading
    ? rows.find(({ id }) => id === first.commitmentId)?.sentence
    : first?.sentence;
  return [
    firstLine(words, items, fallen),
    ...(first === undefined || sentence === undefined
      ? []
      : [
          words.say("whole/past-date", {
            title: number(words.quote(first.title), [first.commitmentId]),
            sentence: clauseOf(words.lexicon, sentence),
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
    ...nextLine(words, items, { on, told: first?.tally?.nextDue?.earliest ?? null }),
  ];
}

function firstLine(words: Words, items: readonly ItemRow[], fallen: readonly ItemRow[]): Sentence {
  if (items.length === 0) return words.say("selection/no-due-items", {});
  if (fallen.length === 0) return words.say("selection/nothing-due", {});
  const groups = verdictCounts(words, fallen);
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const count = number(words.count(n), idsOf(fallen));
  const [only, ...others] = groups;
  if (only !== undefined && others.length === 0 && (n === 1 || only.code !== "by-reading")) {
    const text = only.code === "by-reading" ? headlineText(words, only) : only.text;
    const word: Piece = { kind: "verdict", text, ids: idsOf(fallen), words: only.possible };
    return n === 1
      ? words.say("selection/one-fallen-due", { word })
      : words.say("selection/all-fallen-due", { count, word });
  }
  return words.say("selection/fallen-due", { count, counts: countedVerdicts(words, groups) }, n);
}

function nextLine(
  words: Words,
  items: readonly ItemRow[],
  { on, told }: { readonly on: string; readonly told: string | null },
): readonly Sentence[] {
  const days = items.flatMap(({ due, tally, timeliness, id }): readonly (readonly [string, string])[] => {
    const day = tally?.nextDue?.earliest ?? due.due;
    return day === null ||
      day < on ||
      !timeliness.possible.some((word) => word === "not-due" || word === "ongoing")
      ? []
      : [[day, id]];
  });
  const next = days.map(([day]) => day).toSorted()[0];
  if (next === undefined || next === told) return [];
  const ids = days.filter(([day]) => day === next).map(([, id]) => id);
  return [words.say("whole/next-due", { next: number(words.lastDay(next), ids) })];
}

function idsOf(items: readonly ItemRow[]): readonly string[] {
  return items.map(({ id }) => id);
}

function number(said: string, ids: readonly string[]): Piece {
  return { kind: "number", text: said, ids, words: [] };
}
