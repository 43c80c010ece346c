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

/** The days of a deadline. Null: it has no last day, or none yet. */
export function dueDaysOf(due: Due | null, index: DatasetIndex): DueDays | null {
  const window = dueWindow(due, { eventDate: (id) => index.events.get(id)?.date ?? null });
  return typeof window === "string" ? null : window;
}
