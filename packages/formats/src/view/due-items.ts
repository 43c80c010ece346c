import type {
  AssessedCommitment,
  AssessedCriterion,
  Ids,
  Mixed,
  NonEmpty,
  Status,
  Timeliness,
  Verdict,
} from "@policytrack/core";
import { rankOf } from "./group.ts";

/**
 * A criterion with a due day, final or interim, as a whole: what recurs or several parties do counts once. Of a party's own page,
 * what that party does of it.
 */
export interface DueItem {
  readonly id: string;
  readonly criterion: AssessedCriterion<Ids>;
  readonly commitment: AssessedCommitment<Ids>;
  /** Whose part it is, where it is one party's own. */
  readonly partyId: string | null;
  readonly possibleTimeliness: NonEmpty<Timeliness>;
  readonly possibleStatus: NonEmpty<Status | Mixed>;
  readonly verdicts: readonly Verdict<Ids>[];
  readonly due: string | null;
  readonly daysToDue: number | null;
  readonly fallenDue: boolean;
  /** Done before its due day, which has not passed. */
  readonly doneBefore: boolean;
}

/** The due items of commitments, in their order. `party`: only what that party commits to, and of it its own part. */
export function dueItems(
  commitments: readonly AssessedCommitment<Ids>[],
  party: string | null = null,
): readonly DueItem[] {
  return commitments
    .filter(({ parties }) => party === null || parties.some(({ id }) => id === party))
    .flatMap(({ criteria }) => criteria.flatMap((criterion) => itemOf(criterion, party) ?? []));
}

/** What is past its date first, then by due day. */
export function inOrder(items: readonly DueItem[]): readonly DueItem[] {
  const rank = (item: DueItem): number => rankOf(item.possibleTimeliness, item.criterion.tally !== null);
  return items.toSorted(
    (a, b) => rank(a) - rank(b) || compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id),
  );
}

function itemOf(criterion: AssessedCriterion<Ids>, party: string | null): DueItem | null {
  const own = party === null ? [] : criterion.verdicts.filter(({ partyId }) => partyId === party);
  const [only] = own;
  // Of several periods of one party there is no whole of its own: the criterion's stands for it.
  const of = only !== undefined && own.length === 1 ? only : criterion;
  const verdicts = own.length > 0 ? own : criterion.verdicts;
  if (criterion.tally === null && verdicts.every(({ due }) => due === null)) return null;
  const fallenDue =
    criterion.tally === null
      ? verdicts.some(({ daysToDue }) => daysToDue !== null && daysToDue < 0) &&
        !of.possibleTimeliness.every((word) => word === "closed")
      : (criterion.tally.due.max ?? 0) > 0;
  return {
    id: of.kind === "verdict" ? `${criterion.id}/${of.partyId}` : criterion.id,
    criterion,
    commitment: criterion.commitment,
    partyId: of.kind === "verdict" ? of.partyId : null,
    possibleTimeliness: of.possibleTimeliness,
    possibleStatus: of.possibleStatus,
    verdicts,
    due: of.due,
    daysToDue: of.daysToDue,
    fallenDue,
    doneBefore: !fallenDue && of.possibleTimeliness.every((word) => word === "on-time" || word === "late"),
  };
}

function dayOf({ due, verdicts, criterion }: DueItem): string {
  return (
    due ??
    criterion.nextDue?.earliest ??
    verdicts
      .map((verdict) => verdict.due ?? "")
      .toSorted()
      .at(0) ??
    ""
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
