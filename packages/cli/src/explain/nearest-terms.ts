/** Longer words are no slip of the keyboard. */
const longest = 80;

/** The terms that a misspelt word is nearest to, at most three. */
export function nearestTerms(asked: string, terms: readonly string[]): readonly string[] {
  if (asked.length > longest) return [];
  const word = asked.toLowerCase();
  const allowed = Math.max(1, Math.floor(word.length / 4));
  return [...new Set(terms)]
    .filter((term) => Math.abs(term.length - word.length) <= allowed)
    .map((term) => ({ term, distance: editDistance(word, term.toLowerCase()) }))
    .filter(({ distance }) => distance <= allowed)
    .toSorted((a, b) => a.distance - b.distance || (a.term < b.term ? -1 : 1))
    .slice(0, 3)
    .map(({ term }) => term);
}

/** Letters to add, take away or change, in two rows (Wagner and Fischer 1974). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
