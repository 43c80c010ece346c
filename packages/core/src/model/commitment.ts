import {
  boolean,
  byHand,
  codeOf,
  concept,
  day,
  edtf,
  either,
  extra,
  full,
  id,
  integer,
  light,
  lightDate,
  lightOnly,
  line,
  listOf,
  literal,
  nonEmptyListOf,
  nullable,
  oneOrMore,
  optional,
  ownId,
  text,
  title,
  typedIdOf,
  vocabulary,
  withDefault,
} from "./define.ts";
import { identifiers } from "./basics.ts";
import { citing } from "./citation.ts";
import { attribution } from "./fact.ts";
import { claim, firmness } from "./claim.ts";
import { criterion, criterionInput } from "./criterion.ts";
import { dueLight } from "./due.ts";
import { historyEntry, status } from "./history.ts";
import { note, noteLight } from "./note.ts";
import { roleLight, roleOf } from "./party-role.ts";
import { rating } from "./rating.ts";
import { related, relation } from "./relation.ts";
import { reply } from "./reply.ts";
import { targetInput } from "./target.ts";

export const classification = vocabulary({
  type: "Classification",
  list: "classifications",
  says: 'Only "commitment" is counted: an event that somebody undertakes to hold is one, an event that nobody undertakes is an `Event`.',
  codes: {
    commitment: "Somebody undertakes something. Counted.",
    position: "Somebody states a view. Shown, not counted.",
    background: "Something that explains others. Shown, not counted.",
    "author-summary": "The author of a source sums up. Shown, not counted.",
  },
});
export const criteriaAre = vocabulary({
  type: "CriteriaAre",
  list: "criteriaRelations",
  says: "How the final criteria of a commitment belong together.",
  codes: { parts: "All are asked.", readings: "Rival interpretations, none preferred." },
});
export const acts = vocabulary({
  type: "Acts",
  list: "waysToAct",
  says: "How several parties keep a joint promise.",
  codes: { jointly: "One act, one verdict.", each: "Every party does its own part." },
});
export const commitment = concept({
  type: "Commitment",
  input: "CommitmentInput",
  typed: true,
  says: "What somebody undertook.",
  inputSays: "The row. {title, party, domain, due, status} is enough.",
  extends: [targetInput, citing],
  fields: {
    id: {
      ...optional(id, {
        says: "Names it in this dataset and in addresses. Default: made of the title. In a folder: the file's name.",
        good: "kr-startup-center-tokyo",
        bad: "startup center",
      }),
      full: ownId("commitment"),
      conversion: "by-hand",
    },
    identifiers: identifiers(),
    classification: withDefault(codeOf(classification), "commitment", {
      says: "What the record is. Only commitments are counted.",
      good: "position",
      bad: "promise",
    }),
    title: title({
      says: "What is promised, in a few words.",
      required: true,
      good: "30,000 hydrogen vehicles by 2030",
    }),
    summary: text({
      says: "What is promised, in a sentence or two.",
      good: "A strategy of 2022 sets out to have 30,000 by 2030.",
    }),
    instrument: optional(typedIdOf("instrument"), {
      says: "The text in which it stands; its parties, day, sources and due date are defaults of this record.",
      good: "camp-david",
      bad: "Camp David",
    }),
    parties: byHand(
      {
        full: listOf(full(roleOf)),
        light: {
          kind: "map",
          keys: "word",
          keyVocabulary: "Role",
          of: oneOrMore(roleLight),
          type: "Readonly<Partial<Record<Role, OneOrMore<string | PartyRoleInput>>>>",
        },
      },
      {
        says: "Who has which part. In the light form who commits stands in `party`, the other roles here.",
        good: { involved: "wto" },
        bad: ["wto"],
      },
    ),
    domains: byHand(
      { full: listOf(typedIdOf("domain")), light: oneOrMore(typedIdOf("domain")) },
      { says: "What it is about.", light: "domain", good: "hydrogen", bad: "the hydrogen" },
    ),
    condition: text({ says: "What all of it depends on. Null: none stated.", good: "If the budget allows." }),
    criteria: byHand(
      {
        full: listOf(full(criterion)),
        light: either(null, literal("none"), {
          kind: "map",
          keys: "key",
          of: either(null, { kind: "string", format: "block" }, light(criterionInput)),
          nonEmpty: true,
        }),
      },
      {
        says: 'What would count as delivered, by key: a text or a criterion. "none": an editor judged that nothing can be tested. Left out: one criterion "main" without text. Due date and number of the row go to the final criteria without their own.',
        good: { law: "The law is passed." },
        bad: "The law is passed.",
      },
    ),
    criteriaAre: optional(codeOf(criteriaAre), {
      says: "parts: all are asked. readings: rival interpretations, none preferred. Null: not stated, shown side by side.",
      good: "parts",
      bad: "all",
    }),
    acts: optional(codeOf(acts), {
      says: "jointly: one act, one verdict. each: every party does its own part. Null: not stated; each where an entry or a term names parties, else jointly.",
      good: "each",
      bad: "together",
    }),
    claims: byHand(
      { full: nonEmptyListOf(full(claim)), light: listOf(light(claim)) },
      {
        says: "That it was promised. The row makes the first one; further ones stand here.",
        good: [{ date: "2023-11", firmness: "planned" }],
        bad: "planned",
      },
    ),
    history: byHand(
      { full: listOf(full(historyEntry)), light: listOf(light(historyEntry)) },
      {
        says: "What happened, in the order of happening.",
        good: [{ date: "2024", status: "in-progress" }],
        bad: "in-progress",
      },
    ),
    ratings: byHand(
      { full: listOf(full(rating)), light: listOf(light(rating)) },
      {
        says: "Published judgements of others.",
        good: [{ scheme: "ogp", code: "Limited", statedBy: "irm" }],
        bad: "Limited",
      },
    ),
    replies: byHand(
      { full: listOf(full(reply)), light: listOf(light(reply)) },
      {
        says: "What parties and bodies answered to this record.",
        good: [{ text: "The ministry counts buses on order as well.", statedBy: "kr" }],
        bad: "It is not so.",
      },
    ),
    relations: byHand(
      { full: listOf(full(relation)), light: null },
      { says: "Other commitments that it has to do with.", good: [], bad: null },
    ),
    notes: byHand(
      { full: listOf(full(note)), light: oneOrMore(noteLight) },
      {
        says: "Editor's remarks: ambiguities, what was inferred, what was not found.",
        good: "The text names no year.",
        bad: [5],
      },
    ),
    reviewedOn: byHand(
      { full: day, light: day },
      {
        says: "When an editor last looked for evidence. Default: the dataset's `reviewedThrough`.",
        good: "2024-05-10",
        bad: "May 2024",
      },
    ),
    extra: extra(),
    madeOn: byHand(
      { full: nullable(edtf), light: nullable(lightDate) },
      {
        says: "When it was promised: the date of the first claim. Null, with `claims`: the row makes no claim of its own.",
        good: "2022-11-09",
        bad: "9 November 2022",
      },
    ),
    status: byHand(
      {
        full: { kind: "code", vocabulary: "Status", plus: ["uncertain", "mixed"] },
        light: either(null, codeOf(status), { kind: "map", keys: "id", of: codeOf(status), nonEmpty: true }),
      },
      {
        says: "In the light form the status that the source shows: one, or one a party. In the full form what `assess(dataset)` says on the default day; a commitment not yet on record then: unknown.",
        good: { ca: "delivered", cn: "in-progress" },
        bad: "done",
      },
    ),
    targetYear: byHand(
      { full: nullable(integer(-9999, 9999)), light: integer(0, 9999) },
      {
        says: "In the light form a short way to say `due`. In the full form the year of the latest `due` of the final criteria, as `assess(dataset)` says on the default day.",
        good: 2030,
        bad: "2030s",
      },
    ),
    draft: lightOnly(boolean, {
      says: "Half-written: what is wrong with it is a warning, and it is left out of the dataset.",
      good: true,
      bad: "yes",
    }),
    party: lightOnly(oneOrMore(typedIdOf("party")), {
      says: "Who commits.",
      good: ["jp", "kr"],
      bad: "Japan and South Korea",
    }),
    due: lightOnly(nullable(dueLight), { says: "By when.", good: "by 2030", bad: true }),
    expires: lightOnly(boolean, {
      says: "Tied to an occasion: after the due day it can no longer be done.",
      good: true,
      bad: "yes",
    }),
    statusDate: lightOnly(lightDate, {
      says: "From when the status is so.",
      good: "2024-05",
      bad: "May 2024",
    }),
    statusAsOf: lightOnly(nullable(lightDate), {
      says: "The last day on which the status was seen so. Default: the day of the source.",
      good: "2024-05",
      bad: "May 2024",
    }),
    firmness: lightOnly(codeOf(firmness), {
      says: "How firmly it was promised.",
      good: "pledged",
      bad: "firm",
    }),
    formallyAnnounced: lightOnly(boolean, {
      says: "Whether it was announced formally.",
      good: true,
      bad: "yes",
    }),
    statedBy: lightOnly(oneOrMore(typedIdOf("party")), {
      says: "Who says that it was promised.",
      good: "kr",
      bad: "the kr",
    }),
    attribution: lightOnly(codeOf(attribution), {
      says: "In whose words the source states the promise.",
      good: "reported",
      bad: "quoted",
    }),
    sourceCode: lightOnly(line, {
      says: 'The code that the source itself uses for the promise: "scheme: code".',
      good: "nzt: In law",
      bad: "In law",
    }),
    partOf: related("part-of"),
    related: related("related"),
    restates: related("restates"),
    renews: related("renews"),
    replaces: related("replaces"),
    replacedBy: related("replaced-by"),
    implements: related("implements"),
  },
});
