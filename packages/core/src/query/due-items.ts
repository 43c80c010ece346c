import { contextOf } from "../assess/assessed-row.ts";
import { contextOfAssessment } from "../assess/context-of-assessment.ts";
import type {
  AssessedCommitment,
  AssessedCriterion,
  Assessment,
  Mixed,
  Uncertain,
  Verdict,
} from "../assess/assessment.ts";
import { namesIn, shown, unknown, UsageError } from "../errors.ts";
import type { Ids, NonEmpty, Status } from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";

/**
 * A criterion that has a due day, final or interim, as a whole: what recurs and what several parties do counts once, with its
 * periods and parties in `verdicts`. Where a party is asked for, its own part of it.
 */
export interface DueItem<I extends Ids = Ids> {
  /** That of the criterion; of a party's own part "commitment/criterion/party". */
  readonly id: string;
  readonly commitmentId: I["commitment"];
  readonly criterionId: string;
  /** Whose part it is. Null: of all. */
  readonly partyId: I["party"] | null;
  readonly stage: "final" | "interim";
  readonly timeliness: Timeliness | Uncertain;
  readonly possibleTimeliness: NonEmpty<Timeliness>;
  readonly status: Status | Uncertain | Mixed;
  readonly possibleStatus: NonEmpty<Status | Mixed>;
  /** ISO day. Null: it recurs, or its parts differ. */
  readonly due: string | null;
  readonly daysToDue: number | null;
  /** A due day has passed, and the item was not closed before it. */
  readonly fallenDue: boolean;
  /** Done before its due day, which has not passed. */
  readonly doneBefore: boolean;
  readonly verdicts: readonly Verdict<I>[];
  readonly criterion: AssessedCriterion<I>;
  readonly commitment: AssessedCommitment<I>;
}

export interface DueItemsOptions<I extends Ids = Ids> {
  /** Only what this party commits to, and of it its own part. */
  readonly party?: I["party"];
}

/**
 * What has a due day, by due day: final and interim criteria. This is what counts, pages and reports speak of as due items.
 * Single periods and parties are in `verdicts`; `upcoming` lists those that fall due.
 *
 * @param of An assessment, or some of its commitments.
 * @throws {UsageError} for what is neither, and for a party that the dataset does not have.
 * @example dueItems(assess(dataset)).map(({ id, timeliness }) => `${id}: ${timeliness}`) // ["line/main: overdue", ...]
 */
export function dueItems<I extends Ids>(
  of: Assessment<I> | readonly AssessedCommitment<I>[],
  options: DueItemsOptions<I> = {},
): readonly DueItem<I>[] {
  const commitments = commitmentsOf(of) as readonly AssessedCommitment<I>[];
  const party = readParty(of, options);
  return commitments
    .filter(({ parties }) => party === null || parties.some(({ id }) => id === party))
    .flatMap(({ criteria }) => criteria.flatMap((criterion) => itemOf(criterion, party) ?? []))
    .toSorted((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id));
}

function commitmentsOf(of: unknown): readonly unknown[] {
  const isRow = (row: unknown): boolean => (row as Partial<AssessedCommitment> | null)?.kind === "commitment";
  if (contextOfAssessment(of) !== undefined) return (of as Assessment).commitments;
  if (Array.isArray(of) && of.every(isRow)) return of;
  throw new UsageError(
    "wrong-argument",
    "dueItems() takes an assessment first, or some of its commitments: dueItems(assess(dataset)).",
  );
}

function readParty<I extends Ids>(of: unknown, options: DueItemsOptions<I>): I["party"] | null {
  if (typeof options !== "object" || (options as unknown) === null)
    throw new UsageError(
      "wrong-argument",
      `dueItems(): ${shown(options)} are no options. Write some like { party: "kr" }.`,
    );
  for (const key of Object.keys(options))
    if (key !== "party") throw unknown("unknown-key", "option of dueItems()", key, ["party"]);
  const { party } = options;
  if (party === undefined) return null;
  const context = contextOfAssessment(of) ?? contextOf((of as readonly AssessedCommitment[])[0]);
  const parties = context?.index.partiesByAnyId;
  if (parties === undefined) return party;
  const found = parties.get(party);
  if (found === undefined) throw unknown("unknown-id", "party", party, [...parties.keys()], namesIn(parties));
  return found.id;
}

function itemOf<I extends Ids>(criterion: AssessedCriterion<I>, party: I["party"] | null): DueItem<I> | null {
  const own = party === null ? [] : criterion.verdicts.filter(({ partyId }) => partyId === party);
  const [only] = own;
  // Of several periods of one party there is no whole of its own: the criterion's stands for it.
  const of = only !== undefined && own.length === 1 ? only : criterion;
  const verdicts = own.length > 0 ? own : criterion.verdicts;
  if (criterion.tally === null && verdicts.every(({ due }) => due === null)) return null;
  const partyId = of.kind === "verdict" ? of.partyId : null;
  const fallenDue =
    criterion.tally === null
      ? verdicts.some(({ daysToDue }) => daysToDue !== null && daysToDue < 0) &&
        !of.possibleTimeliness.every((word) => word === "closed")
      : (criterion.tally.due.max ?? 0) > 0;
  return {
    id: partyId === null ? criterion.id : `${criterion.id}/${partyId}`,
    commitmentId: criterion.commitmentId,
    criterionId: criterion.criterionId,
    partyId,
    stage: criterion.stage,
    timeliness: of.timeliness,
    possibleTimeliness: of.possibleTimeliness,
    status: of.status,
    possibleStatus: of.possibleStatus,
    due: of.due,
    daysToDue: of.daysToDue,
    fallenDue,
    doneBefore: !fallenDue && of.possibleTimeliness.every((word) => word === "on-time" || word === "late"),
    verdicts,
    criterion,
    commitment: criterion.commitment,
  };
}

/** The due day; of what recurs the next one, of parts that differ the first. */
function dayOf({ due, verdicts, criterion }: DueItem): string {
  const first = (): string | undefined => verdicts.flatMap((verdict) => verdict.due ?? []).toSorted()[0];
  return due ?? criterion.nextDue?.earliest ?? first() ?? "";
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
