/**
 * "Did you mean", for a word that is a slip of the pen away from one that is known; empty where none is.
 *
 * @example
 * nearest("norlan", ["norland", "sudland"]); // 'Did you mean "norland"? '
 */
export function nearest(id: string, known: Iterable<string>): string {
  const best = nearestOf(id, known);
  return best === null ? "" : `Did you mean ${JSON.stringify(best)}? `;
}

/**
 * The known word that a word is a slip of the pen away from: up to a fifth of its letters, but at least two. Null where none
 * is; the first of several that are equally near.
 *
 * @example
 * nearestOf("norlan", ["norland", "sudland"]); // "norland"
 */
export function nearestOf(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 5)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/**
 * Edits from one word to another: insertions, deletions, replacements, and swaps of neighbours. Where there are as many as the
 * limit or more, the limit: two rows with nothing below it lead to nothing below it, and most words differ that soon.
 */
function editDistance(a: string, b: string, limit: number): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  let lowestBefore = 0;
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    let lowest = i;
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
      lowest = Math.min(lowest, at(i, j));
    }
    if (lowest >= limit && lowestBefore >= limit) return limit;
    lowestBefore = lowest;
  }
  return at(a.length, b.length);
}
