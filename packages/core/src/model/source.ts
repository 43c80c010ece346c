import {
  address,
  codeOf,
  concept,
  date,
  day,
  extra,
  id,
  languageTag,
  line,
  optional,
  ownId,
  sha256,
  text,
  title,
  vocabulary,
  idOf,
} from "./define.ts";
import { identifiers } from "./basics.ts";

export const sourceKind = vocabulary({
  type: "SourceKind",
  list: "sourceKinds",
  says: "Who speaks in a source.",
  codes: {
    official: "A text of a government, a parliament, a court or an international organisation.",
    organisation: "A text of another organisation about its own doings.",
    news: "A report of the press.",
    research: "A study or an independent review.",
    dataset: "A table of data.",
    other: "Anything else.",
  },
});
export const extentRead = vocabulary({
  type: "ExtentRead",
  list: "extentsRead",
  says: "How much of a source an editor read.",
  codes: { whole: "All of it.", part: "Parts of it.", excerpt: "Only an excerpt that somebody else made." },
});
export const source = concept({
  type: "Source",
  input: "SourceInput",
  typed: true,
  says: "A text or a table that facts are taken from.",
  inputSays:
    'An address, an address and its day of publication ("https://example.org/plan 2024-05-10"), or the fields.',
  shorthand: [line],
  fields: {
    id: {
      ...optional(id, {
        says: "Names it in this dataset.",
        required: true,
        good: "yonhap-2022-11-09",
        bad: "yonhap 2022",
      }),
      full: ownId("source"),
      light: null,
    },
    kind: optional(codeOf(sourceKind), { says: "Who speaks in it.", good: "official", bad: "blog" }),
    title: title({ says: "Its title. A plain text is in the source's language.", good: "Action plan 2024" }),
    publisher: optional(line, { says: "Who published it.", good: "Yonhap News Agency", bad: 5 }),
    publisherParty: optional(idOf("party"), {
      says: "Party id of the publisher, where it is one.",
      good: "us",
      bad: "the us",
    }),
    language: optional(languageTag, {
      says: "BCP 47 tag of its language.",
      good: "ko",
      bad: "korean language",
    }),
    url: optional(address, {
      says: "Where it is: an http or https address.",
      good: "https://example.org/plan",
      bad: "example",
    }),
    archivedUrl: optional(address, {
      says: "A copy in a web archive.",
      good: "https://web.archive.org/web/2024/https://example.org/plan",
      bad: "archive",
    }),
    licence: optional(line, { says: "What may be done with its words.", good: "US government work", bad: 5 }),
    published: date({
      says: "When it came out. Null: not known; the day it was read counts then.",
      good: "2024-05-10",
    }),
    accessed: optional(day, { says: "When an editor read it.", good: "2024-06-01", bad: "2024-06" }),
    extentRead: optional(codeOf(extentRead), {
      says: "How much of it an editor read. Of the source, not of each citation.",
      good: "whole",
      bad: "all",
    }),
    sha256: optional(sha256, {
      says: 'Of the whole text, after Unicode NFC and line ends "\\n".',
      good: "0a4fca54fd7cd93c",
      bad: "0a4f",
    }),
    note: text({ says: "The editor's remark on it.", good: "Passages point into the copy of 10 May." }),
    identifiers: identifiers(),
    extra: extra(),
  },
});
