import {
  get,
  type AssessedCommitment,
  type AssessedCriterion,
  type Assessment,
  type Fact,
  type Ids,
  type LanguageMap,
  type Reply,
  type Verdict,
} from "@policytrack/core";
import { checkInWords } from "../check-arguments.ts";
import { finished, piece } from "../words/template.ts";
import { type ViewContext, viewContextOf } from "./context.ts";
import { factNames, factRows } from "./fact-rows.ts";
import { paceCautions } from "./pace-cautions.ts";
import { numberFinding } from "./number-finding.ts";
import { progressOf } from "./progress-view.ts";
import {
  criterionClause,
  firstSentence,
  furtherSentences,
  isNotJudged,
  methodsSentence,
} from "./record-sentences.ts";
import { commitmentRow } from "./rows.ts";
import type { CommitmentView, CriterionView, ReplyRow, SourceRow, VerdictView, ViewOptions } from "./view.ts";
import { statedSentences } from "./stated-sentences.ts";
import { whyOfEachParty, whyOfEachTime } from "./why-sentences.ts";
import { windowRule } from "./window-rule.ts";

/**
 * One commitment in full, in a language: what became of it in sentences, each criterion with its verdicts and why, what
 * happened by date, and each source once.
 *
 * @throws {UsageError} for an id that is not on record on that day, and for an option that does not exist.
 * @example
 * commitmentView(assess(dataset), "kr-startup-center-tokyo", { words: en }).sentences[0].text;
 * // "It was delivered on 10 May 2024. Whether that was on time or late depends on ..."
 */
export function commitmentView<I extends Ids>(
  assessment: Assessment<I>,
  commitment: I["commitment"],
  options: ViewOptions,
): CommitmentView {
  checkInWords("commitmentView", assessment, options, ["methods"]);
  const context = viewContextOf(assessment as unknown as Assessment<Ids>, options);
  const { words } = context;
  const found =
    context.assessment.context.find(({ id }) => id === commitment) ??
    get(context.assessment, "commitment", commitment);
  const { record } = found;
  const criteria = found.criteria.map((criterion) => criterionView(context, criterion));
  const measured = found.criteria.find(({ stage }) => stage === "final")?.verdicts[0];
  return {
    ...commitmentRow(context, found),
    summary: words.text(record.summary),
    on: assessment.on,
    evidenceUntil: assessment.evidenceUntil,
    sentences: [firstSentence(context, found), ...furtherSentences(context, found)],
    methods: measured === undefined ? [] : methodsSentences(context, measured),
    criteria,
    roles: found.roles.map(({ party, role }) => ({
      party: context.party(party),
      role: context.code("role", role),
    })),
    stated: statedSentences(context, found),
    claims: found.claims.map((claim) => ({
      id: claim.id,
      date: claim.date,
      dateText: words.date(claim.date),
      firmness: claim.firmness === null ? null : context.code("firmness", claim.firmness),
      statedBy: claim.statedBy.map((party) => context.party(party)),
      attribution: claim.attribution === null ? null : context.code("attribution", claim.attribution),
      formallyAnnounced: claim.formallyAnnounced,
      sourceIds: sourceIds(context, claim),
    })),
    history: factRows(context, found),
    ratings: found.ratings.map((rating) => ({
      id: rating.id,
      scheme: rating.scheme,
      code: rating.code,
      text: words.text(rating.text),
      dateText: words.date(rating.date),
      statedBy: rating.statedBy.map((party) => context.party(party)),
    })),
    replies: found.replies.map((reply) => replyRow(context, found, reply)),
    relations: found.relations.map(({ type, to }) => ({
      relation: context.code("relation", type),
      to,
      title: context.titleOf(to),
    })),
    sourceList: sourceRows(context, found),
    notes: found.notes.map(({ text }) => words.text(text)),
    condition: textOrNull(context, record.condition),
  };
}

