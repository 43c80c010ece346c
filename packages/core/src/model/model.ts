/** The whole model, in the order in which it is read. */
import { aliases, identifier, range } from "./basics.ts";
import { catalogue } from "./catalogue.ts";
import { citation, citing, passage, position, quote } from "./citation.ts";
import { claim, firmness } from "./claim.ts";
import { acts, classification, commitment, criteriaAre } from "./commitment.ts";
import { criterion, criterionInput, stage } from "./criterion.ts";
import { dataset, level } from "./dataset.ts";
import type { Concept, Vocabulary } from "./define.ts";
import { domain } from "./domain.ts";
import {
  dueAfterEvent,
  dueDate,
  dueDetails,
  dueInputSays,
  dueNone,
  dueRecurring,
  fiscalYear,
  fiscalYearEnd,
  noDueReason,
  timing,
} from "./due.ts";
import { event } from "./event.ts";
import { attribution, fact } from "./fact.ts";
import { directness, historyEntry, statedTimeliness, status } from "./history.ts";
import { direction, indicator, measure } from "./indicator.ts";
import { instrument } from "./instrument.ts";
import { issue } from "./issue.ts";
import { note } from "./note.ts";
import { observation, observationKind } from "./observation.ts";
import { members, party, partyKind } from "./party.ts";
import { role, roleOf } from "./party-role.ts";
import { rating } from "./rating.ts";
import { reply } from "./reply.ts";
import { redirect } from "./redirect.ts";
import { relation, relationType } from "./relation.ts";
import { extentRead, source, sourceKind } from "./source.ts";
import { baseline, baselineKind, comparator, target, targetInput, valueUnit } from "./target.ts";
import { term } from "./term.ts";
import { timeliness } from "./timeliness.ts";

export { aliases };
/** What the unions of the light form mean. */
export const unionTexts: Readonly<Record<string, string>> = {
  RangeInput: 'Light form: 5, "2675..2728", "..2728", "2675..", or { min, max }.',
  PassageInput: 'Light form: "START-END", "START-END SHA256", words of the source, or the fields.',
  CitationInput: 'Light form: id of a source; "URL"; "URL DATE"; or a citation.',
  DueInput: dueInputSays,
};
export const vocabularies: readonly Vocabulary[] = [
  sourceKind,
  extentRead,
  attribution,
  firmness,
  status,
  timeliness,
  directness,
  statedTimeliness,
  timing,
  noDueReason,
  fiscalYearEnd,
  comparator,
  valueUnit,
  baselineKind,
  stage,
  role,
  relationType,
  classification,
  criteriaAre,
  acts,
  partyKind,
  measure,
  direction,
  observationKind,
  level,
];
export const concepts: readonly Concept[] = [
  range,
  identifier,
  position,
  quote,
  passage,
  citation,
  citing,
  source,
  fact,
  claim,
  historyEntry,
  rating,
  reply,
  fiscalYear,
  dueDate,
  dueRecurring,
  dueAfterEvent,
  dueNone,
  dueDetails,
  baseline,
  target,
  targetInput,
  term,
  criterion,
  criterionInput,
  roleOf,
  relation,
  note,
  commitment,
  instrument,
  members,
  party,
  domain,
  indicator,
  observation,
  event,
  redirect,
  dataset,
  catalogue,
  issue,
];
