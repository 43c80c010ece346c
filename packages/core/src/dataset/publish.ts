import { knowledgeOf } from "../assess/known.ts";
import { deadlineOn } from "../assess/deadline-on.ts";
import { dueWindow } from "../dates/due-window.ts";
import { parseIsoDay } from "../dates/day.ts";
import type { Known } from "../assess/known.ts";
import type { Commitment, CommitmentDraft } from "../model/commitment.ts";
import type { Dataset, DatasetDraft } from "../model/dataset.ts";

/**
 * A dataset as it is published: lists sorted by id, and every commitment with its target year and status as of the day the
 * dataset was reviewed through. The draft must be sound (see `safeParseDraft`).
 */
export function publish<Id extends string>(draft: DatasetDraft<Id>): Dataset<Id> {
  const known = knowledgeOf(draft, draft.reviewedThrough);
  const on = parseIsoDay(draft.reviewedThrough) ?? Infinity;
  return {
    ...draft,
    commitments: byId(draft.commitments).map((commitment) => ({
      ...commitment,
      ...derived(commitment, known, on),
    })),
    parties: byId(draft.parties),
    domains: byId(draft.domains),
    sources: byId(draft.sources),
    indicators: byId(draft.indicators),
    observations: byId(draft.observations),
    events: byId(draft.events),
    redirects: draft.redirects.toSorted((a, b) => compare(a.from, b.from)),
  };
}

/** What publishing derives of a commitment, known as of a day. */
export function derived(
  { criteria, deadlines, history, targets }: CommitmentDraft,
  known: Known,
  on: number,
): Pick<Commitment, "status" | "targetYear"> {
  const asked = criteria.length === 0 ? [undefined] : criteria.map(({ id }) => id);
  const years = asked.flatMap(
    (criterion) => deadlineOn(deadlines, [], known, on, criterion).window?.targetYear ?? [],
  );
  const inForce = targets.filter(known.inForce);
  const final = inForce
    .filter(({ id, role }) => role === "final" && !inForce.some(({ replaces }) => replaces === id))
    .map((target) => dueWindow(target.due, known.eventDate))
    .flatMap((window) => (typeof window === "string" ? [] : window.targetYear));
  const named = years.length > 0 ? years : final;
  return {
    targetYear: named.length === 0 ? null : Math.max(...named),
    status: history.findLast(known.inForce)?.status ?? "unknown",
  };
}

function byId<T extends { readonly id: string }>(values: readonly T[]): readonly T[] {
  return values.toSorted((a, b) => compare(a.id, b.id));
}

/** By code units, as every machine sorts whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
