/** Longer words are not compared. */
const longestWord = 60;
/** Edits that a slip can have, beside a fifth of the letters. */
const leastEdits = 2;

/**
 * The known word that a word is a slip away from; null where none is. For short lists of short words.
 *
 * @example
 * nearestWord("text-to-long", ["text-too-long", "judging-word"]); // "text-too-long"
 */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  if (word.length > longestWord) return null;
  let best: string | null = null;
  let least = Math.max(leastEdits, Math.floor(word.length / 5)) + 1;
  for (const candidate of known) {
    if (candidate.length > longestWord || Math.abs(candidate.length - word.length) >= least) continue;
    const edits = editsBetween(word, candidate);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** Insertions, deletions and replacements (Levenshtein), with one row kept. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] as number;
}
