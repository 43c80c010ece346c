import { contextOf } from "../assess/assessed-row.ts";
import { assessCommitment } from "../assess/assess-commitment.ts";
import { AssessmentContext } from "../assess/assessment-context.ts";
import type { Assessed } from "../assess/assessment.ts";
import { shown, unknown, UsageError } from "../errors.ts";
import type { Ids } from "../model/types.ts";
import { commitmentOf, requireRows, type Row } from "../query/row-fields.ts";
import { type Cause, causesOf } from "./causes.ts";

export type ChangeField = "status" | "timeliness" | "due" | "firmness";
const fields = ["status", "timeliness", "due", "firmness"] as const satisfies readonly ChangeField[];

/** `before` or `after` null: not on record there. `changed` looks at the possible lists too. */
export interface Change<R> {
  readonly id: string;
  readonly before: R | null;
  readonly after: R | null;
  readonly changed: readonly ChangeField[];
  /** The facts that count on one side only, or that time alone passed. Facts that changed need not all have been needed. */
  readonly causes: readonly Cause[];
}

/**
 * What differs between two lists of one dataset, and why: two days, two states of evidence, two versions. Rows are matched by
 * their ids, in the order of the first list; what only the second has comes last.
 *
 * @param field Only rows in which this differs.
 * @throws {UsageError} for lists of different datasets, or commitments against verdicts.
 * @example
 * compare(then.verdicts, now.verdicts, "timeliness")[0].causes; // [{ kind: "time" }]
 */
export function compare<R extends Assessed<Ids>>(
  before: readonly R[],
  after: readonly R[],
  field?: ChangeField,
): readonly Change<R>[] {
  requireRows("compare", before);
  requireRows("compare", after);
  if (field !== undefined && !fields.includes(field))
    throw unknown("unknown-key", "field to compare", field, fields);
  const [was, is]: readonly (readonly Row[])[] = [before, after];
  requireComparable(was![0], is![0]);

  const old = new Map(was!.map((row) => [row.id, row]));
  const fresh = new Map(is!.map((row) => [row.id, row]));
  // What is missing on one side belongs to the same assessment as its neighbours there.
  const sides = sidesOf(contextOf(was![0]), contextOf(is![0]));
  const changes: Change<Row>[] = [];
  for (const id of new Set([...old.keys(), ...fresh.keys()])) {
    const [then, now] = [old.get(id) ?? null, fresh.get(id) ?? null];
    const changed = fields.filter(
      (name) => valueOf(then, name) !== valueOf(now, name) || then === null || now === null,
    );
    if (changed.length === 0 || (field !== undefined && !changed.includes(field))) continue;
    const causes = sides === null ? claimsAlone(then, now) : causesOfChange(sides, then, now, changed);
    changes.push({ id, before: then, after: now, changed, causes });
  }
  return changes as unknown as readonly Change<R>[];
}

function requireComparable(before: Row | undefined, after: Row | undefined): void {
  if (before === undefined || after === undefined) return;
  const [a, b] = [contextOf(before)!.dataset.id, contextOf(after)!.dataset.id];
  if (a !== b)
    throw new UsageError(
      "different-datasets",
      `compare(): ${shown(a)} and ${shown(b)} are different datasets.`,
    );
  if (before.kind !== after.kind)
    throw new UsageError(
      "wrong-argument",
      `compare(): one list is of ${before.kind}s, the other of ${after.kind}s.`,
    );
}

function valueOf(row: Row | null, field: ChangeField): string | null {
  if (row === null) return null;
  switch (field) {
    case "status":
      return row.possibleStatus.join();
    case "timeliness":
      return row.possibleTimeliness.join();
    case "due":
      return row.due ?? row.dueReason;
    case "firmness":
      return commitmentOf(row).firmness;
    default:
      return field satisfies never;
  }
}

/** The two assessments, and one of the later day with the earlier evidence, which tells what time alone did. */
interface Sides {
  readonly before: AssessmentContext;
  readonly after: AssessmentContext;
  /** The rows of a commitment by id. Null: day or dataset are the same or both differ, so that it tells nothing. */
  readonly byTime: ((commitmentId: string) => ReadonlyMap<string, Row>) | null;
}

function sidesOf(before: AssessmentContext | undefined, after: AssessmentContext | undefined): Sides | null {
  if (before === undefined || after === undefined) return null;
  if (before.on === after.on || before.dataset !== after.dataset) return { before, after, byTime: null };
  const { evidenceUntil } = before.options;
  const context = new AssessmentContext(after.index, { ...after.options, evidenceUntil });
  const memo = new Map<string, ReadonlyMap<string, Row>>();
  const byTime = (id: string): ReadonlyMap<string, Row> => {
    let rows = memo.get(id);
    if (rows === undefined) {
      rows = new Map(rowsOf(context, id).map((row) => [row.id, row]));
      memo.set(id, rows);
    }
    return rows;
  };
  return { before, after, byTime };
}

/** Of a list that is empty no day is known: what is on record on the other side is so by its claims. */
function claimsAlone(then: Row | null, now: Row | null): readonly Cause[] {
  const change = now === null ? "no-longer-in-force" : "in-force";
  return commitmentOf((now ?? then)!).claims.map(({ id }) => ({ kind: "fact", factId: id, change }));
}

function rowsOf(context: AssessmentContext, id: string): readonly Row[] {
  const record = context.index.commitments.get(id);
  const assessed = record === undefined ? "not-made" : assessCommitment(context, record);
  return typeof assessed === "string" ? [] : [assessed, ...assessed.criteria, ...assessed.verdicts];
}

function causesOfChange(
  { before, after, byTime }: Sides,
  then: Row | null,
  now: Row | null,
  changed: readonly ChangeField[],
): readonly Cause[] {
  const row = (now ?? then)!;
  const commitmentId = commitmentOf(row).id;
  const appeared = then === null || now === null;
  const facts = causesOf(before, after, {
    commitmentId,
    criterionId: row.kind === "commitment" ? null : row.criterionId,
    partyId: row.kind === "verdict" ? row.partyId : null,
    claims: appeared || changed.includes("firmness"),
    evidence: changed.some((field) => field !== "firmness") && (!appeared || row.kind !== "commitment"),
  });
  if (byTime === null) return facts;
  const later = byTime(commitmentId).get(row.id) ?? null;
  const isLike = (other: Row | null): boolean =>
    (later === null) === (other === null) &&
    changed.every((field) => valueOf(later, field) === valueOf(other, field));
  if (isLike(now)) {
    const begun = facts.filter(
      (cause) => cause.kind === "fact" && (cause.change === "begun" || cause.change === "not-begun"),
    );
    return begun.length > 0 ? begun : [{ kind: "time" }];
  }
  return isLike(then) || facts.some(({ kind }) => kind === "time") ? facts : [...facts, { kind: "time" }];
}
