import type { Piece, Word, Words } from "../words.ts";
import { countedWords } from "./counted-words.ts";
import { placeOf } from "./group.ts";
import type { ItemRow } from "./view.ts";

/** What counts as one: a due item, or all readings of one promise. */
export interface CountedItem<T> {
  /** Possible words with a space between; "by-reading" where readings differ; "kept-so-far" of what recurs. */
  readonly code: string;
  /** Of readings that differ, the words of all of them. */
  readonly possible: readonly Word[];
  readonly items: readonly T[];
}

/** How many have a verdict, and which. */
export interface VerdictCount<T> {
  readonly code: string;
  readonly text: string;
  /** The words that decide sign and colour: "by-reading" where readings differ. */
  readonly possible: readonly Word[];
  /** Readings of one promise count once. */
  readonly n: number;
  readonly counted: readonly CountedItem<T>[];
  readonly items: readonly T[];
}

type Countable = Pick<ItemRow, "id" | "commitmentId" | "isReading" | "fallenDue" | "timeliness">;

/** Due items as they are counted: rival readings of one promise are one. */
export function countedItems<T extends Countable>(items: readonly T[]): readonly CountedItem<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = item.isReading ? item.commitmentId : item.id;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((found) => {
    const codes = [...new Set(found.map(codeOf))];
    const [only = ""] = codes;
    const possible = [...new Set(found.flatMap(({ timeliness }) => timeliness.possible))];
    return {
      code: codes.length === 1 ? only : "by-reading",
      possible: possible.toSorted((a, b) => compareCodes(a, b)),
      items: found,
    };
  });
}

/** What goes on is not due, so that of what has fallen due it is said that it was kept. */
function codeOf({ fallenDue, timeliness }: Countable): string {
  const code = timeliness.possible.join(" ");
  return fallenDue && code === "ongoing" ? "kept-so-far" : code;
}

/** What has fallen due, under some reading of the promise: then all its readings. */
export function fallenDueOf<T extends Countable>(items: readonly T[]): readonly T[] {
  return countedItems(items).flatMap((one) =>
    one.items.some(({ fallenDue }) => fallenDue) ? one.items : [],
  );
}

/** The verdict of readings that differ: "on time or missed, depending on the reading". */
export function headlineText<T>(words: Words, count: Pick<VerdictCount<T>, "counted">): string {
  return words
    .clause("headline/by-reading", { words: readingsText(words, count) })
    .map(({ text }) => text)
    .join("");
}

/** How many due items have each verdict, what is past its date first; what depends on the reading is last. */
export function verdictCounts<T extends Countable>(
  words: Words,
  items: readonly T[],
): readonly VerdictCount<T>[] {
  const groups = new Map<string, CountedItem<T>[]>();
  for (const one of countedItems(items)) {
    const group = groups.get(one.code);
    if (group === undefined) groups.set(one.code, [one]);
    else group.push(one);
  }
  return [...groups]
    .toSorted(([a], [b]) => compareCodes(a, b))
    .map(([code, counted]) => {
      const possible = code.split(" ") as Word[];
      return {
        code,
        text: words.words(possible),
        possible,
        n: counted.length,
        counted,
        items: counted.flatMap((one) => one.items),
      };
    });
}

/** "one is overdue, one was on time and two depend on the reading (one on time or missed, one on time or overdue)" */
export function countedVerdicts<T extends Countable>(
  words: Words,
  counts: readonly VerdictCount<T>[],
): readonly Piece[] {
  return countedWords(
    words,
    counts.map((count) => ({
      possible: count.possible,
      words: count.code === "by-reading" ? readingsText(words, count) : count.text,
      count: words.count(count.n),
      plural: count.n,
      ids: count.items.map(({ id }) => id),
    })),
  );
}

/** What the verdicts are by one reading or another: "on time or missed"; of several promises with how many there are of each. */
function readingsText<T>(words: Words, { counted }: Pick<VerdictCount<T>, "counted">): string {
  const texts = counted.map(({ possible }) => words.words(possible));
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return only;
  const { comma, countOf } = words.lexicon;
  return [...new Set(texts)]
    .map((text) => countOf(words.count(texts.filter((one) => one === text).length), text))
    .join(comma);
}

/** The order of verdicts by their codes: possible words with a space between. */
export function compareCodes(a: string, b: string): number {
  return placeOf(a.split(" ") as Word[], true) - placeOf(b.split(" ") as Word[], true);
}
