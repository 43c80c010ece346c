import {
  type AssessedCommitment,
  type AssessedCriterion,
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
import { countedVerdicts, headlineText, verdictCounts } from "./verdict-counts.ts";
import type { CommitmentRow, ItemRow } from "./view.ts";

/** A due item as a row. */
function itemRow(context: ViewContext, item: DueItem): ItemRow {
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
    doneBefore: item.doneBefore,
    byOneReport: isByOneReport(commitment),
    isReading: isReading(criterion),
    status: context.verdict(possibleStatus),
    timeliness:
      item.fallenDue && possibleTimeliness.join(" ") === "ongoing"
        ? { possible: possibleTimeliness, text: context.words.word("kept-so-far") }
        : context.verdict(possibleTimeliness),
    due: context.due(own ? first : criterion),
    nextDue: nextDueOf(context, item),
    achieved: first?.achieved == null || criterion.tally !== null ? null : context.span(first.achieved),
    target: first === undefined ? null : context.target(first),
    tally: context.tally(criterion),
    progress: first === undefined ? [] : progressOf(context, first),
    sentence: itemSentence(context, item),
  };
}

/** Of what recurs its next day; of parts that differ the first that is to come. Null: none is, or it is done or ended already. */
function nextDueOf({ assessment }: ViewContext, item: DueItem): string | null {
  const { criterion, doneBefore, possibleTimeliness, verdicts } = item;
  if (doneBefore || possibleTimeliness.every((word) => word === "closed")) return null;
  if (criterion.nextDue !== null) return criterion.nextDue.earliest;
  const days = verdicts.flatMap(({ due }) => (due !== null && due >= assessment.on ? due : []));
  return days.toSorted()[0] ?? null;
}

function itemSentence(context: ViewContext, { criterion, verdicts, partyId }: DueItem): Sentence {
  const [first] = verdicts;
  const pieces =
    partyId !== null && first !== undefined
      ? verdictClause(context, criterion, first)
      : criterionClause(context, criterion);
  return finished(context.words.lexicon, "record/part", pieces.length === 0 ? [piece("text", "")] : pieces);
}

const known = new WeakMap<ViewContext, Map<AssessedCommitment<Ids>, CommitmentRow>>();

/** A commitment as a row of a list, with its due items: made once for all lists of an assessment that show it. */
export function commitmentRow(context: ViewContext, commitment: AssessedCommitment<Ids>): CommitmentRow {
  const rows = known.get(context) ?? new Map<AssessedCommitment<Ids>, CommitmentRow>();
  known.set(context, rows);
  const found = rows.get(commitment) ?? rowOfParty(context, commitment, null);
  rows.set(commitment, found);
  return found;
}

/** A row with the items of one of those who commit; null: of all. */
export function rowOfParty(
  context: ViewContext,
  commitment: AssessedCommitment<Ids>,
  party: string | null,
): CommitmentRow {
  const { record, instrument, firmness } = commitment;
  const timeliness = context.whole(
    commitment.possibleTimeliness,
    commitment.criteria.filter(({ stage }) => stage === "final"),
  );
  const items = dueItems([commitment], party === null ? {} : { party }).map((item) => itemRow(context, item));
  return {
    id: commitment.id,
    title: context.words.title(commitment),
    parties: commitment.parties.map((one) => context.name(one)),
    committing: context.withoutParts(commitment.parties.map(({ id }) => id)).map((id) => context.party(id)),
    alsoNamed: context
      .withoutParts([
        ...new Set(record.parties.flatMap(({ party, role }) => (role === "commits" ? [] : party))),
      ])
      .map((id) => context.party(id)),
    alsoCalled: context.alsoCalled(record),
    domains: commitment.domains.map((one) => context.name(one)),
    instrument: instrument === null ? null : context.name(instrument),
    classification: record.classification,
    group: groupOf(
      allWords(commitment),
      commitment.criteria.some(({ tally }) => tally !== null),
    ),
    status: context.verdict(commitment.possibleStatus),
    timeliness,
    headline: headlineOf(context, items, timeliness),
    due: context.due(commitment),
    firmness: firmness === null ? null : context.code("firmness", firmness),
    statedBy: context.code("statedBy", commitment.statedBy),
    formallyAnnounced: context.code("formallyAnnounced", commitment.formallyAnnounced),
    madeOn: commitment.madeOn,
    sources: commitment.sources.length,
    byOneReport: isByOneReport(commitment),
    items,
    sentence: firstSentence(context, commitment),
  };
}

/**
 * One word for all due items, or how many there are of each; of readings that differ, that it depends on them. Of a commitment that
 * has none, its own word.
 */
function headlineOf(
  { words }: ViewContext,
  items: readonly ItemRow[],
  own: CommitmentRow["timeliness"],
): CommitmentRow["headline"] {
  const counts = verdictCounts(words, items);
  const [first, ...others] = counts;
  if (first === undefined) return own;
  if (others.length > 0) {
    const pieces = countedVerdicts(words, counts);
    return { possible: ["mixed"], text: pieces.map(({ text }) => text).join("") };
  }
  if (first.code !== "by-reading") return first.items[0]?.timeliness ?? own;
  return { possible: ["mixed"], text: headlineText(words, first) };
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

/** Whether a criterion is one of several readings of a promise. Steps on the way are none. */
export function isReading({ stage, commitment }: AssessedCriterion<Ids>): boolean {
  const finals = commitment.criteria.filter((one) => one.stage === "final");
  return stage === "final" && commitment.record.criteriaAre === "readings" && finals.length > 1;
}

/** Nobody who commits says so, and one source alone reports it. */
export function isByOneReport({ claims, statedBy }: AssessedCommitment<Ids>): boolean {
  const isReported = claims.every(
    ({ attribution }) => attribution === "reported" || attribution === "author",
  );
  const sources = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return statedBy === "none" && isReported && sources.size === 1;
}
