import {
  boolean,
  byHand,
  codeOf,
  concept,
  date,
  extra,
  id,
  idOf,
  lightOnly,
  listOf,
  oneOrMore,
  optional,
  ownId,
  title,
  typedIdOf,
} from "./define.ts";
import { identifiers } from "./basics.ts";
import { citing } from "./citation.ts";
import { firmness } from "./claim.ts";
import { dueLight } from "./due.ts";
import { attribution } from "./fact.ts";

export const instrument = concept({
  type: "Instrument",
  input: "InstrumentInput",
  typed: true,
  says: "A text in which several commitments stand: a declaration, an action plan, an NDC.",
  inputSays: "A text in which several commitments stand, with defaults for those that name it.",
  extends: [citing],
  fields: {
    id: {
      ...optional(id, {
        says: "Names it in this dataset.",
        required: true,
        good: "camp-david",
        bad: "Camp David",
      }),
      full: ownId("instrument"),
      light: null,
    },
    title: title({ says: "Its title.", required: true, good: "The Spirit of Camp David" }),
    date: date({ says: "When it was adopted or issued. Default of `madeOn`.", good: "2023-08-18" }),
    identifiers: identifiers(),
    sources: byHand(
      { full: listOf(idOf("source")), light: null },
      { says: "The sources that have it.", light: "source", good: ["spirit"], bad: "spirit" },
    ),
    extra: extra(),
    party: lightOnly(oneOrMore(typedIdOf("party")), {
      says: "Who commits in it.",
      good: ["jp", "kr", "us"],
      bad: "all three",
    }),
    domain: lightOnly(oneOrMore(typedIdOf("domain")), {
      says: "What it is about.",
      good: "trade",
      bad: "the trade",
    }),
    firmness: lightOnly(codeOf(firmness), {
      says: "How firmly its promises are made.",
      good: "pledged",
      bad: "firm",
    }),
    formallyAnnounced: lightOnly(boolean, {
      says: "Whether it was announced formally.",
      good: true,
      bad: "yes",
    }),
    statedBy: lightOnly(oneOrMore(typedIdOf("party")), {
      says: "Whose statement it is. Default, of a joint text: its `party`.",
      good: ["jp", "kr"],
      bad: "both of them",
    }),
    attribution: lightOnly(codeOf(attribution), {
      says: "In whose words it stands.",
      good: "joint-text",
      bad: "quoted",
    }),
    due: lightOnly(dueLight, { says: "By when its promises are due.", good: "by 2024-08-31", bad: true }),
  },
});
