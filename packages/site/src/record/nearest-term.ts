import type { CommitmentRow } from "@policytrack/formats/view";
import { foldedText } from "./row-texts.ts";

const vocabularies = new WeakMap<readonly CommitmentRow[], readonly string[]>();

/** Every word of three letters or more by which the rows of a list can be found, once, by the alphabet. */
function vocabularyOf(rows: readonly CommitmentRow[]): readonly string[] {
  let known = vocabularies.get(rows);
  if (known === undefined) {
    // Most names stand in many rows, and are taken apart once.
    const texts = new Set(rows.flatMap(textsOf));
    const words = new Set<string>();
    for (const text of texts)
      for (const word of foldedText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []) words.add(word);
    known = [...words].toSorted();
    vocabularies.set(rows, known);
  }
  return known;
}

function textsOf(row: CommitmentRow): readonly string[] {
  const { id, title, alsoCalled, parties, domains, status, timeliness, due, items } = row;
  return [
    id,
    title,
    ...alsoCalled,
    ...[...parties, ...domains, status, timeliness, due].map(({ text }) => text),
    ...items.flatMap((item) => [item.label, item.timeliness.text, item.due.text, item.status.text]),
  ];
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
    const changed = distance(term, word, least);
    if (changed > least || (found !== null && changed === least)) continue;
    [found, least] = [word, changed];
  }
  return found;
}

/**
 * How many letters have to be added, taken away, replaced or swapped with the next (optimal string alignment). Above the most that
 * is asked for, some number above it.
 */
function distance(one: string, other: string, most: number): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    let least = i + 1;
    for (let j = 0; j < other.length; j++) {
      let changed = Math.min(
        (row[j + 1] ?? 0) + 1,
        (next[j] ?? 0) + 1,
        (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1),
      );
      if (i > 0 && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j])
        changed = Math.min(changed, (before[j - 1] ?? 0) + 1);
      next.push(changed);
      least = Math.min(least, changed);
    }
    // It can only grow; what a swap reaches over a row is one more.
    if (least > most + 1) return least;
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
