import type { CommitmentRow } from "@policytrack/formats/view";
import { foldedText, wordsOfRow } from "./row-texts.ts";

const vocabularies = new WeakMap<readonly CommitmentRow[], readonly string[]>();

/** Every word of a list once, by the alphabet. */
function vocabularyOf(rows: readonly CommitmentRow[]): readonly string[] {
  let known = vocabularies.get(rows);
  if (known === undefined) {
    known = [...new Set(rows.flatMap(wordsOfRow))].toSorted();
    vocabularies.set(rows, known);
  }
  return known;
}

/** A search with each word that is nowhere in a list replaced by the nearest that is: "hydrogn" by "hydrogen". Null: none is near. */
export function nearestTerm(search: string, rows: readonly CommitmentRow[]): string | null {
  const known = vocabularyOf(rows);
  const terms = foldedText(search)
    .split(/\s+/u)
    .filter((term) => term !== "");
  const found = terms.map((term) =>
    known.some((word) => word.includes(term)) ? term : nearest(term, known),
  );
  const near = found.join(" ");
  return found.includes(null) || near === terms.join(" ") ? null : near;
}

/** The word with the fewest changed letters; the first of the alphabet where several have as few. */
function nearest(term: string, known: readonly string[]): string | null {
  // One letter of up to five may be wrong, two of more.
  let least = term.length < 3 ? 0 : term.length < 6 ? 1 : 2;
  let found: string | null = null;
  for (const word of known) {
    if (Math.abs(word.length - term.length) > least) continue;
    const changed = distance(term, word);
    if (changed > least || (found !== null && changed === least)) continue;
    [found, least] = [word, changed];
  }
  return found;
}

/** How many letters have to be added, taken away, replaced or swapped with the next (optimal string alignment). */
function distance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of a.entries()) {
    const next = [i + 1];
    for (const [j, its] of b.entries()) {
      const changed = Math.min(
        (row[j + 1] ?? 0) + 1,
        (next[j] ?? 0) + 1,
        (row[j] ?? 0) + (letter === its ? 0 : 1),
      );
      const isSwapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === its;
      next.push(isSwapped ? Math.min(changed, (before[j - 1] ?? 0) + 1) : changed);
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
