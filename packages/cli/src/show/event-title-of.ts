import type { CommitmentView } from "./commitment-view.ts";

/** The title of an event that a deadline or target of the view counts from; in quotes, since it keeps its case in a sentence. */
export function eventTitleOf({ events }: CommitmentView, event: string): string {
  return `"${events.find(({ id }) => id === event)?.title ?? event}"`;
}
