/** Longer words are compared by their beginnings, and further candidates are left out: a suggestion is never worth more. */
const longest = 100;
const mostCandidates = 20_000;

/**
 * The known word that a given one is a slip of the pen away from: up to a fifth of its letters, but at least two, or one of a
 * word of two letters. A word that has the given one as its beginning or end counts as one slip, a name or alias as none. Null
 * where no word is near.
 *
 * @param namesOf Other names of a candidate, in any case: "South Korea" for "kr".
 * @example nearest("norlan", ["norland", "sudland"]) // "norland"
 */
export function nearest(
  given: string,
  known: Iterable<string>,
  namesOf?: (candidate: string) => readonly string[],
): string | null {
  const word = given.slice(0, longest).toLowerCase();
  let best: string | null = null;
  let least = Math.max(Math.min(2, word.length - 1), Math.floor(word.length / 5)) + 1;
  let tried = 0;
  for (const candidate of known) {
    if (++tried > mostCandidates) break;
    const distance = distanceTo(word, candidate, least, namesOf);
    if (distance >= least) continue;
    best = candidate;
    least = distance;
    if (distance === 0) break;
  }
  return best;
}

const inWords = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, " ");

function distanceTo(
  word: string,
  candidate: string,
  limit: number,
  namesOf: ((candidate: string) => readonly string[]) | undefined,
): number {
  const other = candidate.slice(0, longest).toLowerCase();
  const names = namesOf?.(candidate).map(inWords) ?? [];
  if (other === word || names.includes(inWords(word))) return 0;
  // A name of several words is often given by one of them.
  if (word.length > 2 && names.some((name) => ` ${name} `.includes(` ${inWords(word)} `)))
    return Math.min(1, limit);
  if (word.length > 2 && (other.startsWith(word) || other.endsWith(word))) return Math.min(1, limit);
  return Math.abs(other.length - word.length) >= limit ? limit : editDistance(word, other, limit);
}

/**
 * Edits from one word to another: insertions, deletions, replacements, and swaps of neighbours (optimal string alignment).
 * The limit where there are as many or more. Three rows are kept.
 */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          last[j]! + 1,
          row[j - 1]! + 1,
          last[j - 1]! + (same ? 0 : 1),
          swapped ? before[j - 2]! + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...row) >= limit && Math.min(...last) >= limit) return limit;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length]!, limit);
}
