import type { Piece, Word, Words } from "../words.ts";
import { fill, piece } from "../words/template.ts";

/** How many there are of a verdict. */
export interface CountedWord {
  readonly possible: readonly Word[];
  /** What stands in place of the words. */
  readonly words?: string;
  /** "three", "2 to 3". */
  readonly count: string;
  /** The number that decides between the forms for one and for several. */
  readonly plural: number;
  readonly ids: readonly string[];
}

/** "three were on time, one was late and two were missed" */
export function countedWords(words: Words, counts: readonly CountedWord[]): readonly Piece[] {
  const { lexicon } = words;
  return counts.flatMap(({ possible, words: said, count, plural, ids }, i): readonly Piece[] => {
    const [only] = possible;
    const template =
      possible.length === 1 && only !== undefined
        ? lexicon.countedWord[only]
        : (lexicon.countedTogether[possible.join(" ")] ?? lexicon.countedWord.uncertain);
    const text = fill(lexicon, template, { count, words: said ?? words.words(possible) }, plural);
    const isLast = i === counts.length - 1;
    const separator = i === 0 ? "" : isLast && lexicon.capitalises ? lexicon.and.last : lexicon.comma;
    return [
      ...(separator === "" ? [] : [piece("text", separator)]),
      piece("verdict", text.map((one) => one.text).join(""), ids, possible),
    ];
  });
}

/** That several have one verdict: "all are overdue"; its word alone where the sentence says "all". */
export function alikeWord(
  words: Words,
  { possible, n, ids }: Pick<CountedWord, "possible" | "ids"> & { readonly n: number },
): Piece {
  const text = words.words(possible);
  const all = words.lexicon.allOf?.(n);
  const [said] = all === undefined ? [] : countedWords(words, [{ possible, count: all, plural: 2, ids }]);
  return said ?? piece("verdict", text, ids, possible);
}
