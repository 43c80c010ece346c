import type { CommitmentRow } from "@policytrack/formats/view";
import { wordsOfRow } from "./selection.ts";

/** A search with each word that is nowhere in a list replaced by the nearest that is: "hydrogn" by "hydrogen". Null: none is near. */
export function nearestTerm(search: string, rows: readonly CommitmentRow[]): string | null {
  const known = new Set(rows.flatMap(wordsOfRow));
  const terms = search
    .normalize("NFKC")
    .toLowerCase()
    .split(/\s+/u)
    .filter((term) => term !== "");
  const found = terms.map((term) =>
    [...known].some((word) => word.includes(term)) ? term : nearest(term, known),
  );
  const near = found.join(" ");
  return found.includes(null) || near === terms.join(" ") ? null : near;
}

/** The word with the fewest changed letters; the first of the alphabet where several have as few. */
function nearest(term: string, known: ReadonlySet<string>): string | null {
  // One letter of up to five may be wrong, two of more.
  let least = term.length < 3 ? 0 : term.length < 6 ? 1 : 2;
  let found: string | null = null;
  for (const word of [...known].toSorted()) {
    if (Math.abs(word.length - term.length) > least) continue;
    const changed = distance(term, word);
    if (changed > least || (found !== null && changed === least)) continue;
    [found, least] = [word, changed];
  }
  return found;
}

/** How many letters have to be added, taken away or replaced (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, a] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, b] of [...other].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (a === b ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