function methodsSentences(context: ViewContext, verdict: Verdict<Ids>): CommitmentView["methods"] {
  const progress = progressOf(context, verdict);
  const said = methodsSentence(context, progress);
  return said === null ? [] : [said, ...paceCautions(context, verdict, progress)];
}

function criterionView(context: ViewContext, criterion: AssessedCriterion<Ids>): CriterionView {
  const { words } = context;
  const [first] = criterion.verdicts;
  const clause = criterionClause(context, criterion);
  return {
    id: criterion.id,
    criterionId: criterion.criterionId,
    stage: context.code("stage", criterion.stage),
    text: words.text(criterion.criterion.text),
    label: context.label(criterion),
    condition: textOrNull(context, criterion.criterion.condition),
    status: context.verdict(criterion.possibleStatus),
    timeliness: context.whole(criterion.possibleTimeliness, [criterion]),
    due: context.due(criterion),
    tally: context.tally(criterion),
    sentence: finished(words.lexicon, "record/part", clause.length === 0 ? [piece("text", "")] : clause),
    why:
      first === undefined || isNotJudged(criterion.commitment)
        ? []
        : (criterion.tally === null ? whyOfEachParty : whyOfEachTime)(context, criterion, first),
    finding: numberFinding(context, criterion),
    verdicts: criterion.verdicts.map((verdict) => verdictView(context, verdict)),
  };
}

function verdictView(context: ViewContext, verdict: Verdict<Ids>): VerdictView {
  const { words } = context;
  const { occurrence, achieved, original, party } = verdict;
  return {
    id: verdict.id,
    party: party === null ? null : context.name(party),
    occurrence:
      occurrence === null
        ? null
        : { period: occurrence, text: words.occurrence(occurrence, context.dueOptions) },
    status: context.verdict(verdict.possibleStatus),
    timeliness: context.verdict(verdict.possibleTimeliness),
    due: context.due(verdict),
    windowRule: windowRule(context, verdict),
    achieved: achieved === null ? null : context.span(achieved),
    regressed: verdict.regressed,
    possiblyRegressed: verdict.possiblyRegressed,
    original:
      original === null
        ? null
        : {
            due: original.due,
            latestDue: original.latestDue,
            timeliness: context.verdict(original.possibleTimeliness),
          },
    target: context.target(verdict),
    progress: progressOf(context, verdict),
  };
}

function replyRow(context: ViewContext, found: AssessedCommitment<Ids>, reply: Reply<Ids>): ReplyRow {
  const { words } = context;
  const about = [
    ...factNames(context, found.id, reply.about),
    ...found.criteria
      .filter(({ criterionId }) => criterionId === reply.criterion)
      .map((criterion) => ({ id: criterion.id, text: context.label(criterion) })),
  ];
  const names = about.map(({ text }) => text.replace(/[.。]$/u, "")).join(words.lexicon.semicolon);
  return {
    id: reply.id,
    dateText: words.date(reply.date),
    statedBy: reply.statedBy.map((party) => context.party(party)),
    text: words.text(reply.text),
    about,
    aboutText: about.length === 0 ? null : context.partOf(words.column("about"), names),
    sourceIds: sourceIds(context, reply),
  };
}

/** Each source once, in the order of the record, with the number of its footnote. */
function sourceRows(context: ViewContext, { sources }: AssessedCommitment<Ids>): readonly SourceRow[] {
  return sources.map((source, i) => ({
    id: source.id,
    number: i + 1,
    title: context.sourceTitle(source),
    publisher: context.publisherBeside(source),
    url: source.url,
    published: source.published,
    publishedText: context.words.date(source.published),
  }));
}

function sourceIds({ evidence }: ViewContext, fact: Fact): readonly string[] {
  return evidence.citationsOf(fact).map(({ source }) => source);
}

function textOrNull({ words }: ViewContext, map: LanguageMap | null): string | null {
  return map === null ? null : words.text(map);
}
