import {
  type AssessedCommitment,
  type DueItem,
  dueItems,
  type Ids,
  type Mixed,
  type Timeliness,
} from "@policytrack/core";
import { piece, finished } from "../words/template.ts";
import type { Sentence } from "../words.ts";
import type { ViewContext } from "./context.ts";
import { groupOf } from "./group.ts";
import { progressOf } from "./progress-view.ts";
import { criterionClause, firstSentence, verdictClause } from "./record-sentences.ts";
import type { CommitmentRow, ItemRow } from "./view.ts";

/** A due item as a row. */
export function itemRow(context: ViewContext, item: DueItem): ItemRow {
  const { criterion, commitment, possibleTimeliness, possibleStatus, verdicts, partyId } = item;
  const [first] = verdicts;
  const own = partyId !== null && first !== undefined;
  return {
    id: item.id,
    commitmentId: commitment.id,
    criterionId: criterion.criterionId,
    partyId,
    stage: criterion.stage,
    label: context.label(criterion),
    title: context.words.title(commitment),
    group: groupOf(possibleTimeliness, criterion.tally !== null),
    fallenDue: item.fallenDue,
    byOneReport: isByOneReport(commitment),
    status: context.verdict(possibleStatus),
    timeliness: context.verdict(possibleTimeliness),
    due: context.due(own ? first : criterion),
    achieved: first?.achieved == null || criterion.tally !== null ? null : context.span(first.achieved),
    target: first === undefined ? null : context.target(first),
    tally: context.tally(criterion),
    progress: first === undefined ? [] : progressOf(context, first),
    sentence: itemSentence(context, item),
  };
}

function itemSentence(context: ViewContext, { criterion, verdicts, partyId }: DueItem): Sentence {
  const [first] = verdicts;
  const pieces =
    partyId !== null && first !== undefined
      ? verdictClause(context, criterion, first)
      : criterionClause(context, criterion);
  return finished(context.words.lexicon, "record/part", pieces.length === 0 ? [piece("text", "")] : pieces);
}

/** A commitment as a row of a list, with its due items. */
export function commitmentRow(
  context: ViewContext,
  commitment: AssessedCommitment<Ids>,
  party: string | null = null,
): CommitmentRow {
  const { record, instrument, firmness } = commitment;
  return {
    id: commitment.id,
    title: context.words.title(commitment),
    parties: commitment.parties.map((one) => context.name(one)),
    who: context.words.list(context.committing(commitment.parties.map(({ id }) => id)), "and"),
    domains: commitment.domains.map((one) => context.name(one)),
    instrument: instrument === null ? null : context.name(instrument),
    classification: record.classification,
    group: groupOf(
      allWords(commitment),
      commitment.criteria.some(({ tally }) => tally !== null),
    ),
    status: context.verdict(commitment.possibleStatus),
    timeliness: context.verdict(commitment.possibleTimeliness),
    due: context.due(commitment),
    firmness: firmness === null ? null : context.code("firmness", firmness),
    statedBy: context.code("statedBy", commitment.statedBy),
    formallyAnnounced: context.code("formallyAnnounced", commitment.formallyAnnounced),
    madeOn: commitment.madeOn,
    sources: commitment.sources.length,
    byOneReport: isByOneReport(commitment),
    items: dueItems([commitment], party === null ? {} : { party }).map((item) => itemRow(context, item)),
    sentence: firstSentence(context, commitment),
  };
}

/** Of a commitment whose parts differ, the words of all of them; interim steps past their date count too. */
function allWords({
  criteria,
  possibleTimeliness,
}: AssessedCommitment<Ids>): readonly (Timeliness | Mixed)[] {
  const isMixed = possibleTimeliness.includes("mixed");
  const missed = criteria
    .filter(({ stage }) => stage === "interim")
    .flatMap((criterion) => criterion.possibleTimeliness);
  const past = missed.filter((word) => word === "missed" || word === "overdue" || word === "unreported");
  const finals = criteria
    .filter(({ stage }) => stage === "final")
    .flatMap((criterion) => criterion.possibleTimeliness);
  return [...(isMixed ? finals : possibleTimeliness), ...past];
}

/** Nobody who commits says so, and one source alone reports it. */
export function isByOneReport({ claims, statedBy }: AssessedCommitment<Ids>): boolean {
  const isReported = claims.every(
    ({ attribution }) => attribution === "reported" || attribution === "author",
  );
  const sources = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return statedBy === "none" && isReported && sources.size === 1;
}
