import {
  boolean,
  byHand,
  concept,
  extra,
  full,
  id,
  idOf,
  line,
  lightOnly,
  listOf,
  many,
  nullable,
  optional,
  ownId,
  place,
  reference,
  suggested,
  title,
  vocabulary,
} from "./define.ts";
import { identifiers } from "./basics.ts";
import type { Schema } from "./schema.ts";

export const partyKind = vocabulary({
  type: "PartyKind",
  list: "partyKinds",
  says: "What a party is. Suggested: any other text is kept.",
  codes: {
    state: "A state as a subject of international law.",
    government: "The government of a state, or of a part of one.",
    ministry: "A ministry or department.",
    agency: "An agency or an office.",
    "public-bank": "A bank that is owned by the public.",
    region: "A part of a state.",
    city: "A city or a municipality.",
    bloc: "States that act together.",
    alliance: "Parties that act together for one aim.",
    "international-organisation": "An organisation of states.",
    "political-party": "A political party.",
    company: "A company.",
    sector: "All that work in one branch.",
    institute: "An institute or a research group.",
    university: "A university.",
    "civil-society": "An association of citizens.",
    "unnamed-group": "Some that the source does not name.",
    person: "A person.",
  },
});
export const members = concept({
  type: "Members",
  says: "Who belongs to a bloc, an alliance, an organisation.",
  fields: {
    parties: optional(listOf(idOf("party")), {
      says: "Who is known to belong.",
      required: true,
      good: ["jp", "kr"],
      bad: "jp",
    }),
    complete: optional(boolean, { says: "Whether these are all. Null: not stated.", good: true, bad: "yes" }),
  },
});
const openMember: Schema = { kind: "string", format: "member", refersTo: "party" };
export const party = concept({
  type: "Party",
  input: "PartyInput",
  typed: true,
  says: "Somebody who promises, acts, reports or is meant.",
  inputSays: "A name, or the fields.",
  shorthand: [line],
  fields: {
    id: {
      ...optional(id, { says: "Names it in this dataset.", required: true, good: "kr", bad: "South Korea" }),
      full: ownId("party"),
      light: null,
    },
    kind: optional(suggested(partyKind), { says: "What it is.", good: "state", bad: 5 }),
    names: {
      ...title({
        says: "Its name, by language. Default: its id.",
        light: "name",
        good: { en: "South Korea", ko: "대한민국" },
      }),
      full: { kind: "map", keys: "language", of: line, nonEmpty: true, type: "LanguageMap" },
      conversion: "by-hand",
    },
    aliases: many(line, { says: "What else it is called.", good: ["ROK", "Korea"], bad: [5] }),
    identifiers: identifiers(),
    sameAs: many(reference, {
      says: 'The same party elsewhere: "jp-kr-us:kexim", a Wikidata URI.',
      good: "jp-kr-us:kexim",
      bad: 5,
    }),
    place: optional(place, {
      says: 'ISO 3166-1 or -2 code of where it is: "TH", "US-KY".',
      good: "TH",
      bad: "Thailand",
    }),
    partOf: optional(idOf("party"), { says: "What it is a part of.", good: "us", bad: "the us" }),
    members: byHand(
      { full: nullable(full(members)), light: listOf(openMember) },
      {
        says: 'Who belongs to it. A list that ends with "..." is not complete; one without says nothing unless `complete` does.',
        good: ["jp", "kr", "..."],
        bad: "jp",
      },
    ),
    complete: lightOnly(boolean, { says: "Whether the members are all.", good: true, bad: "yes" }),
    extra: extra(),
  },
});
