import type { DatasetIndex } from "../dataset/dataset-index.ts";
import { lacksOccurrence, occurrenceOfDate, type Recurring } from "../dataset/occurrence-of-date.ts";
import type { Commitment, HistoryEntry } from "../model/types.ts";
import type { Place } from "./issue-log.ts";

/** An entry that says what became of a period of what recurs, of which nobody can tell which. */
export interface UnplacedEntry {
  readonly entry: HistoryEntry;
  readonly path: Place;
}

/**
 * The entries of a recurring promise, at a position, that would count for no period. Numbers are judged by their values, whatever is
 * reported.
 */
export function unplacedEntries(
  commitment: Commitment,
  i: number,
  index: DatasetIndex,
): readonly UnplacedEntry[] {
  if (!commitment.history.some(lacksOccurrence)) return none;
  return commitment.history.flatMap((entry, j): readonly UnplacedEntry[] => {
    const dues = lacksOccurrence(entry) ? recurrencesOf(commitment, entry.criterion) : [];
    const isLost = dues.length > 0 && dues.every((due) => occurrenceOfDate(due, entry.date, index) === null);
    return isLost ? [{ entry, path: ["commitments", i, "history", j] }] : none;
  });
}
const none: readonly never[] = [];

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
