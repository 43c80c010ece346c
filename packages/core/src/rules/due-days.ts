import type { DatasetIndex } from "../dataset/dataset-index.ts";
import type { Due } from "../model/types.ts";
import { dueWindow } from "../timeliness/due-window.ts";

/** When something is due. */
export interface DueDays {
  readonly opens: number;
  /** The last day certainly in time. */
  readonly due: number;
  /** The last day possibly in time. */
  readonly latestDue: number;
}

const known = new WeakMap<DatasetIndex, Map<string, DueDays | null>>();

/** The days of a deadline. Null: it has no last day, or none yet. */
export function dueDaysOf(due: Due | null, index: DatasetIndex): DueDays | null {
  if (due === null || due.kind === "none" || due.kind === "recurring") return null;
  // Few dates are named by many, and several rules ask for them.
  const key =
    due.kind !== "date"
      ? `${due.within} ${due.event}`
      : due.fiscalYear === null
        ? due.date
        : `${due.date} ${due.fiscalYear.firstMonth} ${due.fiscalYear.namedAfter}`;
  let ofIndex = known.get(index);
  if (ofIndex === undefined) known.set(index, (ofIndex = new Map()));
  let days = ofIndex.get(key);
  if (days === undefined) {
    const window = dueWindow(due, { eventDate: (id) => index.events.get(id)?.date ?? null });
    days = typeof window === "string" ? null : window;
    ofIndex.set(key, days);
  }
  return days;
}
