import {
  get,
  reviewsOf,
  type Dataset,
  type AssessedCommitment,
  type Assessment,
  type Ids,
} from "@policytrack/core";
import { checkInWords, checkList, requireWord } from "../check-arguments.ts";
import type { Sentence, Words } from "../words.ts";
import { type ViewContext, viewContextOf } from "./context.ts";
import { countsOf } from "./counts.ts";
import { inOrder } from "./in-order.ts";
import { groupOrder } from "./group.ts";
import { ledeSentences, type LedeScope } from "./lede-sentences.ts";
import { commitmentRow, rowOfParty } from "./rows.ts";
import type { ReportView, Scope, ViewOptions } from "./view.ts";

export interface ReportOptions extends ViewOptions {
  /** Default: the whole dataset. */
  readonly scope?: Scope;
}

/**
 * A dataset on a day in a language: the answer in sentences, counts with the ids of what they count, groups and rows.
 *
 * @throws {UsageError} for a party or a commitment that is not on record.
 * @example
 * reportView(assess(dataset), { words: en }).lede[0].text; // "Seven items have fallen due: two were missed, ..."
 */
export function reportView<I extends Ids>(assessment: Assessment<I>, options: ReportOptions): ReportView {
  checkInWords("reportView", assessment, options, ["methods", "scope"]);
  const { scope = { kind: "whole" } } = options;
  const context = viewContextOf(assessment as unknown as Assessment<Ids>, options);
  const { words, dataset } = context;
  const all = context.assessment.commitments;
  const chosen = commitmentsIn(context, scope);
  const party = scope.kind === "party" ? scope.party : null;
  const rows = chosen.map((commitment) =>
    party === null ? commitmentRow(context, commitment) : rowOfParty(context, commitment, party),
  );
  const items = inOrder(rows.flatMap((row) => row.items));
  const statements = uncountedIn(context, scope).map((commitment) => commitmentRow(context, commitment));
  return {
    dataset: {
      id: dataset.id,
      title: words.text(dataset.title),
      version: dataset.version,
      licence: dataset.licence,
    },
    on: assessment.on,
    evidenceUntil: assessment.evidenceUntil,
    beyondReview: assessment.beyondReview,
    reviewedThrough: dataset.reviewedThrough,
    notes: notesOf(context),
    lede: ledeSentences(words, {
      scope: ledeScopeOf(context, scope),
      rows,
      context: statements,
      on: assessment.on,
      total: all.length,
    }),
    counts: countsOf(context, rows, items),
    groups: groupOrder.flatMap((group) => {
      const found = rows.filter((row) => row.group === group);
      return found.length === 0 ? [] : [{ group, text: words.code("group", group), rows: found }];
    }),
    rows,
    items,
    conditions: conditionsOf(words, chosen),
    context: statements,
    notOnRecord: scope.kind === "whole" ? notOnRecord(context) : [],
  };
}

function commitmentsIn({ assessment }: ViewContext, scope: Scope): readonly AssessedCommitment<Ids>[] {
  requireWord("kind of scope", (scope as Scope | null)?.kind, ["whole", "party", "selection"]);
  switch (scope.kind) {
    case "whole":
      return assessment.commitments;
    case "party": {
      get(assessment.dataset, "party", scope.party);
      return commitmentsByParty(assessment).get(scope.party) ?? [];
    }
    case "selection": {
      checkList("reportView", "scope.commitments", scope.commitments, '["id"]');
      const wanted = new Set(scope.commitments);
      for (const id of wanted) get(assessment, "commitment", id);
      return assessment.commitments.filter(({ id }) => wanted.has(id));
    }
    default:
      return scope satisfies never;
  }
}

const byParty = new WeakMap<Assessment<Ids>, ReadonlyMap<string, readonly AssessedCommitment<Ids>[]>>();

/** The commitments of each party, gathered once for the views of all parties. */
function commitmentsByParty(
  assessment: Assessment<Ids>,
): ReadonlyMap<string, readonly AssessedCommitment<Ids>[]> {
  const known = byParty.get(assessment);
  if (known !== undefined) return known;
  const found = new Map<string, AssessedCommitment<Ids>[]>();
  for (const commitment of assessment.commitments)
    for (const { id } of commitment.parties) {
      const others = found.get(id);
      if (others === undefined) found.set(id, [commitment]);
      else others.push(commitment);
    }
  byParty.set(assessment, found);
  return found;
}

function conditionsOf(
  words: Words,
  commitments: readonly AssessedCommitment<Ids>[],
): ReportView["conditions"] {
  return commitments.flatMap(({ id, record, criteria }) => {
    const all = [record.condition, ...criteria.map(({ criterion }) => criterion.condition)];
    const texts = new Set(all.flatMap((condition) => words.text(condition) || []));
    return [...texts].map((text) => ({ commitmentId: id, text }));
  });
}

function ledeScopeOf(context: ViewContext, scope: Scope): LedeScope {
  switch (scope.kind) {
    case "whole":
      return scope;
    case "party":
      return { kind: "party", party: context.party(scope.party) };
    case "selection":
      return { kind: "selection", search: null };
    default:
      return scope satisfies never;
  }
}

/** Statements that are not counted: all, or those that name a party. */
function uncountedIn(
  { assessment: { context } }: ViewContext,
  scope: Scope,
): readonly AssessedCommitment<Ids>[] {
  switch (scope.kind) {
    case "whole":
      return context;
    case "party":
      return context.filter(({ record }) => record.parties.some(({ party }) => party === scope.party));
    case "selection":
      return [];
    default:
      return scope satisfies never;
  }
}

/** As of when, by which evidence, and how far evidence has been searched for. */
export function notesOf({ words, assessment, dataset }: ViewContext): readonly Sentence[] {
  const { on, evidenceUntil } = assessment;
  return [
    on === evidenceUntil
      ? words.say("share/as-of", { day: words.day(on) })
      : words.say("share/as-of-evidence", { day: words.day(on), evidenceUntil: words.day(evidenceUntil) }),
    ...reviewNotes(words, assessment, dataset),
  ];
}

/** Of a catalogue whose datasets were reviewed until different days, each; else only what a later day asks for. */
function reviewNotes(
  words: Words,
  { beyondReview }: Assessment<Ids>,
  dataset: Dataset<Ids>,
): readonly Sentence[] {
  const reviews = [...reviewsOf(dataset)];
  if (new Set(reviews.map(([, day]) => day)).size > 1) {
    const days = reviews.map(([key, day]) => `${words.day(day)} (${key})`);
    return [words.say("share/reviewed-each", { days: words.list(days, "and") })];
  }
  return beyondReview ? [words.say("share/beyond-review", { day: words.day(dataset.reviewedThrough) })] : [];
}

function notOnRecord(context: ViewContext): ReportView["notOnRecord"] {
  const records = new Map(context.dataset.commitments.map((record) => [record.id, record]));
  return context.assessment.notOnRecord.map(({ id, state }) => {
    const record = records.get(id);
    const { words, assessment } = context;
    return {
      id,
      text: record === undefined ? id : words.name(record),
      state: context.code("notOnRecord", state),
      sentence:
        state === "not-made"
          ? words.say("record/not-made", { day: words.day(assessment.on) })
          : words.say("record/not-on-record", { day: words.day(assessment.evidenceUntil) }),
    };
  });
}
