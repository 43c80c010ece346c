import type { DatasetIndex } from "../dataset/dataset-index.ts";
import { lacksOccurrence, occurrenceOfDate, type Recurring } from "../dataset/occurrence-of-date.ts";
import type { Commitment, HistoryEntry } from "../model/types.ts";
import type { Place } from "./issue-log.ts";

/** An entry that says what became of a period of what recurs, of which nobody can tell which. */
export interface UnplacedEntry {
  readonly entry: HistoryEntry;
  readonly path: Place;
}

/** The entries of recurring promises that would count for no period. Numbers are judged by their values, whatever is reported. */
export function unplacedEntries(index: DatasetIndex): readonly UnplacedEntry[] {
  const found: UnplacedEntry[] = [];
  for (const [i, commitment] of index.dataset.commitments.entries())
    for (const [j, entry] of commitment.history.entries()) {
      if (!lacksOccurrence(entry)) continue;
      const dues = recurrencesOf(commitment, entry.criterion);
      if (dues.length > 0 && dues.every((due) => occurrenceOfDate(due, entry.date, index) === null))
        found.push({ entry, path: ["commitments", i, "history", j] });
    }
  return found;
}

/** How the criteria recur that an entry is about; none where one of them does not, so that the entry counts there. */
function recurrencesOf({ criteria }: Commitment, criterion: string | null): readonly Recurring[] {
  const about = criteria.filter(({ id, stage }) =>
    criterion === null ? stage === "final" : id === criterion,
  );
  const found = about.map(({ terms }) =>
    terms.flatMap(({ due, target }) => (due?.kind === "recurring" && target === null ? [due] : [])),
  );
  return found.every((dues) => dues.length > 0) ? found.flat() : [];
}
